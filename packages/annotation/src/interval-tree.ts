import { bySpanOrder, type Span } from '@chugiai/text'

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

/**
 * A node: leaves hold spans with their items, inner nodes hold nodes. Columns run side by side. For an inner node
 * `starts[i]` and `ends[i]` are those of the first span below child `i`.
 */
class Node<T> {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly items: T[] = []
  /** Empty in a leaf. */
  readonly children: Node<T>[] = []
  readonly endMins: number[] = []
  readonly endMaxs: number[] = []
  readonly isLeaf: boolean

  constructor(isLeaf: boolean) {
    this.isLeaf = isLeaf
  }

  get count(): number {
    return this.starts.length
  }
}

/**
 * Spans with items, in order of reading: a B+ tree that knows the least and the greatest end below each node, so that a
 * query visits only nodes that hold an answer. Insert, remove and query take the logarithm; n spans at once are sorted
 * and packed.
 */
export class IntervalTree<T> {
  #root = new Node<T>(true)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Replaces what the tree holds. Spans that are already in order cost no sorting. */
  fill(spans: readonly Span[], items: readonly T[]): void {
    const order = spans.map((_, i) => i)
    const sorted = spans.every((span, i) => i === 0 || bySpanOrder(spans[i - 1]!, span) <= 0)
    if (!sorted) order.sort((a, b) => bySpanOrder(spans[a]!, spans[b]!) || a - b)
    let level: Node<T>[] = []
    for (let i = 0; i < order.length; i += FILL) {
      const leaf = new Node<T>(true)
      for (const k of order.slice(i, i + FILL)) {
        leaf.starts.push(spans[k]!.start)
        leaf.ends.push(spans[k]!.end)
        leaf.items.push(items[k]!)
      }
      level.push(leaf)
    }
    while (level.length > 1) level = packLevel(level)
    this.#root = level[0] ?? new Node<T>(true)
    this.#size = spans.length
  }

