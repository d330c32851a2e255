import type {
  AnnotatedDocument,
  Annotation,
  Attributes,
  EntityAnnotation,
  RelationAnnotation,
  SpanAnnotation,
} from '@chugiai/annotation'
import type { WriteOptions } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import type { FormatIssue } from '../format/issue.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { type Placed, type Reduced, reduceDocument } from '../reduce/reduce-document.ts'
import { toFeature, toIdentifier } from '../text/identifiers.ts'
import type { Cas, CasReference, CasValue, FeatureStructure } from './cas.ts'
import {
  endFeatures,
  labelFeature,
  METADATA,
  SENTENCE,
  shortName,
  TOKEN,
  typeBeside,
  typeOfLayer,
} from './cas-names.ts'

/** What a CAS holds. */
export const CAS_HOLDS: Holds = {
  ...SPANS_ONLY,
  empty: true,
  attributes: 'any',
  relations: 'any',
  roles: 'any',
  relationAttributes: true,
  entities: true,
  links: true,
  layers: true,
  tokens: 'sentences and words',
}

/** A CAS, and what of the document it does not hold. */
export interface MadeCas {
  readonly cas: Cas
  readonly losses: LossCounter
  /** What was lost on the way; `losses` may get more from who writes the CAS. */
  readonly issues: readonly FormatIssue[]
}

/** The name of a structure's type of roles and their targets. */
export const LINK_TYPE = 'webanno.custom.RoleLink'

/** Features with a meaning of their own in spans and relations. */
const RESERVED = new Set([
  'begin',
  'end',
  'sofa',
  'value',
  'source',
  'target',
  'arguments',
  'mentions',
  'links',
  'first',
  'next',
  'role',
  'referenceType',
  'PosValue',
  'DependencyType',
  'Governor',
  'Dependent',
  'id',
  'address',
])

/** Writes a document as a CAS: a type a layer, relations and entities as types beside it. */
export function toCas(document: AnnotatedDocument, { layers }: WriteOptions, holds = CAS_HOLDS): MadeCas {
  const chosen =
    layers === undefined
      ? Object.keys(document.layers).filter((layer) => layer !== 'blocks')
      : [...new Set([...layers, 'sentences', 'words'])]
  const reduced = reduceDocument(document, holds, { layers: chosen })
  const losses = new LossCounter(document.id)
  const cas = new CasMaker(document, reduced, losses).make()
  return { cas, losses, issues: reduced.issues }
}

class CasMaker {
  readonly #document: AnnotatedDocument
  readonly #reduced: Reduced
  readonly #losses: LossCounter
  readonly #structures: FeatureStructure[] = []
  readonly #ids = new Map<string, string>()
  readonly #spans = new Map<string, Placed<SpanAnnotation>>()
  readonly #slots = new Map<string, Map<string, RelationAnnotation>>()
  readonly #layersWithSpans: ReadonlySet<string>
  /** Entities whose mentions are a chain in their own layer. */
  readonly #chains: ReadonlySet<string>
  // The sofa is the first.
  #count = 1

  constructor(document: AnnotatedDocument, reduced: Reduced, losses: LossCounter) {
    this.#document = document
    this.#reduced = reduced
    this.#losses = losses
    this.#layersWithSpans = new Set(reduced.spans.map(({ layer }) => layer))
    this.#chains = chainsOf(reduced)
    for (const placed of reduced.spans) this.#spans.set(placed.annotation.id, placed)
  }

  make(): Cas {
    const { text, id } = this.#document
    const { spans, relations, entities } = this.#reduced
    this.#add(
      METADATA,
      new Map<string, CasValue>([
        ['documentId', id],
        ['documentTitle', id],
      ]),
      { begin: 0, end: text.length },
    )
    for (const { annotation } of [...spans, ...entities, ...relations]) this.#ids.set(annotation.id, this.#next())
    this.#chooseSlots(relations)
    const nexts = this.#nexts(entities)
    for (const placed of spans) this.#addSpan(placed, nexts)
    for (const placed of entities) this.#addEntity(placed)
    for (const placed of relations) this.#addRelation(placed)
    return { text, structures: this.#structures }
  }

  #next(): string {
    return String(++this.#count)
  }

