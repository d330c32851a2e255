import { firstIndex } from '@chugiai/text'

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

/** What it costs that an item stands before the one that comes before it in the list. */
const OUT_OF_ORDER = 0.3
/** What it costs that two items of one group take the same place. */
const SAME_PLACE = 0.6

/**
 * For each item and each of its choices, the best total that all items together can reach with that choice: what the
 * choices score, less what breaks the order of the list. Costs what the choices are in number.
 */
export function bestTotals(items: readonly Item[]): Float64Array[] {
  const forward: Float64Array[] = []
  items.forEach((item, i) => {
    forward.push(i === 0 ? ownScores(item) : extend(item, items[i - 1]!, forward[i - 1]!, 'before'))
  })
  const backward: Float64Array[] = new Array(items.length)
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!
    backward[i] = i === items.length - 1 ? ownScores(item) : extend(item, items[i + 1]!, backward[i + 1]!, 'after')
  }
  return items.map(({ choices }, i) =>
    Float64Array.from(choices, ({ score }, j) => forward[i]![j]! + backward[i]![j]! - score),
  )
}

function ownScores({ choices }: Item): Float64Array {
  return Float64Array.from(choices, ({ score }) => score)
}

/** Totals of an item from those of its neighbour, which should stand before (or behind) it. */
function extend(item: Item, neighbour: Item, totals: Float64Array, side: 'before' | 'after'): Float64Array {
  const { choices } = neighbour
  const isSameGroup = item.group === neighbour.group
  // Best total up to each choice of the neighbour, and from it on.
  const upTo = runningBest(totals, false)
  const fromOn = runningBest(totals, true)
  return Float64Array.from(item.choices, ({ start, score }) => {
    const lower = firstIndex(choices.length, (index) => choices[index]!.start >= start)
    let upper = lower
    while (upper < choices.length && choices[upper]!.start === start) upper++
    const low = upTo[lower - 1] ?? Number.NEGATIVE_INFINITY
    const high = fromOn[upper] ?? Number.NEGATIVE_INFINITY
    let same = Number.NEGATIVE_INFINITY
    for (let i = lower; i < upper; i++) same = Math.max(same, totals[i]!)
    const inOrder = side === 'before' ? low : high
    const outOfOrder = side === 'before' ? high : low
    return score + Math.max(inOrder, same - (isSameGroup ? SAME_PLACE : 0), outOfOrder - OUT_OF_ORDER)
  })
}

function runningBest(totals: Float64Array, isFromEnd: boolean): Float64Array {
  const best = Float64Array.from(totals)
  if (isFromEnd) for (let i = best.length - 2; i >= 0; i--) best[i] = Math.max(best[i]!, best[i + 1]!)
  else for (let i = 1; i < best.length; i++) best[i] = Math.max(best[i]!, best[i - 1]!)
  return best
}
