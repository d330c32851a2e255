import type { Annotation, SpanAnnotation } from '@chugiai/annotation'
import {
  assertArgument,
  assertNumber,
  assertText,
  firstIndex,
  LIST,
  listOf,
  RECORD,
  recordOf,
  type Span,
} from '@chugiai/text'

const ITEMS = listOf(recordOf({ annotation: RECORD }, 'an item of collectItems'))
const SPAN_ITEMS = listOf(
  recordOf({ annotation: recordOf({ spans: LIST }, 'an annotation of a span') }, 'an item of spanItems'),
)

/** An annotation of any kind, as the views need it. */
export interface Item {
  /** Id of the annotation. */
  readonly id: string
  /** Name of its layer. */
  readonly layer: string
  /** The annotation itself. */
  readonly annotation: Annotation
  /** Where it stands: from the first letter to the last one of all that it names. A document label stands at the start. */
  readonly extent: Span
  /** Its letters; of a relation or an entity those of what it names: `Hoa → Huế`. */
  readonly quote: string
}

/** A span annotation as the text shows it. */
export interface SpanItem extends Item {
  /** The annotation itself. */
  readonly annotation: SpanAnnotation
  /** Which underline it has: 0 stands closest to the letters. */
  readonly level: number
}

/** Layers that say how the text is built; people annotate on the others. */
const STRUCTURE_LAYERS: ReadonlySet<string> = new Set(['blocks', 'sentences', 'words'])

const START: Span = { start: 0, end: 0 }

/** Whether annotations of a layer are listed and drawn: `mentions` and `mentions@lan` are, `words` is not. */
export function isAnnotationLayer(layer: string): boolean {
  assertText(layer, 'layer')
  return !STRUCTURE_LAYERS.has(layer.split('@', 1)[0] ?? layer)
}

/** The items that have letters of their own. */
export function spanItems(items: readonly Item[]): readonly SpanItem[] {
  assertArgument(items, ITEMS, 'items')
  return items.filter(isSpanItem)
}

function isSpanItem(item: Item): item is SpanItem {
  return item.annotation.kind === 'span'
}

/** A span as an item, closest to the letters. */
export function spanItem(layer: string, annotation: SpanAnnotation): SpanItem {
  const { id, quote, spans } = annotation
  const extent = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  return { id, layer, annotation, extent, quote, level: 0 }
}

/** A relation, an entity or a document label as an item: it stands where what it names stands. */
export function itemOfOthers(
  layer: string,
  annotation: Exclude<Annotation, SpanAnnotation>,
  known: ReadonlyMap<string, Item>,
): Item {
  const named = namedBy(annotation).map((id) => known.get(id) ?? null)
  const there = named.filter((item) => item !== null)
  const extent =
    there.length === 0
      ? START
      : {
          start: Math.min(...there.map((item) => item.extent.start)),
          end: Math.max(...there.map((item) => item.extent.end)),
        }
  const quote = named.map((item) => item?.quote ?? '…').join(annotation.kind === 'relation' ? ' → ' : ' = ')
  return { id: annotation.id, layer, annotation, extent, quote }
}

/** Ids that an annotation refers to, in its order. */
export function namedBy(annotation: Annotation): readonly string[] {
  if (typeof annotation !== 'object' || annotation === null || Array.isArray(annotation))
    assertArgument(annotation, RECORD, 'annotation')
  if (annotation.kind === 'relation') return annotation.arguments.map(({ id }) => id)
  return annotation.kind === 'entity' ? annotation.mentions : []
}

/** In the order of the text; of two that start together the longer first. */
export function byPlace(a: Pick<Item, 'extent'>, b: Pick<Item, 'extent'>): number {
  return a.extent.start - b.extent.start || b.extent.end - a.extent.end
}

/**
 * Items that share a letter with the span, or stand as a place inside it or at its edge. Order is kept.
 *
 * @param longest no item has more code units
 */
export function itemsTouching<I extends Item>(
  items: readonly I[],
  { start, end }: Span,
  longest: number,
): readonly I[] {
  const startOf = (index: number) => items[index]?.extent.start ?? end
  const first = firstIndex(items.length, (index) => startOf(index) >= start - longest)
  const last = firstIndex(items.length, (index) => startOf(index) > end, first)
  return items.slice(first, last).filter(({ extent }) => extent.end >= start)
}

/** The items over a letter, the shortest first: what a click there may mean. */
export function itemsAt(items: readonly SpanItem[], offset: number): readonly SpanItem[] {
  assertArgument(items, SPAN_ITEMS, 'items')
  assertNumber(offset, 'offset')
  return items
    .filter((item) =>
      item.annotation.spans.some(({ start, end }) => start <= offset && offset < Math.max(end, start + 1)),
    )
    .sort((a, b) => length(a) - length(b))
}

function length({ extent }: Item): number {
  return extent.end - extent.start
}
