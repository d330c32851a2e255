import type { Span } from '@chugiai/text'
import type { FeatureStructure } from '../cas/cas.ts'
import { escapeCell } from './cells.ts'
import type { Column } from './header.ts'
import type { Unit } from './place-spans.ts'
import type { PlacedRelation, PlacedStructure, Plan } from './plan-layers.ts'

/** A unit as a key. */
const keyOf = ({ token, part }: Unit) => (part === null ? `${token}` : `${token} ${part.start} ${part.end}`)

/** The cells of every word and part of a word. */
export class CellTable {
  readonly #plan: Plan
  /** `1-3` of each word. */
  readonly #wordIds: readonly string[]
  /** Numbers of annotations that share a word, stand on several, or are named by slots. */
  readonly #numbers: ReadonlyMap<string, number>
  readonly #parts = new Map<number, Span[]>()
  /** By unit, then by type: the cells of what is stacked there. */
  readonly #stacks = new Map<string, Map<string, string[][]>>()

  /** @param wordIds the ids of the words in order: `1-1`, `1-2`, `2-1` */
  constructor(plan: Plan, wordIds: readonly string[]) {
    this.#plan = plan
    this.#wordIds = wordIds
    this.#collectParts()
    this.#numbers = numbersOf(plan)
    for (const span of plan.spans) {
      const cells = this.#spanCells(span)
      for (const unit of span.units) this.#push(unit, span.layer.type, cells)
    }
    for (const relation of plan.relations) {
      const [unit] = relation.target.units
      if (unit !== undefined) this.#push(unit, relation.layer.type, this.#relationCells(relation))
    }
  }

  /** Parts of a word that something stands on, in order. */
  partsOf(token: number): readonly Span[] {
    return this.#parts.get(token) ?? []
  }

  /** The cells of a row, behind its text. */
  cells(unit: Unit): string[] {
    const own = this.#stacks.get(keyOf(unit))
    return this.#plan.layers.flatMap(({ type, columns }) => {
      const stack = own?.get(type)
      return columns.map((_, i) => stack?.map((cells) => cells[i] ?? '*').join('|') ?? '_')
    })
  }

  /** `1-3.2`. */
  rowId({ token, part }: Unit): string {
    const word = this.#wordIds[token] ?? ''
    if (part === null) return word
    return `${word}.${this.partsOf(token).findIndex(({ start, end }) => start === part.start && end === part.end) + 1}`
  }

  #collectParts(): void {
    const seen = new Set<string>()
    for (const unit of this.#plan.spans.flatMap(({ units }) => units)) {
      if (unit.part === null || seen.has(keyOf(unit))) continue
      seen.add(keyOf(unit))
      const own = this.#parts.get(unit.token)
      if (own === undefined) this.#parts.set(unit.token, [unit.part])
      else own.push(unit.part)
    }
    for (const parts of this.#parts.values()) parts.sort((a, b) => a.start - b.start || a.end - b.end)
  }

  #push(unit: Unit, type: string, cells: string[]): void {
    const own = this.#stacks.get(keyOf(unit)) ?? new Map<string, string[][]>()
    this.#stacks.set(keyOf(unit), own)
    const stack = own.get(type)
    if (stack === undefined) own.set(type, [cells])
    else stack.push(cells)
  }

  #spanCells({ structure, layer }: PlacedStructure): string[] {
    if (layer.kind === 'CH') return this.#linkCells(structure)
    const number = this.#numbers.get(structure.id)
    const mark = number === undefined ? '' : `[${number}]`
    return layer.columns.map((column) => this.#spanCell(structure, column, mark))
  }

  #spanCell(structure: FeatureStructure, column: Column, mark: string): string {
    if (column.kind === 'feature') return featureCell(structure, column.name) + mark
    const slots = this.#plan.slots.get(structure.id)
    if (column.kind === 'roles') {
      const own = slots?.get(column.feature)
      return (own?.map(({ role }) => (role === undefined ? '*' : escapeCell(role))).join(';') ?? '*') + mark
    }
    if (column.kind === 'targets') {
      return (
        slots
          ?.get(column.feature)
          ?.map(({ target }) => this.#place(target))
          .join(';') ?? '*'
      )
    }
    return `*${mark}`
  }

  /** `1-3[4]`: where a span begins, with its number. */
  #place({ structure, units: [unit] }: PlacedStructure): string {
    const number = this.#numbers.get(structure.id)
    return (unit === undefined ? '' : this.rowId(unit)) + (number === undefined ? '' : `[${number}]`)
  }

  #linkCells(structure: FeatureStructure): string[] {
    const [chain, link] = this.#plan.chains.get(structure.id) ?? [0, 0]
    return [
      `${featureCell(structure, 'referenceType')}[${chain}]`,
      `${featureCell(structure, 'referenceRelation')}->${chain}-${link}`,
    ]
  }

  #relationCells({ structure, source, target, layer }: PlacedRelation): string[] {
    const [first, second] = [source, target].map((end) => this.#numbers.get(end.structure.id) ?? 0)
    const [unit] = source.units
    const mark = first === 0 && second === 0 ? '' : `[${first}_${second}]`
    const place = (unit === undefined ? '' : this.rowId(unit)) + mark
    return layer.columns.map((column) => (column.kind === 'feature' ? featureCell(structure, column.name) : place))
  }
}

function featureCell({ features }: FeatureStructure, name: string): string {
  const value = features.get(name)
  return typeof value === 'string' ? escapeCell(value) : '*'
}

/** Numbers for spans that could be taken for one another. */
function numbersOf({ spans, slots }: Plan): Map<string, number> {
  const heights = new Map<string, number>()
  const place = (unit: Unit, type: string) => `${keyOf(unit)} ${type}`
  const own = spans.filter(({ layer }) => layer.kind === 'SP')
  for (const { units, layer } of own) {
    for (const unit of units) heights.set(place(unit, layer.type), (heights.get(place(unit, layer.type)) ?? 0) + 1)
  }
  const targets = new Set(
    [...slots.values()].flatMap((features) =>
      [...features.values()].flatMap((links) => links.map(({ target }) => target.structure.id)),
    ),
  )
  const numbers = new Map<string, number>()
  for (const { units, layer, structure } of own) {
    const isShared = units.some((unit) => (heights.get(place(unit, layer.type)) ?? 0) > 1)
    if (units.length > 1 || isShared || targets.has(structure.id)) numbers.set(structure.id, numbers.size + 1)
  }
  return numbers
}
