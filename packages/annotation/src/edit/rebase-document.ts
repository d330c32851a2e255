import { type Alignment, assertOptions, assertText, defined, type Span } from '@chugiai/text'
import { assertDocument, assertRecord } from '../model/arguments.ts'
import { layerName } from '../model/document.ts'
import { annotationError } from '../model/error.ts'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { AnnotatedDocument, DocumentSource, SpanAnnotation } from '../model/model.ts'
import { EDIT_OPTIONS } from '../model/option-kinds.ts'
import type { Change, CutAnnotation } from '../model/patch.ts'
import type { EdgeRule } from '../moving/edge-rule.ts'
import { mapSpans } from '../moving/map-span.ts'
import { lettersOf } from '../moving/mapped-text.ts'
import { TextMap } from '../moving/text-map.ts'
import { createPatch } from '../patch/changes.ts'
import { sourceAlignment } from '../places/project-to-source.ts'
import { alignWords } from './align-words.ts'
import { diffTexts, editsOf } from './diff-text.ts'
import { cutAnnotations, type EditTextOptions, type PatchWithIssues, textChanges } from './edit-text.ts'
import { MovedSpans } from './moved-spans.ts'
import { readEdits } from './read-edits.ts'
import { wordsOf } from './words.ts'

/** What a document is rebased to: a new version of the text, or the same source normalized in another way. */
export interface RebaseTarget {
  /** The new text. */
  readonly text: string
  /** Where the new text came from. Must be the same decoded source as the document's. */
  readonly source?: DocumentSource
}

/**
 * A patch that gives a document another text and takes the annotations along.
 *
 * Without a source, the new text is a new version: the difference is found and applied as `editText` would. Annotations of
 * a paragraph that was moved move with it; one whose place was written anew is looked for by its words in what is new.
 * What holds other letters than before is told as `span_changed`, with what it was and what it is. With a source, it is the same file normalized anew: every span goes back to the source by the old alignment and forth by
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
  assertDocument(document)
  assertRecord(target, 'target')
  assertText(target.text, 'target.text')
  assertOptions(options, EDIT_OPTIONS)
  if (target.source === undefined) return toNewVersion(document, target.text, options)
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

function toNewVersion(document: AnnotatedDocument, target: string, options: EditTextOptions): PatchWithIssues {
  const text = lettersOf(document)
  const [old, now] = [wordsOf(document.text), wordsOf(target)]
  const alignment = alignWords(old, now)
  const replacements = readEdits(text, editsOf(old, now, alignment))
  if (replacements.length === 0) return { patch: createPatch([], options), issues: [] }
  const map = new TextMap(replacements)
  const moved = new MovedSpans(old, now, alignment)
  const { edges = lineEdges } = options
  const move = (annotation: SpanAnnotation, layer: string) => {
    const kept = mapSpans(map, annotation.spans, edges(annotation, layer), text)
    return inOrder(annotation.spans.map((span, i) => placeOf(span, kept[i] ?? null, moved)))
  }
  const { cut, issues } = cutAnnotations(document, replacements, move)
  const { changes, issues: lostIssues } = textChanges(document, replacements, cut)
  return { patch: createPatch(changes, options), issues: [...issues, ...cut.flatMap(changeIssue), ...lostIssues] }
}

/** A block ends with its line: what is put in below is another one. */
function lineEdges(_: SpanAnnotation, layer: string): EdgeRule {
  return layerName(layer) === 'blocks' ? 'line' : 'word'
}

/** `kept`: where the span is when its words stayed in order. */
function placeOf(span: Span, kept: Span | null, moved: MovedSpans): Span | null {
  if (span.start === span.end || (kept !== null && !moved.isAway(span))) return kept
  return moved.findMoved(span) ?? kept ?? moved.findQuote(span)
}

/** Parts in order: one that now stands before another one, or in it, is no part of it any more. */
function inOrder(spans: readonly (Span | null)[]): (Span | null)[] {
  let done = 0
  return spans.map((span) => {
    if (span === null || span.start < done) return null
    done = span.end
    return span
  })
}

function changeIssue({ layer, index, before, after }: CutAnnotation): AnnotationIssue[] {
  if (before?.kind !== 'span' || after?.kind !== 'span' || before.quote === after.quote) return []
  const isSame = plain(before.quote) === plain(after.quote)
  const message = `${before.label} ${before.id} '${before.quote}' is '${after.quote}' now`
  const path = `layers.${layer}.annotations[${index}]`
  const severity = isSame ? 'info' : 'warning'
  return [issue('span_changed', message, { severity, path, ...defined({ span: after.spans[0] }) })]
}

/** A quote whatever its normal form and its blanks. */
function plain(quote: string): string {
  return quote.normalize('NFC').replace(/\s+/g, ' ')
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
