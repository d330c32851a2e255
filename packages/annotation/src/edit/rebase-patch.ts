import { defined } from '@chugiai/text'
import { equalValues } from '../model/equal.ts'
import type { Ids } from '../model/ids.ts'
import type { AnnotationIssue } from '../model/issue.ts'
import type { Letters } from '../model/letters.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import type {
  AnnotationChange,
  Change,
  LayerChange,
  MetadataChange,
  Patch,
  TextChange,
  TextReplacement,
} from '../model/patch.ts'
import { quoteOf } from '../model/quote.ts'
import { mapSpans } from '../moving/map-span.ts'
import { MappedText } from '../moving/mapped-text.ts'
import { rebaseReplacements, tiedPlaces } from '../moving/rebase-replacements.ts'
import { TextMap } from '../moving/text-map.ts'
import { applyChange } from '../patch/apply-patch.ts'
import { Draft } from '../patch/draft.ts'
import { invertPatch } from '../patch/invert-patch.ts'
import { referencesOf } from '../patch/lost-references.ts'
import { validateReferences } from '../validate/validate-references.ts'
import { defaultEdges, type EditTextOptions, editText } from './edit-text.ts'
import { mergeAnnotation } from './merge-annotation.ts'

/** Why a change cannot be made over another patch. */
export type ConflictKind =
  /** Both changed the same fields in different ways, or one changed or now refers to what the other removes. */
  | 'changed'
  /** The other patch removed what this one changes or refers to. */
  | 'removed'
  /** Both added something of this name, and not the same. */
  | 'duplicate'
  /** The other patch took away the text. */
  | 'text_gone'
  /** Both edited the same place of the text. */
  | 'text_overlap'

/** A change that was left out, and why. */
export interface Conflict {
  /** What the two patches disagree about. */
  readonly kind: ConflictKind
  /** As it stands in the patch. */
  readonly change: Change
  /** The same for people. */
  readonly message: string
  /** The fields that both changed. */
  readonly fields?: readonly string[]
}

export interface RebaseOptions {
  /** The document after `over`. */
  readonly document: AnnotatedDocument
  /** Gives new ids to additions whose id the other patch has used; without it they conflict. */
  readonly ids?: Ids
  /** The rule that the patch's own edits of the text were made with, when it was not that of `editText`. */
  readonly edges?: EditTextOptions['edges']
}

export interface RebasedPatch {
  /** Applies to the document after `over`. Holds every change that has no conflict. */
  readonly patch: Patch
  /** What both patches change, each in its own way. */
  readonly conflicts: readonly Conflict[]
  /** What the patch's edits of the text take away, now that the other patch is in: as `editText` reports it. */
  readonly issues: readonly AnnotationIssue[]
}

/**
 * Brings a patch up to date with another one that was made for the same document and applied first. Annotations that
 * both changed are merged field by field; what both did alike is done once; spans follow the other's text edits; text
 * edits at different places go side by side, and insertions at one place in an order that does not depend on who comes
 * first; mentions of an entity and attributes of many merge as sets. What cannot be reconciled comes back as conflicts.
 * Two patches without conflicts lead to the same annotations and text in either order, and what comes out refers to
 * nothing that is gone.
 *
 * @param over the patch, or the patches one after the other, that were applied first
 * @example
 * const after = applyPatch(document, theirs)
 * const { patch, conflicts } = rebasePatch(ours, theirs, { document: after, ids: createIds(after) })
 * const both = applyPatch(after, patch)
 */
export function rebasePatch(patch: Patch, over: Patch | readonly Patch[], options: RebaseOptions): RebasedPatch {
  return rebasePatches([patch], over, options)[0]!
}

