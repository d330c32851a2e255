import { firstWhere, getOrInsert, type Span } from '@chugiai/text'
import { solve } from 'yalps'
import { assign, type Gain } from '../comparison/assignment.ts'
import { annotationError } from '../model/error.ts'
import { Groups } from './groups.ts'

/** A span of one annotator. */
export interface Unit extends Span {
  readonly label: string
}

/** How much position and label count, and what a span costs that nobody else has. */
export interface Dissimilarity {
  /** Weight of the position: 1 when left out. */
  readonly position?: number
  /** Weight of the label: 1 when left out. */
  readonly label?: number
}

/** The best alignment: units of different annotators that mean the same, and what it costs. */
export interface UnitAlignment {
  /** Sum of the mean pairwise dissimilarity of the sets. */
  readonly disorder: number
  readonly sets: readonly (readonly Unit[])[]
}

interface OwnedUnit {
  readonly unit: Unit
  readonly annotator: number
  /** Its number among those of all annotators, in order of their starts. */
  readonly number: number
}

type Members = readonly [OwnedUnit, ...OwnedUnit[]]

/** A set of units of different annotators that may mean the same. */
interface Candidate {
  readonly units: Members
  readonly cost: number
}

// Pairs of units of two annotators: what fits into some hundred megabytes.
const MAX_PAIRS = 2_000_000
// For three annotators or more: sets of units in all,
const MAX_SETS = 200_000
// sets of units that hang together, times their units: the size of the integer program's table,
const MAX_CELLS = 2_000_000
// and what the solver may do: a table is gone through as often as there are units, some times over. Done in seconds.
const MAX_WORK = 1e9

/**
 * The best alignment of the units of all annotators (Mathet, Widlöcher and Métivier 2015, §4): the least sum over unitary
 * alignments of their mean pairwise dissimilarity. An empty place costs 1. Exact: by assignment for two annotators, by an
 * integer program (package `yalps`) for more.
 *
 * @throws {ChugiaiError} `too_dense` when more units lie close together than can be aligned in seconds
 */
export function alignUnits(annotators: readonly (readonly Unit[])[], weights: Dissimilarity): UnitAlignment {
  const sorted = annotators.map((units) => [...units].sort((a, b) => a.start - b.start))
  const [first, second, third] = sorted
  const areTwo = first !== undefined && second !== undefined && third === undefined
  return areTwo ? alignTwo(first, second, weights) : alignMany(sorted, weights)
}

/** Distance of the edges, squared, relative to the lengths: Mathet et al. 2015, §4.1. */
export function positionDissimilarity(a: Unit, b: Unit, { position = 1 }: Dissimilarity): number {
  const lengths = a.end - a.start + (b.end - b.start)
  const apart = Math.abs(a.start - b.start) + Math.abs(a.end - b.end)
  return position * (apart / lengths) ** 2
}

/** 0 for the same label, else its weight. */
export function labelDissimilarity(a: Unit, b: Unit, { label = 1 }: Dissimilarity): number {
  return a.label === b.label ? 0 : label
}

function dissimilarity(a: Unit, b: Unit, weights: Dissimilarity): number {
  return positionDissimilarity(a, b, weights) + labelDissimilarity(a, b, weights)
}

/** How far apart two units may start, by their lengths, whose dissimilarity is to stay below `most`. */
function reachOf(most: number, { position = 1 }: Dissimilarity): number {
  return position > 0 ? Math.sqrt(most / position) : Number.POSITIVE_INFINITY
}

function longestOf(units: readonly Unit[]): number {
  return units.reduce((longest, { start, end }) => Math.max(longest, end - start), 0)
}

/** Two alone cost 2, aligned their dissimilarity: the gain is the difference, and far pairs have none. */
function alignTwo(first: readonly Unit[], second: readonly Unit[], weights: Dissimilarity): UnitAlignment {
  const gains = gainsOf(first, second, weights)
  const chosen = assign(gains, second.length, () => tooDense(first.length + second.length))
  const taken = new Set(chosen)
  const saved = gains.reduce((sum, row, i) => sum + (row.find(({ column }) => column === chosen[i])?.gain ?? 0), 0)
  const sets = first.map((unit, i) => [unit, second[chosen[i] ?? -1]].filter((one) => one !== undefined))
  const alone = second.filter((_, j) => !taken.has(j)).map((unit) => [unit])
  return { disorder: first.length + second.length - saved, sets: [...sets, ...alone] }
}

function gainsOf(first: readonly Unit[], second: readonly Unit[], weights: Dissimilarity): Gain[][] {
  const reach = reachOf(2, weights)
  const longest = longestOf(second)
  let pairs = 0
  return first.map((unit) => {
    const far = reach * (unit.end - unit.start + longest)
    const gains: Gain[] = []
    let j = firstWhere(second, ({ start }) => start >= unit.start - far)
    for (let other = second[j]; other !== undefined && other.start <= unit.start + far; other = second[++j]) {
      const gain = 2 - dissimilarity(unit, other, weights)
      if (gain > 0) gains.push({ column: j, gain })
    }
    pairs += gains.length
    if (pairs > MAX_PAIRS) throw tooDense(first.length + second.length)
    return gains
  })
}

