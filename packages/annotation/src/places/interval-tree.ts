import { firstIndex, type Span } from '@chugiai/text'

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

/** A node with spans and their items, in columns that run side by side. */
class Leaf<T> {
  readonly starts: number[]
  readonly ends: number[]
  readonly items: T[]

  constructor(starts: number[] = [], ends: number[] = [], items: T[] = []) {
    this.starts = starts
    this.ends = ends
    this.items = items
  }
}

/** A node with nodes. `starts[i]` and `ends[i]` are those of the first span below child `i`. */
class Branch<T> {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly children: Node<T>[] = []
  /** The least and the greatest end below each child. */
  readonly endMins: number[] = []
  readonly endMaxs: number[] = []
  /** How far everything below each child has still to be moved: done when somebody goes there. */
  readonly shifts: number[] = []
}

type Node<T> = Leaf<T> | Branch<T>

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

  /** Replaces what the tree holds, given in columns. Spans that are already in order cost no sorting. */
  fill(starts: readonly number[], ends: readonly number[], items: readonly T[]): void {
    this.#size = starts.length
    if (isSorted(starts, ends)) this.#root = packTree(starts, ends, items)
    else {
      const order = starts.map((_, i) => i)
      order.sort((a, b) => starts[a]! - starts[b]! || ends[b]! - ends[a]! || a - b)
      const sorted = <C>(column: readonly C[]) => order.map((i) => column[i]!)
      this.#root = packTree(sorted(starts), sorted(ends), sorted(items))
    }
  }

  insert(span: Span, item: T): void {
    this.#size++
    const split = insertInto(this.#root, span, item)
    if (split === null) return
    const root = new Branch<T>()
    insertChild(root, 0, this.#root)
    insertChild(root, 1, split)
    this.#root = root
  }

  /** Removes the first item of exactly this span that `matches`. Whether there was one. */
  remove(span: Span, matches: (item: T) => boolean): boolean {
    if (!removeFrom(this.#root, span, matches)) return false
    this.#size--
    while (this.#root instanceof Branch && this.#root.children.length === 1) this.#root = settle(this.#root, 0)
    if (this.#size === 0) this.#root = new Leaf<T>()
    return true
  }

  /** Moves every span. The gaps must keep their order. */
  shift(gaps: Gaps): void {
    if (this.#size > 0) shiftNode(this.#root, gaps, gaps.gapAt(Number.POSITIVE_INFINITY))
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

type Bounds = Required<Window>
type Visit<T> = (item: T, start: number, end: number) => boolean | undefined

function bounds(window: Window): Bounds {
  const { NEGATIVE_INFINITY: low, POSITIVE_INFINITY: high } = Number
  return { startMin: low, startMax: high, endMin: low, endMax: high, ...window }
}

function visitForward<T>(node: Node<T>, window: Bounds, visit: Visit<T>): boolean {
  const { starts, ends } = node
  if (node instanceof Branch) {
    for (let i = 0; i < starts.length && starts[i]! <= window.startMax; i++) {
      if (mayHold(node, i, window) && !visitForward(settle(node, i), window, visit)) return false
    }
    return true
  }
  for (let i = firstFrom(starts, window.startMin); i < starts.length && starts[i]! <= window.startMax; i++) {
    const end = ends[i]!
    if (end < window.endMin || end > window.endMax) continue
    if (visit(node.items[i]!, starts[i]!, end) === false) return false
  }
  return true
}

function visitBackward<T>(node: Node<T>, window: Bounds, visit: Visit<T>): boolean {
  const { starts, ends } = node
  for (let i = starts.length - 1; i >= 0; i--) {
    if (starts[i]! > window.startMax) continue
    if (node instanceof Branch) {
      if (mayHold(node, i, window) && !visitBackward(settle(node, i), window, visit)) return false
    } else {
      if (starts[i]! < window.startMin) return true
      const end = ends[i]!
      if (end < window.endMin || end > window.endMax) continue
      if (visit(node.items[i]!, starts[i]!, end) === false) return false
    }
  }
  return true
}

function mayHold<T>({ starts, endMins, endMaxs }: Branch<T>, i: number, window: Bounds): boolean {
  if (endMaxs[i]! < window.endMin || endMins[i]! > window.endMax) return false
  // No start below child i is greater than the first one below the next child.
  return i + 1 === starts.length || starts[i + 1]! >= window.startMin
}

function firstFrom(starts: readonly number[], least: number): number {
  let i = 0
  while (i < starts.length && starts[i]! < least) i++
  return i
}

function isSorted(starts: readonly number[], ends: readonly number[]): boolean {
  for (let i = 1; i < starts.length; i++) {
    const order = starts[i]! - starts[i - 1]!
    if (order < 0 || (order === 0 && ends[i]! > ends[i - 1]!)) return false
  }
  return true
}

/** The tree of spans in order. */
function packTree<T>(starts: readonly number[], ends: readonly number[], items: readonly T[]): Node<T> {
  let level: Node<T>[] = []
  for (let i = 0; i < starts.length; i += FILL) {
    const end = i + FILL
    level.push(new Leaf<T>(starts.slice(i, end), ends.slice(i, end), items.slice(i, end)))
  }
  while (level.length > 1) level = packLevel(level)
  return level[0] ?? new Leaf<T>()
}

function packLevel<T>(nodes: readonly Node<T>[]): Node<T>[] {
  const level: Node<T>[] = []
  for (let i = 0; i < nodes.length; i += FILL) {
    const parent = new Branch<T>()
    for (const node of nodes.slice(i, i + FILL)) {
      parent.children.push(node)
      parent.shifts.push(0)
      summarize(parent, parent.children.length - 1)
    }
    level.push(parent)
  }
  return level
}

/** Writes what a parent knows of its child `i`, which has nothing left to be moved by. */
function summarize<T>(parent: Branch<T>, i: number): void {
  const child = parent.children[i]!
  parent.starts[i] = child.starts[0]!
  parent.ends[i] = child.ends[0]!
  parent.endMins[i] = least(child instanceof Branch ? child.endMins : child.ends)
  parent.endMaxs[i] = greatest(child instanceof Branch ? child.endMaxs : child.ends)
}

function least(numbers: readonly number[]): number {
  let found = numbers[0]!
  for (const number of numbers) if (number < found) found = number
  return found
}

function greatest(numbers: readonly number[]): number {
  let found = numbers[0]!
  for (const number of numbers) if (number > found) found = number
  return found
}

/** Child `i`, moved by what it had still to be moved by. */
function settle<T>(parent: Branch<T>, i: number): Node<T> {
  const child = parent.children[i]!
  const shift = parent.shifts[i]!
  if (shift !== 0) {
    const { starts, ends } = child
    addTo(starts, shift)
    addTo(ends, shift)
    if (child instanceof Branch) {
      addTo(child.endMins, shift)
      addTo(child.endMaxs, shift)
      addTo(child.shifts, shift)
    }
    parent.shifts[i] = 0
  }
  return child
}

function addTo(numbers: number[], shift: number): void {
  for (let i = 0; i < numbers.length; i++) numbers[i]! += shift
}

/** Moves what is below a node. `lastGap`: the greatest gap that a start below it can lie in. */
function shiftNode<T>(node: Node<T>, gaps: Gaps, lastGap: number): void {
  const { starts, ends } = node
  let gap = gaps.gapAt(starts[0]!)
  for (let i = 0; i < starts.length; i++) {
    const next = i + 1 < starts.length ? gaps.gapAt(starts[i + 1]!) : lastGap
    const shift = gaps.shiftOfGap(gap)
    if (node instanceof Leaf) {
      starts[i]! += shift
      ends[i]! += shift
    } else if (gap === next) {
      for (const column of [starts, ends, node.endMins, node.endMaxs, node.shifts]) column[i]! += shift
    } else {
      shiftNode(settle(node, i), gaps, next)
      summarize(node, i)
    }
    gap = next
  }
}

/** Order of entry `i` of a node against a span, as `bySpanOrder`. */
function compareAt<T>({ starts, ends }: Node<T>, i: number, span: Span): number {
  return starts[i]! - span.start || span.end - ends[i]!
}

/** Number of entries of a node that come before a span, or with `equal` those that are equal too. */
function countBefore<T>(node: Node<T>, span: Span, equal: boolean): number {
  const least = equal ? 1 : 0
  return firstIndex(node.starts.length, (i) => compareAt(node, i, span) >= least)
}

/** Inserts behind equal spans. Gives the right half when the node had to be split. */
function insertInto<T>(node: Node<T>, span: Span, item: T): Node<T> | null {
  const at = countBefore(node, span, true)
  if (node instanceof Leaf) {
    node.starts.splice(at, 0, span.start)
    node.ends.splice(at, 0, span.end)
    node.items.splice(at, 0, item)
  } else {
    const i = Math.max(at - 1, 0)
    const split = insertInto(settle(node, i), span, item)
    summarize(node, i)
    if (split !== null) insertChild(node, i + 1, split)
  }
  return node.starts.length > CAPACITY ? splitNode(node) : null
}

function insertChild<T>(node: Branch<T>, at: number, child: Node<T>): void {
  node.children.splice(at, 0, child)
  for (const column of [node.starts, node.ends, node.endMins, node.endMaxs, node.shifts]) column.splice(at, 0, 0)
  summarize(node, at)
}

function splitNode<T>(node: Node<T>): Node<T> {
  const half = node.starts.length >>> 1
  if (node instanceof Leaf) return new Leaf(node.starts.splice(half), node.ends.splice(half), node.items.splice(half))
  const right = new Branch<T>()
  right.starts.push(...node.starts.splice(half))
  right.ends.push(...node.ends.splice(half))
  right.children.push(...node.children.splice(half))
  right.endMins.push(...node.endMins.splice(half))
  right.endMaxs.push(...node.endMaxs.splice(half))
  right.shifts.push(...node.shifts.splice(half))
  return right
}

function removeFrom<T>(node: Node<T>, span: Span, matches: (item: T) => boolean): boolean {
  const first = countBefore(node, span, false)
  if (node instanceof Leaf) {
    for (let i = first; i < node.starts.length && compareAt(node, i, span) === 0; i++) {
      if (!matches(node.items[i]!)) continue
      for (const column of [node.starts, node.ends, node.items]) column.splice(i, 1)
      return true
    }
    return false
  }
  // Equal spans may go on from one child to the next.
  for (let i = Math.max(first - 1, 0); i < node.starts.length && compareAt(node, i, span) <= 0; i++) {
    if (!removeFrom(settle(node, i), span, matches)) continue
    if (node.children[i]!.starts.length > 0) summarize(node, i)
    else dropChild(node, i)
    return true
  }
  return false
}

function dropChild<T>(node: Branch<T>, i: number): void {
  node.children.splice(i, 1)
  for (const column of [node.starts, node.ends, node.endMins, node.endMaxs, node.shifts]) column.splice(i, 1)
}
