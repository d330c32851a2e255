import { findDates } from '@chugiai/temporal'
import type { Span } from '@chugiai/text'
import { addDays, dayOf } from './days.ts'

/** A day that the writer counts from the day of writing: `chiều nay (15/6)`, `hôm qua (14/6)`. */
export interface DayNote {
  readonly reason: 'today_in_text' | 'yesterday_in_text'
  /** The day that the note puts publication on. */
  readonly published: string
  readonly span: Span
}

interface Resolution {
  /** The note lies on or before this day. */
  readonly anchor: string | undefined
  /** The year to take when there is no anchor. */
  readonly year: number | undefined
}

const DAY = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?(?![\d/%])`
// `sáng nay 5/9`, `chiều qua, ngày 5/9`; or without the part of the day in brackets: `nay (5/9)`. Bare `nay` with two
// numbers is a count: "đến nay 11/14 hạng mục".
const NOTE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:sáng|trưa|chiều|tối|đêm|hôm)\s+(nay|qua)[\s,]*\(?(?:ngày\s+)?${DAY}\)?|(nay|qua)\s*\((?:ngày\s+)?${DAY}\))`,
  'giu',
)

/** What every note holds, in a form that is quick to look for. */
const HINT = /(?:[Nn]ay|NAY|[Qq]ua|QUA)[\s,]*\(?\s*(?:\d|[Nn]gày|NGÀY)/

/** The first note of a text whose day is known, today before yesterday. R8. */
export function findDayNote(text: string, resolution: Resolution): DayNote | null {
  if (!HINT.test(text)) return null
  let yesterday: DayNote | null = null
  for (const match of text.matchAll(NOTE)) {
    const note = readNote(match, resolution)
    if (note?.reason === 'today_in_text') return note
    yesterday ??= note
  }
  return yesterday
}

function readNote(match: RegExpExecArray, resolution: Resolution): DayNote | null {
  const [whole, ...groups] = match
  const [word, day, month, year] = groups[0] === undefined ? groups.slice(4) : groups
  const named = resolveDay(Number(day), Number(month), year === undefined ? undefined : Number(year), resolution)
  if (named === null) return null
  const span = { start: match.index, end: match.index + whole.length }
  if (word!.toLowerCase() === 'nay') return { reason: 'today_in_text', published: named, span }
  return { reason: 'yesterday_in_text', published: addDays(named, 1), span }
}

/** A day without a year is the latest that is not after the anchor (R7). */
function resolveDay(day: number, month: number, year: number | undefined, resolution: Resolution): string | null {
  const known = year ?? (resolution.anchor === undefined ? resolution.year : undefined)
  const written = known === undefined ? `ngày ${day}/${month}` : `ngày ${day}/${month}/${known}`
  const options = resolution.anchor === undefined ? {} : { anchor: resolution.anchor, prefer: 'past' as const }
  const value = findDates(written, options)[0]?.value
  return value ? dayOf(value) : null
}
