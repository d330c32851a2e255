import { assertArgument, assertOptions, assertText, LIST, RECORD, recordOf, STRING } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import { equalValues } from '../model/equal.ts'
import type { Ids } from '../model/ids.ts'
import type { AnnotatedDocument, Annotation, Origin, Reference } from '../model/model.ts'
import { oneOf } from '../model/one-of.ts'
import { ANNOTATION, IDS, NAMES, ORIGIN, PATCH_OPTIONS } from '../model/option-kinds.ts'
import type { Change, Patch } from '../model/patch.ts'
import { hullOf } from '../model/span-lists.ts'
import { addAnnotation, addLayer, createPatch, type PatchInit } from '../patch/changes.ts'
import { referencesOf } from '../patch/lost-references.ts'
import {
  type Group,
  groupAlike,
  inOrderOfReference,
  linksOf,
  type Member,
  saysTheSame,
  voiceOf,
} from './alike-groups.ts'
import { AnnotationKeys } from './annotation-keys.ts'
import { sameMatter } from './same-matter.ts'

const POLICIES = ['unanimous', 'majority', 'any'] as const

/** When annotators agree: all of them, more than half, or any one alone. */
export type AdjudicationPolicy = (typeof POLICIES)[number]

export interface AdjudicateOptions extends PatchInit {
  /** The layers of the annotators, such as `mentions@an` and `mentions@lan`. */
  readonly layers: readonly string[]
  /** The layer to write to; made when it is not there. */
  readonly target: string
  /** How many must say the same. */
  readonly policy: AdjudicationPolicy
  /** Hands out the ids of what is merged. */
  readonly ids: Ids
  /** Origin of what is merged: the adjudication, by its name. */
  readonly origin: Origin
}

/** One annotator's version of a case; `null`: nothing there. */
export interface Version {
  /** The annotator's layer. */
  readonly layer: string
  /** What stands there. */
  readonly annotation: Annotation | null
}

/** What annotators say of one thing and do not agree on. */
export interface AdjudicationCase {
  /** What they differ in: whether there is anything, its place, label, attributes, links, or what it refers to. */
  readonly kind: 'missing' | 'spans' | 'label' | 'attributes' | 'links' | 'arguments'
  /** Everyone's version, in the order of the layers; an annotator with several at the place comes several times. */
  readonly versions: readonly Version[]
  /** Ids of what was written to the target layer of this all the same, as the policy says; empty when nothing was. */
  readonly written: readonly string[]
}

export interface Adjudication {
  /** Writes what is agreed to the target layer. */
  readonly patch: Patch
  /** What is not, for a person to decide; and what was written though somebody says otherwise. */
  readonly cases: readonly AdjudicationCase[]
}

const ADJUDICATE_OPTIONS = { ...PATCH_OPTIONS, layers: NAMES, target: STRING, policy: STRING, origin: ORIGIN, ids: IDS }

/**
 * Merges the layers of several annotators. What enough of them say alike (kind, label, spans or what it refers to,
 * attributes, links) is written once, with `derivedFrom` telling whose it was. What they disagree about comes back as
 * cases, one for each thing: another label for a span is a case of its label, with all versions. Under `majority` and
 * `any` something may be `written` all the same; no version is in neither. Relations and entities are merged when what
 * they refer to was. Rejected annotations count for nothing. What the target layer has already is not written again, nor
 * asked again when it was decided: to run this twice changes nothing.
 *
 * @throws {ChugiaiError} `unknown_layer`; `invalid_option` for a policy that is none
 */