/**
 * {@link rebasePatch} for a whole history: patches that follow one another, over what somebody else did meanwhile. Gives
 * one result for each of them, in their order, to be applied one after the other. A later patch may change what an
 * earlier one added; where the earlier one was left out, so is what builds on it. A patch of which nothing is left comes
 * back without changes.
 *
 * @param patches the first made for the same document as `over`, each other one for what the one before it led to
 * @param over the patch, or the patches one after the other, that were applied first
 * @example
 * // 'Bà Hoa thăm Huế.': Lan marks [Huế], then writes 'cố đô Huế'; meanwhile Minh made 'Hoa' into 'Lê Thị Hoa'
 * const after = applyPatch(document, minh)
 * const rebased = rebasePatches([mark, write], minh, { document: after, ids: createIds(after) })
 * rebased.reduce((current, { patch }) => applyPatch(current, patch), after).text // 'Bà Lê Thị Hoa thăm cố đô Huế.'
 */
export function rebasePatches(
  patches: readonly Patch[],
  over: Patch | readonly Patch[],
  options: RebaseOptions,
): RebasedPatch[] {
  const before = 'changes' in over ? over.changes : over.flatMap(({ changes }) => changes)
  const broken = new Map<Change, BrokenReference>()
  // What is left out can leave others without what they refer to: those are left out as well.
  for (;;) {
    const rebase = new Rebase(before, options, broken)
    const rebased = patches.map((patch) => rebase.takePatch(patch))
    const more = rebase.brokenReferences()
    if (more.size === 0) return rebased
    for (const [change, reason] of more) broken.set(change, reason)
  }
}

/** Why a change would leave a reference to nothing, or a circle. */
interface BrokenReference {
  readonly kind: ConflictKind
  readonly message: string
}

/** Edits of the text that came in between, and the text that they were made for. */
interface TextStep {
  readonly map: TextMap
  readonly text: Letters
}

class Rebase {
  #changes: Change[] = []
  #conflicts: Conflict[] = []
  #issues: AnnotationIssue[] = []
  readonly #ids: Ids | undefined
  readonly #edges: Pick<EditTextOptions, 'edges'>
  /** What an earlier run found to be broken, and what this one does. */
  readonly #known: ReadonlyMap<Change, BrokenReference>
  readonly #broken = new Map<Change, BrokenReference>()
  /** Ids that the patch adds: an annotation may refer to one that comes further on. */
  #added: ReadonlySet<string> = new Set()
  /** What was to be removed and was not, by id: adding it again only changes it. */
  readonly #kept = new Map<string, Annotation>()
  /** Ids that the patch wanted to add, and did not. */
  readonly #leftOut = new Set<string>()
  readonly #renamed = new Map<string, string>()
  /** Of each id, the annotations that refer to it, or did. */
  readonly #referrers = new Map<string, Set<string>>()
  /** What the patch did, by the id of the annotation it was done to. */
  readonly #done = new Map<string, Change>()
  /** What any of the patches did to relations, by id. */
  readonly #relations = new Map<string, Change>()
  #draft: Draft
  /** Text edits that lead from the text that the next change was made for to the text of the draft. */
  #steps: readonly TextStep[]

  constructor(
    over: readonly Change[],
    { document, ids, edges }: RebaseOptions,
    broken: ReadonlyMap<Change, BrokenReference>,
  ) {
    this.#draft = new Draft(document)
    this.#ids = ids
    this.#edges = edges === undefined ? {} : { edges }
    this.#known = broken
    for (const { annotations } of Object.values(document.layers))
      for (const one of annotations) this.#noteReferences(one)
    this.#steps = this.#textSteps(over.flatMap((change) => (change.target === 'text' ? [change.replacements] : [])))
  }

