import { fromDayNumber } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import type { ResolveContext } from './context.ts'
import { resolveDay } from './day.ts'
import { resolvePoint } from './point.ts'
import { isBefore, type Resolution } from './resolution.ts'

/**
 * The period from the start of one point to the end of another. What one end does not say it takes from the other.
 * `null` when it would run backwards: then the two are no range.
 */
export function resolveRange(from: Fields, to: Fields, context: ResolveContext): Resolution | null {
  if (areWeekdays(from, to)) return resolveWeekdays(from, to, context)
  const [firstFields, lastFields] = rangeEnds(from, to, context)
  const first = resolvePoint(firstFields, context)
  const last = resolvePoint(lastFields, context)
  if (runsBackwards(first, last)) return null
  const [{ start }, { end }] = [first, last]
  const bounds = start === undefined || end === undefined ? {} : { start, end }
  const value = first.value === null || last.value === null ? null : `${first.value}/${last.value}`
  const shared = sharedYear(from, to, first, last)
  const yearInferred = shared === null ? last.yearInferred : ({ year: shared, reason: 'shared_year' } as const)
  return { type: last.type, grain: last.grain, value, ...bounds, ...(yearInferred ? { yearInferred } : {}) }
}

/** The year that one end took from the other; `null` when none did. */
function sharedYear(from: Fields, to: Fields, first: Resolution, last: Resolution): number | null {
  const lacksYear = from.year === undefined && from.shift === undefined
  if (lacksYear && to.year !== undefined && first.start !== undefined) return yearOf(first.start)
  const isTaken = to.year === undefined && to.month !== undefined && last.yearInferred === undefined
  return isTaken && last.start !== undefined && from.month === undefined ? yearOf(last.start) : null
}

function yearOf(iso: string): number {
  return Number.parseInt(iso, 10)
}

/** Whether the last end is over before the first begins. */
function runsBackwards(first: Resolution, last: Resolution): boolean {
  return first.start !== undefined && last.end !== undefined && !isBefore(first.start, last.end)
}

/** The two ends of a range, each with what it takes from the other. */
export function rangeEnds(from: Fields, to: Fields, context: ResolveContext): readonly [Fields, Fields] {
  if (isToday(to)) return [{ toward: -1, ...from }, to]
  const last = shareDate(from, to)
  const first = shareEra(shareYear(from, to, resolvePoint(last, context)), last)
  return [first, runForwards(first, last, to.year === undefined, context)]
}

/** `năm 2879 đến năm 258 trước Công nguyên`: both years are. */
function shareEra(from: Fields, to: Fields): Fields {
  if (to.year === undefined || to.year > 0 || from.year === undefined || from.year <= 0) return from
  return { ...from, year: 1 - from.year }
}

/** The last end in a year, or for times on a day, that does not lie before the first: `từ hôm nay đến 14/10`. */
function runForwards(from: Fields, to: Fields, lacksYear: boolean, context: ResolveContext): Fields {
  const first = resolvePoint(from, context)
  if (!runsBackwards(first, resolvePoint(to, context))) return to
  const later = to.clock !== undefined ? [onNextDay(to, context)] : lacksYear ? nextYears(to, first) : []
  return later.find((fields) => !runsBackwards(first, resolvePoint(fields, context))) ?? to
}

function nextYears(to: Fields, first: Resolution): readonly Fields[] {
  const year = yearOf(first.start!)
  return [year, year + 1].map((each) => ({ ...to, year: each }))
}

/** `từ 22h ngày 5/3 đến 2h`: the clock time of the day after. */
function onNextDay(to: Fields, context: ResolveContext): Fields {
  const { day } = resolveDay(to, context)
  const { shift: _, weekday: __, ...time } = to
  return day === null ? to : { ...time, ...fromDayNumber(day + 1) }
}

/** `đến nay` shares nothing: `từ tháng 12 đến nay` began in the last December before today. */
function isToday({ shift }: Fields): boolean {
  return shift?.unit === 'day' && shift.by === 0
}

/** The last end of a time range lies on the day of the first: `từ 7h đến 9h ngày 5/3`, `7h ngày 5/3 đến 9h`. */
function shareDate(from: Fields, to: Fields): Fields {
  const dated = to.year === undefined && from.year !== undefined ? { ...to, year: from.year } : to
  return to.clock !== undefined && to.day === undefined && to.shift === undefined ? { ...from, ...dated } : dated
}

/** The first end with the year of the last, or the year before it: `28/12 - 3/1/2019`. */
function shareYear(from: Fields, to: Fields, last: Resolution): Fields {
  if (from.clock !== undefined && from.day === undefined && from.shift === undefined) {
    const { clock: _, part: __, ...date } = to
    return { ...date, ...from }
  }
  if (from.year !== undefined || from.month === undefined || last.start === undefined) return from
  const year = yearOf(last.start)
  const wraps = to.month !== undefined && monthDay(from) > monthDay(to)
  return { ...from, year: wraps ? year - 1 : year }
}

function monthDay({ month = 0, day = 0 }: Fields): number {
  return month * 100 + day
}

/** Whether two weekdays are named and no week: `từ thứ hai đến thứ sáu` is so every week. */
function areWeekdays(from: Fields, to: Fields): boolean {
  const isBare = ({ weekday, day, shift }: Fields) => weekday !== undefined && day === undefined && shift === undefined
  return isBare(from) && isBare(to)
}

function resolveWeekdays(from: Fields, to: Fields, context: ResolveContext): Resolution {
  const first = resolvePoint({ ...from, every: true }, context)
  const last = resolvePoint({ ...to, every: true }, context)
  return { type: last.type, grain: last.grain, value: `${first.value}/${last.value}` }
}
