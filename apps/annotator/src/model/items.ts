import type { AnnotatedDocument, SpanAnnotation } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { assignLevels } from './levels.ts'

/** A span annotation as the views need it. */
export interface Item {
  readonly id: string
  readonly layer: string
  readonly annotation: SpanAnnotation
  /** From the start of the first fragment to the end of the last. */
  readonly extent: Span
  /** Which underline it has: 0 stands closest to the letters. */
  readonly level: number
}

/** Layers that say how the text is built; people annotate on the others. */
const STRUCTURE_LAYERS: ReadonlySet<string> = new Set(['blocks', 'sentences', 'words'])

/** Whether annotations of a layer are listed and drawn: `mentions` and `mentions@lan` are, `words` is not. */
export function isAnnotationLayer(layer: string): boolean {
  return !STRUCTURE_LAYERS.has(layer.split('@', 1)[0]!)
}

/** Every span annotation that people work on, in the order of the text; of two that start together the longer first. */
export function collectItems(document: AnnotatedDocument): readonly Item[] {
  const found: Omit<Item, 'level'>[] = []
  for (const [layer, { annotations }] of Object.entries(document.layers)) {
    if (!isAnnotationLayer(layer)) continue
    for (const annotation of annotations) {
      if (annotation.kind !== 'span') continue
      const extent = { start: annotation.spans[0]!.start, end: annotation.spans.at(-1)!.end }
      found.push({ id: annotation.id, layer, annotation, extent })
    }
  }
  found.sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end)
  const levels = assignLevels(found.map(({ extent }) => extent))
  return found.map((item, index) => ({ ...item, level: levels[index]! }))
}

/** Items that share a letter with the span, or stand as a place inside it or at its edge. Order is kept. */
export function itemsTouching(items: readonly Item[], { start, end }: Span): readonly Item[] {
  return items.filter((item) => item.extent.start <= end && item.extent.end >= start)
}

/** The items over a letter, the shortest first: what a click there may mean. */
export function itemsAt(items: readonly Item[], offset: number): readonly Item[] {
  return items
    .filter((item) =>
      item.annotation.spans.some(({ start, end }) => start <= offset && offset < Math.max(end, start + 1)),
    )
    .sort((a, b) => length(a) - length(b))
}

function length({ extent }: Item): number {
  return extent.end - extent.start
}
