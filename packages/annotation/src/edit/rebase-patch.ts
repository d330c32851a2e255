import { equalValues } from '../model/equal.ts'
import type { Ids } from '../model/ids.ts'
import type { AnnotationIssue } from '../model/issue.ts'
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
import { findAnnotation } from '../moving/find-annotation.ts'
import { mapSpans } from '../moving/map-span.ts'
import { rebaseReplacements } from '../moving/rebase-replacements.ts'
import { TextMap } from '../moving/text-map.ts'
import { applyPatch } from '../patch/apply-patch.ts'
import { invertPatch } from '../patch/invert-patch.ts'
import { referencesOf } from '../patch/lost-references.ts'
import { type EditTextOptions, editText } from './edit-text.ts'
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
 * edits at different places go side by side. What cannot be reconciled comes back as conflicts.
 *
 * @example
 * const after = applyPatch(document, theirs)
 * const { patch, conflicts } = rebasePatch(ours, theirs, { document: after, ids: createIds(after) })
 * const both = applyPatch(after, patch)
 */
export function rebasePatch(patch: Patch, over: Patch, options: RebaseOptions): RebasedPatch {
  const rebase = new Rebase(patch, over, options)
  for (const change of patch.changes) rebase.take(change)
  const { changes, conflicts, issues } = rebase
  return { patch: { ...patch, changes }, conflicts, issues }
}

class Rebase {
  readonly changes: Change[] = []
  readonly conflicts: Conflict[] = []
  readonly issues: AnnotationIssue[] = []
  readonly #patch: Patch
  readonly #ids: Ids | undefined
  readonly #edges: Pick<EditTextOptions, 'edges'>
  /** Ids that the patch adds: an annotation may refer to one that comes further on. */
  readonly #added: ReadonlySet<string>
  readonly #renamed = new Map<string, string>()
  /** Of each id, the annotations that refer to it since the other patch. */
  readonly #referrers: ReadonlyMap<string, readonly string[]>
  #document: AnnotatedDocument
  /** Text edits that lead from the text that the next change was made for to the text of `#document`. */
  #edits: (readonly TextReplacement[])[]

  constructor(patch: Patch, over: Patch, { document, ids, edges }: RebaseOptions) {
    this.#patch = patch
    this.#document = document
    this.#ids = ids
    this.#edges = edges === undefined ? {} : { edges }
    this.#added = new Set(patch.changes.flatMap((change) => addedId(change) ?? []))
    this.#referrers = newReferrers(over)
    this.#edits = over.changes.flatMap((change) => (change.target === 'text' ? [change.replacements] : []))
  }

  take(change: Change): void {
    if (change.target === 'annotation') this.#takeAnnotation(change)
    else if (change.target === 'layer') this.#takeLayer(change)
    else if (change.target === 'metadata') this.#takeMetadata(change)
    else if (change.target === 'text') this.#takeText(change)
    else if (equalValues(this.#document.source ?? null, change.before)) this.#make(change)
    else this.#conflict('changed', change, 'Both changed the source')
  }

  #make(...changes: Change[]): void {
    this.#document = applyPatch(this.#document, { ...this.#patch, changes })
    this.changes.push(...changes)
  }

  #conflict(kind: ConflictKind, change: Change, message: string, fields?: readonly string[]): void {
    this.conflicts.push({ kind, change, message, ...(fields === undefined ? {} : { fields }) })
  }