  insert(span: Span, item: T): void {
    this.#size++
    const split = insertInto(this.#root, span, item)
    if (split === null) return
    const root = new Node<T>(false)
    pushChild(root, this.#root)
    pushChild(root, split)
    this.#root = root
  }

  /** Removes the first item of exactly this span that `matches`. Whether there was one. */
  remove(span: Span, matches: (item: T) => boolean): boolean {
    if (!removeFrom(this.#root, span, matches)) return false
    this.#size--
    while (!this.#root.isLeaf && this.#root.count === 1) this.#root = this.#root.children[0]!
    if (!this.#root.isLeaf && this.#root.count === 0) this.#root = new Node<T>(true)
    return true
  }

  /** Moves every span. `shiftOf` must keep their order. */
  shift(shiftOf: (span: Span) => number): void {
    shiftNode(this.#root, shiftOf)
  }

  /** Items of the spans inside a window, in order of reading, until `visit` gives `false`. */
  forEach(window: Window, visit: (item: T, start: number, end: number) => boolean | undefined): void {
    visitForward(this.#root, bounds(window), visit)
  }

  /** {@link IntervalTree.forEach} from the last to the first. */
  forEachBackward(window: Window, visit: (item: T, start: number, end: number) => boolean | undefined): void {
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
  const { starts, ends, items, children, isLeaf, count } = node
  for (let i = isLeaf ? firstFrom(starts, window.startMin) : 0; i < count; i++) {
    if (starts[i]! > window.startMax) return true
    if (isLeaf) {
      const end = ends[i]!
      if (end < window.endMin || end > window.endMax) continue
      if (visit(items[i]!, starts[i]!, end) === false) return false
    } else if (mayHold(node, i, window) && !visitForward(children[i]!, window, visit)) return false
  }
  return true
}

function visitBackward<T>(node: Node<T>, window: Bounds, visit: Visit<T>): boolean {
  const { starts, ends, items, children, isLeaf, count } = node
  for (let i = count - 1; i >= 0; i--) {
    if (starts[i]! > window.startMax) continue
    if (isLeaf) {
      if (starts[i]! < window.startMin) return true
      const end = ends[i]!
      if (end < window.endMin || end > window.endMax) continue
      if (visit(items[i]!, starts[i]!, end) === false) return false
    } else if (mayHold(node, i, window) && !visitBackward(children[i]!, window, visit)) return false
  }
  return true
}

function mayHold<T>({ starts, endMins, endMaxs, count }: Node<T>, i: number, window: Bounds): boolean {
  if (endMaxs[i]! < window.endMin || endMins[i]! > window.endMax) return false
  // No start below child i is greater than the first one below the next child.
  return i + 1 === count || starts[i + 1]! >= window.startMin
}

function firstFrom(starts: readonly number[], least: number): number {
  let i = 0
  while (i < starts.length && starts[i]! < least) i++
  return i
}

function packLevel<T>(nodes: readonly Node<T>[]): Node<T>[] {
  const level: Node<T>[] = []
  for (let i = 0; i < nodes.length; i += FILL) {
    const parent = new Node<T>(false)
    for (const node of nodes.slice(i, i + FILL)) pushChild(parent, node)
    level.push(parent)
  }
  return level
}

function pushChild<T>(parent: Node<T>, child: Node<T>): void {
  parent.children.push(child)
  summarize(parent, parent.children.length - 1)
}

/** Writes what a parent knows of its child `i`. */
function summarize<T>(parent: Node<T>, i: number): void {
  const child = parent.children[i]!
  parent.starts[i] = child.starts[0]!
  parent.ends[i] = child.ends[0]!
  parent.endMins[i] = least(child.isLeaf ? child.ends : child.endMins)
  parent.endMaxs[i] = greatest(child.isLeaf ? child.ends : child.endMaxs)
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

/** Order of entry `i` of a node against a span, as {@link bySpanOrder}. */
function compareAt<T>({ starts, ends }: Node<T>, i: number, span: Span): number {
  return starts[i]! - span.start || span.end - ends[i]!
}

/** Number of entries of a node that come before a span, or with `equal` those that are equal too. */
function countBefore<T>(node: Node<T>, span: Span, equal: boolean): number {
  let low = 0
  let high = node.count
  while (low < high) {
    const middle = (low + high) >>> 1
    const order = compareAt(node, middle, span)
    if (order < 0 || (equal && order === 0)) low = middle + 1
    else high = middle
  }
  return low
}

/** Inserts behind equal spans. Gives the right half when the node had to be split. */
function insertInto<T>(node: Node<T>, span: Span, item: T): Node<T> | null {
  const at = countBefore(node, span, true)
  if (node.isLeaf) {
    node.starts.splice(at, 0, span.start)
    node.ends.splice(at, 0, span.end)
    node.items.splice(at, 0, item)
  } else {
    const child = Math.max(at - 1, 0)
    const split = insertInto(node.children[child]!, span, item)
    summarize(node, child)
    if (split !== null) insertChild(node, child + 1, split)
  }
  return node.count > CAPACITY ? splitNode(node) : null
}

function insertChild<T>(node: Node<T>, at: number, child: Node<T>): void {
  node.children.splice(at, 0, child)
  for (const column of [node.starts, node.ends, node.endMins, node.endMaxs]) column.splice(at, 0, 0)
  summarize(node, at)
}

function splitNode<T>(node: Node<T>): Node<T> {
  const right = new Node<T>(node.isLeaf)
  const half = node.count >>> 1
  right.starts.push(...node.starts.splice(half))
  right.ends.push(...node.ends.splice(half))
  right.items.push(...node.items.splice(half))
  right.children.push(...node.children.splice(half))
  right.endMins.push(...node.endMins.splice(half))
  right.endMaxs.push(...node.endMaxs.splice(half))
  return right
}

function removeFrom<T>(node: Node<T>, span: Span, matches: (item: T) => boolean): boolean {
  if (node.isLeaf) {
    for (let i = countBefore(node, span, false); i < node.count && compareAt(node, i, span) === 0; i++) {
      if (!matches(node.items[i]!)) continue
      for (const column of [node.starts, node.ends, node.items]) column.splice(i, 1)
      return true
    }
    return false
  }
  // Equal spans may go on from one child to the next.
  for (let i = Math.max(countBefore(node, span, false) - 1, 0); i < node.count && compareAt(node, i, span) <= 0; i++) {
    const child = node.children[i]!
    if (!removeFrom(child, span, matches)) continue
    if (child.count > 0) summarize(node, i)
    else for (const column of [node.starts, node.ends, node.endMins, node.endMaxs, node.children]) column.splice(i, 1)
    return true
  }
  return false
}

function shiftNode<T>(node: Node<T>, shiftOf: (span: Span) => number): void {
  for (let i = 0; i < node.count; i++) {
    if (node.isLeaf) {
      const shift = shiftOf({ start: node.starts[i]!, end: node.ends[i]! })
      node.starts[i]! += shift
      node.ends[i]! += shift
    } else {
      shiftNode(node.children[i]!, shiftOf)
      summarize(node, i)
    }
  }
}
