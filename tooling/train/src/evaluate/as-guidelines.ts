import { covers, type Span } from '@chugiai/text'

/** What of an entity the guidelines of `corpus/vtb-entities` may mark otherwise. */
interface Found {
  readonly span: Span
  readonly label: string
  readonly rule?: string
  readonly attributes?: Readonly<Record<string, unknown>>
}

/**
 * Dates as the guidelines of `corpus/vtb-entities` mark them, where the recognizer has a convention of its own (README of
 * `@chugiai/recognizer`): a part of a named day is TIME, with the date in it; a date in a date is not marked; of a range
 * the two dates are.
 */
export function asGuidelines<Mention extends Found>(mentions: readonly Mention[]): Mention[] {
  const timed = mentions.map((mention) => (isPartOfDay(mention) ? { ...mention, label: 'TIME' } : mention))
  const dates = timed.filter(({ label }) => label === 'DATE')
  const outer = dates.filter((date) => !isRange(date) || !dates.some((other) => isInside(other, date)))
  const marked = new Set(outer.filter((date) => !outer.some((other) => isInside(date, other))))
  return timed.filter((mention) => mention.label !== 'DATE' || marked.has(mention))
}

function isPartOfDay({ label, attributes }: Found): boolean {
  return label === 'DATE' && attributes?.granularity === 'partOfDay'
}

function isRange({ rule }: Found): boolean {
  return rule === 'date-range'
}

function isInside(inner: Found, outer: Found): boolean {
  return inner !== outer && covers(outer.span, inner.span)
}
