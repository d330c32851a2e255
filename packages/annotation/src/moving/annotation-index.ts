import { annotationError } from '../model/error.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import { CarriedCache } from './carried-cache.ts'
import { annotationAt, identitiesOf } from './moved-layer.ts'

// One step of a search takes about an eighth of the time that it takes to write a position anew.
const SEARCHED_MOST = 8

/** Where an annotation stands. `position` may lag behind the removals and insertions before it. */
interface Place {
  readonly layer: string
  position: number
}

/** An annotation with its place in the document. */
export interface Located {
  readonly layer: string
  readonly position: number
  readonly annotation: Annotation
}

/** The ids of one document: kept for the newest version and handed on from patch to patch, never shared. */
export class AnnotationIndex {
  readonly #places = new Map<string, Place>()
  /** How many annotations were passed in search of others since all positions were right. */
  #searched = 0

  constructor(document: AnnotatedDocument) {
    for (const [layer, { annotations }] of Object.entries(document.layers)) {
      for (let position = 0; position < annotations.length; position++)
        this.add(annotations[position]!.id, layer, position)
    }
  }

  /** @throws {ChugiaiError} `duplicate_id` */
  add(id: string, layer: string, position: number): void {
    const taken = this.#places.get(id)
    if (taken !== undefined) {
      throw annotationError(
        'duplicate_id',
        `Annotation ${id} of layer '${layer}' is already in layer '${taken.layer}'`,
        {
          path: `layers.${layer}.annotations[${position}].id`,
          hint: 'Ids are unique over all layers of a document: take new ones from createIds(document).',
        },
      )
    }
    this.#places.set(id, { layer, position })
  }

  delete(id: string): void {
    this.#places.delete(id)
  }

  layerOf(id: string): string | undefined {
    return this.#places.get(id)?.layer
  }

  /** Position of the annotation in the list of its layer, -1 when it is not there. */
  positionIn(annotations: readonly Annotation[], id: string): number {
    const place = this.#places.get(id)
    if (place === undefined) return -1
    const position = searchAround(annotations, id, place.position)
    this.#searched += Math.abs(position - place.position)
    if (position >= 0) place.position = position
    if (this.#searched > SEARCHED_MOST * annotations.length) this.#renumber(annotations)
    return position
  }

  #renumber(annotations: readonly Annotation[]): void {
    for (let i = 0; i < annotations.length; i++) this.#places.get(annotations[i]!.id)!.position = i
    this.#searched = 0
  }
}

/** Looks at `guess` first and then ever farther to both sides: the distance is the number of changes since the guess. */
function searchAround(annotations: readonly Annotation[], id: string, guess: number): number {
  for (let distance = 0; guess - distance >= 0 || guess + distance < annotations.length; distance++) {
    if (annotations[guess - distance]?.id === id) return guess - distance
    if (annotations[guess + distance]?.id === id) return guess + distance
  }
  return -1
}

const indexes = new CarriedCache((document: AnnotatedDocument) => new AnnotationIndex(document))

/** The index of a document, made when first asked for. */
export function indexOf(document: AnnotatedDocument): AnnotationIndex {
  return indexes.of(document)
}

/** Takes the index away from a document, to change it along with the document's next version. */
export function takeIndex(document: AnnotatedDocument): AnnotationIndex {
  return indexes.take(document)
}

/** Gives an index that was taken and changed to the version it now describes. */
export function giveIndex(document: AnnotatedDocument, index: AnnotationIndex): void {
  indexes.give(document, index)
}

/**
 * An annotation by its id, with its layer and position; `undefined` when the document has none of that id. The first
 * call for a document costs one walk through it; the next ones, and those for what patches make of it, nearly nothing.
 */
export function findAnnotation(document: AnnotatedDocument, id: string): Located | undefined {
  const index = indexOf(document)
  const layer = index.layerOf(id)
  if (layer === undefined) return undefined
  const within = document.layers[layer]!
  const position = index.positionIn(identitiesOf(within), id)
  return { layer, position, annotation: annotationAt(within, position)! }
}
