import { firstWhere, type Span } from '@chugiai/text'

/** What may be in a node: spans in leaves, nodes elsewhere. 32 keep a node within few cache lines. */
const CAPACITY = 32
/** Nodes of a tree made at once leave room for spans that come later. */
const FILL = 24

/** Bounds of starts and ends, inclusive. Every query of a span index is such a window. */
export interface Window {
  readonly startMin?: number
  readonly startMax?: number
  readonly endMin?: number
  readonly endMax?: number
}

/** How far spans move: those whose starts lie in the same gap move by the same. */
export interface Gaps {
  /** Number of the gap that a start lies in; grows with the start. */
  gapAt(start: number): number
  shiftOfGap(gap: number): number
}

/** A span with what lies there. It belongs to the tree, which moves it. */
export interface Entry<T> {
  start: number
  end: number
  readonly item: T
}

/** A node with spans, in order. */
class Leaf<T> {
  readonly entries: Entry<T>[]

  constructor(entries: Entry<T>[] = []) {
    this.entries = entries
  }
}

/** A node with nodes, in order; it has at least one. */
class Branch<T> {
  readonly entries: Child<T>[]

  constructor(entries: Child<T>[]) {
    this.entries = entries
  }
}

type Node<T> = Leaf<T> | Branch<T>

/** A node as the one above it knows it. */
class Child<T> {
  readonly node: Node<T>
  /** The first span below. */
  start = 0
  end = 0
  /** The least and the greatest end below. */
  endMin = 0
  endMax = 0
  /** How far everything below has still to be moved: done when somebody goes there. */
  shift = 0

  constructor(node: Node<T>) {
    this.node = node
    this.summarize()
  }

  /** Reads anew what is known of the node, which has nothing left to be moved by. */
  summarize(): void {
    const { node } = this
    const [first] = node.entries
    if (first !== undefined) {
      this.start = first.start
      this.end = first.end
    }
    this.endMin = Number.POSITIVE_INFINITY
    this.endMax = Number.NEGATIVE_INFINITY
    if (node instanceof Leaf) for (const { end } of node.entries) this.#reach(end, end)
    else for (const { endMin, endMax } of node.entries) this.#reach(endMin, endMax)
  }

  #reach(endMin: number, endMax: number): void {
    if (endMin < this.endMin) this.endMin = endMin
    if (endMax > this.endMax) this.endMax = endMax
  }

  moveBy(shift: number): void {
    this.start += shift
    this.end += shift
    this.endMin += shift
    this.endMax += shift
    this.shift += shift
  }

  /** The node, moved by what it had still to be moved by. */
  settle(): Node<T> {
    const { node, shift } = this
    if (shift !== 0) {
      if (node instanceof Leaf) for (const entry of node.entries) moveEntry(entry, shift)
      else for (const child of node.entries) child.moveBy(shift)
      this.shift = 0
    }
    return node
  }
}

function moveEntry(entry: { start: number; end: number }, shift: number): void {
  entry.start += shift
  entry.end += shift
}

/**
 * Spans with items, in order of reading: a B+ tree that knows the least and the greatest end below each node, so that a
 * query visits only nodes that hold an answer. Insert, remove, query and moving all that follows a place take the
 * logarithm; n spans at once are sorted and packed.
 */
export class IntervalTree<T> {
  #root: Node<T> = new Leaf<T>()
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Replaces what the tree holds; it takes the entries over. Those that are already in order cost no sorting. */
  fill(entries: Entry<T>[]): void {
    this.#size = entries.length
    this.#root = packTree(isSorted(entries) ? entries : entries.sort(compare))
  }

