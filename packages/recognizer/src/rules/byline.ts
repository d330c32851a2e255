import { isFamilyName, isGivenSyllable } from '../capital-run.ts'
import type { Chart } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import type { Token } from '../token.ts'

const CREDIT = new PhraseTable(
  phrases(
    'ảnh|tin|bài|tin, ảnh|bài, ảnh|bài và ảnh|tin và ảnh|ảnh, clip|clip|video|thực hiện|đồ họa|tin - ảnh|tin-ảnh|bài - ảnh|bài-ảnh|nguồn ảnh|dịch|tổng hợp',
    true,
  ),
)
const LONGEST = 4
const SEPARATOR = /^[-,/&]$|^và$/

/** Names of the writers and photographers: the last line (*LÊ MINH AN*), and after *Ảnh:*, *Tin, ảnh:*. */
export function addBylines(chart: Chart): void {
  const { tokens } = chart
  for (let at = 0; at < tokens.length; at++) {
    const credit = CREDIT.longest(tokens, at)
    if (credit !== null && tokens[credit.to]?.key === ':') addNames(chart, credit.to + 1, 0.82)
  }
  const last = lastLine(tokens)
  if (last !== null) addNames(chart, last, 0.96)
}

/** The first token of the last line if it has few tokens and no full stop. */
function lastLine(tokens: readonly Token[]): number | null {
  let from = tokens.length - 1
  while (from > 0 && tokens[from]!.gap !== 'break' && tokens.length - from < 12) from--
  return from > 0 && tokens[from]!.gap === 'break' && /^[\p{L})]/u.test(tokens.at(-1)!.letters) ? from : null
}

function addNames(chart: Chart, start: number, score: number): void {
  const { tokens } = chart
  let at = start
  for (;;) {
    const to = nameEnd(tokens, at)
    if (to === null || !endsHere(tokens[to]) || chart.at(at, 'LOC', 'ORG')?.to === to) return
    chart.add({ from: at, to, label: 'PER', score, rule: 'person-by-byline', attributes: { mention: 'name' } })
    if (!SEPARATOR.test(tokens[to]?.key ?? '') || tokens[to]!.gap === 'break') return
    at = to + 1
  }
}

/** Two to four capitalised syllables that names are made of. */
function nameEnd(tokens: readonly Token[], from: number): number | null {
  let to = from
  let usual = 0
  while (to < tokens.length && to - from < LONGEST && (to === from ? true : tokens[to]!.gap === 'blank')) {
    const token = tokens[to]!
    if (!token.vietnamese || token.kind !== 'syllable') break
    if (isGivenSyllable(token) || isFamilyName(token)) usual++
    to++
  }
  return to - from >= 2 && usual >= (to - from) / 2 ? to : null
}

function endsHere(next: Token | undefined): boolean {
  return next === undefined || next.gap === 'break' || /^[-,/&(.)]$|^và$/.test(next.key)
}
