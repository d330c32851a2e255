import { formatDay, fromDayNumber, toDayNumber, weekdayOf } from '@chugiai/normalizer/lexis'
import type { Anchor } from '../anchor.ts'
import type { Amount, Amounts, Fields, Unit } from '../meaning.ts'
import type { Grain } from '../model.ts'
import { formatMoment, type Resolution } from './resolution.ts'

const SECONDS: Readonly<Partial<Record<Unit, number>>> = { second: 1, minute: 60, hour: 3600 }
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
/** Letters of ISO 8601 durations; units that it does not know are counted in those it does. */
const LETTERS: Readonly<Record<Unit, { readonly letter: string; readonly times: number; readonly isTime?: true }>> = {
  century: { letter: 'Y', times: 100 },
  decade: { letter: 'Y', times: 10 },
  year: { letter: 'Y', times: 1 },
  quarter: { letter: 'M', times: 3 },
  month: { letter: 'M', times: 1 },
  week: { letter: 'W', times: 1 },
  day: { letter: 'D', times: 1 },
  hour: { letter: 'H', times: 1, isTime: true },
  minute: { letter: 'M', times: 1, isTime: true },
  second: { letter: 'S', times: 1, isTime: true },
}

/** `P3D`, `P1Y6M`, `PT2H30M`, `PXD`, `PT3H/PT4H` for `3-4 giờ`: grain and value of a duration. */
export function resolveDuration(amounts: Amounts): Resolution {
  const least = durationOf(amounts)
  const [first, ...others] = amounts
  if (first.upTo === undefined) return least
  const most = durationOf([{ ...first, count: first.upTo }, ...others])
  return { ...least, value: `${least.value}/${most.value}` }
}

function durationOf(amounts: Amounts): Resolution {
  let days = ''
  let time = ''
  for (const { letter, count, isTime } of inLetters(amounts)) {
    const text = `${count === null ? 'X' : count}${letter}`
    if (isTime) time += text
    else days += text
  }
  return {
    type: 'duration',
    grain: (amounts.at(-1) ?? amounts[0]).unit,
    value: `P${days}${time === '' ? '' : `T${time}`}`,
  }
}

/** The amounts counted in letters; neighbours of one letter are one count: `hai thập kỷ rưỡi` is `P25Y`. */
function inLetters(amounts: readonly Amount[]) {
  const counts: { letter: string; count: number | null; isTime: boolean }[] = []
  for (const { count, unit } of amounts) {
    const { letter, times, isTime = false } = LETTERS[unit]
    const last = counts.at(-1)
    const scaled = count === null ? null : count * times
    if (last?.letter === letter && last.isTime === isTime && last.count !== null && scaled !== null)
      last.count += scaled
    else counts.push({ letter, count: scaled, isTime })
  }
  return counts
}

/** `3 ngày tới`, `5 năm qua`: whole units after or before the anchor's own. */
export function resolveWindow(amounts: Amounts, direction: 1 | -1, anchor: Anchor | null): Resolution {
  const resolved = resolveDuration(amounts)
  const { count, upTo, unit } = amounts[0]
  if (anchor === null || count === null || upTo !== undefined || amounts.length > 1 || !Number.isInteger(count))
    return resolved
  const [from, to] = direction === 1 ? [1, 1 + count] : [-count, 0]
  const start = unitStart(anchor, unit, from)
  return start === '' ? resolved : { ...resolved, start, end: unitStart(anchor, unit, to) }
}

/** `2 giờ trước`, `30 phút nữa`: a moment counted from the anchor's. */
export function resolveMomentShift({ shift }: Fields, anchor: Anchor | null): Resolution | null {
  const seconds = shift && SECONDS[shift.unit]
  if (shift === undefined || seconds === undefined) return null
  const grain = shift.unit as Grain
  if (anchor === null || anchor.second === null) return { type: 'time', grain, value: null }
  const value = formatMoment(anchor.day, anchor.second + shift.by * seconds, shift.unit === 'second')
  return { type: 'time', grain, value, start: value }
}

/** The moment of the anchor. */
export function resolveNow(anchor: Anchor | null): Resolution {
  if (anchor === null || anchor.second === null) return { type: 'date', grain: 'day', value: 'PRESENT_REF' }
  const value = formatMoment(anchor.day, anchor.second, true)
  return { type: 'time', grain: 'second', value, start: value }
}

/** Where the unit begins that lies `by` units from the anchor's own; `''` for hours of a bare day. */
function unitStart({ day, second }: Anchor, unit: Unit, by: number): string {
  const length = SECONDS[unit]
  if (length !== undefined) {
    return second === null ? '' : formatMoment(day, (Math.floor(second / length) + by) * length, unit === 'second')
  }
  if (unit === 'day') return formatDay(day + by)
  if (unit === 'week') return formatDay(day - weekdayOf(day) + 1 + by * 7)
  const months = MONTHS[unit]!
  const { year, month } = fromDayNumber(day)
  const first = Math.floor((year * 12 + month - 1) / months) * months
  return formatDay(toDayNumber({ year: 0, month: first + by * months + 1, day: 1 }))
}
