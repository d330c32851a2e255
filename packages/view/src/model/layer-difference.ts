import type { AnnotatedDocument, Annotation } from '@chugiai/annotation'

/** An annotation with its layer. */
export interface Placed {
  /** Name of the layer. */
  readonly layer: string
  /** The annotation itself. */
  readonly annotation: Annotation
}

/** What stands in one version of a document and not in another. */
export interface LayerDifference {
  readonly removed: readonly Placed[]
  readonly added: readonly Placed[]
}

/** What changed in the layers that `wanted` names. Annotations are values: what is the same object did not change. */
export function differenceOf(
  before: AnnotatedDocument['layers'],
  after: AnnotatedDocument['layers'],
  wanted: (layer: string) => boolean,
): LayerDifference {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(wanted)
  const changed = names
    .filter((layer) => before[layer] !== after[layer])
    .map((layer) => ({ layer, ...changedIn(before[layer]?.annotations ?? [], after[layer]?.annotations ?? []) }))
  return {
    removed: changed.flatMap(({ layer, removed }) => removed.map((annotation) => ({ layer, annotation }))),
    added: changed.flatMap(({ layer, added }) => added.map((annotation) => ({ layer, annotation }))),
  }
}

/** Most changes touch one place of a long list: what stands before and behind it is passed by. */
function changedIn(before: readonly Annotation[], after: readonly Annotation[]) {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  const [last, lastAfter] = [before.length - 1, after.length - 1]
  while (tail < shorter - head && before[last - tail] === after[lastAfter - tail]) tail++
  const gone = before.slice(head, before.length - tail)
  const come = after.slice(head, after.length - tail)
  return { removed: without(gone, come), added: without(come, gone) }
}

function without(annotations: readonly Annotation[], others: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length === 0 || others.length === 0) return annotations
  const known = new Set(others)
  return annotations.filter((annotation) => !known.has(annotation))
}
