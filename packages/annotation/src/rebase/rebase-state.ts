import { defined } from '@chugiai/text'
import { defaultEdges, type EditTextOptions } from '../edit/edit-text.ts'
import type { Ids } from '../model/ids.ts'
import type { AnnotationIssue } from '../model/issue.ts'
import type { Letters } from '../model/letters.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import type { AnnotationChange, Change } from '../model/patch.ts'
import { applyChange } from '../patch/apply-patch.ts'
import { Draft } from '../patch/draft.ts'
import type { BrokenReference, Conflict, ConflictKind } from './conflict.ts'
import type { FieldOrigins } from './merge-annotation.ts'
import type { Origin } from './merge-value.ts'
import { Referrers, renameIds } from './references.ts'
import { bringSpans, type TextStep } from './text-steps.ts'

/** What a rebase may be told besides the patches. */
export interface RebaseOptions {
  /** The document after `over`. */
  readonly document: AnnotatedDocument
  /** Gives new ids to additions whose id the other patch has used; without it they conflict. */
  readonly ids?: Ids
  /** The rule that the patch's own edits of the text were made with, when it was not that of `editText`. */
  readonly edges?: EditTextOptions['edges']
}

/** The document while a history is brought up to date with it, and what is known of both sides. Belongs to one run. */
export class RebaseState {
  /** What came of the patch that is being read. */
  changes: Change[] = []
  conflicts: Conflict[] = []
  issues: AnnotationIssue[] = []
  /** Ids that the patch adds: an annotation may refer to one that comes further on. */
  added: ReadonlySet<string> = new Set()
  /** Text edits that lead from the text that the next change was made for to the text of the draft. */
  steps: readonly TextStep[] = []
  draft: Draft
  readonly ids: Ids | undefined
  readonly edges: Pick<EditTextOptions, 'edges'>
  /** What was to be removed and was not, by id: adding it again only changes it. */
  readonly kept = new Map<string, Annotation>()
  /** What both sides removed, by id: who adds it again only takes back what was done by the other side as well. */
  readonly goneAnyway = new Map<string, Annotation>()
  /** What the other side added, as it first was. */
  addedThere: ReadonlyMap<string, Annotation> = new Map()
  /** Ids that the patch wanted to add, and did not. */
  readonly leftOut = new Set<string>()
  readonly renamed = new Map<string, string>()
  readonly referrers = new Referrers()
  /** What the patch did, by the id of the annotation it was done to. */
  readonly done = new Map<string, Change>()
  /** What any of the patches did to relations, by id. */
  readonly relations = new Map<string, Change>()
  /** What earlier patches changed: annotations by id and field, layers and metadata by name. */
  readonly fields = new Map<string, FieldOrigins>()
  readonly layers = new Map<string, Origin>()
  readonly metadata = new Map<string, Origin>()
  /** What this run finds to be broken. */
  readonly broken = new Map<Change, BrokenReference>()
  /** Additions of this run that are broken, and will not be there. */
  readonly undone = new Set<string>()
  /** What is referred to by an annotation whose removal is broken, so that it will be there: by id, who refers. */
  readonly staying = new Map<string, string>()

  constructor({ document, ids, edges }: RebaseOptions) {
    this.draft = new Draft(document)
    this.ids = ids
    this.edges = defined({ edges })
    for (const { annotations } of Object.values(document.layers))
      for (const one of annotations) this.referrers.note(one)
  }

  make(change: Change): void {
    this.changes.push(applyChange(this.draft, change, `changes[${this.changes.length}]`))
  }

  /** {@link RebaseState.make} for what may be asked about later. */
  makeFor(origin: Change, change: AnnotationChange, id: string): void {
    this.make(change)
    this.done.set(id, origin)
    if (change.after === null) return
    this.referrers.note(change.after)
    if (change.after.kind === 'relation') this.relations.set(id, origin)
  }

  /** The document as it is by now; the draft goes on from there. */
  finish(): AnnotatedDocument {
    const document = this.draft.finish()
    this.draft = new Draft(document)
    return document
  }

  get text(): Letters {
    return this.draft.text
  }

  /** Leaves a change out and says why. */
  conflict(kind: ConflictKind, change: Change, message: string, fields?: readonly string[]): void {
    this.#leaveOut(change)
    this.conflicts.push({ kind, change, message, ...defined({ fields }) })
  }

  #leaveOut(change: Change): void {
    if (change.target !== 'annotation') return
    const { before, after } = change
    if (after === null && before !== null) this.kept.set(before.id, before)
    if (before === null && after !== null) this.leftOut.add(after.id)
  }

  /** An annotation as it would stand in the text now, by its ids of now; `null` when its text is gone. */
  bring(annotation: Annotation, layer: string): Annotation | null {
    const renamed = renameIds(annotation, this.renamed)
    if (renamed.kind !== 'span' || this.steps.length === 0) return renamed
    return bringSpans(renamed, this.steps, (this.edges.edges ?? defaultEdges)(renamed, layer), this.text)
  }

  /** What the fields of an annotation were before the patches began to change them. */
  originsOf(id: string): FieldOrigins {
    const known = this.fields.get(id) ?? new Map()
    this.fields.set(id, known)
    return known
  }
}
