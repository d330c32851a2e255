import { firstIndex } from '@chugiai/text'

type Pair = readonly [old: number, now: number]

/**
 * The longest run of pairs that go up on both sides, given in ascending order of their first side: patience sorting, in
 * n log n.
 */
export function increasingRun(pairs: readonly Pair[]): Pair[] {
  /** `tops[k]`: the pair with the least second side that ends a run of `k + 1`. */
  const tops: number[] = []
  const before: number[] = []
  for (let i = 0; i < pairs.length; i++) {
    const pile = firstIndex(tops.length, (k) => pairs[tops[k]!]![1] >= pairs[i]![1])
    before.push(pile > 0 ? tops[pile - 1]! : -1)
    tops[pile] = i
  }
  const run: Pair[] = []
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i]!) run.push(pairs[i]!)
  return run.reverse()
}
