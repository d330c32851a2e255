import { PhraseTable, phrases } from './phrase-table.ts'
import type { Token } from './token.ts'
import { COMPOUNDS } from './vocabulary/compounds.ts'
import { EVENT_HEADS } from './vocabulary/events.ts'
import { ORG_HEADS } from './vocabulary/organizations.ts'
import { PLACE_HEADS } from './vocabulary/place-heads.ts'

// A level heads its place in a body's name as well: *bệnh viện tỉnh Khánh Hòa*.
const LEVEL_AT_END = / (?:tỉnh|huyện|quận|xã|phường|thành phố)$/

const WORDS = new PhraseTable<true>(() => [
  ...phrases(COMPOUNDS, true as const),
  ...phrases(EVENT_HEADS, true as const),
  ...ORG_HEADS().map(([phrase]) => [phrase.replace(LEVEL_AT_END, ''), true] as const),
  ...PLACE_HEADS().map(([phrase]) => [phrase, true] as const),
  ...phrases('Chủ tịch nước|Phó Chủ tịch nước', true as const),
])

/** For every token whether it is inside a known word or head phrase, past its first syllable: no head begins there. */
export function wordTails(tokens: readonly Token[]): Uint8Array {
  const tails = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    if (tails[at] === 1) continue
    const word = WORDS.longest(tokens, at)
    if (word !== null) tails.fill(1, at + 1, word.to)
  }
  return tails
}
