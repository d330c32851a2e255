import { equalValues } from '../model/equal.ts'
import { annotationError } from '../model/error.ts'
import type { Ids } from '../model/ids.ts'
import type { AnnotatedDocument, Annotation, Origin, Reference } from '../model/model.ts'
import type { Change, Patch } from '../model/patch.ts'
import { addAnnotation, addLayer, createPatch, type PatchInit } from '../patch/changes.ts'
import { referencesOf } from '../patch/lost-references.ts'
import { AnnotationKeys } from './annotation-keys.ts'
import { sharedLength } from './labelled-spans.ts'

/** When annotators agree: all of them, more than half, or any one alone. */
export type AdjudicationPolicy = 'unanimous' | 'majority' | 'any'

export interface AdjudicateOptions extends PatchInit {
  /** The layers of the annotators, such as `mentions@an` and `mentions@lan`. */
  readonly layers: readonly string[]
  /** The layer to write to; made when it is not there. */
  readonly target: string
  readonly policy: AdjudicationPolicy
  readonly ids: Ids
  /** Origin of what is merged: the adjudication, by its name. */
  readonly origin: Origin
}

/** One annotator's version of a case; `null`: nothing there. */
export interface Version {
  readonly layer: string
  readonly annotation: Annotation | null
}

/** Annotations at one place that do not agree. */
export interface AdjudicationCase {
  /** What they differ in: whether there is anything, its place, label, attributes, links, or what it refers to. */
  readonly kind: 'missing' | 'spans' | 'label' | 'attributes' | 'links' | 'arguments'
  /** Everyone's version, in the order of the layers; an annotator with several at the place comes several times. */
  readonly versions: readonly Version[]
}

export interface Adjudication {
  /** Writes what is agreed to the target layer. */
  readonly patch: Patch
  /** What is not, for a person to decide. */
  readonly cases: readonly AdjudicationCase[]
}

/** Annotations that say the same. */
interface Group {
  readonly members: { readonly layer: string; readonly annotation: Annotation }[]
}

/**
 * Merges the layers of several annotators. What enough of them say alike (kind, label, spans or arguments, attributes,
 * links) is written once, with `derivedFrom` telling whose it was; all else comes back as cases. When different sides
 * are each enough, as under `any`, that is a case too. Relations and entities are merged when what they refer to was.
 * Rejected annotations count for nothing.
 *
 * @throws {ChugiaiError} `unknown_layer`
 */
export function adjudicate(document: AnnotatedDocument, options: AdjudicateOptions): Adjudication {
  const { layers, target, policy } = options
  const keys = new AnnotationKeys(document)
  const groups = groupAlike(document, layers, keys)
  const needed = policy === 'any' ? 1 : policy === 'majority' ? Math.floor(layers.length / 2) + 1 : layers.length
  const agreed = groups.filter((group) => voiceOf(group, needed) !== null)
  const merged = new MergedIds(options)
  const changes: Change[] = Object.hasOwn(document.layers, target) ? [] : [addLayer(target, schemaOf(document, layers))]
  const done = new Set<Group>()
  for (const group of inOrderOfReference(agreed)) {
    const annotation = merged.merge(group, voiceOf(group, needed)!)
    if (annotation === null) continue
    done.add(group)
    changes.push(addAnnotation(target, annotation))
  }
  const open = groups.filter((group) => !done.has(group))
  return { patch: createPatch(changes, options), cases: toCases(open, layers, keys) }
}

/** What {@link decideCase} needs. */
export interface DecideOptions extends Pick<AdjudicateOptions, 'target' | 'ids' | 'origin'> {
  /** The document as it now is: what the choice refers to is then what the target layer has of it, where it has it. */
  readonly document?: AnnotatedDocument
}

