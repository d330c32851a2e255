import { firstWhere } from '@chugiai/text'

type Pair = readonly [old: number, now: number]

/** A pair at the end of a run, and the rest of that. */
interface Link {
  readonly pair: Pair
  readonly before: Link | undefined
}

/**
 * The longest run of pairs that go up on both sides, given in ascending order of their first side: patience sorting, in
 * n log n.
 */
export function increasingRun(pairs: readonly Pair[]): Pair[] {
  /** `tops[k]`: the pair with the least second side that ends a run of `k + 1`. */
  const tops: Link[] = []
  for (const pair of pairs) {
    const pile = firstWhere(tops, (top) => top.pair[1] >= pair[1])
    tops[pile] = { pair, before: tops[pile - 1] }
  }
  const run: Pair[] = []
  for (let link = tops.at(-1); link !== undefined; link = link.before) run.push(link.pair)
  return run.reverse()
}
