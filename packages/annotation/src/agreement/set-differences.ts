import { getOrInsert } from '@chugiai/text'
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
  const earlier = new Map<unknown, RatedSet[]>()
  let [sharing, apart] = [0, 0]
  for (const [category, times] of counts) {
    const own = { members: membersOf(sets, category), times, shared: 0 }
    for (const other of setsThatShare(own, earlier)) {
      sharing += 2 * times * other.times
      apart += 2 * times * other.times * difference(other.shared, own.members.size, other.members.size)
      other.shared = 0
    }
    for (const member of own.members) getOrInsert(earlier, member, () => []).push(own)
  }
  return differentPairs(counts) - sharing + apart
}

/** A set as often as it was given. */
interface RatedSet {
  readonly members: ReadonlySet<unknown>
  readonly times: number
  /** Members that the set which is looked at has too: 0 between two looks. */
  shared: number
}

/** The sets that share a member with one; writes how many to their `shared`. */
function setsThatShare({ members }: RatedSet, byMember: ReadonlyMap<unknown, readonly RatedSet[]>): RatedSet[] {
  const found: RatedSet[] = []
  for (const member of members) {
    for (const other of byMember.get(member) ?? []) {
      if (other.shared === 0) found.push(other)
      other.shared++
    }
  }
  return found
}

const NOTHING: ReadonlySet<unknown> = new Set()

function membersOf(sets: readonly ReadonlySet<unknown>[], category: number): ReadonlySet<unknown> {
  return sets[category] ?? NOTHING
}

function assertFew(counts: readonly Count[], sets: readonly ReadonlySet<unknown>[]): void {
  if (counts.length <= MAX_SETS) return
  const holders = new Map<unknown, number>()
  let shared = 0
  for (const [category] of counts) {
    for (const member of membersOf(sets, category)) {
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
