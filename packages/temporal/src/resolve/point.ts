import { formatDay, toDayNumber } from '@chugiai/normalizer/lexis'
import { clockInPart } from '../half-day.ts'
import type { Clock, Fields, PartOfDay } from '../meaning.ts'
import type { Grain } from '../model.ts'
import type { ResolveContext } from './context.ts'
import { resolveMomentShift } from './count.ts'
import { namesDay, type ResolvedDay, resolveDay } from './day.ts'
import { resolvePeriod } from './period.ts'
import { formatClock, formatMoment, periodBounds, type Resolution } from './resolution.ts'

const HOUR_SECONDS = 3600

/** Hours of the parts of a day, end exclusive. Custom, not law: they overlap where speakers do. */
const PART_HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  MO: [4, 12],
  MI: [12, 14],
  AF: [12, 19],
  EV: [18, 24],
  NI: [18, 24],
}

/** What the fields of a point come to against the anchor. */
export function resolvePoint(fields: Fields, context: ResolveContext): Resolution {
  const moment = resolveMomentShift(fields, context.anchor)
  if (moment !== null) return moment
  if (fields.pick !== undefined) return pickDays(resolvePeriod(fields, context), fields)
  const timed = fields.clock !== undefined || fields.part !== undefined
  if (!namesDay(fields)) return timed ? resolveTime(fields, context) : resolvePeriod(fields, context)
  const day = resolveDay(fields, context)
  const { yearInferred, weekday } = day
  const extra = { ...(yearInferred ? { yearInferred } : {}), ...(weekday ? { weekday } : {}) }
  if (fields.clock !== undefined) return { ...atClock(fields, fields.clock, day), ...extra }
  if (fields.part !== undefined) return { ...inPart(fields, fields.part, day), ...extra }
  const bounds = day.day === null ? {} : periodBounds({ start: day.day, end: day.day + 1 })
  return { type: 'date', grain: 'day', value: day.value, ...bounds, ...extra }
}

/** `ngày đầu tiên của tháng 3`, `tuần đầu tiên của tháng 9`: its first day, or its first seven. */
function pickDays({ start, end, yearInferred }: Resolution, { pick, pickWeek }: Fields): Resolution {
  const grain = pickWeek ? 'week' : 'day'
  if (start === undefined || end === undefined) return { type: 'date', grain, value: null }
  const length = pickWeek ? 7 : 1
  const day = pick === 'last' ? parseDay(end) - length : parseDay(start) + (typeof pick === 'number' ? pick - 1 : 0) * 7
  const value = pickWeek ? `${formatDay(day)}/${formatDay(day + length - 1)}` : formatDay(day)
  const bounds = periodBounds({ start: day, end: day + length })
  return { type: 'date', grain, value, ...bounds, ...(yearInferred ? { yearInferred } : {}) }
}

function parseDay(isoDay: string): number {
  const [year, month, day] = [isoDay.slice(0, -6), isoDay.slice(-5, -3), isoDay.slice(-2)]
  return toDayNumber({ year: Number(year), month: Number(month), day: Number(day) })
}

/** A time with no day: on the anchor's day when the anchor is a moment, else a time of any day. */
function resolveTime(fields: Fields, { anchor, prefer }: ResolveContext): Resolution {
  if (anchor === null || anchor.second === null) return timeOfAnyDay(fields)
  const today: ResolvedDay = { day: anchor.day, value: '' }
  if (fields.clock === undefined) return inPart(fields, fields.part!, today)
  const passed = secondOf(timeOf(fields, fields.clock)) < anchor.second
  const isOver = prefer === 'future' ? passed : false
  return atClock(fields, fields.clock, { day: anchor.day + (isOver ? 1 : 0), value: '' })
}

function timeOfAnyDay(fields: Fields): Resolution {
  if (fields.clock === undefined) return { type: 'time', grain: 'partOfDay', value: `T${fields.part}` }
  const time = timeOf(fields, fields.clock)
  return { type: 'time', grain: clockGrain(time), value: `T${formatClock(secondOf(time), time.second !== undefined)}` }
}

function atClock(fields: Fields, clock: Clock, { day, value }: ResolvedDay): Resolution {
  const time = timeOf(fields, clock)
  const grain = clockGrain(time)
  const second = secondOf(time)
  const withSeconds = time.second !== undefined
  if (day === null) return { type: 'time', grain, value: value && `${value}T${formatClock(second, withSeconds)}` }
  const start = formatMoment(day, second, withSeconds)
  const length = grain === 'hour' ? HOUR_SECONDS : grain === 'minute' ? 60 : 1
  return { type: 'time', grain, value: start, start, end: formatMoment(day, second + length, withSeconds) }
}

/** `2018-11-29TAF`; the night runs on to midnight. */
function inPart(fields: Fields, part: PartOfDay, { day, value }: ResolvedDay): Resolution {
  const [from, to] = fields.hours ?? PART_HOURS[part]
  if (day === null) return { type: 'date', grain: 'partOfDay', value: value && `${value}T${part}` }
  const start = formatMoment(day, from * HOUR_SECONDS)
  const end = formatMoment(day, to * HOUR_SECONDS)
  return { type: 'date', grain: 'partOfDay', value: `${start.slice(0, 10)}T${part}`, start, end }
}

function timeOf({ part }: Fields, clock: Clock): Clock {
  return part === undefined || clock.hour > 12 ? clock : clockInPart(clock, part)
}

function clockGrain({ minute, second }: Clock): Grain {
  if (second !== undefined) return 'second'
  return minute === undefined ? 'hour' : 'minute'
}

function secondOf({ hour, minute = 0, second = 0 }: Clock): number {
  return hour * HOUR_SECONDS + minute * 60 + second
}
