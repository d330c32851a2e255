import type { Issue } from '@chugiai/text'
import { dayOf, daysBetween } from '../dates/days.ts'
import { GOOD_ENOUGH } from '../dates/published-date.ts'
import type { RecordIssueCode } from '../schema/codes.ts'
import type { PublishedDate } from '../schema/dates.ts'
import type { Unflagged } from './flags.ts'

/** An article whose dates follow each other, and what had to be left out for that. */
export interface OrderedDates<A> {
  readonly article: A
  readonly issues: readonly Issue<RecordIssueCode>[]
}

/**
 * A page is published before it is changed, and both before it is fetched. Where a page says otherwise, the date that
 * cannot be is left out and told.
 */
export function orderDates<A extends Pick<Unflagged, 'publishedDate' | 'modifiedDate' | 'crawl'>>(
  read: A,
): OrderedDates<A> {
  const { modifiedDate, crawl } = read
  const published = read.publishedDate && notAfter(read.publishedDate, crawl?.fetchedAt)
  const issues = published === read.publishedDate ? [] : [leftOut('publishedDate', read.publishedDate?.value)]
  const article = published === read.publishedDate ? read : { ...read, publishedDate: published }
  if (modifiedDate === undefined) return { article, issues }
  const { value } = modifiedDate
  if (!isAfter(published?.value, value) && !isAfter(value, crawl?.fetchedAt)) return { article, issues }
  const { modifiedDate: _, ...rest } = article
  return { article: rest as A, issues: [...issues, leftOut('modifiedDate', value)] }
}

/** The best candidate that is not after the fetch. */
function notAfter(published: PublishedDate, fetchedAt: string | undefined): PublishedDate {
  if (!isAfter(published.value, fetchedAt)) return published
  const candidates = published.candidates.filter(({ value }) => !isAfter(value, fetchedAt))
  const [best] = candidates
  const { timeZone: _, ...rest } = published
  if (best === undefined || best.confidence < GOOD_ENOUGH)
    return { ...rest, value: null, granularity: null, certainty: 'unknown', candidates }
  return { ...published, value: best.value, granularity: best.granularity, certainty: 'inferred', candidates }
}

const ZONES = 1 // days by which two moments may seem apart, of different zones

function isAfter(later: string | null | undefined, earlier: string | undefined): boolean {
  const [from, to] = [dayOf(earlier ?? ''), dayOf(later ?? '')]
  return from !== null && to !== null && daysBetween(from, to) > ZONES
}

function leftOut(path: string, value: string | null | undefined): Issue<RecordIssueCode> {
  const message = `${path} would be ${value}, out of order with the other dates of the page; it was left out`
  return { code: 'dates_out_of_order', severity: 'warning', message, path }
}
