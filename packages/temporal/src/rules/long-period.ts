import { readNumberWords } from '../number-words.ts'
import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'
import type { Token } from '../token.ts'
import { ERA_WORDS, readEra } from './era.ts'
import { standsAlone } from './guards.ts'

const LAST_CENTURY = 22

const decadeHeads = createPhrases<true>([
  ['thập niên', true],
  ['thập kỷ', true],
  ['thập kỉ', true],
  ['những năm', true],
  ['các năm', true],
])
const centuryHeads = createPhrases<true>([
  ['thế kỷ', true],
  ['thế kỉ', true],
  ['thế kỷ thứ', true],
  ['thế kỉ thứ', true],
  ['tk', true],
])

/** `thập niên 90`, `thập kỷ 1990`, `những năm 90`. */
export const decade: Rule = {
  name: 'decade',
  first: decadeHeads.first,
  words: decadeHeads.words,
  match(tokens, at) {
    const head = decadeHeads.match(tokens, at)
    const token = head === null ? undefined : tokens[head.end]
    if (head === null || token?.kind !== 'number' || token.gap !== 'blank' || token.value % 10 !== 0) return null
    const written = token.key.length === 4 || (token.key.length === 2 && token.value > 0)
    if (!written || !standsAlone(tokens, head.end, head.end + 1)) return null
    return point('decade', at, head.end + 1, 0.9, { decade: token.value })
  },
}

/** `thế kỷ 20`, `thế kỷ XX`, `thế kỷ thứ mười chín`. */
export const century: Rule = {
  name: 'century',
  first: centuryHeads.first,
  words: [...centuryHeads.words, ...ERA_WORDS],
  match(tokens, at) {
    const head = centuryHeads.match(tokens, at)
    const number = head === null ? null : readOrdinal(tokens, head.end)
    if (number === null || number.value < 1 || number.value > LAST_CENTURY) return null
    // ISO 8601 has no centuries before Christ, and a wrong value is worse than none.
    const era = readEra(tokens, number.end)
    if (!standsAlone(tokens, at, number.end) || era?.value === 'before') return null
    return point('century', at, era?.end ?? number.end, 0.95, { century: number.value })
  },
}

function readOrdinal(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  const token = tokens[at]
  if (token?.gap !== 'blank') return null
  if (token.kind === 'number' || token.kind === 'roman') return { value: token.value, end: at + 1 }
  return readNumberWords(tokens, at)
}
