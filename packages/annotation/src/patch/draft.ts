import { annotationError } from '../model/error.ts'
import type { Letters } from '../model/letters.ts'
import type { AnnotatedDocument, Annotation, DocumentSource, Layer } from '../model/model.ts'
import { type AnnotationIndex, giveIndex, takeIndex } from '../moving/annotation-index.ts'
import { keepLetters, lettersOf } from '../moving/replaced-text.ts'

/** A document while a patch is applied to it. Copies a layer when it is first written to, and nothing else. */
export class Draft {
  readonly #document: AnnotatedDocument
  readonly index: AnnotationIndex
  text: Letters
  source: DocumentSource | undefined
  layers: Map<string, Layer>
  metadata: Map<string, unknown> | undefined
  /** Lists made here and free to be written to. */
  readonly #owned = new Set<readonly Annotation[]>()

  constructor(document: AnnotatedDocument) {
    this.#document = document
    this.text = lettersOf(document)
    this.source = document.source
    this.layers = new Map(Object.entries(document.layers))
    this.metadata = document.metadata && new Map(Object.entries(document.metadata))
    this.index = takeIndex(document)
  }

  /** @throws {ChugiaiError} `unknown_layer` */
  layer(name: string): Layer {
    const layer = this.layers.get(name)
    if (layer !== undefined) return layer
    throw annotationError('unknown_layer', `The document has no layer '${name}'`, {
      path: `layers.${name}`,
      hint: 'Add it first, in the same patch or an earlier one: addLayer(name).',
    })
  }

  /** The list of a layer, free to be written to. */
  annotations(name: string): Annotation[] {
    const layer = this.layer(name)
    if (this.#owned.has(layer.annotations)) return layer.annotations as Annotation[]
    return this.setAnnotations(name, layer.annotations.slice())
  }

  /** Puts an annotation at a place of a layer, with one copy of the list and not two. */
  insert(name: string, position: number, annotation: Annotation): void {
    const { annotations } = this.layer(name)
    if (this.#owned.has(annotations)) (annotations as Annotation[]).splice(position, 0, annotation)
    else this.setAnnotations(name, annotations.toSpliced(position, 0, annotation))
  }

  setAnnotations(name: string, annotations: Annotation[]): Annotation[] {
    this.#owned.add(annotations)
    this.layers.set(name, withAnnotations(this.layer(name), annotations))
    return annotations
  }

  /** The document that the draft has become. The draft must not be used afterwards. */
  finish(): AnnotatedDocument {
    const { source: _source, metadata: _metadata, layers: _layers, ...rest } = this.#document
    const document: AnnotatedDocument = {
      ...rest,
      text: this.text === lettersOf(this.#document) ? this.#document.text : this.text.slice(),
      ...(this.source === undefined ? {} : { source: this.source }),
      ...(this.metadata === undefined ? {} : { metadata: Object.fromEntries(this.metadata) }),
      layers: Object.fromEntries(this.layers),
    }
    giveIndex(document, this.index)
    keepLetters(document, this.text)
    return document
  }
}

/** The layer with another list; what a text edit has moved is not made for that. */
function withAnnotations(layer: Layer, annotations: readonly Annotation[]): Layer {
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(layer)) copy[key] = key === 'annotations' ? annotations : layer[key as keyof Layer]
  return copy as unknown as Layer
}

/** A map with an entry put at a place among the others; at the end when `index` is left out. */
export function withEntry<T>(map: Map<string, T>, key: string, value: T, index = map.size): Map<string, T> {
  const entries = [...map]
  entries.splice(index, 0, [key, value])
  return new Map(entries)
}

/** Place of a key among the keys of a map. */
export function entryIndex(map: Map<string, unknown>, key: string): number {
  return [...map.keys()].indexOf(key)
}
