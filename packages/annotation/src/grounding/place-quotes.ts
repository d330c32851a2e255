import { bestTotals, type Item } from './choose-places.ts'
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
  const found = new Map<string, QuotePlace[]>()
  const places = extractions.map(({ quote }) => {
    const known = found.get(quote) ?? text.places(quote)
    found.set(quote, known)
    return known
  })
  const items = extractions.map((extraction, i): Item => {
    const choices = scored(text, extraction, places[i]!)
    return { group: text.comparable(extraction.quote), choices }
  })
  const totals = totalsOf(items, order)
  return items.map((item, i) => ranked(places[i]!, item, totals[i]!))
}

function totalsOf(items: readonly Item[], order: QuoteOrder): readonly ArrayLike<number>[] {
  const totals: ArrayLike<number>[] = items.map(() => [])
  const placed = items.map((_, i) => i).filter((i) => items[i]!.choices.length > 0)
  for (const chain of isInOrder(items, placed, order) ? [placed] : groups(items, placed)) {
    const best = bestTotals(chain.map((i) => items[i]!))
    chain.forEach((i, nth) => {
      totals[i] = best[nth]!
    })
  }
  return totals
}

function groups(items: readonly Item[], indexes: readonly number[]): number[][] {
  const byGroup = new Map<string, number[]>()
  for (const i of indexes) {
    const { group } = items[i]!
    const members = byGroup.get(group)
    if (members === undefined) byGroup.set(group, [i])
    else members.push(i)
  }
  return [...byGroup.values()]
}

/** Whether the items that have one place only go through the text: at least twice on, and three times in four. */
function isInOrder(items: readonly Item[], placed: readonly number[], order: QuoteOrder): boolean {
  if (order !== 'auto') return order === 'reading'
  const starts = placed.filter((i) => items[i]!.choices.length === 1).map((i) => items[i]!.choices[0]!.start)
  let steps = 0
  let forward = 0
  for (let i = 1; i < starts.length; i++) {
    if (starts[i] === starts[i - 1]) continue
    steps++
    if (starts[i]! > starts[i - 1]!) forward++
  }
  return forward >= 2 && forward >= steps * 0.75
}

function ranked(places: readonly QuotePlace[], { choices }: Item, totals: ArrayLike<number>): PlacedQuote {
  const order = choices.map((_, i) => i).sort((a, b) => totals[b]! - totals[a]! || a - b)
  const [first, second] = order
  const lead = second === undefined ? Number.POSITIVE_INFINITY : totals[first!]! - totals[second]!
  return { places: order.map((i) => places[i]!), lead }
}

function scored(text: QuotedText, extraction: SpanExtraction, places: readonly QuotePlace[]) {
  const { occurrence } = extraction
  const best = places.some(({ kind }) => kind === 'exact') ? 'exact' : undefined
  const counted = places.filter(({ kind }) => best === undefined || kind === best)
  const meant = occurrence === undefined ? undefined : counted[occurrence - 1]
  const [before, after] = [extraction.before, extraction.after].map((context) => text.comparable(context ?? ''))
  return places.map((place) => ({
    start: place.span.start,
    score: place.likeness + contextScore(text, place, before!, after!) + (place === meant ? WEIGHTS.occurrence : 0),
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
