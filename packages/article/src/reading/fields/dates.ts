import { addressDay } from '../../dates/address-day.ts'
import { type DayNote, findDayNote } from '../../dates/day-note.ts'
import { dayOf } from '../../dates/days.ts'
import { findEventDate } from '../../dates/event-date.ts'
import { localDay, readMoment } from '../../dates/moment.ts'
import { likelyYear, type NamedYear, namedYears } from '../../dates/named-years.ts'
import { isNear, moreExact, weighPublishedDate } from '../../dates/published-date.ts'
import type { PageMetadata } from '../../page/metadata.ts'
import type { DateReading } from '../../rules/page-date.ts'
import type { Article } from '../../schema/article.ts'
import type { PageDate } from '../../schema/dates.ts'
import { firstBlock, type OpeningBlock, type SortedPage } from './sorted-page.ts'

type Dates = Pick<Article, 'pageDate' | 'publishedDate' | 'modifiedDate' | 'eventDate'>

/** The date of the page, of the event and of publication, kept apart. */
export function pickDates(page: SortedPage, story: OpeningBlock | null): Dates {
  const pageDate = pageDateOf(page)
  const metadata = momentsOf(page.metadata?.published)
  const address = page.addresses?.map(addressDay).find((day) => day !== null) ?? undefined
  const anchor = earlier(page.anchor, pageDate?.value ?? (metadata[0] ? localDay(metadata[0]) : address))
  const years = yearsOfHead(page, story)
  const note = findDayNote(page.text, { anchor, year: likelyYear(years) })
  const eventDate = story && eventDateOf(page, story, note?.published ?? anchor)
  const publishedDate = weighPublishedDate({ pageDate, note, eventDate, anchor, years, metadata, address })
  const modifiedDate = modifiedDateOf(page, pageDate)
  return {
    ...(pageDate && { pageDate: withKind(pageDate, note, page.metadata) }),
    ...(publishedDate && { publishedDate }),
    ...(modifiedDate && { modifiedDate }),
    ...(eventDate && { eventDate }),
  }
}

/** Of several date lines the first that tells the time, as those of mastheads do not; else the first. */
function pageDateOf({ blocks }: SortedPage): PageDate | undefined {
  const dates = blocks.flatMap(({ block, reading }) =>
    reading.type === 'page_date' ? [{ ...withoutChange(reading.date), block: block.id }] : [],
  )
  const timed = dates.filter(({ value }) => value.includes('T'))
  return timed.find(({ kind }) => kind === 'publish') ?? timed[0] ?? dates[0]
}

/** The last change: of the date lines the one that says so beside one of publication, else what metadata says. */
function modifiedDateOf({ blocks, metadata }: SortedPage, pageDate: PageDate | undefined): Article['modifiedDate'] {
  const dates = blocks.flatMap(({ reading }) => (reading.type === 'page_date' ? [reading.date] : []))
  const changes = dates.flatMap(
    ({ kind, value, span, modified }) => modified ?? (kind === 'modified' ? { value, span } : []),
  )
  const seen = pageDate?.kind === 'publish' ? changes[0] : undefined
  const stated = momentsOf(metadata?.modified)
  if (seen === undefined) return stated[0] === undefined ? undefined : { value: stated[0] }
  const agreeing = stated.find((moment) => localDay(moment) === dayOf(seen.value))
  return { ...seen, value: agreeing === undefined ? seen.value : moreExact(seen.value, agreeing) }
}

function withoutChange({ modified: _, ...date }: DateReading): Omit<DateReading, 'modified'> {
  return date
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

function yearsOfHead(page: SortedPage, story: OpeningBlock | null): NamedYear[] {
  const head = [firstBlock(page, 'title'), story].filter((draft) => draft != null)
  return head.flatMap(({ block: { span } }) => {
    return namedYears(page.text, { start: span.start, end: Math.min(span.end, span.start + OPENING) })
  })
}

function eventDateOf({ text }: SortedPage, { block, start }: OpeningBlock, anchor: string | undefined) {
  return findEventDate({ text: text.slice(start, Math.min(block.span.end, start + OPENING)), start }, anchor)
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}
