import { firstWhere, type Span, upperBound } from '@chugiai/text'
import { equalSpans, hullOf } from '../model/span-lists.ts'
import { type LabelledSpans, sharedLength } from './labelled-spans.ts'
import { Column, enlargeMatching, match, Row } from './largest-matching.ts'
import { MinHeap } from './min-heap.ts'
import type { Pair } from './pair-by-key.ts'

/** An annotation of one side, from its first to its last letter. */
interface Item extends Span {
  /** Its number among those of its side. */
  readonly number: number
  readonly isGold: boolean
  readonly annotation: LabelledSpans
  isPaired: boolean
}

/** A gold and a predicted annotation of a heap that overlap. */
interface Overlap {
  readonly row: Row<Item>
  readonly column: Column<Item>
  readonly sameSpans: boolean
  readonly sameLabel: boolean
  readonly shared: number
}

// Where each annotation overlaps some dozens of the other side, all pairs are compared; past that it is a heap of spans
// in spans, in which pairs are as many as can be and no more is said of them.
const PAIRS_EACH = 50

/**
 * As many pairs of overlapping gold and predicted annotations as can be, each in one pair at most; of those that can be
 * chosen the closest: same spans, same label, most letters in common. Takes n log n, but for discontinuous annotations.
 */
export function pairOverlapping(
  gold: readonly LabelledSpans[],
  predicted: readonly LabelledSpans[],
  goldNumbers: readonly number[],
  predictedNumbers: readonly number[],
): Pair[] {
  const items = [...toItems(gold, goldNumbers, true), ...toItems(predicted, predictedNumbers, false)]
  return heapsOf(items.filter(({ start, end }) => start < end)).flatMap(pairHeap)
}

function toItems(annotations: readonly LabelledSpans[], numbers: readonly number[], isGold: boolean): Item[] {
  const items: Item[] = []
  for (const number of numbers) {
    const annotation = annotations[number]
    if (annotation === undefined) continue
    const { start, end } = hullOf(annotation)
    items.push({ start, end, number, isGold, annotation, isPaired: false })
  }
  return items
}

/** Items that hang together by overlaps, each heap in order of starts. */
function heapsOf(items: readonly Item[]): Item[][] {
  const heaps: Item[][] = []
  let reach = Number.NEGATIVE_INFINITY
  let heap: Item[] = []
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    if (item.start >= reach) {
      heap = []
      heaps.push(heap)
    }
    heap.push(item)
    reach = Math.max(reach, item.end)
  }
  return heaps
}

function pairHeap(heap: readonly Item[]): Pair[] {
  const rows = heap.filter(({ isGold }) => isGold)
  const columns = heap.filter(({ isGold }) => !isGold)
  if (rows.length === 0 || columns.length === 0) return []
  const isPlain = heap.every(({ annotation }) => annotation.spans.length === 1)
  if (isPlain && countOverlaps(rows, columns) > PAIRS_EACH * heap.length) return pairByEnds(heap)
  return pairClosest(rows, columns)
}

/** How many pairs overlap: those that start before the other ends, less those that end before it starts. */
function countOverlaps(rows: readonly Item[], columns: readonly Item[]): number {
  const starts = columns.map(({ start }) => start)
  const ends = columns.map(({ end }) => end).sort((a, b) => a - b)
  return rows.reduce((count, { start, end }) => count + upperBound(starts, end - 1) - upperBound(ends, start), 0)
}

/**
 * From left to right by ends, each with the one of the other side that has begun and ends first. Whoever else could take
 * that one could take any that ends later, so no choice is better: the pairs are as many as can be.
 */
function pairByEnds(heap: readonly Item[]): Pair[] {
  const open = { gold: new MinHeap<Item>(), predicted: new MinHeap<Item>() }
  const pairs: Pair[] = []
  let begun = 0
  for (const item of [...heap].sort((a, b) => a.end - b.end)) {
    for (let next = heap[begun]; next !== undefined && next.start < item.end; next = heap[++begun]) {
      open[next.isGold ? 'gold' : 'predicted'].push(next.end, next)
    }
    if (item.isPaired) continue
    item.isPaired = true // or alone for good
    const others = open[item.isGold ? 'predicted' : 'gold']
    let other = others.pop()
    while (other?.isPaired) other = others.pop()
    if (other === undefined) continue
    other.isPaired = true
    pairs.push(pairOf(item, other))
  }
  return pairs
}

/** The gold one first, whichever that is. */
function pairOf(one: Item, other: Item): Pair {
  return one.isGold ? [one.number, other.number] : [other.number, one.number]
}

/** The closest pairs first, then as many more as others can make room for. */
function pairClosest(rowItems: readonly Item[], columnItems: readonly Item[]): Pair[] {
  const rows = rowItems.map((item) => new Row(item))
  const found = findOverlaps(
    rows,
    columnItems.map((item) => new Column(item)),
  )
  for (const { row, column } of found) row.edges.push(column)
  for (const { row, column } of found.sort(byCloseness)) {
    if (row.column === null && column.row === null) match(row, column)
  }
  enlargeMatching(rows)
  return rows.flatMap(({ item, column }): Pair[] => (column === null ? [] : [[item.number, column.item.number]]))
}

/** Row by row, and for each from the first column to the last. */
function findOverlaps(rows: readonly Row<Item>[], columns: readonly Column<Item>[]): Overlap[] {
  const found: Overlap[] = []
  let open: Column<Item>[] = []
  let begun = 0
  for (const row of rows) {
    const { start, end } = row.item
    for (let next = columns[begun]; next !== undefined && next.item.start <= start; next = columns[++begun]) {
      open.push(next)
    }
    open = open.filter(({ item }) => item.end > start)
    const later = firstWhere(columns, ({ item }) => item.start >= end, begun)
    for (const column of [...open, ...columns.slice(begun, later)]) {
      const overlap = overlapOf(row, column)
      if (overlap.shared > 0) found.push(overlap)
    }
  }
  return found
}

function overlapOf(row: Row<Item>, column: Column<Item>): Overlap {
  const [gold, predicted] = [row.item.annotation, column.item.annotation]
  return {
    row,
    column,
    sameSpans: equalSpans(gold.spans, predicted.spans),
    sameLabel: gold.label === predicted.label,
    shared: sharedLength(gold.spans, predicted.spans),
  }
}

/** Which of two pairs is the closer one. Of those alike, the one that was found first: sorting keeps their order. */
function byCloseness(a: Overlap, b: Overlap): number {
  return Number(b.sameSpans) - Number(a.sameSpans) || Number(b.sameLabel) - Number(a.sameLabel) || b.shared - a.shared
}
