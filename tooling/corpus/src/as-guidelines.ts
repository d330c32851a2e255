import { covers, type Span } from '@chugiai/text'

/** What of an entity the guidelines of `corpus/vtb-entities` may mark otherwise. */
interface Found {
  readonly span: Span
  readonly label: string
  readonly rule?: string
  readonly attributes?: Readonly<Record<string, unknown>>
}

/**
 * Dates and numbers as the guidelines of `corpus/vtb-entities` mark them, where the recognizer has a convention of its own
 * (README of `@chugiai/recognizer`, guidelines of `newsLabelSchema`): a part of a named day is TIME, with the date in it, and
 * of a day that is not named nothing; a date in a date is not marked; of a range or a list the dates are; of a date that is
 * counted (*hai năm nữa*) the length is; parts of a whole are NUM; of a law the document is, without its articles and issuer.
 */
export function asGuidelines<Mention extends Found>(mentions: readonly Mention[]): Mention[] {
  const timed = mentions
    .filter((mention) => !isPartOfAnyDay(mention) && !isCounted(mention, mentions) && !isFullExtent(mention, mentions))
    .map((mention) => ({ ...mention, label: labelOf(mention) }))
  const dates = timed.filter(({ label }) => label === 'DATE')
  const outer = dates.filter((date) => !isRange(date) || !dates.some((other) => isInside(other, date)))
  const marked = new Set(outer.filter((date) => !outer.some((other) => isInside(date, other))))
  return timed.filter((mention) => mention.label !== 'DATE' || marked.has(mention))
}

function labelOf({ label, attributes }: Found): string {
  if (label === 'RATIO') return 'NUM'
  return label === 'DATE' && attributes?.granularity === PART ? 'TIME' : label
}

const PART = 'partOfDay'

/** *buổi sáng*: no hour, and of no day. */
function isPartOfAnyDay({ label, attributes }: Found): boolean {
  return label === 'TIME' && attributes?.granularity === PART
}

const LENGTH = 'date-duration'

/** *hai năm nữa*, with *hai năm* in it. */
function isCounted(date: Found, mentions: readonly Found[]): boolean {
  const isOfLength = date.rule === LENGTH && (date.label === 'DATE' || date.label === 'TIME')
  return isOfLength && mentions.some((other) => other.label === 'DURATION' && isInside(other, date))
}

/** A citation with what stands around the document that it cites. */
function isFullExtent(law: Found, mentions: readonly Found[]): boolean {
  return law.label === 'LAW' && mentions.some((other) => other.label === 'LAW' && isInside(other, law))
}

const RANGES: readonly string[] = ['date-range', 'date-day-range', 'date-month-range']

function isRange({ rule = '' }: Found): boolean {
  return RANGES.includes(rule)
}

function isInside(inner: Found, outer: Found): boolean {
  return inner !== outer && covers(outer.span, inner.span)
}
