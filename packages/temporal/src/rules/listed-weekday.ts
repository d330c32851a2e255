import { toneKey } from '@chugiai/normalizer/lexis'
import { NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { isLink } from './listing.ts'
import { readWeek } from './relative.ts'
import { readList } from './weekday.ts'

const HEAD = toneKey('thứ')
const MOST_BEFORE = 6 // weekdays of a list
const WEEKDAYS: Readonly<Record<string, number>> = { '2': 1, '3': 2, '4': 3, '5': 4, '6': 5, '7': 6 }

/** The later weekdays of a list that says `thứ` once: the `4` and `6` of `thứ 2, 4, 6 hằng tuần`. */
export const listedWeekday: Rule = {
  name: 'listed-weekday',
  first: [NUMBER],
  words: ['thứ'],
  match(tokens, at) {
    const weekday = WEEKDAYS[tokenAt(tokens, at).key]
    if (weekday === undefined || !isInList(tokens, at)) return null
    const week = readWeek(tokens, at + 1)
    if (week !== null) return point('listed-weekday', at, week.end, 0.9, { weekday, ...week.fields })
    const said = readList(tokens, at - 1)
    return said && point('listed-weekday', at, at + 1, 0.8, { weekday, ...said })
  },
}

/** Whether the number at token `at` stands behind `thứ 2`, or behind another number that does. */
function isInList(tokens: readonly Token[], at: number): boolean {
  let first = at
  for (let count = 0; count < MOST_BEFORE && isLink(tokens, first - 1); count++) {
    if (WEEKDAYS[tokenAt(tokens, first - 2).key] === undefined) return false
    first -= 2
  }
  return first < at && tokenAt(tokens, first - 1).key === HEAD && isSpaced(tokens, first)
}
