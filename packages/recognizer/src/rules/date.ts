import { syllableKey } from '@chugiai/normalizer/lexis'
import { type CountedLength, findDates, type Grain, type TemporalExpression } from '@chugiai/temporal'
import type { Span } from '@chugiai/text'
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
  const { from, to } = tokensOver(tokens, moved(expression.span, offset))
  if (endsInLetters(tokenAt(tokens, to - 1), expression.span.end + offset)) return
  const sequence = chart.at(from, 'ORDINAL')
  if (crossesBreak(tokens, from, to) || (sequence !== undefined && sequence.to >= to)) return
  if (expression.length === undefined || expression.type !== 'duration') addWhole(chart, tokens, expression, offset)
  if (expression.length !== undefined) addLength(chart, tokens, expression, expression.length, offset)
  for (const part of expression.parts) addExpression(chart, tokens, part, offset)
}

function addWhole(chart: Chart, tokens: readonly Token[], expression: TemporalExpression, offset: number): void {
  const label = LABELS[expression.type]
  chart.add({
    ...rangeOf(tokens, expression, offset),
    label,
    rule: `date-${expression.rule}`,
    ...described(expression),
  })
}

/** *hai tuần* in *hơn hai tuần nay*: as for other amounts, what says about how much or from when stays outside. */
function addLength(
  chart: Chart,
  tokens: readonly Token[],
  { rule, confidence, grain, mod }: TemporalExpression,
  { span, value }: CountedLength,
  offset: number,
): void {
  const range = rangeOf(tokens, { type: 'duration', span }, offset)
  const attributes = { ...(value === null ? {} : { value }), ...granularityOf(grain), ...(mod ? { mod } : {}) }
  chart.add({ ...range, label: LABELS.duration, rule: `date-${rule}`, score: confidence, attributes })
}

/** The tokens of an expression, with *tuổi* behind an age. */
function rangeOf(
  tokens: readonly Token[],
  { type, span }: Pick<TemporalExpression, 'type' | 'span'>,
  offset: number,
): Pick<Mention, 'from' | 'to' | 'span'> {
  const here = moved(span, offset)
  const { from, to } = tokensOver(tokens, here)
  const isAge = type === 'duration' && tokenAt(tokens, to).key === YEARS_OLD && tokenAt(tokens, to).gap === 'blank'
  return isAge ? { from, to: to + 1 } : { from, to, span: here }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function described(expression: TemporalExpression): Pick<Mention, 'score' | 'attributes'> {
  const { value, grain, mod, type, calendar, relative, start, end } = expression
  return {
    score: expression.confidence,
    attributes: {
      ...(value === null ? {} : { value }),
      ...granularityOf(grain),
      ...(mod ? { mod } : {}),
      ...(type === 'duration' ? {} : { calendar, relative }),
      ...(type !== 'duration' && start && ISO_DATE.test(start) ? { start } : {}),
      ...(type !== 'duration' && end && ISO_DATE.test(end) ? { end } : {}),
      ...(type === 'date' && expression.weekday ? { weekdayOk: expression.weekday.ok } : {}),
      ...(type === 'date' && expression.yearInferred ? { yearInferred: true } : {}),
    },
  }
}

function granularityOf(grain: Grain): Readonly<Record<string, string>> {
  return grain === 'halfYear' ? {} : { granularity: grain }
}

/** *sáng nay* in *sáng nay0912*: what goes on in letters or digits is another word. */
function endsInLetters({ kind, end }: Token, at: number): boolean {
  return at < end && (kind === 'syllable' || kind === 'code')
}

function crossesBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.gap === 'break') return true
  return false
}
