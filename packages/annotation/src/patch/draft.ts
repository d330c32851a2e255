import { annotationError } from '../model/error.ts'
import type { Letters } from '../model/letters.ts'
import type { AnnotatedDocument, Annotation, DocumentSource, Layer } from '../model/model.ts'
import { ListDraft } from '../moving/annotation-list.ts'
import type { Located } from '../moving/find-annotation.ts'
import { keepLetters, lettersOf } from '../moving/mapped-text.ts'
import { layerProperties, listOf, storeLayer } from '../moving/stored-layer.ts'

/** A layer while a patch is applied: its properties, and its annotations once they are written to. */
class LayerDraft {
  readonly name: string
  /** The layer whose properties and list these are, until `list` is there. */
  model: Layer
  #list: ListDraft | undefined

  constructor(name: string, model: Layer) {
    this.name = name
    this.model = model
  }

  get list(): ListDraft {
    this.#list ??= new ListDraft(listOf(this.model, this.name))
    return this.#list
  }

  has(id: string): boolean {
    return (this.#list ?? listOf(this.model, this.name)).has(id)
  }

  get properties(): Omit<Layer, 'annotations'> {
    return layerProperties(this.model)
  }

  set properties(properties: Omit<Layer, 'annotations'>) {
    const { list } = this
    this.model = storeLayer({ ...properties, annotations: [] }, listOf(this.model, this.name))
    this.#list = list
  }

  finish(): Layer {
    if (this.#list === undefined) return this.model
    const before = listOf(this.model, this.name)
    const list = this.#list.finish()
    return list === before ? this.model : storeLayer(this.model, list)
  }
}

/** A document while a patch is applied to it. Belongs to one patch; the document itself is never written to. */
export class Draft {
  readonly #document: AnnotatedDocument
  text: Letters
  source: DocumentSource | undefined
  layers: Map<string, LayerDraft>
  metadata: Map<string, unknown> | undefined

  /** @throws {ChugiaiError} `duplicate_id` */
  constructor(document: AnnotatedDocument) {
    this.#document = document
    this.text = lettersOf(document)
    this.source = document.source
    this.layers = new Map()
    for (const [name, layer] of Object.entries(document.layers)) {
      listOf(layer, name)
      this.layers.set(name, new LayerDraft(name, layer))
    }
    this.metadata = document.metadata && new Map(Object.entries(document.metadata))
  }

  /** @throws {ChugiaiError} `unknown_layer` */
  layer(name: string): LayerDraft {
    const layer = this.layers.get(name)
    if (layer !== undefined) return layer
    throw annotationError('unknown_layer', `The document has no layer '${name}'`, {
      path: `layers.${name}`,
      hint: 'Add it first, in the same patch or an earlier one: addLayer(name).',
    })
  }

  addLayer(name: string, properties: Omit<Layer, 'annotations'>, index: number): void {
    this.layers = withEntry(this.layers, name, new LayerDraft(name, { ...properties, annotations: [] }), index)
  }

  /** Puts an annotation at a position of a layer. @throws {ChugiaiError} `duplicate_id`, `unknown_layer` */
  insert(name: string, position: number, annotation: Annotation): void {
    const { id } = annotation
    for (const layer of this.layers.values()) if (layer.has(id)) throw duplicateId(id, layer.name, name, position)
    this.layer(name).list.insert(position, annotation)
  }

  /** An annotation by its id, as it is by now. */
  locate(id: string): Located | undefined {
    for (const { name, list } of this.layers.values()) {
      const annotation = list.find(id)
      if (annotation !== undefined) return { layer: name, position: list.positionOf(id), annotation }
    }
    return undefined
  }

  /** The document that the draft has become. The draft must not be used afterwards. */
  finish(): AnnotatedDocument {
    const { source: _source, metadata: _metadata, layers: _layers, ...rest } = this.#document
    const document: AnnotatedDocument = {
      ...rest,
      text: this.text === lettersOf(this.#document) ? this.#document.text : this.text.slice(),
      ...(this.source === undefined ? {} : { source: this.source }),
      ...(this.metadata === undefined ? {} : { metadata: Object.fromEntries(this.metadata) }),
      layers: Object.fromEntries([...this.layers].map(([name, layer]) => [name, layer.finish()])),
    }
    keepLetters(document, this.text)
    return document
  }
}

function duplicateId(id: string, holder: string, layer: string, position: number) {
  return annotationError('duplicate_id', `Annotation ${id} of layer '${layer}' is already in layer '${holder}'`, {
    path: `layers.${layer}.annotations[${position}].id`,
    hint: 'Ids are unique over all layers of a document: take new ones from createIds(document).',
  })
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
