import type { AnnotatedDocument, Annotation } from '@chugiai/annotation'
import { assertArgument, firstIndex, LIST, RECORD, recordOf, type Span } from '@chugiai/text'
import { assertDocument } from './assert-document.ts'
import { byPlace, type Item, isAnnotationLayer, itemOfOthers, namedBy, type SpanItem, spanItem } from './items.ts'
import { differenceOf, type LayerDifference, type Placed } from './layer-difference.ts'
import { assignLevels } from './levels.ts'

/** The annotations of a document as items. Carried from one version of the document to the next. */
export interface ItemCollection {
  /** Whose items these are. */
  readonly document: AnnotatedDocument
  /** Every annotation that people work on, in the order of the text; of two that start together the longer first. */
  readonly items: readonly Item[]
  /** Those that have letters of their own. */
  readonly spans: readonly SpanItem[]
  /** No extent of a span has more code units. */
  readonly longest: number
  /** Spans of several pieces. */
  readonly discontinuous: readonly SpanItem[]
  /** Relations, entities, document labels. */
  readonly others: readonly Item[]
}

const FEW = 64 // changes that are looked for one by one; more are as quick to collect anew

/** Every annotation that people work on, in the order of the text; of two that start together the longer first. */
export function collectItems(document: AnnotatedDocument): readonly Item[] {
  return collectFrom(document).items
}

const COLLECTION = recordOf({ document: RECORD, items: LIST }, 'what collectFrom gave')

/**
 * The items of a document. With those of an earlier version of it only what is no longer the same object is looked at, and
 * an item of what is the same stays the same object.
 *
 * @example
 * let items = collectFrom(document)
 * items = collectFrom(applyPatch(document, patch).document, items)
 */
export function collectFrom(document: AnnotatedDocument, before: ItemCollection | null = null): ItemCollection {
  assertDocument(document)
  if (before !== null) assertArgument(before, COLLECTION, 'before')
  if (before === null || !hasSameOrder(before.document, document)) return collectAnew(document)
  if (before.document.layers === document.layers) return { ...before, document }
  const difference = differenceOf(before.document.layers, document.layers, isAnnotationLayer)
  if (difference.added.length + difference.removed.length > FEW) return collectAnew(document)
  const revised = reviseSpans(before, document, difference)
  const others = reviseOthers(document, before, revised.spans, difference)
  return { ...revised, document, others, items: merged(revised.spans, others) }
}

/** Items at one place stand in the order of the layers. */
function hasSameOrder(before: AnnotatedDocument, after: AnnotatedDocument): boolean {
  const names = Object.keys(after.layers)
  const kept = Object.keys(before.layers).filter((name) => Object.hasOwn(after.layers, name))
  return kept.every((name, index) => names[index] === name)
}

function collectAnew(document: AnnotatedDocument): ItemCollection {
  const placed = placedIn(document)
  const spans = withLevels(placed.flatMap(spanOf).sort(byPlace))
  const others = othersOf(placed, spans)
  const discontinuous = spans.filter(isDiscontinuous)
  return { document, spans, longest: longestOf(spans), discontinuous, others, items: merged(spans, others) }
}

function placedIn({ layers }: AnnotatedDocument): readonly Placed[] {
  return Object.entries(layers)
    .filter(([layer]) => isAnnotationLayer(layer))
    .flatMap(([layer, { annotations }]) => annotations.map((annotation) => ({ layer, annotation })))
}

function spanOf({ layer, annotation }: Placed): readonly SpanItem[] {
  return annotation.kind === 'span' ? [spanItem(layer, annotation)] : []
}

function withLevels(spans: readonly SpanItem[]): readonly SpanItem[] {
  const levels = assignLevels(spans.map(({ extent }) => extent))
  return spans.map((item, index) => atLevel(item, levels[index] ?? 0))
}

function atLevel(item: SpanItem, level: number): SpanItem {
  return item.level === level ? item : { ...item, level }
}

/** @param kept items that stay as they are */
function othersOf(
  placed: readonly Placed[],
  spans: readonly SpanItem[],
  kept: ReadonlyMap<Annotation, Item> = new Map(),
): readonly Item[] {
  const others: Item[] = []
  let known: ReadonlyMap<string, Item> | null = null
  for (const { layer, annotation } of placed) {
    if (annotation.kind === 'span') continue
    known ??= new Map(spans.map((item) => [item.id, item]))
    others.push(kept.get(annotation) ?? itemOfOthers(layer, annotation, known))
  }
  return others.sort(byPlace)
}

