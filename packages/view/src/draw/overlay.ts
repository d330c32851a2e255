import type { Span } from '@chugiai/text'
import { StateEffect, StateField } from '@codemirror/state'
import type { Arc } from '../model/arcs.ts'
import type { BlockItem } from '../model/blocks.ts'
import type { SpanItem } from '../model/items.ts'
import { type Palette, paletteOf } from '../model/palette.ts'

/** What is drawn over the text. */
export interface Overlay {
  /** Spans in the order of the text; `isShown` says which of them are drawn. */
  readonly items: readonly SpanItem[]
  readonly isShown: (item: SpanItem) => boolean
  /** No extent of an item has more code units. */
  readonly longest: number
  readonly blocks: readonly BlockItem[]
  readonly selectedId: string | null
  readonly showTags: boolean
  readonly palette: Palette
  /** Letters that were searched for, in the order of the text. */
  readonly hits: readonly Span[]
  /** Lines between annotations, or pieces of one. */
  readonly arcs: readonly Arc[]
  /** Names of layers that are there to be compared with. */
  readonly compared: ReadonlySet<string>
  /** Title of a block type in the page's language. */
  readonly blockTitle: (type: string) => string
}

const EMPTY: Overlay = {
  items: [],
  isShown: () => true,
  longest: 0,
  blocks: [],
  selectedId: null,
  showTags: true,
  palette: paletteOf(null),
  hits: [],
  arcs: [],
  compared: new Set(),
  blockTitle: (type) => type,
}

export const setOverlay = StateEffect.define<Overlay>()

export const overlayField = StateField.define<Overlay>({
  create: () => EMPTY,
  update(overlay, transaction) {
    for (const effect of transaction.effects) if (effect.is(setOverlay)) return effect.value
    return overlay
  },
})
