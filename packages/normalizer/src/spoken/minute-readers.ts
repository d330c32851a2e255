import { spellInteger } from './cardinal.ts'
import { type KindReader, matchAt, type Reader } from './reader.ts'

// Minutes with a stroke, as of a match: *phút 90+3'*, *10-15'*; and hours with a dot or the *g* of the south.

const STROKE = "['′’]"
const MINUTES = new RegExp(
  String.raw`(\d{1,3})${STROKE}\+(\d{1,2})${STROKE}?(?![\p{L}\d'′’"”])|(\d{1,3})${STROKE}?(?: ?([-–+]) ?(\d{1,2}))?${STROKE}(?![\p{L}\d'′’"”])`,
  'uy',
)
const MOST_MINUTES = 180
const REACH = 80 // code units looked back over for the quotation mark that a stroke may close
const OPEN_QUOTATION = /(?:^|[\s(])['‘’][^'‘’]*$/u

/** *30'* is thirty minutes, and only the number behind *phút*. */
const readMinutes: Reader = (text, start, { near }, region) => {
  const [all, early, added, first, sign = '+', second] = matchAt(MINUTES, text, start) ?? []
  const minute = first ?? early
  if (all === undefined || minute === undefined || Number(minute) > MOST_MINUTES) return null
  if (OPEN_QUOTATION.test(text.slice(Math.max(0, start - REACH), start))) return null
  const rest = second ?? added
  const joint = sign === '+' ? 'cộng' : 'đến'
  const more = rest === undefined ? '' : ` ${joint} ${spellInteger(rest, region)}`
  const unit = near.includes('phút') ? '' : ' phút'
  return { end: start + all.length, words: `${spellInteger(minute, region)}${more}${unit}` }
}

/** *phút 45+2*: the stroke may be left out. */
const STOPPAGE = /(\d{1,3})\+(\d{1,2})(?![\p{L}\d'′’]|[.,]\d)/uy

const readStoppage: Reader = (text, start, _context, region) => {
  const [all, minute, added] = matchAt(STOPPAGE, text, start) ?? []
  if (all === undefined || minute === undefined || added === undefined) return null
  return { end: start + all.length, words: `${spellInteger(minute, region)} cộng ${spellInteger(added, region)}` }
}

const DOTTED_CLOCK = /(\d{1,2})\.([0-5]\d)(?![\p{L}\d%]|[.,]\d)/uy
const HOUR = /(\d{1,2})g(?![\p{L}\d])/uy
const HOURS = /(\d{1,2})g(\d{2})?['′’]? ?[-–] ?(\d{1,2})g(\d{2})?['′’]?(?![\p{L}\d])/uy
const LAST_HOUR = 24

/** *lúc 22.30* */
const readDottedClock: Reader = (text, start, _context, region) => {
  const [all, hour, minute] = matchAt(DOTTED_CLOCK, text, start) ?? []
  if (all === undefined || hour === undefined || Number(hour) > LAST_HOUR) return null
  return { end: start + all.length, words: spellClock(hour, minute, region) }
}

/** *lúc 22g* */
const readHour: Reader = (text, start, _context, region) => {
  const [all, hour] = matchAt(HOUR, text, start) ?? []
  if (all === undefined || hour === undefined || Number(hour) > LAST_HOUR) return null
  return { end: start + all.length, words: spellClock(hour, undefined, region) }
}

/** *6g30-8g*: with minutes it can be no weight. */
function hoursReader(needsMinutes: boolean): Reader {
  return (text, start, _context, region) => {
    const [all, hour, minute, lastHour, lastMinute] = matchAt(HOURS, text, start) ?? []
    if (all === undefined || hour === undefined || lastHour === undefined) return null
    if (Number(hour) > LAST_HOUR || Number(lastHour) > LAST_HOUR) return null
    if (needsMinutes && minute === undefined && lastMinute === undefined) return null
    const words = `${spellClock(hour, minute, region)} đến ${spellClock(lastHour, lastMinute, region)}`
    return { end: start + all.length, words }
  }
}

/** *tám giờ ba mươi phút*; minutes of naught are left out. */
export function spellClock(hour: string, minute: string | undefined, region: 'north' | 'south'): string {
  const isWhole = minute === undefined || Number(minute) === 0
  return `${spellInteger(hour, region)} giờ${isWhole ? '' : ` ${spellInteger(minute, region)} phút`}`
}

export const MINUTE_READERS: readonly KindReader[] = [
  { kind: 'minutes', read: readMinutes },
  { kind: 'stoppage', read: readStoppage },
  { kind: 'clock-dotted', read: readDottedClock },
  { kind: 'clock-south', read: readHour },
  { kind: 'clock-south', read: hoursReader(false) },
  { kind: 'clock-range', read: hoursReader(true) },
]
