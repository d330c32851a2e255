import type { Alignment, Span } from '@chugiai/text'
import { annotationError } from '../model/error.ts'
import type { AnnotatedDocument, DocumentSource, SpanAnnotation } from '../model/model.ts'
import type { Change } from '../model/patch.ts'
import { createPatch } from '../patch/changes.ts'
import { sourceAlignment } from '../places/project-to-source.ts'
import { diffTexts } from './diff-text.ts'
import { cutAnnotations, type EditTextOptions, editText, type PatchWithIssues, textChanges } from './edit-text.ts'
import { readEdits } from './read-edits.ts'

/** What a document is rebased to: a new version of the text, or the same source normalized in another way. */
export interface RebaseTarget {
  readonly text: string
  /** Where the new text came from. Must be the same decoded source as the document's. */
  readonly source?: DocumentSource
}

/**
 * A patch that gives a document another text and takes the annotations along.
 *
 * Without a source, the new text is a new version: the least difference is found and applied as `editText` would. With
 * a source, it is the same file normalized anew: every span goes back to the source by the old alignment and forth by
 * the new one, and no letters are compared.
 *
 * @throws {ChugiaiError} `invalid_edit` when the two sources differ in length or the document has none
 * @example
 * rebaseDocument(document, { text: 'Ông Nam vừa đến Huế.' }, { id: 'p3', author: 'lan', at })
 */
export function rebaseDocument(
  document: AnnotatedDocument,
  target: RebaseTarget,
  options: EditTextOptions,
): PatchWithIssues {
  if (target.source === undefined) return editText(document, diffTexts(document.text, target.text), options)
  const { source } = document
  if (source?.length !== target.source.length) {
    throw annotationError(
      'invalid_edit',
      `The sources have lengths ${source?.length ?? 'unknown'} and ${target.source.length}`,
      {
        hint: 'Without a common source, leave `source` out: the texts are compared then.',
      },
    )
  }
  return renormalize(document, source, { ...target, source: target.source }, options)
}

function renormalize(
  document: AnnotatedDocument,
  before: DocumentSource,
  { text, source: after }: Required<RebaseTarget>,
  options: EditTextOptions,
): PatchWithIssues {
  const older = sourceAlignment(before.alignment)
  const newer = sourceAlignment(after.alignment)
  const replacements = readEdits(document.text, diffTexts(document.text, text))
  const move = (annotation: SpanAnnotation) => annotation.spans.map((span) => throughSource(span, older, newer))
  const { cut, issues } = cutAnnotations(document, replacements, move, { all: true })
  const { source: _, ...bare } = document
  const lost = textChanges(bare, replacements, cut)
  const changes: Change[] = [...lost.changes, { target: 'source', before, after }]
  return { patch: createPatch(changes, options), issues: [...issues, ...lost.issues] }
}

function throughSource(span: Span, older: Alignment, newer: Alignment): Span | null {
  const source = older.toSource(span)
  if (source !== null) return newer.toTarget(source)
  if (span.start !== span.end) return null
  const at = newer.mapPosition(older.mapPositionToSource(span.start, 'before'), 'before')
  return { start: at, end: at }
}
