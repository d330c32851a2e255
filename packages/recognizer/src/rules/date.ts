import { syllableKey } from '@chugiai/normalizer/lexis'
import { findDates, type TemporalExpression } from '@chugiai/temporal'
import type { Chart, Mention } from '../mention.ts'
import { type Token, tokenAt, tokensOver } from '../token.ts'
import type { RuleContext } from './rule-context.ts'

const LABELS = { date: 'DATE', time: 'TIME', duration: 'DURATION' } as const
const YEARS_OLD = syllableKey('tuổi') // *cháu 18 tháng tuổi*
const ISO_DATE = /^\d{4}-\d\d-\d\d$/

/** Dates, times and durations as `@chugiai/temporal` finds them, with those inside them. */
export function addDates(chart: Chart, { passage: { text, tokens }, anchor, blocks }: RuleContext): void {
  const options = anchor === undefined ? {} : { anchor }
  const parts = blocks.length > 0 ? blocks.map(({ span }) => span) : [{ start: 0, end: text.length }]
  for (const { start, end } of parts) {
    const part = start === 0 && end === text.length ? text : text.slice(start, end)
    for (const expression of findDates(part, options)) addExpression(chart, tokens, expression, start)
  }
}

function addExpression(chart: Chart, tokens: readonly Token[], expression: TemporalExpression, offset: number): void {
  const span = { start: expression.span.start + offset, end: expression.span.end + offset }
  const { from, to } = tokensOver(tokens, span)
  const sequence = chart.at(from, 'ORDINAL')
  if (crossesBreak(tokens, from, to) || (sequence !== undefined && sequence.to >= to)) return
  const last =
    expression.type === 'duration' && tokenAt(tokens, to).key === YEARS_OLD && tokenAt(tokens, to).gap === 'blank'
      ? to
      : null
  chart.add({
    from,
    to: last === null ? to : last + 1,
    ...(last === null ? { span } : {}),
    label: LABELS[expression.type],
    rule: `date-${expression.rule}`,
    ...described(expression),
  })
  for (const part of expression.parts) addExpression(chart, tokens, part, offset)
}

function described(expression: TemporalExpression): Pick<Mention, 'score' | 'attributes'> {
  const { value, grain, mod, type, calendar, relative, start, end } = expression
  return {
    score: expression.confidence,
    attributes: {
      ...(value === null ? {} : { value }),
      ...(grain === 'halfYear' ? {} : { granularity: grain }),
      ...(mod ? { mod } : {}),
      ...(type === 'duration' ? {} : { calendar, relative }),
      ...(type !== 'duration' && start && ISO_DATE.test(start) ? { start } : {}),
      ...(type !== 'duration' && end && ISO_DATE.test(end) ? { end } : {}),
      ...(type === 'date' && expression.weekday ? { weekdayOk: expression.weekday.ok } : {}),
      ...(type === 'date' && expression.yearInferred ? { yearInferred: true } : {}),
    },
  }
}

function crossesBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.gap === 'break') return true
  return false
}
