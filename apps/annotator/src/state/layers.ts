import type { LayerRole } from '@chugiai/view'
import { isAnnotationLayer } from '@chugiai/view'
import { computed, signal } from '@preact/signals'
import { writeSetting } from '../storage/settings.ts'
import { annotatorName, currentDocument, DEFAULT_NAME, hiddenLayers } from './store.ts'

/** The layer that a document's annotations stand in unless they are somebody's own. */
const COMMON = 'mentions'

/** The layer that the person chose to work in; null: the one that is theirs. */
export const chosenLayer = signal<string | null>(null)

/** The layer of the annotator: `mentions@Lan`; of one who gave no name the common one. */
const ownLayer = computed(() => (annotatorName.value === DEFAULT_NAME ? COMMON : `${COMMON}@${annotatorName.value}`))

/** The layer that new annotations go to. */
export const workLayer = computed(() => chosenLayer.value ?? ownLayer.value)

/** Layers of the open document that people annotate on, the one that is worked in among them. */
export const layerNames = computed<readonly string[]>(() => {
  const names = Object.keys(currentDocument.value?.layers ?? {}).filter(isAnnotationLayer)
  return names.includes(workLayer.value) ? names : [...names, workLayer.value]
})

/** What every layer is to the person now. */
export const layerRoles = computed(() => Object.fromEntries(layerNames.value.map((layer) => [layer, roleOf(layer)])))

/** What a layer is to the person now. */
export function roleOf(layer: string): LayerRole {
  if (layer === workLayer.value) return 'work'
  return hiddenLayers.value.has(layer) ? 'hide' : 'compare'
}

/** Works in a layer, compares it with that, or hides it. */
export function setRole(layer: string, role: LayerRole): void {
  if (role === 'work') chosenLayer.value = layer
  else if (layer === workLayer.value) return
  const hidden = new Set(hiddenLayers.value)
  if (role === 'hide') hidden.add(layer)
  else hidden.delete(layer)
  hiddenLayers.value = hidden
  writeSetting('hidden', [...hidden].join('\n'))
}
