import { bestTotals, type Choice, type Item } from './choose-places.ts'
import type { SpanExtraction } from './extraction.ts'
import type { QuotedText, QuotePlace } from './quote-places.ts'

/** Whether extractions stand in order of reading; `auto` looks at those that have one place only. */
export type QuoteOrder = 'auto' | 'reading' | 'any'

/** The places that a quote may mean, the best first, and by how much the best leads. */
export interface PlacedQuote {
  readonly places: readonly QuotePlace[]
  /** Points of score between the best and the next; infinite where there is one place. */
  readonly lead: number
}

/** What context and a count add to the score of a place, at most; the letters themselves give 1. */
const WEIGHTS = { before: 0.5, after: 0.5, occurrence: 0.4 }
/** Comparable letters of context that are looked at. */
const CONTEXT = 48

/**
 * Places quotes all together. The score of a place is how like its letters are, with what the context and the count say
 * for it; the same quote twice stands for two places; and a list in order of reading is laid on the text in order.
 */
export function placeQuotes(
  text: QuotedText,
  extractions: readonly SpanExtraction[],
  order: QuoteOrder,
): PlacedQuote[] {
  const found = new Map<string, readonly QuotePlace[]>()
  const quotes = extractions.map((extraction): Quote => {
    const places = found.get(extraction.quote) ?? text.places(extraction.quote)
    found.set(extraction.quote, places)
    return { group: text.comparable(extraction.quote), choices: scored(text, extraction, places) }
  })
  const placed = quotes.filter(({ choices }) => choices.length > 0)
  const chains = isInOrder(placed, order) ? [placed] : groups(placed)
  const totals = new Map(chains.flatMap((chain) => [...bestTotals(chain)]))
  return quotes.map((quote) => ranked(quote, totals.get(quote)))
}

/** A quote with the places that it may mean. */
interface Quote extends Item {
  readonly choices: readonly (Choice & { readonly place: QuotePlace })[]
}

function groups(quotes: readonly Quote[]): Quote[][] {
  const byGroup = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const members = byGroup.get(quote.group)
    if (members === undefined) byGroup.set(quote.group, [quote])
    else members.push(quote)
  }
  return [...byGroup.values()]
}

/** Whether the items that have one place only go through the text: at least twice on, and three times in four. */
function isInOrder(placed: readonly Item[], order: QuoteOrder): boolean {
  if (order !== 'auto') return order === 'reading'
  const starts = placed.flatMap(({ choices }) => (choices.length === 1 ? choices.map(({ start }) => start) : []))
  const steps = starts.slice(1).map((start, i) => start - (starts[i] ?? start))
  const taken = steps.filter((step) => step !== 0)
  const forward = taken.filter((step) => step > 0)
  return forward.length >= 2 && forward.length >= taken.length * 0.75
}

function ranked({ choices }: Quote, totals: ArrayLike<number> = []): PlacedQuote {
  const byTotal = choices.map(({ place }, i) => ({ place, total: totals[i] ?? 0 })).sort((a, b) => b.total - a.total)
  const [first, second] = byTotal
  const lead = first && second ? first.total - second.total : Number.POSITIVE_INFINITY
  return { places: byTotal.map(({ place }) => place), lead }
}

function scored(text: QuotedText, extraction: SpanExtraction, places: readonly QuotePlace[]) {
  const { occurrence } = extraction
  const best = places.some(({ kind }) => kind === 'exact') ? 'exact' : undefined
  const counted = places.filter(({ kind }) => best === undefined || kind === best)
  const meant = occurrence === undefined ? undefined : counted[occurrence - 1]
  const before = text.comparable(extraction.before ?? '')
  const after = text.comparable(extraction.after ?? '')
  return places.map((place) => ({
    place,
    start: place.span.start,
    score: place.likeness + contextScore(text, place, before, after) + (place === meant ? WEIGHTS.occurrence : 0),
  }))
}

function contextScore(text: QuotedText, { span }: QuotePlace, before: string, after: string): number {
  if (before === '' && after === '') return 0
  const around = text.around(span, CONTEXT)
  return (
    WEIGHTS.before * shared(backwards(before), backwards(around.before)) + WEIGHTS.after * shared(after, around.after)
  )
}

/** Share of the context that stands there, up to the first letter that differs. */
function shared(context: string, there: string): number {
  const length = Math.min(context.length, CONTEXT)
  if (length === 0) return 0
  let same = 0
  while (same < length && context[same] === there[same]) same++
  return same / length
}

function backwards(text: string): string {
  return text.split('').reverse().join('')
}
