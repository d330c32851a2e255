import type { Span } from '@chugiai/text'
import type { CasValue, FeatureStructure } from '../cas/cas.ts'
import { endFeatures, SENTENCE, TOKEN } from '../cas/cas-names.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { parseNumbered, readEscapes, splitCell, valueOfCell } from './cells.ts'
import type { Column, TsvLayer } from './header.ts'
import type { TsvRow, TsvSentence } from './rows.ts'

interface Instance {
  readonly id: string
  readonly layer: TsvLayer
  readonly number: number
  begin: number
  end: number
  readonly features: Map<string, CasValue>
  /** Slots as they stand in the cells, until all targets are known. */
  readonly slots: {
    readonly feature: string
    readonly linkType: string
    readonly type: string
    readonly roles: string
    readonly targets: string
  }[]
}

interface Relation {
  readonly layer: TsvLayer
  readonly row: TsvRow
  readonly features: Map<string, CasValue>
  readonly source: string
  readonly base: string
}

/** Reads the cells of all rows into feature structures. */
export class LayerReader {
  readonly issues: FormatIssue[] = []
  readonly #layers: readonly TsvLayer[]
  readonly #spans: ReadonlyMap<TsvRow, Span>
  readonly #structures: FeatureStructure[] = []
  readonly #instances: Instance[] = []
  readonly #numbered = new Map<string, Instance>()
  /** Instances by the id of a row. */
  readonly #onRow = new Map<string, Instance[]>()
  readonly #tokens = new Map<string, string>()
  readonly #relations: Relation[] = []
  readonly #chains = new Map<string, { layer: TsvLayer; links: Map<number, Instance> }>()
  #count = 0

  constructor(layers: readonly TsvLayer[], spans: ReadonlyMap<TsvRow, Span>) {
    this.#layers = layers
    this.#spans = spans
  }

  read(sentences: readonly TsvSentence[]): FeatureStructure[] {
    for (const sentence of sentences) this.#addSentence(sentence)
    for (const { rows } of sentences) for (const row of rows) this.#readRow(row)
    for (const instance of this.#instances) this.#finish(instance)
    for (const relation of this.#relations) this.#addRelation(relation)
    for (const { layer, links } of this.#chains.values()) this.#addChain(layer, links)
    return this.#structures
  }

  #next(): string {
    return String(++this.#count)
  }

  #addSentence({ id, rows }: TsvSentence): void {
    const placed = rows.flatMap((row) => (row.isPart ? [] : (this.#spans.get(row) ?? [])))
    const [first, last] = [placed[0], placed.at(-1)]
    if (first === undefined || last === undefined) return
    const features = new Map<string, CasValue>(id === undefined ? [] : [['id', id]])
    this.#structures.push({ id: this.#next(), type: SENTENCE, begin: first.start, end: last.end, features })
    for (const row of rows) {
      const span = row.isPart ? undefined : this.#spans.get(row)
      if (span === undefined) continue
      const token = this.#next()
      this.#tokens.set(row.id, token)
      this.#structures.push({ id: token, type: TOKEN, begin: span.start, end: span.end, features: new Map() })
    }
  }

  #readRow(row: TsvRow): void {
    const span = this.#spans.get(row)
    let at = 0
    for (const layer of this.#layers) {
      const cells = layer.columns.map((_, i) => row.cells[at + i] ?? '_')
      at += layer.columns.length
      if (span === undefined || cells.every((cell) => cell === '_')) continue
      const stacks = cells.map((cell) => splitCell(cell, '|'))
      const height = Math.max(...stacks.map(({ length }) => length))
      for (let i = 0; i < height; i++)
        this.#readInstance(
          layer,
          row,
          span,
          stacks.map((stack) => stack[i] ?? '_'),
        )
    }
  }

  #readInstance(layer: TsvLayer, row: TsvRow, span: Span, parts: readonly string[]): void {
    if (parts.every((part) => part === '_')) return
    if (layer.kind === 'RL') this.#readRelation(layer, row, parts)
    else if (layer.kind === 'CH') this.#readLink(layer, row, span, parts)
    else this.#readSpan(layer, row, span, parts)
  }

  #readSpan(layer: TsvLayer, row: TsvRow, span: Span, parts: readonly string[]): void {
    const numbers = layer.columns.map((column, i) =>
      column.kind === 'targets' ? 0 : parseNumbered(parts[i] ?? '').number,
    )
    const number = Math.max(0, ...numbers)
    const known = number === 0 ? undefined : this.#numbered.get(`${layer.type} ${number}`)
    if (known !== undefined) {
      known.begin = Math.min(known.begin, span.start)
      known.end = Math.max(known.end, span.end)
      this.#onRow.set(row.id, [...(this.#onRow.get(row.id) ?? []), known])
      return
    }
    const instance = this.#newInstance(layer, row, span, number)
    if (number > 0) this.#numbered.set(`${layer.type} ${number}`, instance)
    layer.columns.forEach((column, i) => {
      this.#readColumn(instance, column, layer.columns[i + 1], parts[i] ?? '_', parts[i + 1] ?? '_')
    })
  }

  #newInstance(layer: TsvLayer, row: TsvRow, span: Span, number: number): Instance {
    const instance: Instance = {
      id: this.#next(),
      layer,
      number,
      begin: span.start,
      end: span.end,
      features: new Map(),
      slots: [],
    }
    this.#instances.push(instance)
    this.#onRow.set(row.id, [...(this.#onRow.get(row.id) ?? []), instance])
    return instance
  }

