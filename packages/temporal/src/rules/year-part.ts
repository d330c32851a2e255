import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import { NUMBER_WORDS, readNumber } from '../number-words.ts'
import { createPhrases } from '../phrases.ts'
import { isNext, isOneOf, NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { readSpokenYear, readYear } from './day-words.ts'

const MONTHS_IN_YEAR = 12
const MONTH = 'tháng'
const FIRST = 'đầu'
const LAST = 'cuối'
const YEAR = 'năm'
/** Words behind `năm` that say which year; without one it is the year of the anchor. */
const WHICH_YEAR = ['nay', 'ngoái', 'trước', 'sau', 'tới', 'này', 'qua', 'kia', 'học']

const halves = createPhrases<readonly [number, number]>([
  ['nửa đầu', [1, 6]],
  ['nửa cuối', [7, 6]],
  ['nửa sau', [7, 6]],
])
const firstKey = toneKey(FIRST)
const lastKey = toneKey(LAST)
const yearKey = toneKey(YEAR)
const whichYear = new Set(WHICH_YEAR.map(toneKey))

/** `6 tháng đầu năm 2018`, `chín tháng cuối năm`, `nửa đầu năm nay`. */
export const yearPart: Rule = {
  name: 'year-part',
  first: [NUMBER, ...NUMBER_WORDS.map(toneKey), ...halves.first],
  words: [...halves.words, MONTH, 'quý', FIRST, LAST, YEAR, ...WHICH_YEAR, ...NUMBER_WORDS],
  match(tokens, at) {
    const found = halves.match(tokens, at) ?? readMonths(tokens, at)
    if (found === null || !isNext(tokens, found.end, yearKey)) return null
    const months: Fields = { months: found.value }
    const isSaid = readSpokenYear(tokens, found.end + 1) !== null || isOneOf(tokens, found.end + 1, whichYear)
    // The year that is said joins as an expression of its own.
    if (isSaid) return point('year-part', at, found.end, 0.9, months)
    return point('year-part', at, found.end + 1, 0.85, { ...months, shift: { unit: 'year', by: 0 } })
  },
}

/** Months that the words behind a number are counted in: `ba quý đầu năm` are nine. */
const COUNTED: Readonly<Record<string, number>> = { [toneKey(MONTH)]: 1, [toneKey('quý')]: 3 }

/** `6 tháng đầu`, `3 tháng cuối`, `ba quý đầu`; `9 tháng` of a year that is said are its first nine. */
function readMonths(tokens: readonly Token[], at: number): { value: readonly [number, number]; end: number } | null {
  const count = readNumber(tokens, at)
  const unit = count !== null && isSpaced(tokens, count.end) ? COUNTED[tokenAt(tokens, count.end).key] : undefined
  if (count === null || unit === undefined) return null
  const months = count.value * unit
  if (months < 1 || months >= MONTHS_IN_YEAR) return null
  if (isNext(tokens, count.end + 1, firstKey)) return { value: [1, months], end: count.end + 2 }
  if (unit === 1 && isNext(tokens, count.end + 1, yearKey) && readYear(tokens, count.end + 2) !== null)
    return { value: [1, months], end: count.end + 1 }
  if (!isNext(tokens, count.end + 1, lastKey)) return null
  return { value: [MONTHS_IN_YEAR + 1 - months, months], end: count.end + 2 }
}
