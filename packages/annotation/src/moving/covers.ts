import type { Annotation, Layer } from '../model/model.ts'
import { CarriedCache } from './carried-cache.ts'
import type { SpanMover } from './move-spans.ts'

/** Stands for an annotation without spans: before every place of a text. */
const NOWHERE = -1

/**
 * Where the annotations of a list begin and end, in columns. A text edit asks these first which annotations it comes
 * near to, so that it need not look at the others, and moves them in a fraction of the time that the annotations take.
 */
export class Covers {
  /** Start of the first span of each annotation. */
  readonly #starts: Int32Array
  /** End of the last one. */
  readonly #ends: Int32Array

  constructor(annotations: readonly Annotation[]) {
    this.#starts = new Int32Array(annotations.length)
    this.#ends = new Int32Array(annotations.length)
    for (let i = 0; i < annotations.length; i++) this.set(i, annotations[i]!)
  }

  set(position: number, annotation: Annotation): void {
    const spans = annotation.kind === 'span' ? annotation.spans : []
    this.#starts[position] = spans[0]?.start ?? NOWHERE
    this.#ends[position] = spans.at(-1)?.end ?? NOWHERE
  }

  /** Positions of the annotations that a replacement may touch, or end or start at the edge of. None is left out. */
  near(mover: SpanMover): number[] {
    const { first, last } = mover
    const found: number[] = []
    for (let i = 0; i < this.#starts.length; i++) {
      const start = this.#starts[i]!
      const end = this.#ends[i]!
      if (end >= first && start <= last && !mover.isApart(start, end)) found.push(i)
    }
    return found
  }

  /** Moves all but those that a replacement touches, whose places have to be {@link Covers.set}. Whether any moved. */
  move(mover: SpanMover): boolean {
    const { first } = mover
    let moved = false
    for (let i = 0; i < this.#starts.length; i++) {
      if (this.#ends[i]! < first) continue
      this.#starts[i]! += mover.shiftOfStart(this.#starts[i]!)
      this.#ends[i]! += mover.shiftOfEnd(this.#ends[i]!)
      moved = true
    }
    return moved
  }
}

const known = new CarriedCache((layer: Layer) => new Covers(layer.annotations))

/** The covers of a layer's annotations, made when first asked for. `annotations` reads the list. */
export function coversOf(layer: Layer): Covers {
  return known.of(layer)
}

/** Takes the covers away from a layer, to change them along with what becomes of it. */
export function takeCovers(layer: Layer): Covers {
  return known.take(layer)
}

/** Gives covers that were taken and changed to the layer that they now describe. */
export function giveCovers(layer: Layer, covers: Covers): void {
  known.give(layer, covers)
}
