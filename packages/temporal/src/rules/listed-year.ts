import { toneKey } from '@chugiai/normalizer/lexis'
import { NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { readYear } from './day-words.ts'
import { isCounted, standsAlone } from './guards.ts'
import { isLink, LIST_WORDS } from './listing.ts'

const MOST_BEFORE = 8 // years of a list; a bound keeps long rows linear
/** Words before `năm` that announce several years. */
const SEVERAL = ['các', 'những', 'hai', 'ba', 'bốn']
const yearKey = toneKey('năm')
const several = new Set(SEVERAL.map(toneKey))

/** The later years of a list that begins with `năm`: the `2017` and `2018` of `các năm 2016, 2017 và 2018`. */
export const listedYear: Rule = {
  name: 'listed-year',
  first: [NUMBER],
  words: ['năm', ...SEVERAL, ...LIST_WORDS],
  match(tokens, at) {
    const year = readYear(tokens, at)
    if (year === null || !isSpaced(tokens, at) || !standsAlone(tokens, at, at + 1)) return null
    const head = headOf(tokens, at)
    // 'năm 2016, 2017 hộ có điện' counts households; after 'các năm' more years are due.
    if (head === null || (isCounted(tokens, at + 1) && !several.has(tokenAt(tokens, head - 1).key))) return null
    return point('listed-year', at, at + 1, 0.8, { year })
  },
}

/** Index of the `năm` that begins the list of years in which token `at` stands, but not first. */
function headOf(tokens: readonly Token[], at: number): number | null {
  let first = at
  for (let count = 0; count < MOST_BEFORE && isLink(tokens, first - 1) && readYear(tokens, first - 2) !== null; count++)
    first -= 2
  return first < at && tokenAt(tokens, first - 1).key === yearKey && isSpaced(tokens, first) ? first - 1 : null
}
