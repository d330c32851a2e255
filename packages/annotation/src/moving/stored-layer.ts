import type { Layer } from '../model/model.ts'
import { AnnotationList } from './annotation-list.ts'

// A layer is a value that nobody writes to, and so is the list: which list belongs to a layer can never change.
const lists = new WeakMap<Layer, AnnotationList>()

/** The annotations of a layer as a list that changes well. Made once for a layer that came from outside. */
export function listOf(layer: Layer, name: string): AnnotationList {
  let list = lists.get(layer)
  if (list === undefined) {
    list = AnnotationList.of(layer.annotations, name)
    lists.set(layer, list)
  }
  return list
}

/**
 * A layer with the properties of `model`, in their order, and the annotations of `list`. To whoever reads it, it is plain
 * data: `annotations` is a field of its own, whose array is made at the first reading and is the same ever after.
 */
export function storeLayer(model: Layer, list: AnnotationList): Layer {
  const layer: Record<string, unknown> = {}
  for (const key of Object.keys(model)) {
    if (key !== 'annotations') layer[key] = model[key as keyof Layer]
    else Object.defineProperty(layer, key, { get: () => list.annotations, enumerable: true, configurable: true })
  }
  const stored = layer as unknown as Layer
  lists.set(stored, list)
  return stored
}

/** The properties of a layer beside its annotations, which are not read for that. */
export function layerProperties(layer: Layer): Omit<Layer, 'annotations'> {
  const entries = Object.keys(layer).filter((key) => key !== 'annotations')
  return Object.fromEntries(entries.map((key) => [key, layer[key as keyof Layer]]))
}
