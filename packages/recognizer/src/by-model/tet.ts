import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { type Token, tokenAt } from '../token.ts'

export const TET = syllableKey('tết')
// Behind these it is a feast that is made or a thing: *bánh tết*, *một cái tết vui*, *mùa làm tết*.
const FEAST = syllableKeys('bánh|cái|làm|mùa|quà|hoa|chợ|hàng|thưởng|chúc|sắm|mứt|lì|lo|nhận|mâm|không|vị|hương|đồ')
const WHICH = syllableKeys('này|nay|tới|rồi|vừa|năm|sắp')

/** Whether *tết* at the token is a day or a season, not a feast; *cái tết này* says which one. */
export function isTetDay(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)]
  if (next.gap !== 'break' && WHICH.has(next.key)) return true
  return token.gap === 'break' || !FEAST.has(tokenAt(tokens, at - 1).key)
}
