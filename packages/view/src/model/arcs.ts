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

/** What has lines. */
export interface Joined {
  /** What they lead to. */
  readonly spans: readonly SpanItem[]
  /** Those of several pieces. */
  readonly discontinuous: readonly SpanItem[]
  /** What names spans. */
  readonly others: readonly Item[]
  /** Which spans are drawn: a line leads to no other. */
  readonly isShown: (item: SpanItem) => boolean
}

/** Lines of relations and entities, and between the pieces of discontinuous annotations. */
export function arcsOf(
  { spans, discontinuous, others, isShown }: Joined,
  selected: string | null,
  rule: ArcRule,
): readonly Arc[] {
  const joins = discontinuous.filter(isShown).flatMap(joinsOf)
  const named = others.filter((item) => isDrawn(item, selected, rule))
  if (named.length === 0) return joins
  const places = new Map(spans.filter(isShown).map((item) => [item.id, middleOf(item)]))
  return [...joins, ...named.flatMap((item) => arcsOfOne(item, places))]
}

function isDrawn({ id, annotation }: Item, selected: string | null, rule: ArcRule): boolean {
  if (rule === 'none') return false
  if (id === selected) return true
  if (annotation.status === 'rejected') return false
  return rule === 'all' || (selected !== null && namedBy(annotation).includes(selected))
}

/** A relation leads from its first argument to each other; an entity from each mention to the next. */
function arcsOfOne({ id, annotation }: Item, places: ReadonlyMap<string, number>): readonly Arc[] {
  if (annotation.kind === 'document' || annotation.kind === 'span') return []
  const { kind, label } = annotation
  const [first, ...rest] = namedBy(annotation)
    .map((name) => places.get(name))
    .filter((offset) => offset !== undefined)
  let start = first ?? 0
  return rest.map((end) => {
    const arc = { id, kind, label, start, end }
    if (kind === 'entity') start = end
    return arc
  })
}

function joinsOf({ id, annotation }: SpanItem): readonly Arc[] {
  const { spans, label } = annotation
  const [first, ...rest] = spans
  let start = first?.end ?? 0
  return rest.map((span) => {
    const arc = { id, kind: 'join' as const, label, start, end: span.start }
    start = span.end
    return arc
  })
}

function middleOf({ extent, annotation }: SpanItem): number {
  const { start, end } = annotation.spans[0] ?? extent
  return start + Math.floor((end - start) / 2)
}
