import { isRealDay } from './days.ts'

const MOMENT =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i

/**
 * A moment as metadata writes it, as the schema holds it: `2023-09-05 8:00:00.000 +0700` is
 * `2023-09-05T08:00:00+07:00`. Fractions of a second are dropped. `null` for what is no ISO 8601 date, or not in the
 * calendar: days are never guessed from other orders of numbers.
 */
export function readMoment(text: string): string | null {
  const match = MOMENT.exec(text.trim())
  if (match === null) return null
  const [, year, month, day, hour, minute, second, zone] = match
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map(pad)
    .join('-')
  if (!isRealDay(`${date}-01-01`.slice(0, 10)) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null
  if (hour === undefined) return date
  const clock = [hour, minute, second]
    .filter((part) => part !== undefined)
    .map(pad)
    .join(':')
  return `${date}T${clock}${zone === undefined ? '' : readZone(zone)}`
}

/** The zone of a moment, where it says one. */
export function zoneOf(moment: string): string | undefined {
  return /T.*?([+-]\d{2}:\d{2}|Z)$/.exec(moment)?.[1]
}

function pad(digits: string): string {
  return digits.padStart(2, '0')
}

function readZone(zone: string): string {
  if (zone.toUpperCase() === 'Z') return 'Z'
  const [, hours, minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone)!
  return `${hours}:${minutes}`
}

/** The day in Việt Nam on which a moment with a zone lies; without one it is its own day. */
export function localDay(moment: string): string {
  if (zoneOf(moment) === undefined) return moment.slice(0, 10)
  return new Date(Date.parse(moment) + HOURS_EAST * 3_600_000).toISOString().slice(0, 10)
}

const HOURS_EAST = 7
