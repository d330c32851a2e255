import { assertArgument, assertText, RECORD } from '@chugiai/text'
import { findDates } from './find-dates.ts'
import type { DateOptions, TemporalExpression } from './model.ts'

/**
 * The date, time or duration that a phrase is: the expression in it, whatever its confidence, the longest when there
 * are several. `null` when there is none. Spans are offsets into the phrase.
 *
 * @example
 * resolveDate('thứ năm tuần trước', { anchor: '2018-11-29' })?.value // '2018-11-22'
 * @throws {ChugiaiError} `invalid_anchor`, `invalid_time_zone`
 */
export function resolveDate(phrase: string, options: DateOptions = {}): TemporalExpression | null {
  assertText(phrase, 'phrase')
  assertArgument(options, RECORD, 'options')
  let longest: TemporalExpression | null = null
  for (const expression of findDates(phrase, { ...options, minConfidence: 0.01 })) {
    const length = expression.span.end - expression.span.start
    if (longest === null || length > longest.span.end - longest.span.start) longest = expression
  }
  return longest
}
