import type { LabelSchema } from '@chugiai/annotation'
import { overlaps, type Span } from '@chugiai/text'
import type { SpanItem } from '@chugiai/view'
import { overlapOf } from './overlap.ts'

/** Where an annotation is, or is to be. */
export interface Place {
  readonly layer: string
  readonly label: string
  readonly spans: readonly Span[]
  /** The annotation itself, which does not stand in its own way. */
  readonly id?: string
}

/**
 * What the schema forbids to stand together with some letters: where labels nest all that crosses them, where they lie
 * apart all that shares a letter. Rejected annotations are in nobody's way.
 */
export function findObstacles(
  items: readonly SpanItem[],
  { layer, label, spans, id }: Place,
  schema: LabelSchema,
): readonly SpanItem[] {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return items.filter(
    (item) =>
      item.extent.start < end &&
      item.extent.end > start &&
      item.id !== id &&
      item.layer === layer &&
      item.annotation.status !== 'rejected' &&
      item.annotation.spans.some((other) =>
        spans.some((span) => overlaps(other, span) && breaksRule(other, span, schema, item.annotation.label, label)),
      ),
  )
}

/** Letters of an annotation, while a walk from left to right is over them. */
interface Piece extends Span {
  readonly item: SpanItem
}

/** Ids of all annotations that stand with another one of their layer as the schema forbids. */
export function crossingIds(items: readonly SpanItem[], schema: LabelSchema): ReadonlySet<string> {
  const crossing = new Set<string>()
  const open = new Map<string, Piece[]>()
  for (const piece of piecesOf(items)) {
    const { layer, annotation } = piece.item
    const still = (open.get(layer) ?? []).filter(({ end }) => end > piece.start)
    for (const other of still) {
      if (other.item === piece.item) continue
      if (!breaksRule(other, piece, schema, other.item.annotation.label, annotation.label)) continue
      crossing.add(piece.item.id).add(other.item.id)
    }
    open.set(layer, [...still, piece])
  }
  return crossing
}

function piecesOf(items: readonly SpanItem[]): readonly Piece[] {
  return items
    .filter(({ annotation }) => annotation.status !== 'rejected')
    .flatMap((item) => item.annotation.spans.map(({ start, end }) => ({ start, end, item })))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Of two spans that share a letter: whether their labels forbid how they lie. */
function breaksRule(a: Span, b: Span, schema: LabelSchema, first: string, second: string): boolean {
  if (!isDisputed(a, b) && schema.overlap === 'nested' && schema.labels.every(({ overlap }) => overlap === undefined))
    return false
  const rule = overlapOf(schema, first, second)
  return rule === 'none' || (rule === 'nested' && isDisputed(a, b))
}

/** Whether each has letters that the other has not. */
function isDisputed(a: Span, b: Span): boolean {
  return a.start < b.start ? a.end < b.end : a.start > b.start && a.end > b.end
}
