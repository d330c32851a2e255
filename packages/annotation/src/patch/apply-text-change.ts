import { defined, getOrInsert } from '@chugiai/text'
import { equalValues } from '../model/equal.ts'
import { annotationError } from '../model/error.ts'
import type { Letters } from '../model/letters.ts'
import type { Annotation } from '../model/model.ts'
import type { AlignmentSplice, CutAnnotation, TextChange, TextReplacement } from '../model/patch.ts'
import { moveAnnotation } from '../moving/map-span.ts'
import { MappedText } from '../moving/mapped-text.ts'
import { TextMap } from '../moving/text-map.ts'
import { assertFits } from './check-annotation.ts'
import type { Draft } from './draft.ts'

/** Changes the text of a draft, moves the annotations and puts those that were cut in their new form. */
export function applyTextChange(draft: Draft, change: TextChange, path: string): void {
  assertReplacements(draft.text, change.replacements, path)
  draft.text = new MappedText(draft.text, change.replacements)
  const map = new TextMap(change.replacements)
  const cuts = groupByLayer(change.cut)
  for (const name of cuts.keys()) draft.layer(name)
  for (const name of draft.layers.keys()) moveLayer(draft, name, map, cuts.get(name) ?? [], path)
  if (change.alignment !== undefined) spliceAlignment(draft, change.alignment, path)
}

function assertReplacements(text: Letters, replacements: readonly TextReplacement[], path: string): void {
  let done = 0
  for (const { start, before, after } of replacements) {
    if (!Number.isInteger(start) || start < done || before === after) {
      throw annotationError('invalid_patch', `Replacement of '${before}' at ${start} is empty or out of order`, {
        path,
        hint: 'Replacements stand in order and do not overlap: write them with editText.',
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
    throw annotationError('span_out_of_range', `Offset ${done} is outside text of length ${text.length}`, {
      path,
      hint: 'Rebase the patch on the document as it is now: rebasePatch.',
    })
  }
}

function groupByLayer(cut: readonly CutAnnotation[]): Map<string, CutAnnotation[]> {
  const groups = new Map<string, CutAnnotation[]>()
  for (const item of cut) getOrInsert(groups, item.layer, () => []).push(item)
  return groups
}

/** Takes a layer along: what the cuts speak of becomes what they say, the rest moves. */
function moveLayer(draft: Draft, name: string, map: TextMap, cuts: readonly CutAnnotation[], path: string): void {
  const { list } = draft.layer(name)
  const cutIds = new Set<string>()
  for (const cut of cuts) {
    if (cut.after !== null) assertFits(cut.after, draft.text, path)
    if (cut.before === null) continue
    assertBefore(list.find(cut.before.id), cut, path)
    cutIds.add(cut.before.id)
  }
  list.move(map, (annotation) => (cutIds.has(annotation.id) ? annotation : moveOne(annotation, map, path)))
  for (const { before, after } of cuts) {
    if (before === null) continue
    if (after === null) list.remove(before.id)
    else list.replace(after)
  }
  for (const cut of cuts) if (cut.before === null) addCut(draft, cut, path)
}

function addCut(draft: Draft, { layer, after, index }: CutAnnotation, path: string): void {
  if (after === null)
    throw annotationError('invalid_patch', 'A cut has neither before nor after', { path, hint: 'Leave it out.' })
  const { size } = draft.layer(layer).list
  if (index <= size) draft.insert(layer, index, after)
  else
    throw annotationError('patch_conflict', `Annotation ${after.id} has no place in layer '${layer}'`, {
      path,
      hint: 'Rebase the patch on the document as it is now: rebasePatch.',
    })
}

function moveOne(annotation: Annotation, map: TextMap, path: string): Annotation {
  if (annotation.kind !== 'span') return annotation
  const moved = moveAnnotation(map, annotation)
  if (moved !== null) return moved
  throw annotationError('patch_conflict', `The text change touches annotation ${annotation.id} without saying so`, {
    path,
    ...defined({ span: annotation.spans[0] }),
    hint: 'Every annotation that a replacement touches stands in `cut`: write text changes with editText.',
  })
}

function assertBefore(annotation: Annotation | undefined, { before, after, layer }: CutAnnotation, path: string): void {
  if (annotation === undefined) {
    throw annotationError('patch_conflict', `Annotation ${before?.id} has no place in layer '${layer}'`, {
      path,
      hint: 'Rebase the patch on the document as it is now: rebasePatch.',
    })
  }
  if (!equalValues(annotation, before)) {
    throw annotationError('patch_conflict', `Annotation ${annotation.id} is not as the text change found it`, {
      path,
      hint: 'Rebase the patch on the document as it is now: rebasePatch.',
    })
  }
  if (after !== null && after.id !== annotation.id) {
    throw annotationError('invalid_patch', `A change may not turn id ${annotation.id} into ${after.id}`, {
      path,
      hint: 'Keep the id, or remove the one and add the other.',
    })
  }
}

function spliceAlignment(draft: Draft, { index, before, after }: AlignmentSplice, path: string): void {
  const { source } = draft
  const current = source?.alignment.slice(index, index + before.length)
  if (source === undefined || !equalValues(current, before)) {
    throw annotationError('patch_conflict', `The alignment of the source is not as the text change found it`, {
      path,
      hint: 'Rebase the patch on the document as it is now: rebasePatch.',
    })
  }
  const alignment = [...source.alignment.slice(0, index), ...after, ...source.alignment.slice(index + before.length)]
  draft.source = { ...source, alignment }
}
