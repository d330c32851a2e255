import { toneKey } from '@chugiai/normalizer/lexis'
import { createPhrases } from '../phrases.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'

const tails = createPhrases<true>([
  ['âm lịch', true],
  ['âl', true],
])
const OURS = 'ta' // 'tháng năm ta' against 'tháng năm tây'; before a verb it is 'we'
const oursKey = toneKey(OURS)

export const LONGEST_LUNAR_MONTH = 30 // days

export const LUNAR_TAIL_WORDS: readonly string[] = [...tails.words, OURS]

/** Index after `âm lịch`, `(âm lịch)`, `ÂL` or a `ta` that ends a clause at token `at`; `at` itself when it does not stand there. */
export function readLunarTail(tokens: readonly Token[], at: number): number {
  if (isOurs(tokens, at)) return at + 1
  const open = tokenAt(tokens, at).key === '(' ? at + 1 : at
  const tail = tails.match(tokens, open)
  if (tail === null || open === at) return tail?.end ?? at
  return tokenAt(tokens, tail.end).key === ')' ? tail.end + 1 : at
}

function isOurs(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1)
  if (tokenAt(tokens, at).key !== oursKey || !isSpaced(tokens, at) || next.kind !== 'mark') return false
  return next.gap === 'none' || next.gap === 'blank'
}

/**
 * Reads a year with `âm lịch` on either side of it: `âm lịch năm 2018`, `năm 2018 âm lịch`.
 *
 * @param readYearTail what reads a year at a token
 */
export function readLunarYear<Year extends { readonly end: number }>(
  tokens: readonly Token[],
  at: number,
  readYearTail: (tokens: readonly Token[], at: number) => Year | null,
): { readonly isLunar: boolean; readonly year: Year | null; readonly end: number } {
  const before = readLunarTail(tokens, at)
  const year = readYearTail(tokens, before)
  const yearEnd = year?.end ?? before
  const end = before > at ? yearEnd : readLunarTail(tokens, yearEnd)
  return { isLunar: before > at || end > yearEnd, year, end }
}