export function adjudicate(document: AnnotatedDocument, options: AdjudicateOptions): Adjudication {
  assertDocument(document)
  assertOptions(options, ADJUDICATE_OPTIONS)
  assertArgument(options.layers, NAMES, 'options.layers')
  assertText(options.target, 'options.target')
  assertArgument(options.ids, IDS, 'options.ids')
  const { layers, target, policy } = options
  oneOf('policy', policy, POLICIES)
  const keys = new AnnotationKeys(document)
  const groups = groupAlike(document, layers, keys)
  const needed = policy === 'any' ? 1 : policy === 'majority' ? Math.floor(layers.length / 2) + 1 : layers.length
  const merged = new MergedAnnotations(options, document.layers[target]?.annotations ?? [], keys)
  const changes: Change[] = Object.hasOwn(document.layers, target) ? [] : [addLayer(target, schemaOf(document, layers))]
  for (const group of inOrderOfReference(groups)) {
    const voice = voiceOf(group, needed)
    const annotation = voice === null ? null : merged.merge(group, voice)
    if (annotation !== null) changes.push(addAnnotation(target, annotation))
  }
  return { patch: createPatch(changes, options), cases: casesOf(document, groups, merged, options) }
}

/** What {@link decideCase} needs. */
export interface DecideOptions extends Pick<AdjudicateOptions, 'target' | 'ids' | 'origin'> {
  /** The document as it now is: what the choice refers to is then what the target layer has of it, where it has it. */
  readonly document?: AnnotatedDocument
}

const CASE = recordOf({ versions: LIST }, 'a case of adjudicate')

/**
 * The change that decides a case: one version, as it is or revised, goes to the target layer. Provenance is kept. To
 * decide that nothing is there, leave the case alone.
 *
 * @param choice the annotation to take; its id is replaced by a new one
 * @example
 * applyPatch(document, createPatch([decideCase(cases[0], cases[0].versions[1].annotation, options)], options))
 */
