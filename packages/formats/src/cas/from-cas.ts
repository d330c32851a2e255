import type { Argument, AttributeValue, EntityLink } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import type { ReadItem, ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { fromIdentifier } from '../text/identifiers.ts'
import { placeClaims } from '../text/offsets.ts'
import { type Cas, type CasValue, type FeatureStructure, referenceOf, referencesOf } from './cas.ts'
import { allEndFeatures, labelFeature, layerOfType, METADATA, SENTENCE, shortName, TOKEN } from './cas-names.ts'

/** Reads a CAS: a layer a type; relations, slots and chains as relations and entities. */
export function* fromCas(cas: Cas, format: string, fallback: string, options: ReadOptions): Generator<ReadItem> {
  const reader = new CasReader(cas, format, options)
  const document = reader.read(fallback)
  for (const issue of reader.issues) yield { ...issue, document: document.id }
  yield document
}

interface Pending {
  readonly structure: FeatureStructure
  readonly layer: string
  readonly label: string
  readonly roles: readonly { readonly role: string; readonly ref: string }[]
  readonly isWhole: boolean
}

class CasReader {
  readonly issues: FormatIssue[] = []
  readonly #cas: Cas
  readonly #builder: DocumentBuilder
  readonly #options: ReadOptions
  readonly #byId: ReadonlyMap<string, FeatureStructure>
  /** Ids of annotations made, by those of their structures. */
  readonly #made = new Map<string, string>()
  readonly #layersWithSpans = new Set<string>()
  /** Structures that say something of others, and were read with them. */
  readonly #used = new Set<string>()

  constructor(cas: Cas, format: string, options: ReadOptions) {
    this.#cas = cas
    this.#builder = new DocumentBuilder(format, cas.text)
    this.#options = options
    this.#byId = new Map(cas.structures.map((structure) => [structure.id, structure]))
  }

  read(fallback: string) {
    const { structures } = this.#cas
    const metadata = structures.find(({ type }) => type === METADATA)
    const relations = structures.flatMap((structure) => this.#relationOf(structure) ?? [])
    const linked = new Set(relations.filter(({ isWhole }) => isWhole).map(({ structure }) => structure))
    this.#addSpans(structures.filter((structure) => isSpan(structure) && !linked.has(structure)))
    const slots = structures.flatMap((structure) => this.#slotsOf(structure))
    for (const structure of structures) this.#addEntity(structure)
    this.#addRelations(relations)
    this.#addRelations(slots)
    this.#countOthers()
    const id = metadata?.features.get('documentId')
    return this.#builder.build(typeof id === 'string' && id !== '' ? id : fallback)
  }

  #addSpans(structures: readonly FeatureStructure[]): void {
    const claims = structures.map(({ begin = -1, end = -1 }) => ({ start: begin, end }))
    const { spans, issues } = placeClaims(this.#cas.text, claims, 'utf16', this.#options)
    this.issues.push(...issues)
    for (const [i, structure] of structures.entries()) {
      const span = spans[i]
      this.#used.add(structure.id)
      if (span != null) this.#addSpan(structure, span)
    }
  }

  #addSpan(structure: FeatureStructure, span: Span): void {
    const layer = this.#layerOf(structure.type)
    this.#layersWithSpans.add(layer)
    const details = { id: `s${structure.id}`, attributes: this.#attributesOf(structure) }
    this.#made.set(structure.id, this.#builder.span(layer, labelOf(structure), [span], details))
  }

  #layerOf(type: string): string {
    const layer = layerOfType(type)
    return layer === 'mentions' ? (this.#options.layer ?? layer) : layer
  }

  /** The layer of what stands beside the spans of a layer: `mentionsRelation` in `mentions`. */
  #layerBeside(type: string, kind: 'Relation' | 'Entity'): string {
    const layer = layerOfType(type)
    const own = layer.endsWith(kind) ? layer.slice(0, -kind.length) : layer
    const known = own === 'mentions' ? (this.#options.layer ?? own) : own
    return this.#layersWithSpans.has(known) ? known : layer
  }

  /** A structure with two ends, or with a list of arguments. */
  #relationOf(structure: FeatureStructure): Pending | null {
    const { type } = structure
    const label = labelOf(structure)
    const ends = allEndFeatures(type).map((pair) => pair.map((feature) => referenceOf(structure, feature)))
    const [source, target] = ends.find((pair) => !pair.includes(undefined)) ?? []
    if (source !== undefined && target !== undefined) {
      const roles = [
        { role: 'source', ref: source },
        { role: 'target', ref: target },
      ]
      return { structure, layer: type, label, roles, isWhole: true }
    }
    const links = referencesOf(structure, 'arguments')
    if (links === undefined || !this.#areLinks(links)) return null
    return { structure, layer: type, label, roles: this.#rolesOf(links), isWhole: true }
  }

  /** Features that name others by roles: a relation whose first end is the structure itself. */
  #slotsOf(structure: FeatureStructure): Pending[] {
    if (!this.#made.has(structure.id)) return []
    return [...structure.features.keys()].flatMap((feature) => {
      const links = referencesOf(structure, feature)
      if (links === undefined || links.length === 0 || !this.#areLinks(links)) return []
      const roles = [{ role: 'host', ref: structure.id }, ...this.#rolesOf(links)]
      return [{ structure, layer: structure.type, label: fromIdentifier(feature), roles, isWhole: false }]
    })
  }

  #areLinks(ids: readonly string[]): boolean {
    return ids.every((id) => {
      const link = this.#byId.get(id)
      return link !== undefined && !isSpan(link) && referenceOf(link, 'target') !== undefined
    })
  }

  #rolesOf(links: readonly string[]) {
    return links.flatMap((id) => {
      const link = this.#byId.get(id)
      if (link === undefined) return []
      this.#used.add(id)
      const role = link.features.get('role')
      return [{ role: typeof role === 'string' ? role : '', ref: referenceOf(link, 'target') ?? '' }]
    })
  }

  /** Relations may name one another: those that are named first. */
  #addRelations(relations: readonly Pending[]): void {
    let open = relations
    for (let count = -1; count !== open.length; ) {
      count = open.length
      open = open.filter((relation) => !this.#addRelation(relation))
    }
    for (const { structure, label } of open) {
      const hint = 'Look whether the file was cut.'
      this.#used.add(structure.id)
      this.issues.push(formatIssue('unknown_reference', `Relation '${label}' names what is not there`, { hint }))
    }
  }

  #addRelation({ structure, layer, label, roles, isWhole }: Pending): boolean {
    const named: Argument[] = roles.flatMap(({ role, ref }) => {
      const id = this.#made.get(ref)
      return id === undefined ? [] : [{ role, id }]
    })
    if (named.length < roles.length) return false
    this.#used.add(structure.id)
    const details = isWhole ? { id: `r${structure.id}`, attributes: this.#attributesOf(structure) } : {}
    const made = this.#builder.relation(
      isWhole ? this.#layerBeside(layer, 'Relation') : this.#layerOf(layer),
      label,
      named,
      details,
    )
    if (isWhole) this.#made.set(structure.id, made)
    return true
  }

  #addEntity(structure: FeatureStructure): void {
    if (isSpan(structure)) return
    const first = referenceOf(structure, 'first')
    const ids = first === undefined ? referencesOf(structure, 'mentions') : this.#chain(first)
    if (ids === undefined) return
    this.#used.add(structure.id)
    const mentions = ids.flatMap((id) => this.#made.get(id) ?? [])
    const layer =
      first === undefined
        ? this.#layerBeside(structure.type, 'Entity')
        : this.#layerOf(this.#byId.get(first)?.type ?? '')
    const links = structure.features.get('links')
    const known = Array.isArray(links) ? links.flatMap(linkOf) : []
    if (mentions.length === 0) return
    const label = first === undefined ? labelOf(structure) : shortName(structure.type).replace(/Chain$/, '')
    const details = { id: `e${structure.id}`, attributes: this.#attributesOf(structure) }
    this.#made.set(structure.id, this.#builder.entity(layer, label, mentions, known, details))
  }

  #chain(first: string): string[] {
    const ids = new Set<string>()
    for (let at: string | undefined = first; at !== undefined && !ids.has(at); ) {
      ids.add(at)
      const link: FeatureStructure | undefined = this.#byId.get(at)
      at = link === undefined ? undefined : referenceOf(link, 'next')
    }
    return [...ids]
  }

  #attributesOf({ type, begin, features }: FeatureStructure): Record<string, AttributeValue> {
    const attributes: Record<string, AttributeValue> = {}
    for (const [name, value] of features) {
      const isOwn = name === labelFeature(type) || (name === 'links' && begin === undefined) || name === '__proto__'
      if (!isOwn && isPlain(value)) attributes[fromIdentifier(name)] = value
    }
    return attributes
  }

  #countOthers(): void {
    const counts = new Map<string, number>()
    for (const { id, type } of this.#cas.structures) {
      if (!this.#used.has(id) && type !== METADATA && !type.endsWith('.DocumentAnnotation'))
        counts.set(type, (counts.get(type) ?? 0) + 1)
    }
    for (const [type, count] of counts) {
      this.issues.push(
        formatIssue('extra_lost', `${count} structures of type ${type} have no place here`, {
          severity: 'info',
          count,
        }),
      )
    }
  }
}

function isSpan({ type, begin, end }: FeatureStructure): boolean {
  return begin !== undefined && end !== undefined && type !== METADATA && !type.endsWith('.DocumentAnnotation')
}

function isPlain(value: CasValue): value is AttributeValue {
  return typeof value !== 'object' || (Array.isArray(value) && value.every((part) => typeof part === 'string'))
}

function labelOf({ type, features }: FeatureStructure): string {
  if (type === TOKEN) return 'word'
  if (type === SENTENCE) return 'sentence'
  const value = features.get(labelFeature(type))
  return typeof value === 'string' ? value : shortName(type)
}

/** `Wikidata:Q1854`: the base up to the first colon; none for what is no link. */
function linkOf(link: unknown): EntityLink[] {
  const colon = typeof link === 'string' ? link.indexOf(':') : -1
  return typeof link === 'string' && colon >= 0
    ? [{ base: fromIdentifier(link.slice(0, colon)), id: link.slice(colon + 1) }]
    : []
}
