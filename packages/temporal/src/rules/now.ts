import { createPhrases } from '../phrases.ts'
import type { Rule } from '../rule.ts'

// 'hiện nay' says 'these days' more often than a moment, so it stays below what findDates shows.
const words = createPhrases<number>([
  ['bây giờ', 0.7],
  ['ngay bây giờ', 0.8],
  ['lúc này', 0.45],
  ['ngay lúc này', 0.7],
  ['hiện giờ', 0.6],
  ['hiện nay', 0.3],
  ['hiện tại', 0.3],
  ['ngày nay', 0.3],
])

/** `bây giờ`, `ngay lúc này`. */
export const now: Rule = {
  name: 'now',
  first: words.first,
  words: words.words,
  match(tokens, at) {
    const found = words.match(tokens, at)
    return found && { start: at, end: found.end, meaning: { kind: 'now' }, rule: 'now', confidence: found.value }
  },
}