  #takeAnnotation(change: AnnotationChange): void {
    const before = change.before && this.#bring(change.before)
    const after = change.after && this.#bring(change.after)
    if (change.after !== null && after === null) {
      this.#conflict('text_gone', change, `The text of ${change.after.id} is gone`)
    } else if (change.before === null) this.#add(change, after!)
    else this.#revise(change, before, after)
  }

  /** An annotation as it would stand in the text now; `null` when its text is gone. */
  #bring(annotation: Annotation): Annotation | null {
    const renamed = this.#rename(annotation)
    if (renamed.kind !== 'span') return renamed
    let { spans } = renamed
    for (const edits of this.#edits) {
      const map = new TextMap(edits)
      spans = mapSpans(map, spans, 'outside', '').filter((span) => span !== null)
    }
    return spans.length === 0 ? null : { ...renamed, spans, quote: quoteOf(this.#document.text, spans) }
  }

  #rename(annotation: Annotation): Annotation {
    if (this.#renamed.size === 0) return annotation
    const name = (id: string) => this.#renamed.get(id) ?? id
    const renamed = { ...annotation, id: name(annotation.id) }
    if (renamed.kind === 'relation') {
      return { ...renamed, arguments: renamed.arguments.map(({ role, id }) => ({ role, id: name(id) })) }
    }
    return renamed.kind === 'entity' ? { ...renamed, mentions: renamed.mentions.map(name) } : renamed
  }

  #add(change: AnnotationChange, after: Annotation): void {
    const { layer } = change
    if (!Object.hasOwn(this.#document.layers, layer)) {
      this.#conflict('removed', change, `Layer '${layer}' is gone`)
      return
    }
    const there = findAnnotation(this.#document, after.id)
    if (there !== undefined && there.layer === layer && equalValues(there.annotation, after)) return
    let added = after
    if (there !== undefined) {
      if (this.#ids === undefined) {
        this.#conflict('duplicate', change, `Both added an annotation ${after.id}`)
        return
      }
      added = { ...after, id: this.#ids.next(after.kind) }
      this.#renamed.set(after.id, added.id)
    }
    if (this.#refersToNothing(change, added)) return
    const last = this.#document.layers[layer]!.annotations.length
    const index = change.index === undefined ? {} : { index: Math.min(change.index, last) }
    this.#make({ target: 'annotation', layer, before: null, after: added, ...index })
  }

  #revise(change: AnnotationChange, before: Annotation | null, after: Annotation | null): void {
    const id = (before ?? change.before!).id
    const there = findAnnotation(this.#document, id)
    if (there === undefined) {
      if (after !== null) this.#conflict('removed', change, `Annotation ${id} is gone`)
      return
    }
    const current = there.annotation
    const place = { target: 'annotation', layer: there.layer, before: current, index: there.position } as const
    if (after === null) {
      const referrers = this.#newReferrersOf(id)
      if (before === null || !equalValues(before, current)) {
        this.#conflict('changed', change, `Annotation ${id}, which this removes, was changed`)
      } else if (referrers.length > 0) {
        this.#conflict('changed', change, `Annotation ${id}, which this removes, is now in ${referrers.join(', ')}`)
      } else this.#make({ ...place, after: null })
      return
    }
    const merged = mergeAnnotation(before ?? current, after, current)
    if ('fields' in merged) {
      this.#conflict('changed', change, `Both changed ${merged.fields.join(', ')} of ${id}`, merged.fields)
    } else if (!equalValues(merged.annotation, current) && !this.#refersToNothing(change, merged.annotation)) {
      this.#make({ ...place, after: merged.annotation })
    }
  }

  #newReferrersOf(id: string): readonly string[] {
    return (this.#referrers.get(id) ?? []).filter((referrer) => {
      const there = findAnnotation(this.#document, referrer)
      return there !== undefined && referencesOf(there.annotation).includes(id)
    })
  }

  #refersToNothing(change: AnnotationChange, annotation: Annotation): boolean {
    const gone = referencesOf(annotation).filter(
      (id) => findAnnotation(this.#document, id) === undefined && !this.#added.has(id),
    )
    if (gone.length === 0) return false
    this.#conflict('removed', change, `Annotation ${annotation.id} refers to ${gone.join(', ')}, which is gone`)
    return true
  }

  #takeLayer(change: LayerChange): void {
    const { layer, before, after } = change
    const there = Object.hasOwn(this.#document.layers, layer) ? this.#document.layers[layer]! : null
    const current = there && withoutAnnotations(there)
    if (equalValues(current, after)) return
    if (!equalValues(current, before)) {
      this.#conflict(current === null ? 'removed' : 'changed', change, `Both changed layer '${layer}'`)
    } else if (after === null && there!.annotations.length > 0) {
      this.#conflict('changed', change, `Layer '${layer}', which this removes, was added to`)
    } else {
      const { index: _, ...rest } = change
      this.#make(rest)
    }
  }

  #takeMetadata(change: MetadataChange): void {
    const { metadata = {} } = this.#document
    const current = Object.hasOwn(metadata, change.key) ? metadata[change.key] : null
    if (equalValues(current, change.after)) return
    const { index: _, ...rest } = change
    if (equalValues(current, change.before)) this.#make(rest)
    else this.#conflict('changed', change, `Both changed metadata '${change.key}'`)
  }

  #takeText(change: TextChange): void {
    let replacements: readonly TextReplacement[] | null = change.replacements
    const edits: (readonly TextReplacement[])[] = []
    for (const over of this.#edits) {
      const moved: TextReplacement[] | null = rebaseReplacements(replacements, over)
      if (moved === null) {
        this.#conflict('text_overlap', change, 'Both edited the same place of the text')
        this.#edits = [inverse(change), ...this.#edits]
        return
      }
      edits.push(rebaseReplacements(over, replacements)!)
      replacements = moved
    }
    this.#edits = edits
    const wanted = replacements.map(({ start, before, after }) => ({
      span: { start, end: start + before.length },
      text: after,
    }))
    const { patch, issues } = editText(this.#document, wanted, { ...this.#patch, ...this.#edges })
    this.#make(...patch.changes)
    this.issues.push(...issues)
  }
}

function inverse(change: TextChange): readonly TextReplacement[] {
  const [undone] = invertPatch({ id: '', author: '', at: '', changes: [change] }).changes
  return (undone as TextChange).replacements
}

/** The references that a patch adds: for each id, who refers to it now and did not before. */
function newReferrers({ changes }: Patch): Map<string, string[]> {
  const referrers = new Map<string, string[]>()
  for (const change of changes) {
    if (change.target !== 'annotation' || change.after === null) continue
    const before = new Set(change.before === null ? [] : referencesOf(change.before))
    for (const id of new Set(referencesOf(change.after))) {
      if (!before.has(id)) referrers.set(id, [...(referrers.get(id) ?? []), change.after.id])
    }
  }
  return referrers
}

function addedId(change: Change): string | undefined {
  return change.target === 'annotation' && change.before === null ? change.after?.id : undefined
}

function withoutAnnotations<T extends { annotations: unknown }>({
  annotations: _,
  ...rest
}: T): Omit<T, 'annotations'> {
  return rest
}
