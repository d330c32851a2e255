import { snapSpan } from '@chugiai/annotation'
import { firstIndex, type Span } from '@chugiai/text'
import { type Range, RangeSet } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view'
import { blockAt } from '../model/blocks.ts'
import { itemsTouching } from '../model/items.ts'
import { flatten } from '../model/segments.ts'
import { type Overlay, overlayField } from './overlay.ts'
import { segmentMark, tagMark } from './segment-mark.ts'

const LETTER_WINDOW = 16 // code units; no letter with its marks is longer

/** A place between two letters: an annotation without letters. */
class PlaceMark extends WidgetType {
  readonly label: string
  readonly color: string

  constructor(label: string, color: string) {
    super()
    this.label = label
    this.color = color
  }

  override eq(other: PlaceMark): boolean {
    return other.label === this.label && other.color === this.color
  }

  toDOM(): HTMLElement {
    const mark = document.createElement('span')
    mark.className = 'place'
    mark.style.setProperty('--tag', this.color)
    mark.title = this.label
    return mark
  }
}

/** Draws blocks and annotations, for what is on the screen alone. */
export const decorations = ViewPlugin.fromClass(
  class {
    blocks: DecorationSet
    annotations: DecorationSet

    constructor(view: EditorView) {
      this.blocks = drawBlocks(view)
      this.annotations = drawAnnotations(view)
    }

    update({ view, viewportChanged, docChanged, startState, state }: ViewUpdate) {
      if (!viewportChanged && !docChanged && startState.field(overlayField) === state.field(overlayField)) return
      this.blocks = drawBlocks(view)
      this.annotations = drawAnnotations(view)
    }
  },
  {
    provide: (plugin) => [
      EditorView.decorations.of((view) => view.plugin(plugin)?.blocks ?? Decoration.none),
      EditorView.decorations.of((view) => view.plugin(plugin)?.annotations ?? Decoration.none),
    ],
  },
)

function drawBlocks(view: EditorView): DecorationSet {
  const overlay = view.state.field(overlayField)
  const found: Range<Decoration>[] = []
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at)
      const decoration = lineDecoration(overlay, line)
      if (decoration && found.at(-1)?.from !== line.from) found.push(decoration.range(line.from))
      at = line.to + 1
    }
  }
  return RangeSet.of(found)
}

function lineDecoration(
  { blocks, blockTitle }: Overlay,
  line: { from: number; to: number; length: number },
): Decoration | null {
  const block = blockAt(blocks, line.from) ?? blockAt(blocks, line.to)
  if (block === null) return line.length === 0 ? Decoration.line({ class: 'b-blank' }) : null
  const isFirst = block.start >= line.from
  const classes = `b b-${block.type}${isFirst ? ' b-first' : ''}`
  if (!isFirst || block.type === 'paragraph') return Decoration.line({ class: classes })
  return Decoration.line({ class: classes, attributes: { 'data-block': blockTitle(block.type) } })
}

const HIT = Decoration.mark({ class: 'hit' })

function hitsIn(hits: readonly Span[], range: Span): readonly Range<Decoration>[] {
  const first = firstIndex(hits.length, (i) => (hits[i]?.end ?? 0) > range.start)
  const found: Range<Decoration>[] = []
  let next = first
  for (let hit = hits[next]; hit !== undefined && hit.start < range.end; hit = hits[++next]) {
    if (hit.start < hit.end) found.push(HIT.range(hit.start, hit.end))
  }
  return found
}

function drawAnnotations(view: EditorView): DecorationSet {
  const { items, isShown, longest, selectedId, showTags, palette, hits, compared } = view.state.field(overlayField)
  const text = view.state.doc
  const found: Range<Decoration>[] = []
  for (const { from, to } of view.visibleRanges) {
    const range = { start: from, end: to }
    const visible = itemsTouching(items, range, longest).filter(isShown)
    for (const segment of flatten(visible, range)) {
      found.push(segmentMark(segment, selectedId, palette, compared).range(segment.start, segment.end))
      if (showTags && segment.ending.length > 0)
        found.push(
          tagMark(segment.ending, palette, compared).range(lastLetter(segment.start, segment.end), segment.end),
        )
    }
    found.push(...hitsIn(hits, range))
    for (const { annotation } of visible) {
      for (const { start, end } of annotation.spans) {
        if (start === end)
          found.push(
            Decoration.widget({
              widget: new PlaceMark(annotation.label, palette.colorOf(annotation.label)),
              side: 1,
            }).range(start),
          )
      }
    }
  }
  return RangeSet.of(found, true)

  function lastLetter(start: number, end: number): number {
    const from = Math.max(start, end - LETTER_WINDOW)
    const letters = text.sliceString(from, end)
    const last = { start: letters.length - 1, end: letters.length }
    return from + snapSpan(letters, last, { to: 'grapheme', snap: 'expand' })!.start
  }
}
