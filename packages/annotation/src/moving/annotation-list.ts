import { defined } from '@chugiai/text'
import { annotationError } from '../model/error.ts'
import type { Annotation } from '../model/model.ts'
import { CAPACITY, Chunk } from './chunk.ts'
import type { TextMap } from './text-map.ts'

/** Which chunk holds an id. Of few changes since `base` was made, `recent` has the news; `null`: not there any more. */
interface Holders {
  readonly base: ReadonlyMap<string, number>
  readonly recent: ReadonlyMap<string, number | null>
}

/** A place in a list: which chunk, and where in that. */
interface Place {
  /** Where the chunk stands. */
  readonly position: number
  readonly chunk: Chunk
  readonly index: number
}

/** What is known of a list when it is made, and need not be worked out. */
interface Known {
  readonly all?: readonly Annotation[]
  /** Where the chunk of a key stands. */
  readonly order?: ReadonlyMap<number, number>
}

/**
 * The annotations of a layer, in order: a value, never written to. A change gives another list that shares all but a
 * few chunks with this one, so each version has its own answers and none can be out of date.
 */
export class AnnotationList {
  readonly chunks: readonly Chunk[]
  readonly holders: Holders
  /** The key of the next chunk. */
  readonly nextKey: number
  #all: readonly Annotation[] | undefined
  #order: ReadonlyMap<number, number> | undefined

  constructor(chunks: readonly Chunk[], holders: Holders, nextKey: number, known: Known = {}) {
    this.chunks = chunks
    this.holders = holders
    this.nextKey = nextKey
    this.#all = known.all
    this.#order = known.order
  }

  /** @throws {ChugiaiError} `duplicate_id` */
  static of(annotations: readonly Annotation[], layer: string): AnnotationList {
    const chunks: Chunk[] = []
    const base = new Map<string, number>()
    for (let from = 0; from < annotations.length; from += CAPACITY / 2) {
      const chunk = Chunk.of(chunks.length, annotations.slice(from, from + CAPACITY / 2))
      for (const id of chunk.ids) base.set(id, chunk.key)
      chunks.push(chunk)
    }
    if (base.size < annotations.length) throw duplicateId(annotations, layer)
    return new AnnotationList(chunks, { base, recent: new Map() }, chunks.length, { all: annotations })
  }

  /** The whole list, as an array that is made at the first reading. */
  get annotations(): readonly Annotation[] {
    this.#all ??= this.#join()
    return this.#all
  }

  /** Where the chunk of a key stands: one list of chunks after the other has the same, until there is a chunk more or less. */
  get order(): ReadonlyMap<number, number> {
    this.#order ??= orderOf(this.chunks)
    return this.#order
  }

  has(id: string): boolean {
    return holderOf(this.holders, id) !== undefined
  }

  /** Position of an annotation; -1 when it is not there. */
  positionOf(id: string): number {
    const place = this.#placeOf(id)
    return place === undefined ? -1 : positionAt(this.chunks, place)
  }

  /** The annotation of an id. */
  find(id: string): Annotation | undefined {
    const place = this.#placeOf(id)
    return place?.chunk.annotations[place.index]
  }

  /** Positions and annotations that a replacement may touch, or end or start at the edge of. */
  *near(map: TextMap): Generator<readonly [number, Annotation]> {
    let before = 0
    for (const chunk of this.chunks) {
      for (const index of chunk.near(map)) {
        const annotation = chunk.annotations[index]
        if (annotation !== undefined) yield [before + index, annotation]
      }
      before += chunk.size
    }
  }

  #join(): readonly Annotation[] {
    const all: Annotation[] = []
    for (const { annotations } of this.chunks) for (const annotation of annotations) all.push(annotation)
    return all
  }

  #placeOf(id: string): Place | undefined {
    const key = holderOf(this.holders, id)
    return key === undefined ? undefined : placeIn(this.chunks, this.order.get(key), id)
  }
}

/**
 * A list while it is changed. It has its own array of chunks and its own news of ids, and belongs to one patch: what it
 * was made from stays as it was, and what {@link ListDraft.finish} gives is not written to any more.
 */
export class ListDraft {
  readonly #list: AnnotationList
  readonly #chunks: Chunk[]
  readonly #recent: Map<string, number | null>
  /** What was put at the end and is in no chunk yet: a long patch mostly adds there, one after another. */
  #tail: Annotation[] = []
  readonly #tailIds = new Set<string>()
  /** Never written to: `undefined` when it must be worked out anew. */
  #order: ReadonlyMap<number, number> | undefined
  #nextKey: number
  #size: number
  #isChanged = false

