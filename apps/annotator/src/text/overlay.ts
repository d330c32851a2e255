import { StateEffect, StateField } from '@codemirror/state'
import type { BlockItem } from '../model/blocks.ts'
import type { SpanItem } from '../model/items.ts'

/** What is drawn over the text. */
export interface Overlay {
  readonly items: readonly SpanItem[]
  readonly blocks: readonly BlockItem[]
  readonly selectedId: string | null
  readonly showTags: boolean
  /** Title of a block type in the page's language. */
  readonly blockTitle: (type: string) => string
}

const EMPTY: Overlay = { items: [], blocks: [], selectedId: null, showTags: true, blockTitle: (type) => type }

export const setOverlay = StateEffect.define<Overlay>()

export const overlayField = StateField.define<Overlay>({
  create: () => EMPTY,
  update(overlay, transaction) {
    for (const effect of transaction.effects) if (effect.is(setOverlay)) return effect.value
    return overlay
  },
})
