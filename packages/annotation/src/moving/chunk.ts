import type { Annotation } from '../model/model.ts'
import { shiftAnnotation } from './copy-span-annotation.ts'
import type { TextMap } from './text-map.ts'

/** More annotations than this are two chunks. Small enough to be written anew, large enough that there are few. */
export const CAPACITY = 128

/** Where annotations begin and end, in columns beside them; `NaN` where one has no spans. */
interface Columns {
  readonly items: readonly Annotation[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * A run of annotations of a layer: a value, never written to. What a text edit moves is noted as a number for the whole
 * run, or in the columns; the annotations themselves are made when they are read.
 */
export class Chunk {
  /** Tells the chunk from others of its list, in all its versions. */
  readonly key: number
  /** As they were put here: `starts` and `shift` say where they are now. */
  readonly #items: readonly Annotation[]
  /** Start of the first span and end of the last one, without `#shift`. */
  readonly #starts: readonly number[]
  readonly #ends: readonly number[]
  /** How far all of them have moved. */
  readonly #shift: number
  readonly #first: number
  readonly #last: number
  #annotations: readonly Annotation[] | undefined

  constructor(key: number, { items, starts, ends }: Columns, shift = 0) {
    this.key = key
    this.#items = items
    this.#starts = starts
    this.#ends = ends
    this.#shift = shift
    let first = Number.POSITIVE_INFINITY
    let last = Number.NEGATIVE_INFINITY
    for (const start of starts) if (start < first) first = start
    for (const end of ends) if (end > last) last = end
    this.#first = first
    this.#last = last
  }

  static of(key: number, annotations: readonly Annotation[]): Chunk {
    return new Chunk(key, { items: annotations, starts: annotations.map(startOf), ends: annotations.map(endOf) })
  }

  get size(): number {
    return this.#items.length
  }

  /** The annotations where they are now: a value that is worked out at the first reading. */
  get annotations(): readonly Annotation[] {
    this.#annotations ??= this.#settle()
    return this.#annotations
  }

  /** Ids do not move: this makes no annotations. */
  get ids(): readonly string[] {
    return this.#items.map(({ id }) => id)
  }

  indexOf(id: string): number {
    let i = 0
    for (const item of this.#items) {
      if (item.id === id) return i
      i++
    }
    return -1
  }

  /** The chunk with `removed` annotations from `index` on exchanged for others. */
  splice(index: number, removed: number, added: readonly Annotation[]): Chunk {
    const shift = this.#shift
    return new Chunk(
      this.key,
      {
        items: this.#items.toSpliced(index, removed, ...added),
        starts: this.#starts.toSpliced(index, removed, ...added.map((item) => startOf(item) - shift)),
        ends: this.#ends.toSpliced(index, removed, ...added.map((item) => endOf(item) - shift)),
      },
      shift,
    )
  }

  /** The two halves; the second one under a key of its own. */
  split(key: number): readonly [Chunk, Chunk] {
    const half = this.size >>> 1
    return [this.#slice(this.key, 0, half), this.#slice(key, half, this.size)]
  }

  /** Indexes of the annotations that a replacement may touch, or end or start at the edge of. None is left out. */
  near(map: TextMap): number[] {
    const { first, last } = map
    const shift = this.#shift
    const near: number[] = []
    if (this.#last + shift < first || this.#first + shift > last) return near
    for (let i = 0; i < this.#starts.length; i++) {
      const start = at(this.#starts, i) + shift
      const end = at(this.#ends, i) + shift
      if (end >= first && start <= last && !map.isApart(start, end)) near.push(i)
    }
    return near
  }

  /**
   * The chunk after a text edit, itself when nothing in it moved.
   *
   * @param settle says where an annotation that the edit comes near to is now
   */
  move(map: TextMap, settle: (annotation: Annotation) => Annotation): Chunk {
    const first = this.#first + this.#shift
    const last = this.#last + this.#shift
    if (!(last >= map.first)) return this
    if (map.isApart(first, last)) {
      const shift = map.shiftOfStart(first)
      if (shift === 0) return this
      return new Chunk(this.key, { items: this.#items, starts: this.#starts, ends: this.#ends }, this.#shift + shift)
    }
    return this.#moveEach(map, settle)
  }

  #moveEach(map: TextMap, settle: (annotation: Annotation) => Annotation): Chunk {
    const items = this.#items.slice()
    const starts = this.#starts.slice()
    const ends = this.#ends.slice()
    for (const [i, item] of this.#items.entries()) {
      const start = at(starts, i) + this.#shift
      const end = at(ends, i) + this.#shift
      if (!(start <= end)) continue // it has no place
      if (map.isApart(start, end)) {
        const shift = map.shiftOfStart(start)
        starts[i] = start + shift
        ends[i] = end + shift
      } else {
        const settled = settle(this.annotations[i] ?? item)
        items[i] = settled
        starts[i] = startOf(settled)
        ends[i] = endOf(settled)
      }
    }
    return new Chunk(this.key, { items, starts, ends })
  }

  #settle(): readonly Annotation[] {
    return this.#items.map((item, i) => shiftAnnotation(item, this.#moved(item, i)))
  }

  #slice(key: number, from: number, to: number): Chunk {
    const columns = {
      items: this.#items.slice(from, to),
      starts: this.#starts.slice(from, to),
      ends: this.#ends.slice(from, to),
    }
    return new Chunk(key, columns, this.#shift)
  }

  /** How far an annotation is from where it was put here; 0 without spans. */
  #moved(item: Annotation, index: number): number {
    return item.kind === 'span' ? at(this.#starts, index) + this.#shift - startOf(item) : 0
  }
}

/** `NaN` for what has no place. */
function at(column: readonly number[], index: number): number {
  return column[index] ?? Number.NaN
}

function startOf(annotation: Annotation): number {
  return annotation.kind === 'span' ? (annotation.spans[0]?.start ?? Number.NaN) : Number.NaN
}

function endOf(annotation: Annotation): number {
  return annotation.kind === 'span' ? (annotation.spans.at(-1)?.end ?? Number.NaN) : Number.NaN
}