function alignMany(annotators: readonly (readonly Unit[])[], weights: Dissimilarity): UnitAlignment {
  const units = annotators
    .flatMap((list, annotator) => list.map((unit) => ({ unit, annotator })))
    .sort((a, b) => a.unit.start - b.unit.start)
    .map((one, number): OwnedUnit => ({ ...one, number }))
  const candidates = new UnitarySets(units, annotators.length, weights).find()
  const groups = new Groups<OwnedUnit>()
  for (const { units: members } of candidates) {
    for (const member of members) groups.join(members[0], member)
  }
  const byGroup = new Map<OwnedUnit, Candidate[]>()
  for (const candidate of candidates) {
    getOrInsert(byGroup, groups.find(candidate.units[0]), () => []).push(candidate)
  }
  const chosen = [...byGroup.values()].flatMap(cheapestPartition)
  return {
    disorder: chosen.reduce((total, { cost }) => total + cost, 0),
    sets: chosen.map(({ units: members }) => members.map(({ unit }) => unit)),
  }
}

/** Finds the sets of units that cost less together than each alone, and each alone. */
class UnitarySets {
  readonly #units: readonly OwnedUnit[]
  readonly #weights: Dissimilarity
  /** Pairs of annotators: every pair with an empty place costs 1. */
  readonly #pairs: number
  readonly #longest: number
  readonly #reach: number
  readonly #found: Candidate[] = []

  constructor(units: readonly OwnedUnit[], annotators: number, weights: Dissimilarity) {
    this.#units = units
    this.#weights = weights
    this.#pairs = (annotators * (annotators - 1)) / 2
    this.#longest = longestOf(units.map(({ unit }) => unit))
    // No pair in a set may cost more than all of the set alone.
    this.#reach = reachOf(this.#pairs * annotators, weights)
  }

  find(): Candidate[] {
    for (const first of this.#units) {
      this.#found.push({ units: [first], cost: 1 })
      this.#extend([first], 0)
    }
    return this.#found
  }

  #extend(members: Members, spent: number): void {
    const [{ unit: first, number }] = members
    const last = first.start + this.#reach * (first.end - first.start + this.#longest)
    let at = (members.at(-1)?.number ?? number) + 1
    for (let next = this.#units[at]; next !== undefined && next.unit.start <= last; next = this.#units[++at]) {
      const { annotator, unit } = next
      if (members.some((member) => member.annotator === annotator)) continue
      this.#tryWith([...members, next], spent + this.#costWith(members, unit))
    }
  }

  #costWith(members: Members, unit: Unit): number {
    return members.reduce((sum, member) => sum + dissimilarity(member.unit, unit, this.#weights), 0)
  }

  #tryWith(members: Members, spent: number): void {
    const size = members.length
    // What is dearer than its members alone stays so, whoever joins.
    if (spent / this.#pairs >= size) return
    const cost = (spent + this.#pairs - (size * (size - 1)) / 2) / this.#pairs
    if (cost < size) this.#found.push({ units: members, cost })
    if (this.#found.length > MAX_SETS) throw tooDense(this.#units.length)
    this.#extend(members, spent)
  }
}

function tooDense(units: number) {
  return annotationError('too_dense', `Of ${units} spans too many lie so close together that they may mean the same`, {
    hint: 'Ask γ of shorter texts, of fewer annotators at a time (two by two), or take αU or the F1 of pairs.',
  })
}

/** The cheapest choice of candidates in which every unit stands once. */
function cheapestPartition(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 1) return [...candidates]
  const members = new Set(candidates.flatMap(({ units }) => units))
  if (candidates.length * members.size > MAX_CELLS) throw tooDense(members.size)
  const { status, variables } = solve(
    {
      direction: 'minimize',
      objective: 'cost',
      constraints: new Map([...members].map((unit) => [`u${unit.number}`, { equal: 1 }])),
      variables: candidates.map(({ units, cost }, i) => [
        `c${i}`,
        new Map<string, number>([['cost', cost], ...units.map((unit): [string, number] => [`u${unit.number}`, 1])]),
      ]),
      binaries: true,
    },
    { maxIterations: Math.ceil(MAX_WORK / (candidates.length * members.size ** 2)) },
  )
  if (status !== 'optimal') throw tooDense(members.size)
  const chosen = new Set(variables.flatMap(([name, share]) => (share > 0.5 ? [name] : [])))
  return candidates.filter((_, i) => chosen.has(`c${i}`))
}
