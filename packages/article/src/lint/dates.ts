import { dayOf, isRealDay, weekdayOf } from '../dates/days.ts'
import type { Article } from '../schema/article.ts'
import { type Fault, fault } from './report.ts'

/** Dates are in the calendar, the weekday is that of the date, and candidates stand best first. */
export function lintDates(article: Article): Fault[] {
  return [...lintCalendar(article), ...lintWeekday(article), ...lintCandidates(article)]
}

function lintCalendar({ pageDate, eventDate, publishedDate, crawl }: Article): Fault[] {
  const moments = [
    ['pageDate.value', pageDate?.value],
    ['eventDate.value', eventDate?.value],
    ['publishedDate.value', publishedDate?.value],
    ['crawl.fetchedAt', crawl?.fetchedAt],
    ...(publishedDate?.candidates ?? []).map(
      ({ value }, i) => [`publishedDate.candidates[${i}].value`, value] as const,
    ),
  ] as const
  return moments.flatMap(([path, value]) => {
    const day = value && dayOf(value)
    return day && !isRealDay(day) ? fault('invalid_date', path, `${value} is not in the calendar`) : []
  })
}

function lintWeekday({ pageDate }: Article): Fault[] {
  const day = pageDate && dayOf(pageDate.value)
  if (!pageDate?.weekday || !day || !isRealDay(day)) return []
  const { stated, actual, ok } = pageDate.weekday
  if (actual === weekdayOf(day) && ok === (stated === actual)) return []
  const message = `${day} is weekday ${weekdayOf(day)}; the record says ${actual}, stated ${stated}, ok ${ok}`
  return [fault('weekday_wrong', 'pageDate.weekday', message, pageDate.span)]
}

function lintCandidates({ publishedDate }: Article): Fault[] {
  if (publishedDate === undefined) return []
  const { value, candidates } = publishedDate
  const sorted = candidates.every(({ confidence }, i) => i === 0 || candidates[i - 1]!.confidence >= confidence)
  if (sorted && (value === null || candidates[0]?.value === value)) return []
  const message = 'Candidates stand best first, and the value is the first of them or null'
  return [fault('candidates_out_of_order', 'publishedDate.candidates', message)]
}
