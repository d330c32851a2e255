import type { Fields } from '../meaning.ts'
import type { ResolveContext } from './context.ts'
import { resolvePoint } from './point.ts'
import type { Resolution } from './resolution.ts'

/** The period from the start of one point to the end of another. What one end does not say it takes from the other. */
export function resolveRange(from: Fields, to: Fields, context: ResolveContext): Resolution {
  if (areWeekdays(from, to)) return resolveWeekdays(from, to, context)
  const [firstFields, lastFields] = rangeEnds(from, to, context)
  const first = resolvePoint(firstFields, context)
  const last = resolvePoint(lastFields, context)
  const isOrdered = first.start !== undefined && last.end !== undefined && first.start < last.end
  const bounds = isOrdered ? { start: first.start!, end: last.end! } : {}
  const value = first.value === null || last.value === null ? null : `${first.value}/${last.value}`
  const { yearInferred } = last
  const shared = from.year === undefined && to.year !== undefined && first.start !== undefined
  const reason = shared ? { year: Number(first.start!.slice(0, 4)), reason: 'shared_year' as const } : yearInferred
  return { type: last.type, grain: last.grain, value, ...bounds, ...(reason ? { yearInferred: reason } : {}) }
}

/** The two ends of a range, each with what it takes from the other. */
export function rangeEnds(from: Fields, to: Fields, context: ResolveContext): readonly [Fields, Fields] {
  if (isToday(to)) return [from, to]
  const last = shareDate(from, to)
  return [shareYear(from, to, resolvePoint(last, context)), last]
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
  const year = Number(last.start.slice(0, 4))
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
