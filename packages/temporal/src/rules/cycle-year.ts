import { cycleYearNames } from '../lunar/year-name.ts'
import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'
import { tokenAt } from '../token.ts'
import { readBareYear } from './bare-year.ts'

const names = createPhrases<number>(
  cycleYearNames().flatMap(
    ([name, place]) =>
      [
        [name, place],
        [`năm ${name}`, place],
      ] as const,
  ),
)

/** `năm Kỷ Hợi`, `Mậu Tuất 2018`: both words with a capital. */
export const cycleYear: Rule = {
  name: 'cycle-year',
  first: names.first,
  words: names.words,
  match(tokens, at) {
    const found = names.match(tokens, at)
    if (found === null || !tokenAt(tokens, found.end - 1).capital || !tokenAt(tokens, found.end - 2).capital)
      return null
    const fields = { cycleYear: found.value, lunar: true }
    const year = readBareYear(tokens, found.end)
    if (year !== null) return point('cycle-year', at, found.end + 1, 0.95, { ...fields, year })
    return point('cycle-year', at, found.end, found.end - at > 2 ? 0.9 : 0.4, fields)
  },
}
