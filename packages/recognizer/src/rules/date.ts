import { findDates, type TemporalExpression } from '@chugiai/temporal'
import type { Block } from '../blocks.ts'
import type { Chart, Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../token.ts'

const LABELS = { date: 'DATE', time: 'TIME', duration: 'DURATION' } as const
const ISO_DATE = /^\d{4}-\d\d-\d\d$/

/** What dates are read with. */
export interface DateContext {
  /** ISO date or time that *hôm nay* counts from. */
  readonly anchor?: string
  /** Parts of the text that dates do not leave; the whole text if there are none. */
  readonly blocks: readonly Block[]
}

/** Dates, times and durations as `@chugiai/temporal` finds them, with those inside them. */
export function addDates(chart: Chart, { text, tokens }: Passage, { anchor, blocks }: DateContext): void {
  const options = anchor === undefined ? {} : { anchor }
  const parts = blocks.length > 0 ? blocks.map(({ span }) => span) : [{ start: 0, end: text.length }]
  for (const { start, end } of parts) {
    const part = start === 0 && end === text.length ? text : text.slice(start, end)
    for (const expression of findDates(part, options)) addExpression(chart, tokens, expression, start)
  }
}

function addExpression(chart: Chart, tokens: readonly Token[], expression: TemporalExpression, offset: number): void {
  const span = { start: expression.span.start + offset, end: expression.span.end + offset }
  const from = tokenAt(tokens, span.start)
  const to = tokenAt(tokens, span.end - 1) + 1
  const sequence = chart.at(from, 'ORDINAL')
  if (crossesBreak(tokens, from, to) || (sequence !== undefined && sequence.to >= to)) return
  chart.add({
    from,
    to,
    span,
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

/** The index of the last token that begins at or before the offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tokens[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function crossesBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (tokens[at]!.gap === 'break') return true
  return false
}
