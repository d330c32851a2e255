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

/** Where section `index` begins; behind the last there is none, and it is out of reach. */
export function startOf(side: Side, index: number): number {
  return side.start[index] ?? Number.POSITIVE_INFINITY
}

/** Where section `index` ends; behind the last there is none, and it is out of reach. */
export function endOf(side: Side, index: number): number {
  return side.end[index] ?? Number.POSITIVE_INFINITY
}

/** Index of the first section that ends after `offset`; the number of sections when there is none. */
export function firstEndAfter(side: Side, offset: number): number {
  return upperBound(side.end, offset)
}

/** The same from a guess: fast when the answer is near `hint`, so that a sorted batch costs one walk. */
export function firstEndAfterFrom(side: Side, offset: number, hint: number): number {
  const isBehind = (index: number) => endOf(side, index) > offset
  const count = side.end.length
  let step = 1
  if (!isBehind(hint)) {
    let low = hint + 1
    while (!isBehind(low + step)) {
      low += step
      step *= 2
    }
    return firstIndex(Math.min(low + step, count), isBehind, low)
  }
  let high = Math.min(hint, count)
  while (high - step >= 0 && isBehind(high - step)) {
    high -= step
    step *= 2
  }
  return firstIndex(high, isBehind, Math.max(high - step, 0))
}

/** How far an offset in kept text before section `index` moves on its way to the other side. */
export function shiftBefore(side: Side, other: Side, index: number): number {
  return index === 0 ? 0 : endOf(other, index - 1) - endOf(side, index - 1)
}