/**
 * The change that decides a case: one version, as it is or revised, goes to the target layer. Provenance is kept. To
 * decide that nothing is there, leave the case alone.
 *
 * @param choice the annotation to take; its id is replaced by a new one
 * @example
 * applyPatch(document, createPatch([decideCase(cases[0], cases[0].versions[1].annotation, options)], options))
 */
export function decideCase({ versions }: AdjudicationCase, choice: Annotation, options: DecideOptions): Change {
  const { target, ids, origin, document } = options
  const derivedFrom = versions.flatMap(({ layer, annotation }) =>
    annotation === null ? [] : [{ layer, id: annotation.id }],
  )
  const merged = mergedAs(document?.layers[target]?.annotations ?? [])
  const redirected = redirect(choice, (id) => merged.get(id) ?? id)
  return addAnnotation(target, { ...redirected, id: ids.next(choice.kind), origin, status: 'accepted', derivedFrom })
}

/** By what id each original goes on. */
function mergedAs(annotations: readonly Annotation[]): Map<string, string> {
  return new Map(
    annotations.flatMap(({ id, derivedFrom = [] }) => derivedFrom.map((one): [string, string] => [one.id, id])),
  )
}

function groupAlike(document: AnnotatedDocument, layers: readonly string[], keys: AnnotationKeys): Group[] {
  const groups = new Map<string, Group>()
  for (const layer of layers) {
    if (!Object.hasOwn(document.layers, layer)) {
      throw annotationError('unknown_layer', `The document has no layer '${layer}'`, {
        path: 'options.layers',
        hint: `Layers here: ${Object.keys(document.layers).join(', ') || 'none'}.`,
      })
    }
    for (const annotation of document.layers[layer]!.annotations) {
      if (annotation.status === 'rejected') continue
      const key = keys.of(annotation)
      if (!groups.has(key)) groups.set(key, { members: [] })
      groups.get(key)!.members.push({ layer, annotation })
    }
  }
  return [...groups.values()]
}

/** Those of a group who say the same of attributes and links too and are enough; `null` when nobody is, or two sides. */
function voiceOf({ members }: Group, needed: number): Group['members'] | null {
  const voices: Group['members'][] = []
  for (const member of members) {
    const voice = voices.find(([first]) => saysTheSame(first!.annotation, member.annotation))
    if (voice === undefined) voices.push([member])
    else voice.push(member)
  }
  const enough = voices.filter((voice) => new Set(voice.map(({ layer }) => layer)).size >= needed)
  return enough.length === 1 ? enough[0]! : null
}

function saysTheSame(a: Annotation, b: Annotation): boolean {
  return equalValues(a.attributes ?? {}, b.attributes ?? {}) && equalValues(linksOf(a), linksOf(b))
}

/** Links by base and id, in any order; how sure an annotator is of them is no disagreement. */
function linksOf(annotation: Annotation): readonly string[] {
  if (annotation.kind !== 'entity') return []
  return (annotation.links ?? []).map(({ base, id }) => JSON.stringify([base, id])).sort()
}

/** Groups after those that they refer to; what refers in a circle comes last. */
function inOrderOfReference(groups: readonly Group[]): Group[] {
  const waiting = new Map<string, Group>()
  for (const group of groups) for (const { annotation } of group.members) waiting.set(annotation.id, group)
  const ordered = new Set<Group>()
  const open = new Set<Group>()
  for (const root of groups) {
    const stack = [root]
    for (let group = stack.at(-1); group !== undefined; group = stack.at(-1)) {
      open.add(group)
      const before = referencesOf(group.members[0]!.annotation)
        .map((id) => waiting.get(id))
        .find((other) => other !== undefined && !open.has(other))
      if (before !== undefined) stack.push(before)
      else ordered.add(stack.pop()!)
    }
  }
  return [...ordered]
}

/** Makes merged annotations, and knows by what id each original goes on. */
class MergedIds {
  readonly #options: AdjudicateOptions
  readonly #ids = new Map<string, string>()

