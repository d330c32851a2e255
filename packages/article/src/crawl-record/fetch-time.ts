import { readMoment } from '../dates/moment.ts'

const COMPACT = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/ // as indexes of web archives write it
const MILLISECONDS = 1e11 // as seconds this is the year 5138, as milliseconds 1973
const HOUR = 3_600_000
const VIETNAM = 7 * HOUR

/**
 * When a page was fetched, as crawlers write it: ISO 8601, fourteen digits, or seconds or milliseconds since 1970.
 * `null` for anything else.
 */
export function readFetchTime(value: string | number): string | null {
  if (typeof value === 'number') return fromEpoch(value)
  const compact = COMPACT.exec(value)
  if (compact === null) return /^\d{9,13}$/.test(value) ? fromEpoch(Number(value)) : readMoment(value)
  const [, year, month, day, hour, minute, second] = compact
  return readMoment(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

function fromEpoch(count: number): string | null {
  const time = new Date(count < MILLISECONDS ? count * 1000 : count)
  return Number.isNaN(time.getTime()) || count <= 0 ? null : `${time.toISOString().slice(0, 19)}Z`
}

/** The day in Việt Nam at a moment: what was fetched at 23:00 UTC was fetched on the next day. */
export function dayInVietnam(moment: string): string {
  const time = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(moment) ? Date.parse(moment) : Number.NaN
  return Number.isNaN(time) ? moment.slice(0, 10) : new Date(time + VIETNAM).toISOString().slice(0, 10)
}
