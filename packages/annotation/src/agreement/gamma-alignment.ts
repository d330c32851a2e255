import type { Span } from '@chugiai/text'
import { solve } from 'yalps'
import { assign } from '../comparison/assignment.ts'

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

/** A set of units of different annotators that mean the same; `null` for who has none. */
type Candidate = { readonly units: readonly number[]; readonly cost: number }

/**
 * Disorder of the best alignment of the units of all annotators (Mathet, Widlöcher and Métivier 2015, §4): the sum over
 * unitary alignments of their mean pairwise dissimilarity. An empty place costs 1. Exact: by assignment for two
 * annotators, by an integer program (package `yalps`) for more.
 */
export function bestDisorder(annotators: readonly (readonly Unit[])[], weights: Dissimilarity): number {
  return annotators.length === 2
    ? disorderOfTwo(annotators[0]!, annotators[1]!, weights)
    : disorderOfMany(annotators, weights)
}

/** Combined dissimilarity, Mathet et al. 2015, §4.1: squared relative distance of the edges, and 1 for another label. */
function dissimilarity(a: Unit, b: Unit, { position = 1, label = 1 }: Dissimilarity): number {
  const lengths = a.end - a.start + (b.end - b.start)
  const apart = Math.abs(a.start - b.start) + Math.abs(a.end - b.end)
  return position * (apart / lengths) ** 2 + (a.label === b.label ? 0 : label)
}

/** Two alone cost 2, aligned their dissimilarity: the gain is the difference, and far pairs have none. */
function disorderOfTwo(first: readonly Unit[], second: readonly Unit[], weights: Dissimilarity): number {
  const gain = (i: number, j: number) => 2 - dissimilarity(first[i]!, second[j]!, weights)
  let saved = 0
  for (const { rows, columns } of components(first, second, gain)) {
    const chosen = assign(rows.length, columns.length, (r, c) => gain(rows[r]!, columns[c]!))
    chosen.forEach((c, r) => {
      if (c >= 0) saved += gain(rows[r]!, columns[c]!)
    })
  }
  return first.length + second.length - saved
}

/** Rows and columns that hang together by pairs worth making. */
function components(first: readonly Unit[], second: readonly Unit[], gain: (i: number, j: number) => number) {
  const groups = new Groups(first.length + second.length)
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < second.length; j++) if (gain(i, j) > 0) groups.join(i, first.length + j)
  }
  return groups.all().map((members) => ({
    rows: members.filter((member) => member < first.length),
    columns: members.filter((member) => member >= first.length).map((member) => member - first.length),
  }))
}

function disorderOfMany(annotators: readonly (readonly Unit[])[], weights: Dissimilarity): number {
  const units = annotators.flatMap((list, annotator) => list.map((unit) => ({ unit, annotator })))
  const candidates = unitaryAlignments(annotators, units, weights)
  const groups = new Groups(units.length)
  for (const { units: members } of candidates) for (const member of members) groups.join(members[0]!, member)
  const byGroup = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.find(candidate.units[0]!)
    byGroup.set(group, [...(byGroup.get(group) ?? []), candidate])
  }
  return [...byGroup.values()].reduce((total, list) => total + cheapestPartition(list), 0)
}

/** Sets of units that cost less together than each alone, and each alone. Built annotator by annotator. */
function unitaryAlignments(
  annotators: readonly (readonly Unit[])[],
  units: readonly { readonly unit: Unit; readonly annotator: number }[],
  weights: Dissimilarity,
): Candidate[] {
  const count = annotators.length
  const pairs = (count * (count - 1)) / 2
  const found: Candidate[] = []
  const extend = (members: readonly number[], spent: number, from: number) => {
    for (let next = from; next < units.length; next++) {
      const { unit, annotator } = units[next]!
      if (members.some((member) => units[member]!.annotator === annotator)) continue
      const added = members.reduce((sum, member) => sum + dissimilarity(units[member]!.unit, unit, weights), 0)
      const size = members.length + 1
      // Every pair with an empty place costs 1.
      const cost = (spent + added + pairs - (size * (size - 1)) / 2) / pairs
      // What is dearer than its members alone stays so, whoever joins.
      if (size > 1 && (spent + added) / pairs >= size) continue
      if (size === 1 || cost < size) found.push({ units: [...members, next], cost })
      extend([...members, next], spent + added, next + 1)
    }
  }
  extend([], 0, 0)
  return found
}

/** The cheapest choice of candidates in which every unit stands once. */
function cheapestPartition(candidates: readonly Candidate[]): number {
  if (candidates.length === 1) return candidates[0]!.cost
  const members = new Set(candidates.flatMap(({ units }) => units))
  const { status, variables } = solve({
    direction: 'minimize',
    objective: 'cost',
    constraints: new Map([...members].map((unit) => [`u${unit}`, { equal: 1 }])),
    variables: candidates.map(({ units, cost }, i) => [
      `c${i}`,
      new Map<string, number>([['cost', cost], ...units.map((unit): [string, number] => [`u${unit}`, 1])]),
    ]),
    binaries: true,
  })
  if (status !== 'optimal') return Number.NaN
  // The solver rounds its own total.
  return variables.reduce(
    (total, [name, chosen]) => total + (chosen > 0.5 ? candidates[Number(name.slice(1))]!.cost : 0),
    0,
  )
}

/** Sets that grow together: union-find. */
class Groups {
  readonly #parents: number[]

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, i) => i)
  }

  find(member: number): number {
    let root = member
    while (this.#parents[root] !== root) root = this.#parents[root]!
    this.#parents[member] = root
    return root
  }

  join(a: number, b: number): void {
    this.#parents[this.find(a)] = this.find(b)
  }

  all(): number[][] {
    const groups = new Map<number, number[]>()
    for (let member = 0; member < this.#parents.length; member++) {
      const root = this.find(member)
      const group = groups.get(root)
      if (group === undefined) groups.set(root, [member])
      else group.push(member)
    }
    return [...groups.values()]
  }
}
