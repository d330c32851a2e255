import { foldWord } from '../fold.ts'
import { NUMBER, point, type Rule } from '../rule.ts'
import { readMonth, readYear, readYearTail } from './day-words.ts'
import { isNamedNumber, standsAlone } from './guards.ts'
import { readLunarTail } from './lunar-tail.ts'

/** `tháng 9`, `tháng Chín`, `tháng 9/2018`, `tháng 9 năm 2018`, `tháng Chạp`. */
export const namedMonth: Rule = {
  name: 'month',
  first: [foldWord('tháng')],
  words: ['tháng'],
  match(tokens, at) {
    const month = readMonth(tokens, at)
    if (month === null) return null
    const calendarEnd = readLunarTail(tokens, month.end)
    const tail = readYearTail(tokens, calendarEnd)
    const end = tail?.end ?? calendarEnd
    if (!standsAlone(tokens, at, end)) return null
    return point('month', at, end, tail ? 0.97 : 0.85, {
      month: month.month,
      ...(tail ? { year: tail.year } : {}),
      ...(month.lunar || calendarEnd > month.end ? { lunar: true } : {}),
    })
  },
}

/** `9/2018`, `09-2018` is left alone. Not `Nghị định 15/2020/NĐ-CP`, `số 05/2017`. */
export const numericMonth: Rule = {
  name: 'numeric-month',
  first: [NUMBER],
  words: [],
  match(tokens, at) {
    const month = tokens[at]!
    const year = readYear(tokens, at + 2)
    if (
      year === null ||
      tokens[at + 1]!.key !== '/' ||
      tokens[at + 1]!.gap !== 'none' ||
      tokens[at + 2]!.gap !== 'none'
    )
      return null
    if (month.key.length > 2 || month.value < 1 || month.value > 12) return null
    if (!standsAlone(tokens, at, at + 3) || isNamedNumber(tokens, at)) return null
    return point('numeric-month', at, at + 3, 0.8, { month: month.value, year })
  },
}
