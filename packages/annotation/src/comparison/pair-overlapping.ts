import { type Span, upperBound } from '@chugiai/text'
import { equalSpans, hullOf } from '../model/span-lists.ts'
import { type LabelledSpans, sharedLength } from './labelled-spans.ts'
import { enlargeMatching } from './largest-matching.ts'
import { MinHeap } from './min-heap.ts'
import type { Pair } from './pair-by-key.ts'

/** An annotation of one side, from its first to its last letter. */
interface Item extends Span {
  /** Its number among those of its side. */
  readonly number: number
  readonly isGold: boolean
  readonly annotation: LabelledSpans
}

/** A gold and a predicted annotation of a heap that overlap. */
interface Overlap {
  readonly row: number
  readonly column: number
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
  const items = [
    ...goldNumbers.map((number) => toItem(number, true, gold[number]!)),
    ...predictedNumbers.map((number) => toItem(number, false, predicted[number]!)),
  ]
  return heapsOf(items.filter(({ start, end }) => start < end)).flatMap(pairHeap)
}

function toItem(number: number, isGold: boolean, annotation: LabelledSpans): Item {
  return { number, isGold, annotation, ...hullOf(annotation) }
}

/** Items that hang together by overlaps, each heap in order of starts. */
function heapsOf(items: readonly Item[]): Item[][] {
  const heaps: Item[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    if (item.start >= reach) heaps.push([item])
    else heaps.at(-1)!.push(item)
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
  const open = { gold: new MinHeap(), predicted: new MinHeap() }
  const isDone = new Uint8Array(heap.length)
  const byEnd = heap.map((_, i) => i).sort((a, b) => heap[a]!.end - heap[b]!.end)
  const pairs: Pair[] = []
  let begun = 0
  for (const i of byEnd) {
    const item = heap[i]!
    for (; begun < heap.length && heap[begun]!.start < item.end; begun++) {
      open[heap[begun]!.isGold ? 'gold' : 'predicted'].push(heap[begun]!.end, begun)
    }
    if (isDone[i]) continue
    isDone[i] = 1
    const others = open[item.isGold ? 'predicted' : 'gold']
    let other = -1
    while (other < 0 && others.size > 0) {
      const next = others.pop()
      if (!isDone[next]) other = next
    }
    if (other < 0) continue
    isDone[other] = 1
    pairs.push(item.isGold ? [item.number, heap[other]!.number] : [heap[other]!.number, item.number])
  }
  return pairs
}

/** The closest pairs first, then as many more as others can make room for. */
function pairClosest(rows: readonly Item[], columns: readonly Item[]): Pair[] {
  const found = findOverlaps(rows, columns)
  const edges = rows.map((): number[] => [])
  for (const { row, column } of found) edges[row]!.push(column)
  const columnOf = new Array<number>(rows.length).fill(-1)
  const taken = new Uint8Array(columns.length)
  for (const { row, column } of found.sort(byCloseness)) {
    if (columnOf[row]! >= 0 || taken[column]) continue
    columnOf[row] = column
    taken[column] = 1
  }
  enlargeMatching(edges, columns.length, columnOf)
  return columnOf.flatMap((column, row): Pair[] => (column < 0 ? [] : [[rows[row]!.number, columns[column]!.number]]))
}

function findOverlaps(rows: readonly Item[], columns: readonly Item[]): Overlap[] {
  const found: Overlap[] = []
  let open: number[] = []
  let begun = 0
  for (const [row, { start, annotation, end }] of rows.entries()) {
    open = open.filter((column) => columns[column]!.end > start)
    for (; begun < columns.length && columns[begun]!.start <= start; begun++) {
      if (columns[begun]!.end > start) open.push(begun)
    }
    let later = begun
    while (later < columns.length && columns[later]!.start < end) later++
    for (const column of [...open, ...Array.from({ length: later - begun }, (_, i) => begun + i)]) {
      const other = columns[column]!.annotation
      const shared = sharedLength(annotation.spans, other.spans)
      if (shared === 0) continue
      const sameSpans = equalSpans(annotation.spans, other.spans)
      found.push({ row, column, shared, sameSpans, sameLabel: annotation.label === other.label })
    }
  }
  return found
}

/** Which of two pairs is the closer one. */
function byCloseness(a: Overlap, b: Overlap): number {
  return (
    Number(b.sameSpans) - Number(a.sameSpans) ||
    Number(b.sameLabel) - Number(a.sameLabel) ||
    b.shared - a.shared ||
    a.row - b.row ||
    a.column - b.column
  )
}