export function decideCase(undecided: AdjudicationCase, choice: Annotation, options: DecideOptions): Change {
  assertArgument(undecided, CASE, 'undecided')
  assertArgument(choice, ANNOTATION, 'choice')
  assertOptions(options, { ...ADJUDICATE_OPTIONS, document: RECORD })
  assertText(options.target, 'options.target')
  assertArgument(options.ids, IDS, 'options.ids')
  assertArgument(options.origin, ORIGIN, 'options.origin')
  if (options.document !== undefined) assertDocument(options.document, 'options.document')
  const { versions } = undecided
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

/** Makes merged annotations, and knows by what id each original goes on. */
class MergedAnnotations {
  readonly #options: AdjudicateOptions
  readonly #ids = new Map<string, string>()
  /** What stands in the target layer, by its key: it is not written again. */
  readonly #present = new Map<string, Annotation[]>()
  /** For each group that was merged its id, and whose voice it was. */
  readonly done = new Map<Group, { readonly id: string; readonly voice: Group['members'] }>()

  constructor(options: AdjudicateOptions, present: readonly Annotation[], keys: AnnotationKeys) {
    this.#options = options
    for (const annotation of present) {
      if (annotation.status === 'rejected') continue
      const key = keys.of(annotation)
      this.#present.set(key, [...(this.#present.get(key) ?? []), annotation])
    }
  }

  /** One annotation for a group, as the `voice` in it says; `null` when it is there already, or refers to what is not. */
  merge(group: Group, voice: Group['members']): Annotation | null {
    const [{ annotation }] = voice
    if (!referencesOf(annotation).every((id) => this.#ids.has(id))) return null
    const present = this.#present.get(group.key)?.find((one) => saysTheSame(one, annotation))
    const { ids, origin } = this.#options
    const id = present?.id ?? ids.next(annotation.kind)
    for (const member of group.members) this.#ids.set(member.annotation.id, id)
    this.done.set(group, { id, voice })
    if (present !== undefined) return null
    const derivedFrom: Reference[] = voice.map((member) => ({ layer: member.layer, id: member.annotation.id }))
    return { ...redirect(annotation, (old) => this.#ids.get(old) ?? old), id, origin, status: 'accepted', derivedFrom }
  }
}

/** The annotation with what it refers to under other names. */
function redirect(annotation: Annotation, name: (id: string) => string): Annotation {
  if (annotation.kind === 'entity') return { ...annotation, mentions: annotation.mentions.map(name) }
  if (annotation.kind !== 'relation') return annotation
  return { ...annotation, arguments: annotation.arguments.map(({ role, id }) => ({ role, id: name(id) })) }
}

function schemaOf(document: AnnotatedDocument, layers: readonly string[]): { schema?: string } {
  const schema = layers.map((layer) => document.layers[layer]?.schema).find((id) => id !== undefined)
  return schema === undefined ? {} : { schema }
}

/** What is not agreed, one thing after the other. */
function casesOf(
  document: AnnotatedDocument,
  groups: readonly Group[],
  { done }: MergedAnnotations,
  { layers, target }: AdjudicateOptions,
): AdjudicationCase[] {
  const about = new AnnotationKeys(document, 'unlabelled')
  const decided = decidedIn(document.layers[target]?.annotations ?? [])
  const matters = sameMatter(
    [...groups].sort((a, b) => startOf(a) - startOf(b)),
    about,
  )
  return matters.flatMap((matter): AdjudicationCase[] => {
    const members = matter.flatMap((group) => group.members)
    const merged = matter.flatMap((group) => done.get(group) ?? [])
    if (matter.length === 1 && merged.some(({ voice }) => holdsAll(voice, members))) return []
    if (decided(members)) return []
    return [
      describeCase(
        members,
        layers,
        about,
        merged.map(({ id }) => id),
      ),
    ]
  })
}

/** Whether nobody says more of attributes and links than those whose version was written. */
function holdsAll([{ annotation: written }]: Group['members'], members: readonly Member[]): boolean {
  const links = new Set(linksOf(written))
  return members.every(
    ({ annotation }) =>
      Object.entries(annotation.attributes ?? {}).every(([id, value]) =>
        equalValues(written.attributes?.[id], value),
      ) && linksOf(annotation).every((link) => links.has(link)),
  )
}

/** Whether one annotation was derived from all members: somebody has decided. */
function decidedIn(annotations: readonly Annotation[]): (members: readonly Member[]) => boolean {
  const sources = annotations.map(({ derivedFrom = [] }) => new Set(derivedFrom.map(({ id }) => id)))
  const byId = new Map<string, Set<string>[]>()
  for (const source of sources) for (const id of source) byId.set(id, [...(byId.get(id) ?? []), source])
  return ([first, ...others]) =>
    first !== undefined &&
    (byId.get(first.annotation.id) ?? []).some((source) => others.every(({ annotation }) => source.has(annotation.id)))
}

function startOf({ members: [{ annotation }] }: Group): number {
  return annotation.kind === 'span' ? hullOf(annotation).start : Number.MAX_SAFE_INTEGER
}

function describeCase(
  members: readonly Member[],
  layers: readonly string[],
  about: AnnotationKeys,
  written: readonly string[],
): AdjudicationCase {
  const versions = layers.flatMap((layer): Version[] => {
    const own = members.filter((member) => member.layer === layer)
    return own.length === 0 ? [{ layer, annotation: null }] : own
  })
  const found = members.map(({ annotation }) => annotation)
  const isMissing =
    versions.some(({ annotation }) => annotation === null) &&
    new Set(found.map((one) => JSON.stringify([about.of(one), one.label]))).size === 1
  return { kind: isMissing ? 'missing' : differenceOf(found, about), versions, written }
}

function differenceOf(
  found: readonly Annotation[],
  about: AnnotationKeys,
): Exclude<AdjudicationCase['kind'], 'missing'> {
  const [first] = found as [Annotation, ...Annotation[]]
  const differ = (aspectOf: (annotation: Annotation) => unknown) =>
    found.some((annotation) => !equalValues(aspectOf(annotation), aspectOf(first)))
  if (differ((annotation) => about.of(annotation))) return first.kind === 'span' ? 'spans' : 'arguments'
  if (differ(({ label }) => label)) return 'label'
  if (differ(({ attributes }) => attributes ?? {})) return 'attributes'
  return differ(linksOf) ? 'links' : 'arguments'
}
