import { toneKey } from '@chugiai/normalizer/lexis'
import { NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { readMonth, readYear, readYearTail } from './day-words.ts'
import { isNamedNumber, standsAlone } from './guards.ts'
import { LIST_WORDS, readOn } from './listing.ts'
import { readLunarYear } from './lunar-tail.ts'

const REVOLUTION = 'mạng' // 'cách mạng tháng Tám'
const revolutionKey = toneKey(REVOLUTION)

/** `tháng 9`, `tháng Chín`, `tháng 9/2018`, `tháng 9 năm 2018`, `tháng Chạp`. */
export const namedMonth: Rule = {
  name: 'month',
  first: [toneKey('tháng')],
  words: ['tháng', REVOLUTION, ...LIST_WORDS],
  match(tokens, at) {
    const month = readMonth(tokens, at)
    if (month === null || isRevolution(tokens, at)) return null
    const { isLunar, year, end } = readLunarYear(tokens, month.end, readYearTail)
    if (!standsAlone(tokens, at, end)) return null
    const said = year ?? readOn(tokens, end, readDatedMonth)
    return point('month', at, end, year ? 0.97 : 0.85, {
      month: month.month,
      ...(said?.year ? { year: said.year } : {}),
      ...(month.lunar || isLunar ? { lunar: true } : {}),
    })
  },
}

/** Whether the month names a revolution: `Cách mạng Tháng Tám`. */
function isRevolution(tokens: readonly Token[], at: number): boolean {
  return isSpaced(tokens, at) && tokenAt(tokens, at - 1).key === revolutionKey
}

/** A month of a list with its year, if it has one: that of `tháng 3 và tháng 4/2019` is the year of both. */
function readDatedMonth(tokens: readonly Token[], at: number): { readonly year: number; readonly end: number } | null {
  const month = readMonth(tokens, at)
  return month && (readYearTail(tokens, month.end) ?? { year: 0, end: month.end })
}

/** `9/2018`, `09-2018` is left alone. Not `Nghị định 15/2020/NĐ-CP`, `số 05/2017`. */
export const numericMonth: Rule = {
  name: 'numeric-month',
  first: [NUMBER],
  words: [],
  match(tokens, at) {
    const month = tokenAt(tokens, at)
    const year = readYear(tokens, at + 2)
    if (
      year === null ||
      tokenAt(tokens, at + 1).key !== '/' ||
      tokenAt(tokens, at + 1).gap !== 'none' ||
      tokenAt(tokens, at + 2).gap !== 'none'
    )
      return null
    if (month.key.length > 2 || month.value < 1 || month.value > 12) return null
    if (!standsAlone(tokens, at, at + 3) || isNamedNumber(tokens, at)) return null
    return point('numeric-month', at, at + 3, 0.8, { month: month.value, year })
  },
}
