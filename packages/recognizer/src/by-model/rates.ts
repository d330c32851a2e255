import { syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'

const SCORE = 0.8 // behind an amount and a stroke
const PERIODS = syllableKeys('ngày|tuần|tháng|quý|năm')

/** What an amount is counted by, as DATE: *tháng* in *3,5 triệu đồng / tháng*. */
export function rateMentions(tokens: readonly Token[], taken: Uint8Array): Mention[] {
  const found: Mention[] = []
  for (let at = 2; at < tokens.length; at++) {
    const [stroke, period] = [tokens[at - 1], tokens[at]]
    if (stroke?.key !== '/' || period === undefined || !PERIODS.has(period.key)) continue
    if (period.gap === 'break' || stroke.gap === 'break' || taken[at] === 1 || !followsAmount(tokens, at - 2, taken))
      continue
    found.push({ from: at, to: at + 1, label: 'DATE', score: SCORE, rule: 'rate' })
  }
  return found
}

const COUNTED_WITHIN = 3 // *50 kg bánh phở / ngày*

/** Whether an amount ends at the token or shortly before, with what is counted behind it. */
function followsAmount(tokens: readonly Token[], last: number, taken: Uint8Array): boolean {
  for (let at = last; at >= 0 && at > last - COUNTED_WITHIN; at--) {
    if (taken[at] === 1) return true
    if (tokenAt(tokens, at).kind !== 'syllable') return false
  }
  return false
}
