import { syllableKeys } from '@chugiai/normalizer/lexis'
import { type Token, tokenAt } from '../token.ts'

const PARTS = syllableKeys('sáng|trưa|chiều|tối|đêm|khuya')
const TAILS = syllableKeys('sớm|khuya|tối|muộn|sáng')
const DAWN = syllableKeys('rạng|mờ')

/** Where the part of a day begins that ends before the token: *sáng*, *sáng sớm*, *đêm khuya*, *rạng sáng*; `null` when none does. */
export function dayPartBefore(tokens: readonly Token[], at: number): number | null {
  const near = (index: number) => (tokenAt(tokens, index + 1).gap === 'break' ? '' : tokenAt(tokens, index).key)
  const last = near(at - 1)
  if (TAILS.has(last) && PARTS.has(near(at - 2))) return at - 2
  if (!PARTS.has(last)) return null
  return DAWN.has(near(at - 2)) ? at - 2 : at - 1
}
