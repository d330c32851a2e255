import { equalValues } from '../model/equal.ts'
import { annotationError } from '../model/error.ts'
import type { Letters } from '../model/letters.ts'
import type { Annotation, Layer } from '../model/model.ts'
import type { AlignmentSplice, CutAnnotation, TextChange, TextReplacement } from '../model/patch.ts'
import { giveCovers, takeCovers } from '../moving/covers.ts'
import { SpanMover } from '../moving/move-spans.ts'
import { annotationAt, identitiesOf, moveLayer } from '../moving/moved-layer.ts'
import { ReplacedText } from '../moving/replaced-text.ts'
import { assertFits } from './check-annotation.ts'
import type { Draft } from './draft.ts'

/** Changes the text of a draft, moves the annotations and puts those that were cut in their new form. */
export function applyTextChange(draft: Draft, change: TextChange, path: string): void {
  assertReplacements(draft.text, change.replacements, path)
  draft.text = new ReplacedText(draft.text, change.replacements)
  const mover = new SpanMover(change.replacements)
  const cuts = groupByLayer(change.cut)
  for (const name of cuts.keys()) draft.layer(name)
  for (const name of draft.layers.keys()) {
    const layerCuts = cuts.get(name) ?? []
    if (keepsPlaces(draft.layer(name), layerCuts)) noteMove(draft, name, mover, layerCuts, path)
    else rewriteLayer(draft, name, mover, layerCuts, path)
  }
  if (change.alignment !== undefined) spliceAlignment(draft, change.alignment, path)
}

function assertReplacements(text: Letters, replacements: readonly TextReplacement[], path: string): void {
  let done = -1
  for (const { start, before, after } of replacements) {
    if (!Number.isInteger(start) || start <= done || before === after) {
      throw annotationError('invalid_patch', `Replacement of '${before}' at ${start} is empty or out of order`, {
        path,
        hint: 'Replacements stand in order with kept text between them: write them with editText.',
      })
    }
    if (text.slice(start, start + before.length) !== before) {
      throw annotationError('patch_conflict', `The text at ${start} is not '${before}'`, {
        path,
        hint: 'The patch was made for another text: bring it up to date with rebasePatch.',
      })
    }
    done = start + before.length
  }
  // An insertion past the end reads an empty slice, which would look right.
  if (done > text.length) {
    throw annotationError('span_out_of_range', `Offset ${done} is outside text of length ${text.length}`, { path })
  }
}

function groupByLayer(cut: readonly CutAnnotation[]): Map<string, CutAnnotation[]> {
  const groups = new Map<string, CutAnnotation[]>()
  for (const item of cut) {
    const group = groups.get(item.layer)
    if (group === undefined) groups.set(item.layer, [item])
    else group.push(item)
  }
  return groups
}

/** Whether the cuts put annotations in the place of those that have their ids, and add and remove none. */
function keepsPlaces(layer: Layer, cuts: readonly CutAnnotation[]): boolean {
  const annotations = identitiesOf(layer)
  return cuts.every(({ before, after, index }) => {
    return before !== null && after !== null && annotations[index]?.id === before.id
  })
}

/** Moves a layer without going through its annotations: only those that the change comes near to are looked at. */
function noteMove(draft: Draft, name: string, mover: SpanMover, cuts: readonly CutAnnotation[], path: string): void {
  const layer = draft.layer(name)
  const replaced = new Map<number, Annotation>()
  for (const cut of cuts) {
    assertFits(cut.after!, draft.text, path)
    assertBefore(annotationAt(layer, cut.index)!, cut, path)
    replaced.set(cut.index, cut.after!)
  }
  const covers = takeCovers(layer)
  for (const position of covers.near(mover)) {
    if (!replaced.has(position)) moveOne(annotationAt(layer, position)!, mover, path)
  }
  // A cut may give back a part far behind the annotation as it is, so that nothing else moves.
  const isMoved = covers.move(mover) || replaced.size > 0
  const moved = isMoved ? moveLayer(layer, mover, replaced) : layer
  for (const [position, annotation] of replaced) covers.set(position, annotation)
  giveCovers(moved, covers)
  draft.layers.set(name, moved)
}

/** Writes the list of a layer anew, with what the cuts add and without what they remove. */
function rewriteLayer(draft: Draft, name: string, mover: SpanMover, cuts: CutAnnotation[], path: string): void {
  const replaced = new Map<string, CutAnnotation>()
  const added: CutAnnotation[] = []
  for (const cut of cuts) {
    if (cut.after !== null) assertFits(cut.after, draft.text, path)
    if (cut.before === null) added.push(cut)
    else replaced.set(cut.before.id, cut)
  }
  const out: Annotation[] = []
  let next = 0
  for (const annotation of draft.layer(name).annotations) {
    while (added[next]?.index === out.length) out.push(addCut(draft, added[next++]!, path))
    const cut = replaced.get(annotation.id)
    if (cut === undefined) out.push(moveOne(annotation, mover, path))
    else {
      replaced.delete(annotation.id)
      assertBefore(annotation, cut, path)
      if (cut.after === null) draft.index.delete(annotation.id)
      else out.push(cut.after)
    }
  }
  while (added[next]?.index === out.length) out.push(addCut(draft, added[next++]!, path))
  if (replaced.size > 0 || next < added.length) {
    const lost = replaced.keys().next().value ?? added[next]!.after!.id
    throw annotationError('patch_conflict', `Annotation ${lost} has no place in layer '${name}'`, { path })
  }
  draft.setAnnotations(name, out)
}

function addCut(draft: Draft, { layer, after, index }: CutAnnotation, path: string): Annotation {
  if (after === null) throw annotationError('invalid_patch', 'A cut has neither before nor after', { path })
  draft.index.add(after.id, layer, index)
  return after
}

function moveOne(annotation: Annotation, mover: SpanMover, path: string): Annotation {
  if (annotation.kind !== 'span') return annotation
  const moved = mover.move(annotation)
  if (moved !== null) return moved
  throw annotationError('patch_conflict', `The text change touches annotation ${annotation.id} without saying so`, {
    path,
    span: annotation.spans[0]!,
    hint: 'Every annotation that a replacement touches stands in `cut`: write text changes with editText.',
  })
}

function assertBefore(annotation: Annotation, { before, after }: CutAnnotation, path: string): void {
  if (!equalValues(annotation, before)) {
    throw annotationError('patch_conflict', `Annotation ${annotation.id} is not as the text change found it`, { path })
  }
  if (after !== null && after.id !== annotation.id) {
    throw annotationError('invalid_patch', `A change may not turn id ${annotation.id} into ${after.id}`, { path })
  }
}

function spliceAlignment(draft: Draft, { index, before, after }: AlignmentSplice, path: string): void {
  const { source } = draft
  const current = source?.alignment.slice(index, index + before.length)
  if (source === undefined || !equalValues(current, before)) {
    throw annotationError('patch_conflict', `The alignment of the source is not as the text change found it`, { path })
  }
  const alignment = [...source.alignment.slice(0, index), ...after, ...source.alignment.slice(index + before.length)]
  draft.source = { ...source, alignment }
}
