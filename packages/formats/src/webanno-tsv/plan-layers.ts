import type { Span } from '@chugiai/text'
import {
  type Cas,
  type CasReference,
  type CasValue,
  type FeatureStructure,
  referenceOf,
  referencesOf,
} from '../cas/cas.ts'
import { endFeatures, labelFeature, METADATA, SENTENCE, TOKEN } from '../cas/cas-names.ts'
import { LINK_TYPE } from '../cas/to-cas.ts'
import type { LossCounter } from '../reduce/loss-counter.ts'
import type { Column, TsvLayer } from './header.ts'
import type { Unit } from './place-spans.ts'

/** A span of the file with the words that it stands on. */
export interface PlacedStructure {
  readonly structure: FeatureStructure
  readonly units: readonly Unit[]
  readonly layer: TsvLayer
}

/** A relation whose ends stand in the file. */
export interface PlacedRelation {
  readonly structure: FeatureStructure
  readonly source: PlacedStructure
  readonly target: PlacedStructure
  readonly layer: TsvLayer
}

/** A slot of a span: who plays which role. */
export interface PlacedSlot {
  readonly role: string | undefined
  readonly target: PlacedStructure
}

/** Number of a chain and of a link in it. */
export type ChainPlace = readonly [chain: number, link: number]

/** What of a CAS a file can hold: its layers, and what stands in them. */
export interface Plan {
  readonly layers: readonly TsvLayer[]
  readonly spans: readonly PlacedStructure[]
  readonly relations: readonly PlacedRelation[]
  readonly chains: ReadonlyMap<string, ChainPlace>
  /** By the id of a span, then by feature. */
  readonly slots: ReadonlyMap<string, ReadonlyMap<string, readonly PlacedSlot[]>>
}

/** Plans the layers of a file, and reports what has no place in them. */
export function planLayers({ structures }: Cas, find: (span: Span) => Unit[] | null, losses: LossCounter): Plan {
  const chains = chainPlaces(structures)
  const isRelation = (structure: FeatureStructure) =>
    endsOf(structure) !== null || referencesOf(structure, 'arguments') !== undefined
  const spanlike = structures.filter(
    (structure) => structure.begin !== undefined && !isStructure(structure) && !isRelation(structure),
  )
  const spans = placed(spanlike, chains, find, losses)
  const known = new Map(spans.map((span) => [span.structure.id, span]))
  const slots = placedSlots(structures, known, losses)
  // Words stand in no layer, and may be the ends of relations.
  const words = placed(
    structures.filter(({ type }) => type === TOKEN),
    chains,
    find,
    null,
  )
  const ends = new Map([...known, ...words.map((word) => [word.structure.id, word] as const)])
  const relations = placedRelations(structures.filter(isRelation), ends, losses)
  const lost = structures.filter(
    (structure) => referencesOf(structure, 'mentions') !== undefined && structure.begin === undefined,
  ).length
  losses.add('entity_lost', 'entities', lost + brokenChains(structures, chains, known))
  const layers = new Map<string, TsvLayer>(spans.map(({ layer }) => [layer.type, layer]))
  for (const { layer } of relations) layers.set(layer.type, layer)
  return { layers: [...layers.values()], spans, relations, chains, slots }
}

function isStructure({ type }: FeatureStructure): boolean {
  return type === TOKEN || type === SENTENCE || type === METADATA
}

function endsOf(structure: FeatureStructure): [string, string] | null {
  const [source, target] = endFeatures(structure.type).map((feature) => referenceOf(structure, feature))
  return source === undefined || target === undefined ? null : [source, target]
}

function chainPlaces(structures: readonly FeatureStructure[]): Map<string, ChainPlace> {
  const byId = new Map(structures.map((structure) => [structure.id, structure]))
  const places = new Map<string, ChainPlace>()
  let chain = 0
  for (const head of structures) {
    const first = referenceOf(head, 'first')
    if (first === undefined) continue
    chain++
    let link = 0
    for (let at: string | undefined = first; at !== undefined && !places.has(at); ) {
      places.set(at, [chain, ++link])
      const next: FeatureStructure | undefined = byId.get(at)
      at = next === undefined ? undefined : referenceOf(next, 'next')
    }
  }
  return places
}

/** Chains none of whose links has a place. */
function brokenChains(
  structures: readonly FeatureStructure[],
  chains: ReadonlyMap<string, ChainPlace>,
  known: ReadonlyMap<string, PlacedStructure>,
): number {
  const whole = new Set([...known.keys()].flatMap((id) => chains.get(id)?.[0] ?? []))
  const count = structures.filter((structure) => referenceOf(structure, 'first') !== undefined).length
  return count - whole.size
}