  takePatch(patch: Patch): RebasedPatch {
    this.#changes = []
    this.#conflicts = []
    this.#issues = []
    this.#added = new Set(patch.changes.flatMap((change) => addedId(change) ?? []))
    this.#done.clear()
    for (const change of patch.changes) this.#take(change, patch)
    this.#noteBroken()
    return { patch: { ...patch, changes: this.#changes }, conflicts: this.#conflicts, issues: this.#issues }
  }

  /** Changes that were made and cannot stay. Of relations that lead back to themselves, only the last document tells. */
  brokenReferences(): ReadonlyMap<Change, BrokenReference> {
    if (this.#broken.size > 0 || this.#relations.size === 0) return this.#broken
    const issues = validateReferences(this.#finish())
    if (!issues.some(({ code }) => code === 'reference_cycle')) return this.#broken
    return new Map(
      [...this.#relations].map(([id, change]) => {
        const message = `Relation ${id} would be, by way of others, an argument of itself`
        return [change, { kind: 'changed', message }]
      }),
    )
  }

  /** Notes what the patch did that leaves a reference to nothing: its own, or one to what it removed. */
  #noteBroken(): void {
    const { size } = this.#broken
    for (const [id, change] of this.#done) {
      const there = this.#draft.locate(id)?.annotation
      const missing = there && referencesOf(there).find((target) => this.#draft.locate(target) === undefined)
      if (missing !== undefined)
        this.#broken.set(change, { kind: 'removed', message: `Annotation ${id} refers to ${missing}, which is gone` })
    }
    if (this.#broken.size > size) return
    for (const [id, change] of this.#done) {
      const referrers = this.#draft.locate(id) === undefined ? this.#referrersOf(id) : []
      if (referrers.length === 0) continue
      const message = `Annotation ${id}, which this removes, is now in ${referrers.join(', ')}`
      this.#broken.set(change, { kind: 'changed', message })
    }
  }

  #take(change: Change, patch: Patch): void {
    const broken = this.#known.get(change)
    if (broken !== undefined) {
      this.#leaveOut(change)
      this.#conflict(broken.kind, change, broken.message)
    } else if (change.target === 'annotation') this.#takeAnnotation(change)
    else if (change.target === 'layer') this.#takeLayer(change)
    else if (change.target === 'metadata') this.#takeMetadata(change)
    else if (change.target === 'text') this.#takeText(change, patch)
    else if (equalValues(this.#draft.source ?? null, change.before)) this.#make(change)
    else this.#conflict('changed', change, 'Both changed the source')
  }

  #make(change: Change): void {
    this.#changes.push(applyChange(this.#draft, change, `changes[${this.#changes.length}]`))
  }

  /** {@link Rebase.#make} for what may be asked about later. */
  #makeFor(origin: Change, change: AnnotationChange): void {
    this.#make(change)
    const { id } = (change.after ?? change.before)!
    this.#done.set(id, origin)
    if (change.after === null) return
    this.#noteReferences(change.after)
    if (change.after.kind === 'relation') this.#relations.set(id, origin)
  }

  /** The document as it is by now; the draft goes on from there. */
  #finish(): AnnotatedDocument {
    const document = this.#draft.finish()
    this.#draft = new Draft(document)
    return document
  }

  #leaveOut(change: Change): void {
    const id = addedId(change)
    if (id !== undefined) this.#leftOut.add(id)
  }

  /** Edits with the texts that they were made for, back from the text of the draft. */
  #textSteps(edits: readonly (readonly TextReplacement[])[]): readonly TextStep[] {
    let { text } = this.#draft
    const steps: TextStep[] = []
    for (const replacements of edits.toReversed()) {
      const map = new TextMap(replacements)
      text = new MappedText(text, map.inverse.replacements)
      steps.push({ map, text })
    }
    return steps.reverse()
  }

