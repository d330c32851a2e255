import { getOrInsert, type Span, upperBound } from '@chugiai/text'
import { annotationsIn } from '../model/layers.ts'
import type { AnnotatedDocument, Annotation, Layer } from '../model/model.ts'
import type { AnnotationChange, Patch } from '../model/patch.ts'
import { findAnnotation } from '../moving/find-annotation.ts'
import { referencesOf } from './lost-references.ts'

/** A document before and after a patch, both cut down to where the patch can have broken something. */
export interface TouchedParts {
  readonly before: AnnotatedDocument
  readonly after: AnnotatedDocument
  /** A path in the part after the patch as one in the whole document. */
  wholePath(path: string): string
}

/** An annotation as a patch found it and as it left it. */
interface Touched {
  readonly layer: string
  readonly before: Annotation | null
  readonly after: Annotation | null
}

/**
 * What a patch touched, with all that can be wrong with it: the annotations that refer to it or that it refers to, by
 * way of relations too, and the spans of its layer that share letters with what is new. `null` when the patch touched everything:
 * the text, the source, the schema of a layer.
 *
 * @param next the document after the patch
 */
export function touchedParts(document: AnnotatedDocument, next: AnnotatedDocument, patch: Patch): TouchedParts | null {
  const changes: AnnotationChange[] = []
  for (const change of patch.changes) {
    if (change.target === 'annotation') changes.push(change)
    else if (change.target === 'text' || change.target === 'source') return null
    else if (change.target === 'layer' && change.before !== null && change.after !== null) return null
  }
  return new PartBuilder(next, touchedBy(changes)).build(document)
}

/** By layer and id, since an id may go from one layer to another. */
function touchedBy(changes: readonly AnnotationChange[]): Touched[] {
  const touched = new Map<string, Touched>()
  for (const { layer, before, after } of changes) {
    const key = JSON.stringify([layer, (before ?? after)?.id])
    const known = touched.get(key)
    touched.set(key, { layer, before: known === undefined ? before : known.before, after })
  }
  return [...touched.values()]
}

class PartBuilder {
  readonly #next: AnnotatedDocument
  readonly #touched: readonly Touched[]
  readonly #ids: ReadonlySet<string>
  /** Positions in the layers of `#next`. */
  readonly #chosen = new Map<string, Set<number>>()

  constructor(next: AnnotatedDocument, touched: readonly Touched[]) {
    this.#next = next
    this.#touched = touched
    this.#ids = new Set(touched.flatMap(({ before, after }) => versions(before, after).map(({ id }) => id)))
  }

  build(document: AnnotatedDocument): TouchedParts {
    this.#chooseReferences()
    for (const layer of new Set(this.#touched.map((one) => one.layer))) this.#chooseNeighbours(layer)
    const positions = new Map([...this.#chosen].map(([layer, chosen]) => [layer, [...chosen].sort((a, b) => a - b)]))
    const partOf = (whole: AnnotatedDocument, listOf: (layer: string) => Annotation[]) => {
      const entries = Object.entries(whole.layers).map(([name, { schema }]): [string, Layer] => [
        name,
        { ...(schema === undefined ? {} : { schema }), annotations: listOf(name) },
      ])
      const { source: _, ...rest } = whole
      return { ...rest, layers: Object.fromEntries(entries) }
    }
    const now = (layer: string) =>
      (positions.get(layer) ?? []).flatMap((position) => annotationsIn(this.#next, layer)?.[position] ?? [])
    return {
      before: partOf(document, (layer) => this.#asBefore(layer, now(layer))),
      after: partOf(this.#next, now),
      wholePath: (path) => wholePath(path, positions),
    }
  }

  /** What touched annotations refer to, what refers to them, and whatever that refers to in turn. */
  #chooseReferences(): void {
    const pending = this.#touched.flatMap(({ before, after }) =>
      versions(before, after).flatMap((annotation) => [annotation.id, ...referencesOf(annotation)]),
    )
    for (const { annotations } of Object.values(this.#next.layers)) {
      for (const annotation of annotations) {
        if (annotation.kind === 'span' || annotation.kind === 'document') continue
        if (referencesOf(annotation).some((id) => this.#ids.has(id))) pending.push(annotation.id)
      }
    }
    const reached = new Set<string>()
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (reached.has(id)) continue
      reached.add(id)
      const found = findAnnotation(this.#next, id)
      if (found === undefined) continue
      this.#choose(found.layer, found.position)
      for (const reference of referencesOf(found.annotation)) pending.push(reference)
    }
  }

  /** The spans of a layer that share letters with what the patch put there: what it took away is in nobody's way. */
  #chooseNeighbours(layer: string): void {
    const { annotations = [] } = this.#next.layers[layer] ?? {}
    const added = this.#touched.flatMap((one) => (one.layer === layer && one.after !== null ? spansOf(one.after) : []))
    const stretches = joinSpans(added)
    if (stretches.length === 0) return
    const ends = stretches.map(({ end }) => end)
    for (const [position, annotation] of annotations.entries()) {
      for (const { start, end } of spansOf(annotation)) {
        const stretch = stretches[upperBound(ends, start)]
        if (stretch !== undefined && stretch.start < end) this.#choose(layer, position)
      }
    }
  }

  #choose(layer: string, position: number): void {
    getOrInsert(this.#chosen, layer, () => new Set()).add(position)
  }

  /** Chosen annotations of a layer as they were; what the patch removed comes last. */
  #asBefore(layer: string, now: readonly Annotation[]): Annotation[] {
    const old = new Map<string, Annotation>()
    for (const { layer: name, before } of this.#touched)
      if (name === layer && before !== null) old.set(before.id, before)
    const kept = now.flatMap((annotation): Annotation[] => {
      if (!this.#ids.has(annotation.id)) return [annotation]
      const before = old.get(annotation.id)
      old.delete(annotation.id)
      return before === undefined ? [] : [before]
    })
    return [...kept, ...old.values()]
  }
}

function versions(before: Annotation | null, after: Annotation | null): Annotation[] {
  return [before, after].filter((annotation) => annotation !== null)
}

function spansOf(annotation: Annotation): readonly Span[] {
  return annotation.kind === 'span' ? annotation.spans : []
}

/** Spans as the stretches of text that they cover, in order and apart. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

function wholePath(path: string, positions: ReadonlyMap<string, readonly number[]>): string {
  for (const [layer, places] of positions) {
    const start = `layers.${layer}.annotations[`
    if (!path.startsWith(start)) continue
    const end = path.indexOf(']', start.length)
    return `${start}${places[Number(path.slice(start.length, end))]}${path.slice(end)}`
  }
  return path
}
