import { assertArgument, assertNumber } from './assert-argument.ts'
import { FUNCTION, LIST } from './kinds.ts'

/**
 * The first index of `0..length` for which `reached` holds, by halving; `length` when there is none. `reached` must be
 * false up to some index and true from there on.
 *
 * @param from where to begin, when what lies before is known to be false
 */
export function firstIndex(length: number, reached: (index: number) => boolean, from = 0): number {
  assertNumber(length, 'length')
  assertNumber(from, 'from')
  if (typeof reached !== 'function') assertArgument(reached, FUNCTION, 'reached')
  let low = from
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * {@link firstIndex} for the items of a list: the index of the first one for which `reached` holds; the length of the list
 * when there is none.
 *
 * @example firstWhere(spans, ({ end }) => end > offset) // spans in order and apart: the one at `offset`, or the next
 */
export function firstWhere<T>(list: readonly T[], reached: (item: T) => boolean, from = 0): number {
  if (!Array.isArray(list)) assertArgument(list, LIST, 'list')
  if (typeof reached !== 'function') assertArgument(reached, FUNCTION, 'reached')
  return firstIndex(list.length, (index) => reached(list[index] as T), from)
}

/** The first index whose number is `value` or more; the length of `ascending` when there is none. */
export function lowerBound(ascending: ArrayLike<number>, value: number): number {
  assertAscending(ascending, value)
  return firstIndex(ascending.length, (index) => ascending[index]! >= value)
}

/** The first index whose number is more than `value`; the length of `ascending` when there is none. */
export function upperBound(ascending: ArrayLike<number>, value: number): number {
  assertAscending(ascending, value)
  return firstIndex(ascending.length, (index) => ascending[index]! > value)
}

function assertAscending(ascending: ArrayLike<number>, value: number): void {
  if (!Array.isArray(ascending) && !ArrayBuffer.isView(ascending)) assertArgument(ascending, LIST, 'ascending')
  if (typeof value !== 'number') assertNumber(value, 'value')
}