  #conflict(kind: ConflictKind, change: Change, message: string, fields?: readonly string[]): void {
    if (change.target === 'annotation' && change.after === null) this.#kept.set(change.before!.id, change.before!)
    this.#conflicts.push({ kind, change, message, ...(fields === undefined ? {} : { fields }) })
  }

  #takeAnnotation(change: AnnotationChange): void {
    const kept = change.before === null ? this.#keptOf(change.after!) : undefined
    if (kept !== undefined && equalValues(kept, change.after)) return
    const was = change.before ?? kept ?? null
    const before = was && this.#bring(was, change.layer)
    const after = change.after && this.#bring(change.after, change.layer)
    if (change.after !== null && after === null) {
      this.#leaveOut(change)
      this.#conflict('text_gone', change, `The text of ${change.after.id} is gone`)
    } else if (was === null) this.#add(change, after!)
    else this.#revise(change, before, after)
  }

  #keptOf({ id }: Annotation): Annotation | undefined {
    return this.#draft.locate(id) === undefined ? undefined : this.#kept.get(id)
  }

  /** An annotation as it would stand in the text now; `null` when its text is gone. */
  #bring(annotation: Annotation, layer: string): Annotation | null {
    const renamed = this.#rename(annotation)
    if (renamed.kind !== 'span' || this.#steps.length === 0) return renamed
    const rule = (this.#edges.edges ?? defaultEdges)(renamed, layer)
    let { spans } = renamed
    for (const { map, text } of this.#steps) spans = mapSpans(map, spans, rule, text).filter((span) => span !== null)
    return spans.length === 0 ? null : { ...renamed, spans, quote: quoteOf(this.#draft.text, spans) }
  }

  #rename(annotation: Annotation): Annotation {
    if (this.#renamed.size === 0) return annotation
    const name = (id: string) => this.#renamed.get(id) ?? id
    const { derivedFrom } = annotation
    const renamed: Annotation = {
      ...annotation,
      id: name(annotation.id),
      ...defined({ derivedFrom: derivedFrom?.map(({ layer, id }) => ({ layer, id: name(id) })) }),
    }
    if (renamed.kind === 'relation') {
      return { ...renamed, arguments: renamed.arguments.map(({ role, id }) => ({ role, id: name(id) })) }
    }
    return renamed.kind === 'entity' ? { ...renamed, mentions: renamed.mentions.map(name) } : renamed
  }

  #add(change: AnnotationChange, after: Annotation): void {
    const { layer } = change
    if (!this.#draft.layers.has(layer)) {
      this.#leaveOut(change)
      this.#conflict('removed', change, `Layer '${layer}' is gone`)
      return
    }
    const there = this.#draft.locate(after.id)
    if (there !== undefined && there.layer === layer && equalValues(there.annotation, after)) return
    let added = after
    if (there !== undefined) {
      if (this.#ids === undefined) {
        this.#leaveOut(change)
        this.#conflict('duplicate', change, `Both added an annotation ${after.id}`)
        return
      }
      added = { ...after, id: this.#ids.next(after.kind) }
      this.#renamed.set(after.id, added.id)
    }
    if (this.#refersToNothing(change, added)) return
    const last = this.#draft.layer(layer).list.size
    const index = change.index === undefined ? {} : { index: Math.min(change.index, last) }
    this.#makeFor(change, { target: 'annotation', layer, before: null, after: added, ...index })
  }

  #revise(change: AnnotationChange, before: Annotation | null, after: Annotation | null): void {
    const id = (before ?? change.before ?? change.after!).id
    const there = this.#draft.locate(id)
    if (there === undefined) {
      if (after !== null) this.#conflict('removed', change, `Annotation ${id} is gone`)
      return
    }
    const current = there.annotation
    const place = { target: 'annotation', layer: there.layer, before: current, index: there.position } as const
    if (after === null) {
      if (before === null || !equalValues(before, current)) {
        this.#conflict('changed', change, `Annotation ${id}, which this removes, was changed`)
      } else this.#makeFor(change, { ...place, after: null })
      return
    }
    const merged = mergeAnnotation(before ?? current, after, current)
    if ('fields' in merged) {
      this.#conflict('changed', change, `Both changed ${merged.fields.join(', ')} of ${id}`, merged.fields)
    } else if (!equalValues(merged.annotation, current) && !this.#refersToNothing(change, merged.annotation)) {
      this.#makeFor(change, { ...place, after: merged.annotation })
    }
  }

  #noteReferences(annotation: Annotation): void {
    for (const target of referencesOf(annotation)) {
      const referrers = this.#referrers.get(target)
      if (referrers === undefined) this.#referrers.set(target, new Set([annotation.id]))
      else referrers.add(annotation.id)
    }
  }

  #referrersOf(id: string): readonly string[] {
    return [...(this.#referrers.get(id) ?? [])].filter((referrer) => {
      const there = this.#draft.locate(referrer)
      return there !== undefined && referencesOf(there.annotation).includes(id)
    })
  }

  #refersToNothing(change: AnnotationChange, annotation: Annotation): boolean {
    const gone = referencesOf(annotation).filter(
      (id) => this.#leftOut.has(id) || (this.#draft.locate(id) === undefined && !this.#added.has(id)),
    )
    if (gone.length === 0) return false
    this.#leaveOut(change)
    this.#conflict('removed', change, `Annotation ${annotation.id} refers to ${gone.join(', ')}, which is gone`)
    return true
  }

  #takeLayer(change: LayerChange): void {
    const { layer, before, after } = change
    const there = this.#draft.layers.get(layer) ?? null
    const current = there?.properties ?? null
    if (equalValues(current, after)) return
    if (!equalValues(current, before)) {
      this.#conflict(current === null ? 'removed' : 'changed', change, `Both changed layer '${layer}'`)
    } else if (after === null && there!.list.size > 0) {
      this.#conflict('changed', change, `Layer '${layer}', which this removes, was added to`)
    } else {
      const { index: _, ...rest } = change
      this.#make(rest)
    }
  }

  #takeMetadata(change: MetadataChange): void {
    const current = this.#draft.metadata?.get(change.key) ?? null
    if (equalValues(current, change.after)) return
    const { index: _, ...rest } = change
    if (equalValues(current, change.before)) this.#make(rest)
    else this.#conflict('changed', change, `Both changed metadata '${change.key}'`)
  }

  #takeText(change: TextChange, init: Patch): void {
    let replacements: readonly TextReplacement[] | null = change.replacements
    const edits: (readonly TextReplacement[])[] = []
    for (const { map } of this.#steps) {
      const moved: TextReplacement[] | null = rebaseReplacements(replacements, map.replacements)
      if (moved === null || this.#hasEdge(tiedPlaces(replacements, map.replacements), map)) {
        this.#conflict('text_overlap', change, 'Both edited the same place of the text')
        this.#steps = this.#textSteps([inverse(change), ...this.#steps.map((step) => step.map.replacements)])
        return
      }
      edits.push(rebaseReplacements(map.replacements, replacements)!)
      replacements = moved
    }
    const wanted = replacements.map(({ start, before, after }) => ({
      span: { start, end: start + before.length },
      text: after,
    }))
    const { patch, issues } = editText(this.#finish(), wanted, { ...init, ...this.#edges })
    for (const one of patch.changes) this.#make(one)
    this.#steps = this.#textSteps(edits)
    this.#issues.push(...issues)
  }

  /** Whether an annotation begins or ends where both inserted something: what comes inside would depend on who is first. */
  #hasEdge(places: readonly number[], map: TextMap): boolean {
    if (places.length === 0) return false
    const ranges = places.map((place) => [map.mapPosition(place, 'before'), map.mapPosition(place, 'after')] as const)
    for (const { annotations } of Object.values(this.#finish().layers)) {
      for (const annotation of annotations) {
        const edges = annotation.kind === 'span' ? annotation.spans.flatMap(({ start, end }) => [start, end]) : []
        if (edges.some((edge) => ranges.some(([from, to]) => from <= edge && edge <= to))) return true
      }
    }
    return false
  }
}

function inverse(change: TextChange): readonly TextReplacement[] {
  const [undone] = invertPatch({ id: '', author: '', at: '', changes: [change] }).changes
  return (undone as TextChange).replacements
}

function addedId(change: Change): string | undefined {
  return change.target === 'annotation' && change.before === null ? change.after?.id : undefined
}