function placed(
  structures: readonly FeatureStructure[],
  chains: ReadonlyMap<string, ChainPlace>,
  find: (span: Span) => Unit[] | null,
  losses: LossCounter | null,
): PlacedStructure[] {
  const own = structures.map((structure) => ({
    structure,
    units: find({ start: structure.begin ?? 0, end: structure.end ?? 0 }),
  }))
  const fitting = own.flatMap(({ structure, units }) => {
    if (units === null)
      losses?.add('span_lost', 'spans that begin or end between words', 1, {
        start: structure.begin ?? 0,
        end: structure.end ?? 0,
      })
    return units === null ? [] : [{ structure, units }]
  })
  const layers = new Map<string, TsvLayer>()
  for (const type of new Set(fitting.map(({ structure }) => structure.type))) {
    const same = fitting.filter(({ structure }) => structure.type === type)
    layers.set(
      type,
      layerOf(
        type,
        same.map(({ structure }) => structure),
        same.some(({ structure }) => chains.has(structure.id)),
      ),
    )
  }
  return fitting.flatMap((span) => {
    const layer = layers.get(span.structure.type)
    return layer === undefined ? [] : [{ ...span, layer }]
  })
}

/** Columns of what the structures of a type have: the label first, slots last. */
function layerOf(type: string, structures: readonly FeatureStructure[], isChain: boolean): TsvLayer {
  if (isChain) {
    return {
      kind: 'CH',
      type,
      columns: ['referenceType', 'referenceRelation'].map((name) => ({ kind: 'feature', name })),
    }
  }
  const slots = new Set(
    structures.flatMap(({ features }) => [...features].flatMap(([name, value]) => (isLinks(value) ? [name] : []))),
  )
  const columns: Column[] = featureNames(type, structures).map((name) => ({ kind: 'feature', name }))
  for (const feature of slots)
    columns.push(
      { kind: 'roles', feature, linkType: LINK_TYPE },
      { kind: 'targets', feature, type: 'uima.tcas.Annotation' },
    )
  return { kind: 'SP', type, columns: columns.length === 0 ? [{ kind: 'presence' }] : columns }
}

function featureNames(type: string, structures: readonly FeatureStructure[]): string[] {
  const names = new Set(
    structures.flatMap(({ features }) =>
      [...features].flatMap(([name, value]) => (typeof value === 'object' ? [] : [name])),
    ),
  )
  const label = labelFeature(type)
  return [...names].sort((a, b) => Number(b === label) - Number(a === label) || (a < b ? -1 : 1))
}

function isLinks(value: CasValue): boolean {
  return Array.isArray(value)
}

/** Relations between two spans of one layer, or two words, with a layer for each type of them. */
function placedRelations(
  structures: readonly FeatureStructure[],
  ends: ReadonlyMap<string, PlacedStructure>,
  losses: LossCounter,
): PlacedRelation[] {
  const layers = new Map<string, TsvLayer>()
  const own = structures.flatMap((structure) => {
    const [source, target] = (endsOf(structure) ?? []).map((id) => ends.get(id))
    const base = source?.structure.type
    const known = layers.get(structure.type)?.columns.at(-1)
    const isOfBase = known === undefined || (known.kind === 'base' && known.type === base)
    if (
      source === undefined ||
      target === undefined ||
      base === undefined ||
      base !== target.structure.type ||
      !isOfBase
    )
      return []
    layers.set(structure.type, { kind: 'RL', type: structure.type, columns: [{ kind: 'base', type: base }] })
    return [{ structure, source, target }]
  })
  losses.add('relation_lost', 'relations other than between two spans of one layer', structures.length - own.length)
  for (const [type, layer] of layers) {
    const same = own.flatMap(({ structure }) => (structure.type === type ? [structure] : []))
    const features = featureNames(type, same).map((name): Column => ({ kind: 'feature', name }))
    layers.set(type, { ...layer, columns: [...features, ...layer.columns] })
  }
  return own.flatMap((relation) => {
    const layer = layers.get(relation.structure.type)
    return layer === undefined ? [] : [{ ...relation, layer }]
  })
}

/** Slots whose targets have a place; one that has none is lost whole, since the others would say something else. */
function placedSlots(
  structures: readonly FeatureStructure[],
  known: ReadonlyMap<string, PlacedStructure>,
  losses: LossCounter,
) {
  const byId = new Map(structures.map((structure) => [structure.id, structure]))
  const slots = new Map<string, Map<string, readonly PlacedSlot[]>>()
  for (const { id, features, begin } of structures) {
    for (const [feature, value] of features) {
      if (!isLinks(value) || begin === undefined || feature === 'arguments') continue
      const links = (value as readonly CasReference[]).map(({ ref }) => slotOf(byId.get(ref), known))
      const placed = links.filter((link) => link !== null)
      if (!known.has(id) || placed.length < links.length) losses.add('relation_lost', 'relations to what has no place')
      else slots.set(id, (slots.get(id) ?? new Map<string, readonly PlacedSlot[]>()).set(feature, placed))
    }
  }
  return slots
}

function slotOf(link: FeatureStructure | undefined, known: ReadonlyMap<string, PlacedStructure>): PlacedSlot | null {
  const target = link === undefined ? undefined : known.get(referenceOf(link, 'target') ?? '')
  const role = link?.features.get('role')
  return target === undefined ? null : { role: typeof role === 'string' ? role : undefined, target }
}