  #add(
    type: string,
    features: ReadonlyMap<string, CasValue>,
    place?: { begin: number; end: number },
    id = this.#next(),
  ): CasReference {
    this.#structures.push({ id, type, ...place, features })
    return { ref: id }
  }

  #reference(id: string): CasReference {
    return { ref: this.#ids.get(id) ?? '' }
  }

  #addSpan({ layer, annotation }: Placed<SpanAnnotation>, nexts: ReadonlyMap<string, string>): void {
    const type = typeOfLayer(layer)
    const features = this.#featuresOf(annotation, type)
    for (const [
      feature,
      {
        arguments: [, ...roles],
      },
    ] of this.#slots.get(annotation.id) ?? [])
      features.set(feature, this.#links(roles))
    const next = nexts.get(annotation.id)
    if (next !== undefined) features.set('next', this.#reference(next))
    this.#add(type, features, placeOf(annotation), this.#ids.get(annotation.id))
  }

  #links(roles: RelationAnnotation['arguments']): CasReference[] {
    return roles.map(({ role, id }) => {
      const features = new Map<string, CasValue>([
        ['role', role],
        ['target', this.#reference(id)],
      ])
      return this.#add(LINK_TYPE, features)
    })
  }

  /** Relations that begin with their `host` are features of it, where the name is free. */
  #chooseSlots(relations: readonly Placed<RelationAnnotation>[]): void {
    for (const { layer, annotation } of relations) {
      const {
        arguments: [host],
        label,
        attributes,
      } = annotation
      const feature = toFeature(label, RESERVED)
      const span = host?.role === 'host' ? this.#spans.get(host.id) : undefined
      if (span === undefined || span.layer !== layer || attributes !== undefined || annotation.arguments.length < 2)
        continue
      const own = this.#slots.get(span.annotation.id) ?? new Map<string, RelationAnnotation>()
      const isFree = !own.has(feature) && !Object.hasOwn(span.annotation.attributes ?? {}, label)
      const isOfSpans = annotation.arguments.every(({ id }) => this.#spans.has(id))
      if (isFree && isOfSpans) this.#slots.set(span.annotation.id, own.set(feature, annotation))
    }
  }

  #addRelation({ layer, annotation }: Placed<RelationAnnotation>): void {
    const {
      arguments: [first, second, ...more],
      id,
    } = annotation
    const slot = [...(this.#slots.get(first?.id ?? '')?.values() ?? [])]
    if (slot.includes(annotation)) return
    const type = this.#layersWithSpans.has(layer) ? typeBeside(layer, 'Relation') : typeOfLayer(layer)
    const features = this.#featuresOf(annotation, type)
    const isPair = first?.role === 'source' && second?.role === 'target' && more.length === 0
    if (isPair) {
      const [source, target] = endFeatures(type)
      features.set(source, this.#reference(first.id)).set(target, this.#reference(second.id))
    } else features.set('arguments', this.#links(annotation.arguments))
    this.#add(type, features, this.#placeOfEnd(isPair ? second.id : first?.id), this.#ids.get(id))
  }

  /** A relation stands where its target does. */
  #placeOfEnd(id: string | undefined): { begin: number; end: number } {
    const span = this.#spans.get(id ?? '')
    return span === undefined ? { begin: 0, end: 0 } : placeOf(span.annotation)
  }

  #nexts(entities: readonly Placed<EntityAnnotation>[]): Map<string, string> {
    const nexts = new Map<string, string>()
    for (const { annotation } of entities) {
      if (!this.#chains.has(annotation.id)) continue
      let before: string | undefined
      for (const mention of annotation.mentions) {
        if (before !== undefined) nexts.set(before, mention)
        before = mention
      }
    }
    return nexts
  }

  #addEntity({ layer, annotation }: Placed<EntityAnnotation>): void {
    const { id, label, mentions, links = [] } = annotation
    const [first] = mentions
    if (this.#chains.has(id) && first !== undefined) {
      this.#add(chainType(layer, label), new Map([['first', this.#reference(first)]]), undefined, this.#ids.get(id))
      return
    }
    const type = typeBeside(layer, 'Entity')
    const features = this.#featuresOf(annotation, type)
    features.set(
      'mentions',
      mentions.map((mention) => this.#reference(mention)),
    )
    if (links.length > 0)
      features.set(
        'links',
        links.map((link) => `${toIdentifier(link.base)}:${link.id}`),
      )
    this.#add(type, features, undefined, this.#ids.get(id))
  }

  #featuresOf(
    { label, attributes = {} }: { readonly label: string; readonly attributes?: Attributes },
    type: string,
  ): Map<string, CasValue> {
    const features = new Map<string, CasValue>()
    const isToken = type === TOKEN || type === SENTENCE
    if (isToken && label !== (type === TOKEN ? 'word' : 'sentence'))
      this.#losses.add('label_changed', 'labels of words and sentences')
    if (!isToken && label !== shortName(type)) features.set(labelFeature(type), label)
    for (const [name, value] of Object.entries(attributes)) features.set(toFeature(name, RESERVED), value)
    return features
  }
}

function placeOf({ spans: [span] }: SpanAnnotation): { begin: number; end: number } {
  return { begin: span?.start ?? 0, end: span?.end ?? 0 }
}

/** `CoreferenceLink` in a chain of the same name. */
function chainType(layer: string, label: string): string {
  const type = typeOfLayer(layer)
  return `${type.slice(0, type.lastIndexOf('.') + 1)}${toIdentifier(label)}Chain`
}

/** Entities that are chains: their layer has no spans but links of chains, each in one, and nothing is said of them. */
function chainsOf({ spans, relations, entities }: Reduced): Set<string> {
  const uses = new Map<string, number>()
  for (const { annotation } of entities) for (const id of annotation.mentions) uses.set(id, (uses.get(id) ?? 0) + 1)
  const layers = new Map(spans.map(({ layer, annotation }) => [annotation.id, layer]))
  const isWhole = (layer: string) =>
    typeOfLayer(layer).endsWith('Link') &&
    spans.every((span) => span.layer !== layer || uses.get(span.annotation.id) === 1)
  const whole = new Map(
    [...new Set(entities.map(({ layer }) => layer))].map((layer) => [
      layer,
      isWhole(layer) && relations.every((relation) => relation.layer !== layer),
    ]),
  )
  const plain = entities.filter(
    ({ layer, annotation }) =>
      whole.get(layer) === true && isBare(annotation) && annotation.mentions.every((id) => layers.get(id) === layer),
  )
  return new Set(plain.map(({ annotation }) => annotation.id))
}

function isBare({ attributes = {}, links = [] }: Extract<Annotation, { kind: 'entity' }>): boolean {
  return Object.keys(attributes).length === 0 && links.length === 0
}