  constructor(options: AdjudicateOptions) {
    this.#options = options
  }

  /** One annotation for a group, as the `voice` in it says; `null` when something that it refers to was not merged. */
  merge({ members }: Group, voice: Group['members']): Annotation | null {
    const [{ annotation }] = voice as [Group['members'][number]]
    if (!referencesOf(annotation).every((id) => this.#ids.has(id))) return null
    const { ids, origin } = this.#options
    const id = ids.next(annotation.kind)
    for (const member of members) this.#ids.set(member.annotation.id, id)
    const derivedFrom: Reference[] = voice.map((member) => ({ layer: member.layer, id: member.annotation.id }))
    return { ...redirect(annotation, (old) => this.#ids.get(old)!), id, origin, status: 'accepted', derivedFrom }
  }
}

/** The annotation with what it refers to under other names. */
function redirect(annotation: Annotation, name: (id: string) => string): Annotation {
  if (annotation.kind === 'entity') return { ...annotation, mentions: annotation.mentions.map(name) }
  if (annotation.kind !== 'relation') return annotation
  return { ...annotation, arguments: annotation.arguments.map(({ role, id }) => ({ role, id: name(id) })) }
}

function schemaOf(document: AnnotatedDocument, layers: readonly string[]): { schema?: string } {
  const schema = layers.map((layer) => document.layers[layer]!.schema).find((id) => id !== undefined)
  return schema === undefined ? {} : { schema }
}

/** Puts groups that are about the same place together. */
function toCases(groups: readonly Group[], layers: readonly string[], keys: AnnotationKeys): AdjudicationCase[] {
  const places: Group['members'][] = []
  let reach = -1
  for (const { members } of [...groups].sort((a, b) => startOf(a) - startOf(b))) {
    const { annotation } = members[0]!
    const last = places.at(-1)
    const joins = last?.some((other) => isAbout(other.annotation, annotation, keys)) ?? false
    if (annotation.kind === 'span' ? annotation.spans[0]!.start < reach && joins : joins) last!.push(...members)
    else places.push([...members])
    if (annotation.kind === 'span') reach = Math.max(reach, annotation.spans.at(-1)!.end)
  }
  return places.map((members) => describeCase(members, layers, keys))
}

function startOf({ members }: Group): number {
  const { annotation } = members[0]!
  return annotation.kind === 'span' ? annotation.spans[0]!.start : Number.MAX_SAFE_INTEGER
}

function isAbout(first: Annotation, second: Annotation, keys: AnnotationKeys): boolean {
  if (first.kind === 'span' && second.kind === 'span') {
    return sharedLength(first.spans, second.spans) > 0 || equalValues(first.spans, second.spans)
  }
  return first.kind === second.kind && equalValues(keys.content(first), keys.content(second))
}

function describeCase(members: Group['members'], layers: readonly string[], keys: AnnotationKeys): AdjudicationCase {
  const versions = layers.flatMap((layer): Version[] => {
    const own = members.filter((member) => member.layer === layer)
    return own.length === 0 ? [{ layer, annotation: null }] : own
  })
  const missing = versions.some(({ annotation }) => annotation === null)
  return { kind: missing ? 'missing' : differenceOf(members, keys), versions }
}

function differenceOf(members: Group['members'], keys: AnnotationKeys): Exclude<AdjudicationCase['kind'], 'missing'> {
  const found = members.map(({ annotation }) => annotation)
  const [first] = found as [Annotation]
  const differ = (aspectOf: (annotation: Annotation) => unknown) =>
    found.some((annotation) => !equalValues(aspectOf(annotation), aspectOf(first)))
  if (differ((annotation) => keys.content(annotation))) return first.kind === 'span' ? 'spans' : 'arguments'
  if (differ(({ label }) => label)) return 'label'
  if (differ(({ attributes }) => attributes ?? {})) return 'attributes'
  return differ(linksOf) ? 'links' : 'arguments'
}
