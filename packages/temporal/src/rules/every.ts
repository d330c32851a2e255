import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'

const words = createPhrases<true>(
  ['hằng', 'hàng', 'mỗi'].flatMap((each) => ['tuần', 'tháng', 'năm'].map((unit) => [`${each} ${unit}`, true] as const)),
)

/** `hằng tuần`, `hàng năm` behind a day: nothing alone. */
export const every: Rule = {
  name: 'every',
  first: words.first,
  words: words.words,
  match(tokens, at) {
    const found = words.match(tokens, at)
    return found && point('every', at, found.end, 0, { every: true })
  },
}
