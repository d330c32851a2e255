import { firstIndex, upperBound } from './binary-search.ts'

/** Where the changed sections lie on one side, ascending. */
export interface Side {
  readonly start: Int32Array
  readonly end: Int32Array
}

/**
 * The changed sections of an alignment, in order: section `i` takes `source[i]` to `target[i]`, and what lies between
 * sections is kept as it is. A source is never empty; an empty target is a removal, and two removals never touch.
 */
export interface Sections {
  readonly source: Side
  readonly target: Side
}

const empty: Side = { start: new Int32Array(0), end: new Int32Array(0) }

export const NO_SECTIONS: Sections = Object.freeze({ source: empty, target: empty })

/** Index of the first section that ends after `offset`; the number of sections when there is none. */
export function firstEndAfter(side: Side, offset: number): number {
  return upperBound(side.end, offset)
}

/** The same from a guess: fast when the answer is near `hint`, so that a sorted batch costs one walk. */
export function firstEndAfterFrom(side: Side, offset: number, hint: number): number {
  const ends = side.end
  let step = 1
  if (hint < ends.length && ends[hint]! <= offset) {
    let low = hint + 1
    while (low + step < ends.length && ends[low + step]! <= offset) {
      low += step
      step *= 2
    }
    return firstIndex(Math.min(low + step, ends.length), (i) => ends[i]! > offset, low)
  }
  let high = hint
  while (high - step >= 0 && ends[high - step]! > offset) {
    high -= step
    step *= 2
  }
  return firstIndex(high, (i) => ends[i]! > offset, Math.max(high - step, 0))
}

/** How far an offset in kept text before section `index` moves on its way to the other side. */
export function shiftBefore(side: Side, other: Side, index: number): number {
  return index === 0 ? 0 : other.end[index - 1]! - side.end[index - 1]!
}
