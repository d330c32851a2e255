import { bySpanOrder, type Span } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Gaps, IntervalTree, type Window } from '../../src/places/interval-tree.ts'
import { createRandom } from '../../src/sampling/random.ts'

// 24 spans fill a leaf and 24 nodes a branch: 600 spans make a branch of branches, 15,000 one level more. What a branch
// owes to a branch below it is only there from 600 on.
const SIZES = [0, 1, 30, 700, 3_000, 16_000]

interface Entry extends Span {
  readonly id: number
}

/** A list in order of reading, of those alike the one that came first ahead: what a tree says it is. */
class NaiveIntervals {
  entries: Entry[] = []

  fill(entries: readonly Entry[]): void {
    this.entries = [...entries].sort(bySpanOrder)
  }

  insert(entry: Entry): void {
    const at = this.entries.findIndex((other) => bySpanOrder(other, entry) > 0)
    this.entries.splice(at < 0 ? this.entries.length : at, 0, entry)
  }

  remove(id: number): void {
    this.entries.splice(
      this.entries.findIndex((entry) => entry.id === id),
      1,
    )
  }

  shift(gaps: Gaps): void {
    this.entries = this.entries.map(({ start, end, id }) => {
      const shift = gaps.shiftOfGap(gaps.gapAt(start))
      return { start: start + shift, end: end + shift, id }
    })
  }

  inside({ startMin = -Infinity, startMax = Infinity, endMin = -Infinity, endMax = Infinity }: Window): Entry[] {
    return this.entries.filter(
      ({ start, end }) => start >= startMin && start <= startMax && end >= endMin && end <= endMax,
    )
  }
}

/** Gaps between `edges`; each moves by at least as much as the one before, so that the order of starts stays. */
function gapsAt(edges: readonly number[], shifts: readonly number[]): Gaps {
  return {
    gapAt: (start) => edges.filter((edge) => edge <= start).length,
    shiftOfGap: (gap) => shifts[gap]!,
  }
}

class Round {
  readonly #random: () => number
  readonly #tree = new IntervalTree<number>()
  readonly #naive = new NaiveIntervals()
  readonly #reach: number
  #next = 0

  constructor(seed: number, size: number) {
    this.#random = createRandom(seed)
    this.#reach = 10 + size * 2
    const entries = Array.from({ length: size }, () => this.#entry())
    this.#naive.fill(entries)
    this.#tree.fill(entries.map(({ start, end, id }) => ({ start, end, item: id })))
  }

  step(): void {
    const choice = this.#random()
    if (choice < 0.3) this.#insert()
    else if (choice < 0.55) this.#remove()
    else if (choice < 0.85) this.#shift()
    else this.#query()
  }

  /** Every query once: each entry is found under its span, and the walks give all in order. */
  check(): void {
    const { entries } = this.#naive
    expect(this.#tree.size).toBe(entries.length)
    expect(this.#forward({})).toEqual(entries)
    expect(this.#backward({})).toEqual([...entries].reverse())
    for (let i = 0; i < 20; i++) this.#query()
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  #entry(): Entry {
    const start = this.#below(this.#reach)
    const length = this.#random() < 0.05 ? this.#below(this.#reach) : this.#below(8)
    return { start, end: start + length, id: this.#next++ }
  }

  #insert(): void {
    const entry = this.#entry()
    this.#naive.insert(entry)
    this.#tree.insert(entry, entry.id)
  }

  #remove(): void {
    const entry = this.#naive.entries[this.#below(this.#naive.entries.length)]
    if (entry === undefined) return
    expect(this.#tree.remove(entry, (id) => id === entry.id)).toBe(true)
    this.#naive.remove(entry.id)
    expect(this.#tree.remove(entry, (id) => id === entry.id)).toBe(false)
  }

  #shift(): void {
    const edges = Array.from({ length: this.#below(4) }, () => this.#below(this.#reach)).sort((a, b) => a - b)
    const shifts = [this.#below(9) - 4]
    for (const _ of edges) shifts.push(shifts.at(-1)! + this.#below(5))
    const gaps = gapsAt(edges, shifts)
    this.#tree.shift(gaps)
    this.#naive.shift(gaps)
  }

  #query(): void {
    const start = this.#below(this.#reach)
    const end = start + this.#below(12)
    const windows: Window[] = [
      { startMax: end - 1, endMin: start + 1 },
      { startMax: start, endMin: end },
      { startMin: start, startMax: end, endMax: end },
      { startMax: end, endMax: end },
      { startMin: start, startMax: end },
    ]
    const window = windows[this.#below(windows.length)]!
    const expected = this.#naive.inside(window)
    expect(this.#forward(window)).toEqual(expected)
    expect(this.#backward(window)).toEqual([...expected].reverse())
    expect(this.#forward(window, 3)).toEqual(expected.slice(0, 3))
    expect(this.#backward(window, 3)).toEqual([...expected].reverse().slice(0, 3))
  }

  #forward(window: Window, count = Infinity): Entry[] {
    const found: Entry[] = []
    this.#tree.forEach(window, (id, start, end) => found.push({ start, end, id }) < count)
    return found
  }

  #backward(window: Window, count = Infinity): Entry[] {
    const found: Entry[] = []
    this.#tree.forEachBackward(window, (id, start, end) => found.push({ start, end, id }) < count)
    return found
  }
}

describe.each(SIZES)('a tree of %i spans', (size) => {
  test('is a sorted list that inserts, removes, moves and answers', () => {
    const numRuns = size > 1_000 ? 4 : 25
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const round = new Round(seed, size)
        for (let step = 0; step < 60; step++) round.step()
        round.check()
      }),
      { numRuns },
    )
  })

  test('can be emptied', () => {
    const tree = new IntervalTree<number>()
    for (let i = 0; i < size; i++) tree.insert({ start: i % 97, end: (i % 97) + (i % 5) }, i)
    for (let i = size - 1; i >= 0; i--) tree.remove({ start: i % 97, end: (i % 97) + (i % 5) }, (item) => item === i)
    expect(tree.size).toBe(0)
    tree.insert({ start: 1, end: 2 }, 7)
    const found: number[] = []
    tree.forEach({}, (item) => found.push(item) > 0)
    expect(found).toEqual([7])
  })
})

test('gaps at an edge take what starts there', () => {
  const tree = new IntervalTree<string>()
  tree.insert({ start: 4, end: 6 }, 'Hà')
  tree.insert({ start: 5, end: 9 }, 'Nội')
  tree.shift(gapsAt([5], [0, 3]))
  const found: [string, number, number][] = []
  tree.forEach({}, (item, start, end) => found.push([item, start, end]) > 0)
  expect(found).toEqual([
    ['Hà', 4, 6],
    ['Nội', 8, 12],
  ])
})
