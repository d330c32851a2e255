import { type DayNote, findDayNote } from '../dates/day-note.ts'
import { findEventDate } from '../dates/event-date.ts'
import { likelyYear, type NamedYear, namedYears } from '../dates/named-years.ts'
import { readPageDate } from '../dates/page-date.ts'
import { isNear, weighPublishedDate } from '../dates/published-date.ts'
import type { Article } from '../schema/article.ts'
import type { PageDate } from '../schema/dates.ts'
import { firstBlock, openingBlock, type Reading } from './reading.ts'

type Dates = Pick<Article, 'pageDate' | 'publishedDate' | 'eventDate'>

/** The date of the page, of the event and of publication, kept apart. `start` is where the story opens. */
export function readDates(reading: Reading, start: number | undefined): Dates {
  const pageDate = pageDateOf(reading)
  const anchor = earlier(reading.anchor, pageDate?.value)
  const years = yearsOfHead(reading)
  const note = findDayNote(reading.text, { anchor, year: likelyYear(years) })
  const eventDate = eventDateOf(reading, start, note?.published ?? anchor)
  const publishedDate = weighPublishedDate({ pageDate, note, eventDate, anchor, years })
  return {
    ...(pageDate ? { pageDate: withKind(pageDate, note) } : {}),
    ...(publishedDate ? { publishedDate } : {}),
    ...(eventDate ? { eventDate } : {}),
  }
}

function pageDateOf(reading: Reading): PageDate | undefined {
  const draft = firstBlock(reading, 'page_date')
  return (draft && readPageDate(draft.passages[0]!, draft.block.id)) ?? undefined
}

/** A page date far from the day of writing is that of a print or a crawl (R7). */
function withKind(pageDate: PageDate, note: DayNote | null): PageDate {
  return note && !isNear(note.published, pageDate.value) ? { ...pageDate, kind: 'render' } : pageDate
}

const OPENING = 600 // as long as a lede; further into a flattened body stands the story's past

function yearsOfHead(reading: Reading): NamedYear[] {
  const head = [firstBlock(reading, 'title'), openingBlock(reading)]
  return head.flatMap((draft) => {
    if (draft === undefined) return []
    const { start, end } = draft.block.span
    return namedYears(reading.text, { start, end: Math.min(end, start + OPENING) })
  })
}

function eventDateOf(reading: Reading, start: number | undefined, anchor: string | undefined) {
  const opening = openingBlock(reading)?.block.span
  if (opening === undefined) return null
  const from = start ?? opening.start
  const end = Math.min(opening.end, from + OPENING)
  return findEventDate({ text: reading.text.slice(from, end), start: from }, anchor)
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}
