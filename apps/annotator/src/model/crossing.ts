import type { LabelSchema } from '@chugiai/annotation'
import { overlaps, type Span } from '@chugiai/text'
import type { Item } from './items.ts'

/** Where an annotation is, or is to be. */
export interface Place {
  readonly layer: string
  readonly span: Span
  /** The annotation itself, which does not stand in its own way. */
  readonly id?: string
}

/**
 * What the schema forbids to stand together with a span: in a `nested` one all that crosses it, in one without overlap
 * all that shares a letter. Rejected annotations are in nobody's way.
 */
export function findObstacles(
  items: readonly Item[],
  { layer, span, id }: Place,
  { overlap }: LabelSchema,
): readonly Item[] {
  if (overlap === 'any') return []
  return items.filter(
    (item) =>
      item.id !== id &&
      item.layer === layer &&
      item.annotation.status !== 'rejected' &&
      item.annotation.spans.some((other) => (overlap === 'none' ? overlaps(other, span) : crosses(other, span))),
  )
}

/** Whether both have letters that the other has not, and share some. */
function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && (a.start < b.start ? a.end < b.end : a.start > b.start && a.end > b.end)
}
