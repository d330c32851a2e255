import { type DayNote, findDayNote } from '../../dates/day-note.ts'
import { dayOf } from '../../dates/days.ts'
import { findEventDate } from '../../dates/event-date.ts'
import { localDay, readMoment } from '../../dates/moment.ts'
import { likelyYear, type NamedYear, namedYears } from '../../dates/named-years.ts'
import { isNear, weighPublishedDate } from '../../dates/published-date.ts'
import type { PageMetadata } from '../../page/metadata.ts'
import { readPageDate } from '../../rules/page-date.ts'
import type { Article } from '../../schema/article.ts'
import type { PageDate } from '../../schema/dates.ts'
import { firstBlock, openingBlock, type Reading } from './reading.ts'

type Dates = Pick<Article, 'pageDate' | 'publishedDate' | 'eventDate'>

/** The date of the page, of the event and of publication, kept apart. `start` is where the story opens. */
export function readDates(reading: Reading, start: number | undefined): Dates {
  const pageDate = pageDateOf(reading)
  const metadata = momentsOf(reading.metadata?.published)
  const anchor = earlier(reading.anchor, pageDate?.value ?? (metadata[0] && localDay(metadata[0])))
  const years = yearsOfHead(reading)
  const note = findDayNote(reading.text, { anchor, year: likelyYear(years) })
  const eventDate = eventDateOf(reading, start, note?.published ?? anchor)
  const publishedDate = weighPublishedDate({ pageDate, note, eventDate, anchor, years, metadata })
  return {
    ...(pageDate ? { pageDate: withKind(pageDate, note, reading.metadata) } : {}),
    ...(publishedDate ? { publishedDate } : {}),
    ...(eventDate ? { eventDate } : {}),
  }
}

function pageDateOf(reading: Reading): PageDate | undefined {
  const draft = firstBlock(reading, 'page_date')
  return (draft && readPageDate(draft.passages[0]!, draft.block.id)) ?? undefined
}

/** A page date far from the day of writing is that of a print or a crawl (R7); or metadata says that it is of a change. */
function withKind(pageDate: PageDate, note: DayNote | null, metadata: PageMetadata | undefined): PageDate {
  if (note && !isNear(note.published, pageDate.value)) return { ...pageDate, kind: 'render' }
  const day = dayOf(pageDate.value)
  const isOf = (texts: readonly string[] | undefined) => momentsOf(texts).some((moment) => localDay(moment) === day)
  const isChange = isOf(metadata?.modified) && momentsOf(metadata?.published).length > 0 && !isOf(metadata?.published)
  return isChange ? { ...pageDate, kind: 'modified' } : pageDate
}

/** Moments that metadata gives; what is no moment of one day says nothing. */
function momentsOf(texts: readonly string[] = []): string[] {
  const moments = texts.map(readMoment).filter((moment) => moment !== null && dayOf(moment) !== null)
  return [...new Set(moments as string[])]
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