  #readColumn(
    { features, slots }: Instance,
    column: Column,
    next: Column | undefined,
    part: string,
    behind: string,
  ): void {
    const { raw } = parseNumbered(part)
    if (part === '_') return
    if (column.kind === 'roles' && next?.kind === 'targets') {
      if (behind !== '_' && behind !== '*')
        slots.push({ feature: column.feature, linkType: column.linkType, type: next.type, roles: raw, targets: behind })
    } else if (column.kind === 'feature' && slots.length === 0) {
      const value = valueOfCell(raw)
      if (value !== undefined) features.set(column.name, value)
    }
  }

  #readRelation(layer: TsvLayer, row: TsvRow, parts: readonly string[]): void {
    const features = new Map<string, CasValue>()
    layer.columns.forEach((column, i) => {
      const value = column.kind === 'feature' ? valueOfCell(parts[i] ?? '_') : undefined
      if (column.kind === 'feature' && value !== undefined && parts[i] !== '_') features.set(column.name, value)
    })
    const at = layer.columns.findIndex(({ kind }) => kind === 'base')
    const base = layer.columns[at]
    if (base?.kind === 'base') this.#relations.push({ layer, row, features, source: parts[at] ?? '', base: base.type })
  }

  #readLink(layer: TsvLayer, row: TsvRow, span: Span, parts: readonly string[]): void {
    const at = parts.findIndex((part) => /->\d{1,9}-\d{1,9}$/.test(part))
    const [, raw = '', chain = '', link = ''] = /^(.*)->(\d+)-(\d+)$/s.exec(parts[at] ?? '') ?? []
    if (at < 0) return
    const own = this.#chains.get(`${layer.type} ${chain}`) ?? { layer, links: new Map<number, Instance>() }
    this.#chains.set(`${layer.type} ${chain}`, own)
    const known = own.links.get(Number(link))
    if (known !== undefined) {
      known.begin = Math.min(known.begin, span.start)
      known.end = Math.max(known.end, span.end)
      return
    }
    const instance = this.#newInstance(layer, row, span, 0)
    own.links.set(Number(link), instance)
    layer.columns.forEach((column, i) => {
      const value = valueOfCell(i === at ? raw : parseNumbered(parts[i] ?? '*').raw)
      if (column.kind === 'feature' && value !== undefined && parts[i] !== '_')
        instance.features.set(column.name, value)
    })
  }

  #finish({ id, layer, begin, end, features, slots }: Instance): void {
    for (const { feature, linkType, type, roles, targets } of slots) {
      const names = splitCell(roles, ';')
      const links = splitCell(targets, ';').flatMap((target, i) => {
        const found = this.#find(target, type)
        if (found === undefined) this.#unknown(target)
        return found === undefined ? [] : [this.#addLink(linkType, valueOfCell(names[i] ?? '*'), found)]
      })
      features.set(feature, links)
    }
    this.#structures.push({ id, type: layer.type, begin, end, features })
  }

  #addLink(type: string, role: string | undefined, target: string): { ref: string } {
    const id = this.#next()
    const features = new Map<string, CasValue>([['target', { ref: target }]])
    if (role !== undefined) features.set('role', role)
    this.#structures.push({ id, type, features })
    return { ref: id }
  }

  /** `1-3.2[4]`: what stands on a row, by its number if it has one. */
  #find(target: string, type: string, number = parseNumbered(target).number): string | undefined {
    const row = parseNumbered(target).raw
    if (type === TOKEN || !this.#layers.some((layer) => layer.type === type || type === 'uima.tcas.Annotation'))
      return this.#tokens.get(row)
    const instances = (this.#onRow.get(row) ?? []).filter(
      ({ layer }) => layer.type === type || type === 'uima.tcas.Annotation',
    )
    const found = number === 0 ? instances[0] : instances.find((instance) => instance.number === number)
    return (found ?? (instances.length === 1 ? instances[0] : undefined))?.id
  }

  #addRelation({ layer, row, features, source, base }: Relation): void {
    const [, from = '', first = '0', second = '0'] =
      /^([\d.-]+)(?:\[(\d{1,9})(?:_(\d{1,9}))?\])?$/.exec(readEscapes(source)) ?? []
    const start = this.#find(from, base, Number(first))
    const end = this.#find(row.id, base, Number(second))
    if (start === undefined || end === undefined) {
      this.#unknown(start === undefined ? source : row.id)
      return
    }
    const [governor, dependent] = endFeatures(layer.type)
    features.set(governor, { ref: start }).set(dependent, { ref: end })
    const span = this.#spans.get(row)
    this.#structures.push({
      id: this.#next(),
      type: layer.type,
      begin: span?.start ?? 0,
      end: span?.end ?? 0,
      features,
    })
  }

  #addChain({ type }: TsvLayer, links: ReadonlyMap<number, Instance>): void {
    const ordered = [...links].sort(([a], [b]) => a - b).map(([, instance]) => instance)
    ordered.forEach(({ features }, i) => {
      const next = ordered[i + 1]
      if (next !== undefined) features.set('next', { ref: next.id })
    })
    const [first] = ordered
    if (first === undefined) return
    this.#structures.push({
      id: this.#next(),
      type: type.replace(/(?:Link)?$/, 'Chain'),
      features: new Map([['first', { ref: first.id }]]),
    })
  }

  #unknown(target: string): void {
    const hint = 'Look whether the file was cut, or its numbers changed.'
    this.issues.push(formatIssue('unknown_reference', `A cell names ${target}, where nothing stands`, { hint }))
  }
}
