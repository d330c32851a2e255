import { cycleYearNames } from '../lunar/year-name.ts'
import { createPhrases } from '../phrases.ts'
import { isTight, point, type Rule } from '../rule.ts'
import { readYear } from './day-words.ts'

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
    if (found === null || !tokens[found.end - 1]!.capital || !tokens[found.end - 2]!.capital) return null
    const fields = { cycleYear: found.value, lunar: true }
    const hasYear = tokens[found.end]?.gap === 'space' && !isTight(tokens, found.end + 1)
    const year = hasYear ? readYear(tokens, found.end) : null
    if (year !== null) return point('cycle-year', at, found.end + 1, 0.95, { ...fields, year })
    return point('cycle-year', at, found.end, found.end - at > 2 ? 0.9 : 0.4, fields)
  },
}
