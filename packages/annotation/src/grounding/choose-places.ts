import { firstWhere } from '@chugiai/text'

/** A candidate for one item, with what speaks for it. */
export interface Choice {
  /** Where it stands: choices are compared by this. */
  readonly start: number
  readonly score: number
}

/** One item that is to be placed. */
export interface Item {
  /** Items of one group stand for different places, in order. */
  readonly group: string
  /** By `start`. */
  readonly choices: readonly Choice[]
}

/** The best total of each choice of an item. */
export type Totals = Float64Array

/** What it costs that an item stands before the one that comes before it in the list. */
const OUT_OF_ORDER = 0.3
/** What it costs that two items of one group take the same place. */
const SAME_PLACE = 0.6

/**
 * For each item and each of its choices, the best total that all items together can reach with that choice: what the
 * choices score, less what breaks the order of the list. Costs what the choices are in number.
 */
export function bestTotals<I extends Item>(items: readonly I[]): ReadonlyMap<I, Totals> {
  const forward = totalsAlong(items, 'before')
  const backward = totalsAlong([...items].reverse(), 'after')
  const total = (item: I, j: number) => totalAt(forward.get(item), j) + totalAt(backward.get(item), j)
  return new Map(items.map((item) => [item, Float64Array.from(item.choices, ({ score }, j) => total(item, j) - score)]))
}

/** The totals of each item with those that come before it here, which stand before (or behind) it in the text. */
function totalsAlong<I extends Item>(items: readonly I[], side: 'before' | 'after'): Map<I, Totals> {
  const found = new Map<I, Totals>()
  let last: I | undefined
  for (const item of items) {
    const before = last && found.get(last)
    found.set(item, last && before ? extend(item, last, before, side) : ownScores(item))
    last = item
  }
  return found
}

function ownScores({ choices }: Item): Totals {
  return Float64Array.from(choices, ({ score }) => score)
}

/** What is no choice reaches nothing. */
function totalAt(totals: Totals | undefined, j: number): number {
  return totals?.[j] ?? Number.NEGATIVE_INFINITY
}

/** Totals of an item from those of its neighbour, which should stand before (or behind) it. */
function extend(item: Item, neighbour: Item, totals: Totals, side: 'before' | 'after'): Totals {
  const { choices } = neighbour
  const isSameGroup = item.group === neighbour.group
  const upTo = bestUpTo(totals)
  const fromOn = bestUpTo([...totals].reverse()).reverse()
  return Float64Array.from(item.choices, ({ start, score }) => {
    const lower = firstWhere(choices, (choice) => choice.start >= start)
    const upper = firstWhere(choices, (choice) => choice.start > start, lower)
    const low = totalAt(upTo, lower - 1)
    const high = totalAt(fromOn, upper)
    const same = Math.max(...totals.subarray(lower, upper))
    const inOrder = side === 'before' ? low : high
    const outOfOrder = side === 'before' ? high : low
    return score + Math.max(inOrder, same - (isSameGroup ? SAME_PLACE : 0), outOfOrder - OUT_OF_ORDER)
  })
}

/** The best total up to each choice. */
function bestUpTo(totals: ArrayLike<number>): Totals {
  let best = Number.NEGATIVE_INFINITY
  return Float64Array.from(totals, (total) => {
    best = Math.max(best, total)
    return best
  })
}