  constructor(list: AnnotationList) {
    this.#list = list
    this.#chunks = list.chunks.slice()
    this.#recent = new Map(list.holders.recent)
    this.#nextKey = list.nextKey
    this.#order = list.order
    this.#size = 0
    for (const chunk of this.#chunks) this.#size += chunk.size
  }

  get size(): number {
    return this.#size
  }

  has(id: string): boolean {
    return this.#tailIds.has(id) || this.#keyOf(id) !== undefined
  }

  /** Position of an annotation; -1 when it is not there. */
  positionOf(id: string): number {
    const place = this.#placeOf(id)
    return place === undefined ? -1 : positionAt(this.#chunks, place)
  }

  find(id: string): Annotation | undefined {
    const place = this.#placeOf(id)
    return place?.chunk.annotations[place.index]
  }

  /** Puts an annotation of a new id at a position. */
  insert(position: number, annotation: Annotation): void {
    this.#size++
    if (position === this.#size - 1) {
      this.#tail.push(annotation)
      this.#tailIds.add(annotation.id)
      return
    }
    this.#flush()
    if (this.#chunks.length === 0) this.#addChunk(0, Chunk.of(this.#nextKey++, []))
    const { position: at, chunk, index } = this.#placeAt(position)
    const longer = chunk.splice(index, 0, [annotation])
    this.#recent.set(annotation.id, chunk.key)
    this.#put(at, longer)
    if (chunk.size >= CAPACITY) this.#split(at, longer)
  }

  remove(id: string): void {
    const place = this.#placeOf(id) ?? noPlace(id)
    const left = place.chunk.splice(place.index, 1, [])
    this.#size--
    this.#recent.set(id, null)
    this.#put(place.position, left)
    if (left.size > 0) return
    this.#chunks.splice(place.position, 1)
    this.#order = undefined
  }

  /** Puts an annotation in the place of the one that has its id. */
  replace(annotation: Annotation): void {
    const { position, chunk, index } = this.#placeOf(annotation.id) ?? noPlace(annotation.id)
    this.#put(position, chunk.splice(index, 1, [annotation]))
  }

  /** Takes all annotations along with a text edit; `settle` those that it comes near to. */
  move(map: TextMap, settle: (annotation: Annotation) => Annotation): void {
    this.#flush()
    for (const [i, chunk] of this.#chunks.entries()) {
      const moved = chunk.move(map, settle)
      if (moved !== chunk) this.#put(i, moved)
    }
  }

  /** The list that the draft has become: the one it was made from when nothing changed. */
  finish(): AnnotationList {
    this.#flush()
    if (!this.#isChanged) return this.#list
    const { base } = this.#list.holders
    const holders = { base, recent: this.#recent }
    const isLong = this.#recent.size > Math.max(CAPACITY, Math.sqrt(this.#size))
    return new AnnotationList(this.#chunks, isLong ? settleHolders(holders) : holders, this.#nextKey, {
      ...defined({ order: this.#order }),
    })
  }

  /** Puts the tail into the last chunk, or into chunks of its own when it is long. */
  #flush(): void {
    const tail = this.#tail
    if (tail.length === 0) return
    this.#tail = []
    this.#tailIds.clear()
    const last = this.#chunks.at(-1)
    if (last !== undefined && tail.length + last.size < CAPACITY) {
      for (const { id } of tail) this.#recent.set(id, last.key)
      this.#put(this.#chunks.length - 1, last.splice(last.size, 0, tail))
      return
    }
    for (let from = 0; from < tail.length; from += CAPACITY / 2) {
      const chunk = Chunk.of(this.#nextKey++, tail.slice(from, from + CAPACITY / 2))
      for (const id of chunk.ids) this.#recent.set(id, chunk.key)
      this.#addChunk(this.#chunks.length, chunk)
    }
    this.#isChanged = true
  }

  #keyOf(id: string): number | undefined {
    return holderOf({ base: this.#list.holders.base, recent: this.#recent }, id)
  }

  #put(index: number, chunk: Chunk): void {
    this.#chunks[index] = chunk
    this.#isChanged = true
  }

  #addChunk(index: number, chunk: Chunk): void {
    this.#chunks.splice(index, 0, chunk)
    this.#order = undefined
  }

  #split(index: number, chunk: Chunk): void {
    const [left, right] = chunk.split(this.#nextKey++)
    this.#chunks[index] = left
    this.#addChunk(index + 1, right)
    for (const id of right.ids) this.#recent.set(id, right.key)
  }

  #placeOf(id: string): Place | undefined {
    this.#flush()
    const key = this.#keyOf(id)
    if (key === undefined) return undefined
    this.#order ??= orderOf(this.#chunks)
    return placeIn(this.#chunks, this.#order.get(key), id)
  }

  /** The chunk that a position of the list lies in, or at the end of. */
  #placeAt(position: number): Place {
    let index = position
    for (const [at, chunk] of this.#chunks.entries()) {
      if (index <= chunk.size) return { position: at, chunk, index }
      index -= chunk.size
    }
    return noPlace(position)
  }
}

function placeIn(chunks: readonly Chunk[], position: number | undefined, id: string): Place | undefined {
  const chunk = position === undefined ? undefined : chunks[position]
  return position === undefined || chunk === undefined ? undefined : { position, chunk, index: chunk.indexOf(id) }
}

function holderOf({ base, recent }: Holders, id: string): number | undefined {
  const key = recent.get(id)
  return key === undefined ? base.get(id) : (key ?? undefined)
}

function settleHolders({ base, recent }: Holders): Holders {
  const settled = new Map(base)
  for (const [id, key] of recent) {
    if (key === null) settled.delete(id)
    else settled.set(id, key)
  }
  return { base: settled, recent: new Map() }
}

function orderOf(chunks: readonly Chunk[]): Map<number, number> {
  return new Map(chunks.map(({ key }, index) => [key, index]))
}

/** Where an annotation stands in the whole list. */
function positionAt(chunks: readonly Chunk[], { chunk: own, index }: Place): number {
  let before = 0
  for (const chunk of chunks) {
    if (chunk === own) break
    before += chunk.size
  }
  return before + index
}

function noPlace(what: string | number): never {
  throw annotationError('patch_conflict', `The layer has no place for ${what}`, {
    path: 'changes',
    hint: 'Rebase the patch on the document as it is now: rebasePatch.',
  })
}

function duplicateId(annotations: readonly Annotation[], layer: string) {
  const seen = new Set<string>()
  const position = annotations.findIndex(({ id }) => seen.size === seen.add(id).size)
  const id = annotations[position]?.id
  return annotationError('duplicate_id', `Annotation ${id} is twice in layer '${layer}'`, {
    path: `layers.${layer}.annotations[${position}].id`,
    hint: 'Ids are unique over all layers of a document: take new ones from createIds(document).',
  })
}
