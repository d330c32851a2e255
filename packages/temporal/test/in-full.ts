import { findDates, type TemporalExpression } from '@chugiai/temporal'
import { sliceSpan } from '@chugiai/text'

/** All that is found in some texts, a line each: everything an expression says but how sure it is. */
export function inFull(texts: readonly string[], anchor: string): string {
  return texts
    .map((text) => [text, ...findDates(text, { anchor }).map((found) => lineOf(text, found))].join('\n'))
    .join('\n')
}

function lineOf(text: string, found: TemporalExpression): string {
  const {
    value,
    start,
    end,
    type,
    grain,
    mod,
    calendar,
    relative,
    yearInferred,
    weekday,
    holiday,
    zone,
    rule,
    length,
  } = found
  const flags = [
    type,
    grain,
    mod,
    calendar === 'lunar' && 'lunar',
    relative && 'relative',
    holiday,
    zone,
    weekday && `weekday ${weekday.stated} ${weekday.actual} ${weekday.ok}`,
    yearInferred && `${yearInferred.year} ${yearInferred.reason}${yearInferred.doubtful ? '?' : ''}`,
    length && `of ${sliceSpan(text, length.span)} ${length.value}`,
  ]
  const parts = found.parts.map((part) => `\n    ${lineOf(text, part).trim()}`).join('')
  const period = start === undefined ? '' : ` [${start}, ${end ?? ''})`
  return `  ${sliceSpan(text, found.span)} = ${value}${period} ${flags.filter(Boolean).join(', ')} by ${rule}${parts}`
}
