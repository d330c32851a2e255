import type { DateCandidate, DateEvidence, EventDate, PageDate, PublishedDate } from '../schema/dates.ts'
import type { DayNote } from './day-note.ts'
import { dayOf, daysBetween, granularityOf } from './days.ts'
import { localDay, zoneOf } from './moment.ts'
import type { NamedYear } from './named-years.ts'

/** What speaks for a date of publication. */
export interface DateClues {
  readonly pageDate: PageDate | undefined
  readonly note: DayNote | null
  readonly eventDate: EventDate | null
  /** The day the caller says the page was read, or was out at the latest. */
  readonly anchor: string | undefined
  readonly years: readonly NamedYear[]
  /** Moments that the metadata of the page gives, the surest first. */
  readonly metadata?: readonly string[]
  /** The day that the address of the page holds. */
  readonly address?: string | undefined
}

/** Further from the event than this, the date of a page is that of a print or a crawl (R7). */
export const MOST_DAYS_APART = 7

export const GOOD_ENOUGH = 0.6

/** Weighs the dates an article may have been published on. `null` when nothing speaks for any. R5, R7, R8. */
export function weighPublishedDate(clues: DateClues): PublishedDate | null {
  const candidates = [
    ...pageCandidates(clues),
    ...metadataCandidates(clues),
    ...noteCandidates(clues),
    ...addressCandidates(clues),
    ...eventCandidates(clues),
  ]
    .sort((a, b) => b.confidence - a.confidence)
    .filter((candidate, i, all) => all.findIndex(({ value }) => value === candidate.value) === i)
  const best = candidates[0]
  if (best === undefined) return null
  const good = best.confidence >= GOOD_ENOUGH
  const stated = best.evidence.some(({ reason }) => reason === 'page_date' || reason === 'metadata')
  return {
    value: good ? best.value : null,
    granularity: good ? best.granularity : null,
    certainty: good ? (stated ? 'stated' : 'inferred') : 'unknown',
    timeZone: zoneOf(best.value) ?? VIETNAM,
    candidates,
  }
}

export const VIETNAM = '+07:00'

function pageCandidates({ pageDate, note, metadata = [] }: DateClues): DateCandidate[] {
  if (pageDate === undefined) return []
  const near = note === null ? null : isNear(note.published, pageDate.value)
  const agreeing = metadata.find((moment) => localDay(moment) === dayOf(pageDate.value))
  // What calls itself a change gives way to metadata that knows better.
  const alone = pageDate.kind === 'modified' ? 0.7 : 0.8
  const confidence = near === null ? (agreeing ? 0.9 : alone) : near ? 0.95 : 0.05
  const evidence: DateEvidence[] = [{ reason: 'page_date', span: pageDate.span }]
  if (note && near) evidence.push({ reason: note.reason, span: note.span })
  if (agreeing) evidence.push({ reason: 'metadata' })
  return [candidate(agreeing ? moreExact(pageDate.value, agreeing) : pageDate.value, confidence, evidence)]
}

/** Of two moments of one day the one that says more, unless their clocks differ: then the one that the reader sees. */
export function moreExact(seen: string, stated: string): string {
  if (!stated.includes('T')) return seen
  const clock = (moment: string) => /T(\d{2}:\d{2})/.exec(moment)?.[1]
  return clock(seen) === undefined || clock(seen) === clock(stated) ? stated : seen
}

/** Metadata that names another day than the page does. */
function metadataCandidates({ pageDate, note, metadata = [] }: DateClues): DateCandidate[] {
  const others = metadata.filter((moment) => pageDate === undefined || localDay(moment) !== dayOf(pageDate.value))
  return others.map((moment) => {
    const near = note === null ? null : isNear(note.published, localDay(moment))
    const evidence: DateEvidence[] = [{ reason: 'metadata' }]
    if (note && near) evidence.push({ reason: note.reason, span: note.span })
    return candidate(moment, near === null ? 0.75 : near ? 0.93 : 0.1, evidence)
  })
}

function noteCandidates({ note, pageDate, anchor, years }: DateClues): DateCandidate[] {
  if (note === null) return []
  const evidence: DateEvidence[] = [{ reason: note.reason, span: note.span }]
  if (pageDate) evidence.push({ reason: 'nearest_past', span: pageDate.span })
  else if (anchor) evidence.push({ reason: 'anchor' })
  const year = Number(note.published.slice(0, 4))
  for (const named of years) if (named.year === year) evidence.push({ reason: 'year_in_text', span: named.span })
  const known = pageDate !== undefined || anchor !== undefined
  return [candidate(note.published, known ? 0.9 : 0.7, evidence)]
}

/** The day on which a content system made the page, when nothing else dates it better. */
function addressCandidates({ address, note }: DateClues): DateCandidate[] {
  if (address === undefined) return []
  const near = note !== null && isNear(note.published, address)
  const evidence: DateEvidence[] = [{ reason: 'address' }]
  if (near) evidence.push({ reason: note.reason, span: note.span })
  return [candidate(address, near ? 0.85 : 0.65, evidence)]
}

function eventCandidates({ eventDate }: DateClues): DateCandidate[] {
  if (eventDate === null) return []
  return [candidate(eventDate.value, 0.4, [{ reason: 'recent_day_in_text', span: eventDate.span }])]
}

function candidate(value: string, confidence: number, evidence: DateEvidence[]): DateCandidate {
  return { value, granularity: granularityOf(value), confidence, evidence }
}

/** Whether a page may have been published on a day when its text was written on another. */
export function isNear(written: string, page: string): boolean {
  const day = dayOf(page)
  if (day === null) return false
  const apart = daysBetween(written, day)
  return apart >= 0 && apart <= MOST_DAYS_APART
}
