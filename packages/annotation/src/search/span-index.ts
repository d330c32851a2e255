import { assertArgument, assertNumber, assertOptions, SPAN, type Span } from '@chugiai/text'
import { assertDocument, assertHasChanges } from '../model/arguments.ts'
import type { AnnotatedDocument, Annotation, SpanAnnotation } from '../model/model.ts'
import { NAMES } from '../model/option-kinds.ts'
import type { AnnotationChange, Patch, TextChange } from '../model/patch.ts'
import { hullOf } from '../model/span-lists.ts'
import { findAnnotation } from '../moving/find-annotation.ts'
import { TextMap } from '../moving/text-map.ts'
import { type Entry, IntervalTree, type Window } from '../places/interval-tree.ts'

/** A span annotation with the layer it is in. */
export interface IndexedSpan {
  /** Name of its layer. */
  readonly layer: string
  /** The annotation, which may have further spans. */
  readonly annotation: SpanAnnotation
}

export interface SpanIndexOptions {
  /** The layers to look into; all when left out. */
  readonly layers?: readonly string[]
}

/**
 * Answers where spans lie. Results are in order of reading: by start, and of two that start together the longer first.
 * A discontinuous annotation is found by each of its parts and given once. Holds state: {@link SpanIndex.update}.
 */
export interface SpanIndex {
  /** Number of parts of spans in the index. */
  readonly size: number
  /** Annotations that share at least one letter with the span. */
  overlapping(span: Span): IndexedSpan[]
  /** Annotations of which one part holds the whole span. */
  covering(span: Span): IndexedSpan[]
  /** Annotations that lie wholly within the span, empty ones at its ends too. */
  covered(span: Span): IndexedSpan[]
  /** Annotations that hold the letter behind `offset`, and empty ones at it. */
  at(offset: number): IndexedSpan[]
  /** Annotations that end at `offset` or before, the one that starts last first. */
  before(offset: number, count?: number): IndexedSpan[]
  /** Annotations that start at `offset` or behind, the first first. */
  after(offset: number, count?: number): IndexedSpan[]
  /** Takes over a patch, with the document that it led to. Nothing is built anew. */
  update(patch: Patch, document: AnnotatedDocument): void
}

/**
 * An index of the span annotations of a document. Building takes n log n (n when they are in order), a query the
 * logarithm and the number of results.
 *
 * @example
 * const index = createSpanIndex(document, { layers: ['mentions'] })
 * index.covering({ start: 5, end: 8 }).map(({ annotation }) => annotation.quote) // ['tỉnh Lạng Sơn']
 */
export function createSpanIndex(document: AnnotatedDocument, options: SpanIndexOptions = {}): SpanIndex {
  assertOptions(options, { layers: NAMES })
  const { layers } = options
  assertDocument(document)
  return new TreeSpanIndex(document, layers)
}

/** What the tree holds: once a text has changed, the annotation is looked up again when it is asked for. */
interface Item {
  readonly layer: string
  annotation: SpanAnnotation
  version: number
}

class TreeSpanIndex implements SpanIndex {
  readonly #tree = new IntervalTree<Item>()
  readonly #layers: ReadonlySet<string> | undefined
  #document: AnnotatedDocument
  #version = 0

  constructor(document: AnnotatedDocument, layers: readonly string[] | undefined) {
    this.#document = document
    this.#layers = layers && new Set(layers)
    const entries: Entry<Item>[] = []
    for (const [layer, { annotations }] of Object.entries(document.layers)) {
      if (!this.#holds(layer)) continue
      for (const annotation of annotations) {
        if (annotation.kind !== 'span') continue
        const item = { layer, annotation, version: 0 }
        for (const { start, end } of annotation.spans) entries.push({ start, end, item })
      }
    }
    this.#tree.fill(entries)
  }

  get size(): number {
    return this.#tree.size
  }

  overlapping(span: Span): IndexedSpan[] {
    const { start, end } = placeOf(span)
    if (start >= end) return []
    return this.#collect({ startMax: end - 1, endMin: start + 1 }, (from, to) => from < to)
  }

  covering(span: Span): IndexedSpan[] {
    const { start, end } = placeOf(span)
    return this.#collect({ startMax: start, endMin: end })
  }

  covered(span: Span): IndexedSpan[] {
    const { start, end } = placeOf(span)
    const inside = this.#collect({ startMin: start, startMax: end, endMax: end })
    return inside.filter(({ annotation }) => {
      const hull = hullOf(annotation)
      return hull.start >= start && hull.end <= end
    })
  }

  at(offset: number): IndexedSpan[] {
    assertNumber(offset, 'offset')
    return this.#collect({ startMax: offset, endMin: offset }, (from, to) => to > offset || from === to)
  }

  before(offset: number, count = 1): IndexedSpan[] {
    assertNumber(offset, 'offset')
    assertNumber(count, 'count')
    return this.#take(count, (visit) => this.#tree.forEachBackward({ startMax: offset, endMax: offset }, visit))
  }

  after(offset: number, count = 1): IndexedSpan[] {
    assertNumber(offset, 'offset')
    assertNumber(count, 'count')
    return this.#take(count, (visit) => this.#tree.forEach({ startMin: offset }, visit))
  }

  update(patch: Patch, document: AnnotatedDocument): void {
    assertHasChanges(patch)
    assertDocument(document)
    this.#document = document
    for (const change of patch.changes) {
      if (change.target === 'annotation') this.#exchange(change)
      else if (change.target === 'text') this.#moveAll(change)
    }
  }

  #holds(layer: string): boolean {
    return this.#layers === undefined || this.#layers.has(layer)
  }

  #exchange({ layer, before, after }: Pick<AnnotationChange, 'layer' | 'before' | 'after'>): void {
    if (!this.#holds(layer)) return
    this.#remove(before)
    this.#insert(layer, after)
  }

  #remove(annotation: Annotation | null): void {
    if (annotation?.kind !== 'span') return
    for (const span of annotation.spans) this.#tree.remove(span, (item) => item.annotation.id === annotation.id)
  }

  #insert(layer: string, annotation: Annotation | null): void {
    if (annotation?.kind !== 'span') return
    const item = { layer, annotation, version: this.#version }
    for (const span of annotation.spans) this.#tree.insert(span, item)
  }

  #moveAll({ replacements, cut }: TextChange): void {
    const held = cut.filter(({ layer }) => this.#holds(layer))
    for (const { before } of held) this.#remove(before)
    this.#tree.shift(new TextMap(replacements))
    this.#version++
    for (const { layer, after } of held) this.#insert(layer, after)
  }

  #collect(window: Window, accepts: (start: number, end: number) => boolean = () => true): IndexedSpan[] {
    const found = new Set<Item>()
    this.#tree.forEach(window, (item, start, end) => {
      if (accepts(start, end)) found.add(item)
      return true
    })
    return [...found].map((item) => this.#resolve(item))
  }

  #take(count: number, walk: (visit: (item: Item) => boolean) => void): IndexedSpan[] {
    const found = new Set<Item>()
    if (count > 0) walk((item) => found.add(item).size < count)
    return [...found].map((item) => this.#resolve(item))
  }

  #resolve(item: Item): IndexedSpan {
    if (item.version < this.#version) {
      const now = findAnnotation(this.#document, item.annotation.id)?.annotation
      if (now?.kind === 'span') item.annotation = now
      item.version = this.#version
    }
    return { layer: item.layer, annotation: item.annotation }
  }
}

function placeOf(span: Span): Span {
  assertArgument(span, SPAN, 'span')
  return span
}
