import type { Annotation, Layer } from '../model/model.ts'
import { moveThrough, type SpanMover } from './move-spans.ts'

// A text edit moves every annotation behind it. Copying them all takes most of the time that an edit of a long document
// takes, and nobody may look at them before the next edit: so the edits are noted, and the list is made when it is read.

/** With more edits than this, a list is made at once: each edit costs a little for each annotation. */
const MOST_EDITS = 16
/** Edits that put more annotations than this into another form make the list at once. */
const MOST_REPLACED = 1_000

/** An annotation that edits put in the place of another one of the same id; `edits`: how many were made by then. */
interface Replaced {
  readonly annotation: Annotation
  readonly edits: number
}

/** The list of a layer that text edits have moved. Ids stay at their positions. */
class MovedList {
  #base: readonly Annotation[]
  #edits: readonly SpanMover[]
  #replaced: ReadonlyMap<number, Replaced>
  /** Annotations that were asked for one by one. */
  readonly #made = new Map<number, Annotation>()

  constructor(base: readonly Annotation[], edits: readonly SpanMover[], replaced: ReadonlyMap<number, Replaced>) {
    this.#base = base
    this.#edits = edits
    this.#replaced = replaced
  }

  /** The list as it was before the edits: the same ids at the same positions. */
  get base(): readonly Annotation[] {
    return this.#base
  }

  at(position: number): Annotation | undefined {
    if (this.#edits.length === 0) return this.#base[position]
    let annotation = this.#made.get(position)
    if (annotation === undefined && position < this.#base.length) {
      annotation = this.#make(position)
      this.#made.set(position, annotation)
    }
    return annotation
  }

  /** The whole list: made once, and from then on the only thing that is kept. */
  all(): readonly Annotation[] {
    if (this.#edits.length > 0) {
      const list = this.#base.slice()
      for (let i = 0; i < list.length; i++) list[i] = moveThrough(list[i]!, this.#edits, 0)
      for (const position of this.#replaced.keys()) list[position] = this.#make(position)
      for (const [position, annotation] of this.#made) list[position] = annotation
      this.#base = list
      this.#edits = []
      this.#replaced = new Map()
      this.#made.clear()
    }
    return this.#base
  }

  /** The list after one more edit. */
  edit(mover: SpanMover, replaced: ReadonlyMap<number, Annotation>): MovedList {
    if (this.#edits.length >= MOST_EDITS || this.#replaced.size + replaced.size > MOST_REPLACED) this.all()
    const edits = [...this.#edits, mover]
    const places = new Map(this.#replaced)
    for (const [position, annotation] of replaced) places.set(position, { annotation, edits: edits.length })
    return new MovedList(this.#base, edits, places)
  }

  #make(position: number): Annotation {
    const replaced = this.#replaced.get(position)
    if (replaced === undefined) return moveThrough(this.#base[position]!, this.#edits, 0)
    return moveThrough(replaced.annotation, this.#edits, replaced.edits)
  }
}

const lists = new WeakMap<Layer, MovedList>()

/**
 * A layer whose annotations a text edit has moved, and `replaced` those at some positions. To whoever reads it, it is
 * plain data: `annotations` is a field of its own whose value is made when it is first read.
 */
export function moveLayer(layer: Layer, mover: SpanMover, replaced: ReadonlyMap<number, Annotation>): Layer {
  const before = lists.get(layer) ?? new MovedList(layer.annotations, [], new Map())
  const list = before.edit(mover, replaced)
  const moved: Record<string, unknown> = {}
  for (const key of Object.keys(layer)) {
    if (key === 'annotations') defineAnnotations(moved, list)
    else moved[key] = layer[key as keyof Layer]
  }
  lists.set(moved as unknown as Layer, list)
  return moved as unknown as Layer
}

function defineAnnotations(layer: Record<string, unknown>, list: MovedList): void {
  const field = { enumerable: true, configurable: true }
  const get = () => {
    const value = list.all()
    // Refused on a frozen layer, which goes on to ask the list.
    Reflect.defineProperty(layer, 'annotations', { ...field, value, writable: true })
    return value
  }
  Object.defineProperty(layer, 'annotations', { ...field, get })
}

/** Annotations of a layer whose ids are those of its annotations, position by position. Reads nothing that is not made yet. */
export function identitiesOf(layer: Layer): readonly Annotation[] {
  return lists.get(layer)?.base ?? layer.annotations
}

/** The annotation at a position of a layer: `layer.annotations[position]` without making the list. */
export function annotationAt(layer: Layer, position: number): Annotation | undefined {
  return (lists.get(layer) ?? layer.annotations).at(position)
}
