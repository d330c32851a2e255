import { dayOf, daysBetween, granularityOf, isRealDay, weekdayOf } from '../dates/days.ts'
import { zoneOf } from '../dates/moment.ts'
import type { Article } from '../schema/article.ts'
import type { PublishedDate } from '../schema/dates.ts'
import { type Fault, fault } from './report.ts'

/** Dates are in the calendar and say of themselves what is true; they follow each other as a page lives. */
export function lintDates(article: Article): Fault[] {
  const { publishedDate } = article
  return [
    ...lintCalendar(article),
    ...lintWeekday(article),
    ...(publishedDate === undefined ? [] : lintPublished(publishedDate)),
    ...lintOrder(article),
  ]
}

function lintCalendar({ pageDate, eventDate, publishedDate, modifiedDate, crawl }: Article): Fault[] {
  const moments = [
    ['pageDate.value', pageDate?.value],
    ['eventDate.value', eventDate?.value],
    ['publishedDate.value', publishedDate?.value],
    ['modifiedDate.value', modifiedDate?.value],
    ['crawl.fetchedAt', crawl?.fetchedAt],
    ...(publishedDate?.candidates ?? []).map(
      ({ value }, i) => [`publishedDate.candidates[${i}].value`, value] as const,
    ),
  ] as const
  return moments.flatMap(([path, value]) => {
    return value && !isReal(value) ? fault('invalid_date', path, `${value} is not in the calendar`) : []
  })
}

/** Whether a moment names a day of the calendar, or a month of it, and a time of the clock. */
function isReal(moment: string): boolean {
  const day = `${moment.slice(0, 10)}-01-01`.slice(0, 10)
  const [, hour = '0', minute = '0', second = '0'] = /T(\d{2})(?::(\d{2})(?::(\d{2}))?)?/.exec(moment) ?? []
  return isRealDay(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) <= LEAP_SECOND
}

const LEAP_SECOND = 60

function lintWeekday({ pageDate }: Article): Fault[] {
  const day = pageDate && dayOf(pageDate.value)
  if (!pageDate?.weekday || !day || !isRealDay(day)) return []
  const { stated, actual, ok } = pageDate.weekday
  if (actual === weekdayOf(day) && ok === (stated === actual)) return []
  const message = `${day} is weekday ${weekdayOf(day)}; the record says ${actual}, stated ${stated}, ok ${ok}`
  return [fault('weekday_wrong', 'pageDate.weekday', message, pageDate.span)]
}

function lintPublished(published: PublishedDate): Fault[] {
  return [...lintCandidates(published), ...lintGranularity(published), ...lintCertainty(published)]
}

function lintCandidates({ value, candidates }: PublishedDate): Fault[] {
  const sorted = candidates.every(({ confidence }, i) => i === 0 || candidates[i - 1]!.confidence >= confidence)
  if (sorted && (value === null || candidates[0]?.value === value)) return []
  const message = 'Candidates stand best first, and the value is the first of them or null'
  return [fault('candidates_out_of_order', 'publishedDate.candidates', message)]
}

function lintGranularity({ value, granularity, candidates }: PublishedDate): Fault[] {
  const stated = [
    ['publishedDate.granularity', value, granularity],
    ...candidates.map(
      (date, i) => [`publishedDate.candidates[${i}].granularity`, date.value, date.granularity] as const,
    ),
  ] as const
  return stated.flatMap(([path, date, said]) => {
    const actual = date === null ? null : granularityOf(date)
    return said === actual ? [] : fault('granularity_wrong', path, `${date} is of granularity ${actual}, not ${said}`)
  })
}

/** A date is unknown when there is none; a zone in it is the zone of the record. */
function lintCertainty({ value, certainty, timeZone }: PublishedDate): Fault[] {
  const faults: Fault[] = []
  if ((value === null) !== (certainty === 'unknown')) {
    const message = `A date of publication of ${value} cannot be ${certainty}`
    faults.push(fault('certainty_wrong', 'publishedDate.certainty', message))
  }
  const zone = value === null ? undefined : zoneOf(value)
  if (zone !== undefined && zone !== timeZone) {
    faults.push(fault('time_zone_wrong', 'publishedDate.timeZone', `${value} is not in the zone ${timeZone}`))
  }
  return faults
}

const ZONES = 1 // days by which two moments may seem apart, of different zones

/** A page is published before it is changed, and both before it is fetched. */
function lintOrder({ publishedDate, modifiedDate, crawl }: Article): Fault[] {
  const moments = [
    ['publishedDate.value', publishedDate?.value],
    ['modifiedDate.value', modifiedDate?.value],
    ['crawl.fetchedAt', crawl?.fetchedAt],
  ] as const
  const faults: Fault[] = []
  let [latest, name] = ['', '']
  for (const [path, value] of moments) {
    const day = value ? dayOf(value) : null
    if (day === null || !isRealDay(day)) continue
    if (latest !== '' && daysBetween(latest, day) < -ZONES) {
      faults.push(fault('dates_out_of_order', path, `${path} is ${day}, ${name} is ${latest}`))
    } else [latest, name] = [day, path]
  }
  return faults
}