  insert({ start, end }: Span, item: T): void {
    this.#size++
    const split = insertInto(this.#root, { start, end, item })
    if (split !== null) this.#root = new Branch([new Child(this.#root), new Child(split)])
  }

  /** Removes the first item of exactly this span that `matches`. Whether there was one. */
  remove(span: Span, matches: (item: T) => boolean): boolean {
    if (!removeFrom(this.#root, span, matches)) return false
    this.#size--
    this.#root = topOf(this.#root)
    return true
  }

  /** Moves every span. The gaps must keep their order. */
  shift(gaps: Gaps): void {
    shiftNode(this.#root, gaps, gaps.gapAt(Number.POSITIVE_INFINITY))
  }

  /** Items of the spans inside a window, in order of reading, until `visit` gives `false`. */
  forEach(window: Window, visit: Visit<T>): void {
    visitForward(this.#root, bounds(window), visit)
  }

  /** {@link IntervalTree.forEach} from the last to the first. */
  forEachBackward(window: Window, visit: Visit<T>): void {
    visitBackward(this.#root, bounds(window), visit)
  }
}

/** The node at the top once branches with one child, or none, have gone. */
function topOf<T>(root: Node<T>): Node<T> {
  if (root instanceof Leaf || root.entries.length > 1) return root
  const [only] = root.entries
  return only === undefined ? new Leaf<T>() : topOf(only.settle())
}

type Bounds = Required<Window>
type Visit<T> = (item: T, start: number, end: number) => boolean | undefined

function bounds(window: Window): Bounds {
  const { NEGATIVE_INFINITY: low, POSITIVE_INFINITY: high } = Number
  return { startMin: low, startMax: high, endMin: low, endMax: high, ...window }
}

function visitForward<T>(node: Node<T>, window: Bounds, visit: Visit<T>): boolean {
  if (node instanceof Leaf) return visitLeaf(node, window, visit)
  let child = node.entries[0]
  for (let i = 1; child !== undefined && child.start <= window.startMax; i++) {
    const next = entryAt(node.entries, i)
    if (mayHold(child, next, window) && !visitForward(child.settle(), window, visit)) return false
    child = next
  }
  return true
}

function visitLeaf<T>({ entries }: Leaf<T>, window: Bounds, visit: Visit<T>): boolean {
  for (const entry of entries) {
    if (entry.start > window.startMax) return true
    if (isInside(entry, window) && visit(entry.item, entry.start, entry.end) === false) return false
  }
  return true
}

function visitBackward<T>(node: Node<T>, window: Bounds, visit: Visit<T>): boolean {
  if (node instanceof Leaf) return visitLeafBackward(node, window, visit)
  let next: Child<T> | undefined
  for (let i = node.entries.length - 1; i >= 0; i--) {
    const child = entryAt(node.entries, i)
    const isNear = child !== undefined && child.start <= window.startMax && mayHold(child, next, window)
    if (isNear && !visitBackward(child.settle(), window, visit)) return false
    next = child
  }
  return true
}

function visitLeafBackward<T>({ entries }: Leaf<T>, window: Bounds, visit: Visit<T>): boolean {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entryAt(entries, i)
    if (entry === undefined || entry.start < window.startMin) return true
    if (isInside(entry, window) && visit(entry.item, entry.start, entry.end) === false) return false
  }
  return true
}

function entryAt<E>(entries: readonly E[], i: number): E | undefined {
  return i < entries.length ? entries[i] : undefined // reading outside of an array is slow
}

function isInside({ start, end }: Span, { startMin, startMax, endMin, endMax }: Bounds): boolean {
  return start >= startMin && start <= startMax && end >= endMin && end <= endMax
}

/** Whether a span below the child may be inside: none starts behind the first one below the next child. */
function mayHold<T>({ endMin, endMax }: Child<T>, next: Child<T> | undefined, window: Bounds): boolean {
  return endMax >= window.endMin && endMin <= window.endMax && (next === undefined || next.start >= window.startMin)
}

/** Order of reading, as `bySpanOrder` has it. */
function compare(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

function isSorted(spans: readonly Span[]): boolean {
  let [last] = spans
  for (const span of spans) {
    if (last !== undefined && compare(last, span) > 0) return false
    last = span
  }
  return true
}

/** The tree of spans in order. */
function packTree<T>(entries: readonly Entry<T>[]): Node<T> {
  let level: Node<T>[] = packs(entries).map((pack) => new Leaf(pack))
  while (level.length > 1) level = packs(level.map((node) => new Child(node))).map((pack) => new Branch(pack))
  return level[0] ?? new Leaf<T>()
}

function packs<E>(entries: readonly E[]): E[][] {
  const found: E[][] = []
  for (let i = 0; i < entries.length; i += FILL) found.push(entries.slice(i, i + FILL))
  return found
}

/** Moves what is below a node. `lastGap`: the greatest gap that a start below it can lie in. */
function shiftNode<T>(node: Node<T>, gaps: Gaps, lastGap: number): void {
  if (node instanceof Leaf) {
    for (const entry of node.entries) moveEntry(entry, gaps.shiftOfGap(gaps.gapAt(entry.start)))
    return
  }
  const firstGaps = node.entries.map(({ start }) => gaps.gapAt(start))
  node.entries.forEach((child, i) => {
    const [gap, next] = [firstGaps[i] ?? lastGap, firstGaps[i + 1] ?? lastGap]
    if (gap === next) child.moveBy(gaps.shiftOfGap(gap))
    else {
      shiftNode(child.settle(), gaps, next)
      child.summarize()
    }
  })
}

/** Inserts behind equal spans. Gives the right half when the node had to be split. */
function insertInto<T>(node: Node<T>, entry: Entry<T>): Node<T> | null {
  const at = firstWhere<Span>(node.entries, (other) => compare(other, entry) > 0)
  if (node instanceof Leaf) node.entries.splice(at, 0, entry)
  else {
    const i = Math.max(at - 1, 0)
    const child = node.entries[i]
    const split = child === undefined ? null : insertInto(child.settle(), entry)
    child?.summarize()
    if (split !== null) node.entries.splice(i + 1, 0, new Child(split))
  }
  return node.entries.length > CAPACITY ? splitNode(node) : null
}

function splitNode<T>(node: Node<T>): Node<T> {
  const half = node.entries.length >>> 1
  return node instanceof Leaf ? new Leaf(node.entries.splice(half)) : new Branch(node.entries.splice(half))
}

function removeFrom<T>(node: Node<T>, span: Span, matches: (item: T) => boolean): boolean {
  const first = firstWhere<Span>(node.entries, (other) => compare(other, span) >= 0)
  return node instanceof Leaf ? removeEntry(node, first, span, matches) : removeBelow(node, first, span, matches)
}

function removeEntry<T>({ entries }: Leaf<T>, first: number, span: Span, matches: (item: T) => boolean): boolean {
  let entry = entryAt(entries, first)
  for (let i = first; entry !== undefined && compare(entry, span) === 0; entry = entryAt(entries, ++i)) {
    if (!matches(entry.item)) continue
    entries.splice(i, 1)
    return true
  }
  return false
}

function removeBelow<T>({ entries }: Branch<T>, first: number, span: Span, matches: (item: T) => boolean): boolean {
  // Equal spans may go on from one child to the next.
  let i = Math.max(first - 1, 0)
  for (let child = entries[i]; child !== undefined && compare(child, span) <= 0; child = entryAt(entries, ++i)) {
    if (!removeFrom(child.settle(), span, matches)) continue
    if (child.node.entries.length > 0) child.summarize()
    else entries.splice(i, 1)
    return true
  }
  return false
}
