import { assertOptions, defined, getOrInsert, lowerBound } from '@chugiai/text'
import { assertDocument, assertEdits } from '../model/arguments.ts'
import { layerName } from '../model/document.ts'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { AnnotatedDocument, SpanAnnotation } from '../model/model.ts'
import { EDIT_OPTIONS } from '../model/option-kinds.ts'
import type { AnnotationChange, Change, CutAnnotation, Patch, TextReplacement } from '../model/patch.ts'
import type { EdgeRule } from '../moving/edge-rule.ts'
import { mapSpans, moveAnnotation } from '../moving/map-span.ts'
import { lettersOf, MappedText } from '../moving/mapped-text.ts'
import { listOf } from '../moving/stored-layer.ts'
import { TextMap } from '../moving/text-map.ts'
import { createPatch, type PatchInit } from '../patch/changes.ts'
import { dropReferences } from '../patch/lost-references.ts'
import { editAlignment } from './edit-alignment.ts'
import { readEdits, type TextEdit } from './read-edits.ts'

export interface EditTextOptions extends PatchInit {
  /** What happens to text inserted at the edge of a span; `word` unless the layer is `blocks` or `sentences`. */
  readonly edges?: (annotation: SpanAnnotation, layer: string) => EdgeRule
}

/** A patch to apply, and what it loses. */
export interface PatchWithIssues {
  /** What to apply. */
  readonly patch: Patch
  /** Annotations that lose something by it, one issue each. */
  readonly issues: readonly AnnotationIssue[]
}

/**
 * A patch that edits the text and takes every annotation along, with the alignment of the source.
 *
 * An edit is what the caller said: of text inside a span, it stays inside; of exactly a span, the span holds what replaces
 * it; across an edge, it falls outside; of more than a span, the span is gone ({@link diffTexts} finds the small edits in
 * a large one). Letters inserted at an edge come inside when they go on with the word there ({@link EdgeRule}).
 * Annotations that lose their text, parts and references that go with them come back as warnings; undo brings them back.
 *
 * @param edits all in offsets of the present text
 * @throws {ChugiaiError} `span_out_of_range`, `invalid_edit`
 * @example
 * // 'Bà Hoa thăm tỉnh Lạng Sơ.' with LOC 'tỉnh Lạng Sơ'
 * editText(document, [{ span: { start: 24, end: 24 }, text: 'n' }], { id: 'p2', author: 'lan', at }) // LOC 'tỉnh Lạng Sơn'
 */
export function editText(
  document: AnnotatedDocument,
  edits: readonly TextEdit[],
  options: EditTextOptions,
): PatchWithIssues {
  assertDocument(document)
  assertEdits(edits)
  assertOptions(options, EDIT_OPTIONS)
  const text = lettersOf(document)
  const replacements = readEdits(text, edits)
  if (replacements.length === 0) return { patch: createPatch([], options), issues: [] }
  const map = new TextMap(replacements)
  const edges = options.edges ?? defaultEdges
  const moveSpans = (annotation: SpanAnnotation, layer: string) => {
    const rule = edges(annotation, layer)
    return mapSpans(map, annotation.spans, rule, text)
  }
  const { cut, issues } = cutAnnotations(document, replacements, moveSpans)
  const { changes, issues: lostIssues } = textChanges(document, replacements, cut)
  return { patch: createPatch(changes, options), issues: [...issues, ...lostIssues] }
}

/** `word`, and `inside` for what holds whole lines. */
export function defaultEdges(_: SpanAnnotation, layer: string): EdgeRule {
  const name = layerName(layer)
  return name === 'blocks' || name === 'sentences' ? 'inside' : 'word'
}

type MoveSpans = (annotation: SpanAnnotation, layer: string) => readonly ({ start: number; end: number } | null)[]

/**
 * The annotations that a change of the text does more to than move, given where their spans go. Annotations apart from
 * every replacement are asked for only with `all`.
 */
export function cutAnnotations(
  document: AnnotatedDocument,
  replacements: readonly TextReplacement[],
  moveSpans: MoveSpans,
  { all = false } = {},
): { cut: CutAnnotation[]; issues: AnnotationIssue[] } {
  const map = new TextMap(replacements)
  const text = new MappedText(lettersOf(document), replacements)
  const cut: CutAnnotation[] = []
  const issues: AnnotationIssue[] = []
  for (const [layer, value] of Object.entries(document.layers)) {
    for (const [index, before] of all ? value.annotations.entries() : listOf(value, layer).near(map)) {
      if (before.kind !== 'span') continue
      const spans = moveSpans(before, layer)
      const moved = moveAnnotation(map, before)
      const kept = spans.filter((span) => span !== null)
      if (moved !== null && sameSpans(moved.spans, spans)) continue
      const after =
        kept.length === 0
          ? null
          : { ...before, spans: kept, quote: kept.map((span) => text.slice(span.start, span.end)).join(' ') }
      cut.push({ layer, before, after, index })
      if (kept.length < spans.length) issues.push(lossIssue(before, spans, `layers.${layer}.annotations[${index}]`))
    }
  }
  return { cut, issues }
}

function sameSpans(a: SpanAnnotation['spans'], b: readonly (SpanAnnotation['spans'][number] | null)[]): boolean {
  return a.every(({ start, end }, i) => b[i]?.start === start && b[i]?.end === end)
}

function lossIssue(annotation: SpanAnnotation, spans: readonly unknown[], path: string): AnnotationIssue {
  const gone = spans.filter((span) => span === null).length
  const place = { severity: 'warning', path, ...defined({ span: annotation.spans[spans.indexOf(null)] }) } as const
  const what = `${annotation.label} ${annotation.id} '${annotation.quote}'`
  if (gone === spans.length) return issue('span_lost', `The text of ${what} is gone`, place)
  return issue('part_lost', `${gone} of ${spans.length} parts of ${what} are gone`, place)
}

/** The text change, with what the loss of annotations does to others before it. */
export function textChanges(
  document: AnnotatedDocument,
  replacements: readonly TextReplacement[],
  cut: readonly CutAnnotation[],
): { changes: Change[]; issues: readonly AnnotationIssue[] } {
  const lost = new Set(cut.flatMap(({ before, after }) => (before !== null && after === null ? [before.id] : [])))
  const { changes, issues } = dropReferences(document, lost)
  const { source } = document
  const change: Change = {
    target: 'text',
    replacements,
    cut: shiftPlaces(cut, changes),
    ...(source === undefined ? {} : { alignment: editAlignment(source.alignment, lettersOf(document), replacements) }),
  }
  return { changes: [...changes, change], issues }
}

/** Places in the layers once `changes` have removed what they remove. */
function shiftPlaces(cut: readonly CutAnnotation[], changes: readonly AnnotationChange[]): readonly CutAnnotation[] {
  const removed = new Map<string, number[]>()
  for (const { layer, after, index } of changes) {
    if (after !== null || index === undefined) continue
    getOrInsert(removed, layer, () => []).push(index)
  }
  if (removed.size === 0) return cut
  for (const places of removed.values()) places.sort((a, b) => a - b)
  return cut.map((item) => ({ ...item, index: item.index - lowerBound(removed.get(item.layer) ?? [], item.index) }))
}
