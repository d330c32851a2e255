import { foldPhrase } from '../fold.ts'
import type { Token } from '../token.ts'

const TAIL = 'âm lịch'
const [oldKey, calendarKey] = foldPhrase(TAIL)

export const LUNAR_TAIL_WORDS: readonly string[] = TAIL.split(' ')

/** Index after `âm lịch` or `(âm lịch)` at token `at`; `at` itself when it does not stand there. */
export function readLunarTail(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.key === '(' ? at + 1 : at
  if (tokens[open]?.key !== oldKey || tokens[open + 1]?.key !== calendarKey) return at
  if (open === at) return at + 2
  return tokens[open + 2]?.key === ')' ? open + 3 : at
}
