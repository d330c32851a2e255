import { spellInteger } from './cardinal.ts'
import { spellMonth, spellYear } from './day-words.ts'
import { type KindReader, matchAt, type Reader } from './reader.ts'

// Letters that are short for parts of the calendar: *T2-T6, CN*, *T5/2024*, *Q1/2024*, *3N2Đ*.

const WEEKDAYS = /T[2-7](?:(?:, ?| ?[-–] ?| và | đến )(?:T[2-7]|CN))+(?![\p{L}\d/.-])/uy
const WEEKDAY = /(?:T[2-7]|CN)(?![\p{L}\d/.-])/uy
/** *CN 5/6*: a day of the month behind it. */
const DATED_WEEKDAY = /(?:T[2-7]|CN)(?=,? ?\(?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?!\d))/uy

function spellWeekdays(codes: string): string {
  return codes
    .replace(/ ?[-–] ?/gu, ' đến ')
    .replace(/,(?! )/g, ', ')
    .replace('CN', 'chủ nhật')
    .replace(/T([2-7])/g, (_, day: string) => `thứ ${day === '4' ? 'tư' : spellInteger(day, 'north')}`)
}

function weekdayReader(pattern: RegExp): Reader {
  return (text, start) => {
    const [codes] = matchAt(pattern, text, start) ?? []
    return codes === undefined ? null : { end: start + codes.length, words: spellWeekdays(codes) }
  }
}

const MONTH = /T(\d{1,2})[/-](\d{4})(?![\d/]|[.,]\d)/y
const QUARTER = /Q([1-4])[/-](\d{4})(?![\d/]|[.,]\d)/y

const readMonthCode: Reader = (text, start, _context, region) => {
  const [all, month, year] = matchAt(MONTH, text, start) ?? []
  if (all === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return null
  return { end: start + all.length, words: `tháng ${spellMonth(month, region)}${spellYear(year, region)}` }
}

const readQuarterCode: Reader = (text, start, _context, region) => {
  const [all, quarter, year] = matchAt(QUARTER, text, start) ?? []
  if (all === undefined || quarter === undefined) return null
  return { end: start + all.length, words: `quý ${spellInteger(quarter, region)}${spellYear(year, region)}` }
}

const TOUR = /(\d{1,2})N(\d{1,2})Đ(?![\p{L}\d])/uy

/** *3N2Đ*: three days and two nights. */
const readTour: Reader = (text, start, _context, region) => {
  const [all, days, nights] = matchAt(TOUR, text, start) ?? []
  if (all === undefined || days === undefined || nights === undefined) return null
  return { end: start + all.length, words: `${spellInteger(days, region)} ngày ${spellInteger(nights, region)} đêm` }
}

const DECADE = /(1[89]\d0|20\d0)s(?![\p{L}\d])/uy

/** *2010s*: no seconds are counted. */
const readDecade: Reader = (text, start, { before }, region) => {
  const [all, year] = matchAt(DECADE, text, start) ?? []
  if (all === undefined || year === undefined) return null
  const head = ['niên', 'năm'].includes(before) ? '' : 'những năm '
  return { end: start + all.length, words: head + spellInteger(year, region) }
}

const SECOND_WEEKDAY = /([2-7]) ?[-–] ?(?=(?:thứ |chủ nhật|CN(?!\p{L})))/iuy

/** *thứ 2 - thứ 6*: the dash between two days of the week is *đến*. */
const readFirstWeekday: Reader = (text, start) => {
  const [all, day] = matchAt(SECOND_WEEKDAY, text, start) ?? []
  if (all === undefined || day === undefined) return null
  return { end: start + all.length, words: `${day === '4' ? 'tư' : spellInteger(day, 'north')} đến ` }
}

/** Of what begins with a letter. */
export const CALENDAR_CODE_READERS_OF_WORDS: readonly KindReader[] = [
  { kind: 'weekdays', read: weekdayReader(WEEKDAYS) },
  { kind: 'weekday', read: weekdayReader(WEEKDAY) },
  { kind: 'weekday-dated', read: weekdayReader(DATED_WEEKDAY) },
  { kind: 'month-code', read: readMonthCode },
  { kind: 'month-code', read: readQuarterCode },
]

/** Of what begins with a digit. */
export const CALENDAR_CODE_READERS: readonly KindReader[] = [
  { kind: 'tour', read: readTour },
  { kind: 'decade', read: readDecade },
  { kind: 'weekday-first', read: readFirstWeekday },
]
