import { isCivilDate, toDayNumber } from '@chugiai/normalizer/lexis'
import { ChugiaiError } from '@chugiai/text'
import type { TemporalErrorCode } from './codes.ts'

/** The day, and the second of the day when it is known, that relative expressions count from. */
export interface Anchor {
  /** Julian day number. */
  readonly day: number
  /** Second of the day, or `null` for a bare day. */
  readonly second: number | null
}

const DAY_SECONDS = 86_400
const ANCHOR = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
const OFFSET = /^([+-])(\d{2}):?(\d{2})$/

/**
 * Reads an ISO 8601 day or moment. A moment with an offset is moved to `timeZone`; one without is taken as it stands.
 *
 * @throws {ChugiaiError} `invalid_anchor`, `invalid_time_zone`
 */
export function parseAnchor(anchor: string, timeZone: string): Anchor {
  const zone = parseOffset(timeZone)
  const match = ANCHOR.exec(anchor)
  const part = (group: number) => Number(match?.[group] ?? 0)
  const date = { year: part(1), month: part(2), day: part(3) }
  const [hour, minute, second] = [part(4), part(5), part(6)]
  if (match === null || !isCivilDate(date) || hour > 23 || minute > 59 || second > 59) {
    throw new ChugiaiError<TemporalErrorCode>('invalid_anchor', `Not a day or moment of ISO 8601: '${anchor}'`, {
      path: 'options.anchor',
      hint: "Pass a day such as '2018-11-29' or a moment such as '2018-11-29T07:30:00+07:00'.",
    })
  }
  if (match[4] === undefined) return { day: toDayNumber(date), second: null }
  const moved = match[7] === undefined ? 0 : zone - parseOffset(match[7])
  const moment = toDayNumber(date) * DAY_SECONDS + hour * 3600 + minute * 60 + second + moved
  return { day: Math.floor(moment / DAY_SECONDS), second: moment % DAY_SECONDS }
}

/** Seconds ahead of UTC: `+07:00` is 25,200. */
function parseOffset(offset: string): number {
  if (offset === 'Z') return 0
  const match = OFFSET.exec(offset)
  if (match === null) {
    throw new ChugiaiError<TemporalErrorCode>('invalid_time_zone', `Not an offset from UTC: '${offset}'`, {
      path: 'options.timeZone',
      hint: "Pass an offset such as '+07:00'.",
    })
  }
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60
  return match[1] === '-' ? -seconds : seconds
}
