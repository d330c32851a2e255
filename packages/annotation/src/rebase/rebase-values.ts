import { equalValues } from '../model/equal.ts'
import type { LayerChange, MetadataChange } from '../model/patch.ts'
import { mergeValue, type Origin } from './merge-value.ts'
import type { RebaseState } from './rebase-state.ts'

/** Makes a change of a layer's properties, its adding or its removal over what the other side did. */
export function rebaseLayer(state: RebaseState, change: LayerChange): void {
  const { layer, before, after } = change
  const there = state.draft.layers.get(layer)
  const current = there?.properties ?? null
  const origin = state.layers.get(layer) ?? { base: before, theirs: current }
  const merged = mergeValue(origin, after)
  if (merged === undefined) {
    state.conflict(current === null ? 'removed' : 'changed', change, `Both changed layer '${layer}'`)
  } else if (merged.value === null && there !== undefined && there.list.size > 0) {
    state.conflict('changed', change, `Layer '${layer}', which this removes, was added to`)
  } else {
    makeValue(state, change, state.layers, layer, { origin, current, value: merged.value })
  }
}

/** Makes a change of the metadata over what the other side did. */
export function rebaseMetadata(state: RebaseState, change: MetadataChange): void {
  const { key, before, after } = change
  const current = state.draft.metadata?.get(key) ?? null
  const origin = state.metadata.get(key) ?? { base: before, theirs: current }
  const merged = mergeValue(origin, after)
  if (merged === undefined) state.conflict('changed', change, `Both changed metadata '${key}'`)
  else makeValue(state, change, state.metadata, key, { origin, current, value: merged.value })
}

interface MadeValue {
  readonly origin: Origin
  readonly current: unknown
  readonly value: unknown
}

function makeValue(
  state: RebaseState,
  { index: _, ...change }: LayerChange | MetadataChange,
  origins: Map<string, Origin>,
  name: string,
  { origin, current, value }: MadeValue,
): void {
  origins.set(name, origin)
  if (!equalValues(current, value)) state.make({ ...change, before: current, after: value } as typeof change)
}
