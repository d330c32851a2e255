import { annotationError } from '../model/error.ts'
import { differentPairs } from './pair-sums.ts'
import type { Count } from './ratings.ts'

/** So many different sets are compared whatever they share: 50 million pairs. */
const MAX_SETS = 10_000
/** Past that, members that two sets share, over all pairs of sets: some seconds. */
const MAX_SHARED = 100_000_000

/** The difference of two sets that share a member, by the numbers of members: of both, of one, of the other. */
export type SetDifference = (shared: number, size: number, otherSize: number) => number

/**
 * Σ of the differences of sets over all ordered pairs of ratings. Sets without a shared member differ by 1, so that only
 * those that share one are looked at: they are found by their members.
 *
 * @param sets for each category its members
 * @throws {ChugiaiError} `too_many_values` for more than 10,000 different sets of which the pairs share more than 100
 * million members in all
 */
export function setDifferences(
  counts: readonly Count[],
  sets: readonly ReadonlySet<unknown>[],
  difference: SetDifference,
): number {
  assertFew(counts, sets)
  const earlier = new Map<unknown, number[]>()
  const shared = new Int32Array(counts.length)
  let [sharing, apart] = [0, 0]
  for (const [place, [category, times]] of counts.entries()) {
    const set = sets[category]!
    for (const other of placesThatShare(set, earlier, shared)) {
      const [otherCategory, otherTimes] = counts[other]!
      sharing += 2 * times * otherTimes
      apart += 2 * times * otherTimes * difference(shared[other]!, set.size, sets[otherCategory]!.size)
      shared[other] = 0
    }
    for (const member of set) note(earlier, member, place)
  }
  return differentPairs(counts) - sharing + apart
}

/** The places of the sets that share a member with one; writes how many to `shared`, which is 0 everywhere before. */
function placesThatShare(
  set: ReadonlySet<unknown>,
  places: ReadonlyMap<unknown, readonly number[]>,
  shared: Int32Array,
): number[] {
  const found: number[] = []
  for (const member of set) {
    for (const place of places.get(member) ?? []) {
      if (shared[place] === 0) found.push(place)
      shared[place]!++
    }
  }
  return found
}

function note(places: Map<unknown, number[]>, member: unknown, place: number): void {
  const known = places.get(member)
  if (known === undefined) places.set(member, [place])
  else known.push(place)
}

function assertFew(counts: readonly Count[], sets: readonly ReadonlySet<unknown>[]): void {
  if (counts.length <= MAX_SETS) return
  const holders = new Map<unknown, number>()
  let shared = 0
  for (const [category] of counts) {
    for (const member of sets[category]!) {
      const before = holders.get(member) ?? 0
      shared += before
      holders.set(member, before + 1)
    }
  }
  if (shared <= MAX_SHARED) return
  throw annotationError('too_many_values', `${counts.length} different sets share too many members to be compared`, {
    hint: "Ask of fewer items, leave out members that nearly all sets have, or take the distance 'nominal'.",
  })
}
