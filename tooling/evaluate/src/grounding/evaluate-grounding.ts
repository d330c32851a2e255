import { createDocument, groundQuotes, type SpanExtraction } from '@chugiai/annotation'
import { foldForSearch } from '@chugiai/normalizer'
import type { Span } from '@chugiai/text'
import { DISTORTIONS } from './distort.ts'
import { inventQuote } from './invent.ts'
import { createRandom, type Random } from './random.ts'

/** What was asked of one kind and how much of it came out right. */
export interface GroundingScore {
  readonly kind: string
  readonly right: number
  readonly total: number
  /** Some of those that did not: quote, what was expected, what came out. */
  readonly misses: readonly string[]
}

interface Asked {
  readonly kind: string
  readonly extraction: SpanExtraction
  readonly span: Span
}

/** Extractions that are asked for together: as many as a model finds in a short article. */
const LIST = 10
const CONTEXT = 24
const SHOWN = 8

/**
 * Distorted quotes of the texts, a list at a time, half of the lists in order of reading; those that came out at the
 * very span. Quotes that stand in several places bring what stands around them; `repeated` asks for every place of a
 * phrase and brings nothing.
 */
export function scoreDistortions(texts: readonly string[], count: number, seed: number): GroundingScore[] {
  const random = createRandom(seed)
  const scores = new Map<string, { right: number; total: number; misses: string[] }>()
  let asked = 0
  while (asked < count) {
    const text = random.pick(texts)
    const list = drawList(text, random)
    const isOrdered = list[0]?.kind === 'repeated' || random.below(2) === 0
    const ordered = isOrdered ? [...list].sort((a, b) => a.span.start - b.span.start) : random.shuffle(list)
    asked += ordered.length
    judge(text, ordered, scores)
  }
  return [...scores].map(([kind, score]) => ({ kind, ...score }))
}

/** Invented quotes; those that were not placed. */
export function scoreInvented(texts: readonly string[], count: number, seed: number): GroundingScore[] {
  const random = createRandom(seed)
  const scores = new Map<string, { right: number; total: number; misses: string[] }>()
  for (let i = 0; i < count; i++) {
    const text = random.pick(texts)
    const { kind, quote } = inventQuote(text, texts, random)
    const { span, status } = ground(text, [{ label: 'X', quote }])[0]!
    const score = scores.get(kind) ?? { right: 0, total: 0, misses: [] }
    scores.set(kind, score)
    score.total++
    if (span === undefined && status === 'orphan') score.right++
    else if (score.misses.length < SHOWN)
      score.misses.push(`${quote} -> ${status} ${span && text.slice(span.start, span.end)}`)
  }
  return [...scores].map(([kind, score]) => ({ kind, ...score }))
}

function ground(text: string, extractions: readonly SpanExtraction[]) {
  const document = createDocument({ id: 'd1', text })
  const at = '2026-01-01T00:00:00Z'
  const origin = { kind: 'model', name: 'test' } as const
  return groundQuotes(document, extractions, { id: 'p1', author: 'test', at, origin, fold: foldForSearch }).quotes
}

function judge(
  text: string,
  list: readonly Asked[],
  scores: Map<string, { right: number; total: number; misses: string[] }>,
): void {
  const grounded = ground(
    text,
    list.map(({ extraction }) => extraction),
  )
  list.forEach(({ kind, extraction, span }, i) => {
    const score = scores.get(kind) ?? { right: 0, total: 0, misses: [] }
    scores.set(kind, score)
    score.total++
    const found = grounded[i]!.span
    if (found?.start === span.start && found.end === span.end) score.right++
    else if (score.misses.length < SHOWN) {
      const came = found === undefined ? '' : JSON.stringify(text.slice(found.start, found.end))
      const wanted = JSON.stringify(text.slice(span.start, span.end))
      score.misses.push(`${JSON.stringify(extraction.quote)} of ${wanted} -> ${grounded[i]!.status} ${came}`)
    }
  })
}

/** Quotes that do not lie over one another, each distorted in a way that it can be. */
function drawList(text: string, random: Random): Asked[] {
  if (random.below(4) === 0) {
    const repeated = repeatedPhrase(text, random)
    if (repeated !== null) return repeated
  }
  const list: Asked[] = []
  for (let i = 0; i < LIST; i++) {
    const asked = drawQuote(text, random.pick(Object.keys(DISTORTIONS)), list, random)
    if (asked !== null) list.push(asked)
  }
  return list
}

/** A quote of one kind; `null` where the text has none that can be distorted so. */
function drawQuote(text: string, kind: string, others: readonly Asked[], random: Random): Asked | null {
  for (let tries = 0; tries < 100; tries++) {
    const span = drawSpan(text, random)
    if (span === null || others.some((other) => other.span.start < span.end && span.start < other.span.end)) continue
    const letters = text.slice(span.start, span.end)
    if (letters.includes('\n') !== (kind === 'joined across a line break')) continue
    const quote = DISTORTIONS[kind]!(letters, random)
    if (quote !== null) return { kind, span, extraction: { label: 'X', quote, ...contextOf(text, span) } }
  }
  return null
}

/** A run of two to twelve words. */
function drawSpan(text: string, random: Random): Span | null {
  const words = [...text.matchAll(/\S+/g)]
  const first = random.below(words.length)
  const last = words[Math.min(words.length - 1, first + 1 + random.below(11))]!
  const start = words[first]!.index
  const piece = text.slice(start, last.index + last[0].length)
  const trimmed = piece.replace(/[^\p{L}\p{M}\p{N}%]+$/u, '')
  const lead = /^[^\p{L}\p{N}]*/u.exec(trimmed)![0].length
  if (!/\p{L}{2}/u.test(trimmed) || trimmed.length - lead < 4) return null
  return { start: start + lead, end: start + trimmed.length }
}

/** What stands around a quote, if its letters stand in the text more than once. */
function contextOf(text: string, { start, end }: Span): { before?: string; after?: string } {
  if (placesOf(text, text.slice(start, end)).length === 1) return {}
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) }
}

/** Every place of a phrase of two words that stands in the text several times, in order: equal quotes have no other. */
function repeatedPhrase(text: string, random: Random): Asked[] | null {
  const phrases = [...text.matchAll(/(?<!\S)(?=(\p{L}+ \p{L}+)(?!\S))/gu)].map((match) => match[1]!)
  const counts = new Map<string, number>()
  for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  const repeated = [...counts].filter(([, count]) => count > 1)
  if (repeated.length === 0) return null
  const [phrase] = random.pick(repeated)
  const places = placesOf(text, phrase)
  if (places.some(({ start, end }) => text.slice(start, end) !== phrase)) return null
  return places.map((place) => ({ kind: 'repeated', span: place, extraction: { label: 'X', quote: phrase } }))
}

/** Whole-word places that are the same once folded. */
function placesOf(text: string, quote: string): Span[] {
  const folded = foldForSearch(text)
  const wanted = foldForSearch(quote).text
  const spans: Span[] = []
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (/\p{L}|\p{N}/u.test(folded.text[at - 1] ?? '') || /\p{L}|\p{N}/u.test(folded.text[end] ?? '')) continue
    spans.push(folded.alignment.toSource({ start: at, end })!)
  }
  return spans
}
