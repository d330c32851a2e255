import type { LayerRole } from '@chugiai/view'
import { isAnnotationLayer } from '@chugiai/view'
import { computed } from '@preact/signals'
import { writeSetting } from '../storage/settings.ts'
import { chosenLayer, currentDocument, hiddenLayers, workLayer } from './store.ts'

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
