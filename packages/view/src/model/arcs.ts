import type { Item, SpanItem } from './items.ts'
import { namedBy } from './items.ts'

/** A line from one place of the text to another. */
export interface Arc {
  /** What it belongs to. */
  readonly id: string
  /** Where it begins and ends: offsets in the middle of what it joins. */
  readonly start: number
  readonly end: number
  /** Written on it; nothing on what joins the pieces of one annotation. */
  readonly label: string
  readonly kind: 'relation' | 'entity' | 'join'
}

/** Which relations are drawn: those of what is selected, all, or none. */
export type ArcRule = 'selected' | 'all' | 'none'

/** Lines of relations and entities, and between the pieces of discontinuous annotations. */
export function arcsOf(
  items: readonly Item[],
  spans: readonly SpanItem[],
  selected: string | null,
  rule: ArcRule,
): readonly Arc[] {
  const places = new Map(spans.map((item) => [item.id, middleOf(item)]))
  const named = items.filter((item) => item.annotation.kind !== 'span' && isDrawn(item, selected, rule))
  return [...spans.flatMap(joinsOf), ...named.flatMap((item) => arcsOfOne(item, places))]
}

function isDrawn({ id, annotation }: Item, selected: string | null, rule: ArcRule): boolean {
  if (rule === 'none') return false
  if (id === selected) return true
  if (annotation.status === 'rejected') return false
  return rule === 'all' || (selected !== null && namedBy(annotation).includes(selected))
}

/** A relation leads from its first argument to each other; an entity from each mention to the next. */
function arcsOfOne({ id, annotation }: Item, places: ReadonlyMap<string, number>): readonly Arc[] {
  const offsets = namedBy(annotation)
    .map((name) => places.get(name))
    .filter((offset) => offset !== undefined)
  if (annotation.kind === 'document' || annotation.kind === 'span') return []
  const { kind, label } = annotation
  return offsets.slice(1).map((end, index) => ({
    id,
    kind,
    label,
    start: kind === 'relation' ? offsets[0]! : offsets[index]!,
    end,
  }))
}

function joinsOf({ id, annotation }: SpanItem): readonly Arc[] {
  const { spans, label } = annotation
  return spans.slice(1).map((span, index) => ({
    id,
    kind: 'join' as const,
    label,
    start: spans[index]!.end,
    end: span.start,
  }))
}

function middleOf({ annotation }: SpanItem): number {
  const { start, end } = annotation.spans[0]!
  return start + Math.floor((end - start) / 2)
}