function reviseSpans(before: ItemCollection, document: AnnotatedDocument, difference: LayerDifference) {
  const lost = difference.removed.flatMap(spanOf)
  const come = difference.added.flatMap(spanOf)
  const longest = longestOf(come, before.longest)
  if (lost.length === 0 && come.length === 0) return before
  const spans = [...before.spans]
  for (const item of lost) removeFrom(spans, item)
  for (const item of come) insertInto(spans, item, document)
  for (const { extent } of [...lost, ...come]) relevel(spans, extent, longest)
  const gone = new Set(lost.map(({ annotation }) => annotation))
  const left = before.discontinuous.filter(({ annotation }) => !gone.has(annotation))
  return { spans, longest, discontinuous: [...left, ...come.filter(isDiscontinuous)].sort(byPlace) }
}

function isDiscontinuous({ annotation }: SpanItem): boolean {
  return annotation.spans.length > 1
}

function longestOf(spans: readonly SpanItem[], least = 0): number {
  return spans.reduce((longest, { extent }) => Math.max(longest, extent.end - extent.start), least)
}

/** Takes the item of the same annotation out. */
function removeFrom(spans: SpanItem[], { annotation, extent }: SpanItem): void {
  let index = firstFrom(spans, { extent })
  while (index < spans.length && spans[index]?.annotation !== annotation) index++
  spans.splice(index, 1)
}

/** Puts an item in its place; of what stands at one place, where the document has it: layer by layer, in their order. */
function insertInto(spans: SpanItem[], item: SpanItem, { layers }: AnnotatedDocument): void {
  const from = firstFrom(spans, item)
  let to = from
  for (let next = spans[to]; next !== undefined && byPlace(next, item) === 0; next = spans[++to]);
  const names = Object.keys(layers)
  const ranked = [...spans.slice(from, to), item].map((other) => ({
    other,
    layer: names.indexOf(other.layer),
    rank: to === from ? 0 : (layers[other.layer]?.annotations.indexOf(other.annotation) ?? 0),
  }))
  ranked.sort((a, b) => a.layer - b.layer || a.rank - b.rank)
  spans.splice(from, to - from, ...ranked.map(({ other }) => other))
}

/** The first item that stands at a place or behind it. */
function firstFrom(spans: readonly SpanItem[], place: Pick<Item, 'extent'>): number {
  return firstIndex(spans.length, (index) => byPlace(spans[index] ?? place, place) >= 0)
}

/** New underlines for what hangs together with a place where something changed. */
function relevel(spans: SpanItem[], place: Span, longest: number): void {
  const { from, to } = heapAround(spans, place, longest)
  const region = spans.slice(from, to)
  const levels = assignLevels(region.map(({ extent }) => extent))
  for (const [index, item] of region.entries()) spans[from + index] = atLevel(item, levels[index] ?? 0)
}

/** The run of items that touch a place, and of those that hang together with them. */
function heapAround(spans: readonly SpanItem[], place: Span, longest: number) {
  let { start, end } = place
  const firstAt = (offset: number) => firstIndex(spans.length, (i) => (spans[i]?.extent.start ?? offset) >= offset)
  let from = firstAt(start)
  for (let index = from - 1; index >= firstAt(start - longest); index--) {
    if ((spans[index]?.extent.end ?? 0) < start) continue
    from = index
    start = spans[index]?.extent.start ?? start
  }
  let to = from
  for (let next = spans[to]; next !== undefined && next.extent.start <= end; next = spans[++to]) {
    end = Math.max(end, next.extent.end)
  }
  return { from, to }
}

function reviseOthers(
  document: AnnotatedDocument,
  before: ItemCollection,
  spans: readonly SpanItem[],
  { removed, added }: LayerDifference,
): readonly Item[] {
  const changed = new Set([...removed, ...added].map(({ annotation }) => annotation.id))
  const kept = before.others.filter(
    ({ id, annotation }) => !changed.has(id) && !namedBy(annotation).some((name) => changed.has(name)),
  )
  if (kept.length === before.others.length && added.every(({ annotation }) => annotation.kind === 'span'))
    return before.others
  return othersOf(placedIn(document), spans, new Map(kept.map((item) => [item.annotation, item])))
}

/** Two lists in the order of the text as one; of what stands together the first list's comes first. */
function merged<I extends Item>(first: readonly I[], second: readonly I[]): readonly I[] {
  if (second.length === 0) return first
  const all: I[] = []
  let at = 0
  for (const item of second) {
    for (let next = first[at]; next !== undefined && byPlace(next, item) <= 0; next = first[++at]) all.push(next)
    all.push(item)
  }
  return [...all, ...first.slice(at)]
}
