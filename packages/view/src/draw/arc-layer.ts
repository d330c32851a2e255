import { type EditorView, type LayerMarker, layer } from '@codemirror/view'
import type { Arc } from '../model/arcs.ts'
import { overlayField } from './overlay.ts'

const RISE = 12 // pixels that an arc within a line rises above its letters
const SHORT_LABEL = 18 // letters of a label that are written on an arc
const SVG = 'http://www.w3.org/2000/svg'

interface Point {
  readonly x: number
  readonly y: number
}

/** An arc where it stands in the scrolled text. */
class ArcMarker implements LayerMarker {
  readonly arc: Arc
  readonly from: Point
  readonly to: Point
  readonly color: string

  constructor(arc: Arc, from: Point, to: Point, color: string) {
    this.arc = arc
    this.from = from
    this.to = to
    this.color = color
  }

  eq(other: LayerMarker): boolean {
    return (
      other instanceof ArcMarker &&
      other.arc.id === this.arc.id &&
      other.arc.label === this.arc.label &&
      other.color === this.color &&
      isSame(other.from, this.from) &&
      isSame(other.to, this.to)
    )
  }

  draw(): HTMLElement {
    const { arc, from, to } = this
    const box = document.createElement('div')
    box.className = `arc is-${arc.kind}`
    box.dataset.arc = arc.id
    box.style.setProperty('--arc', this.color)
    const svg = document.createElementNS(SVG, 'svg')
    svg.setAttribute('class', 'arc')
    svg.setAttribute('aria-hidden', 'true')
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', pathOf(from, to))
    svg.append(path)
    box.append(svg)
    if (arc.kind !== 'join') box.append(labelOf(arc, from, to))
    return box
  }
}

/** Draws the arcs that have an end in sight, above the text. */
export const arcLayer = layer({
  above: true,
  class: 'arcs',
  update: ({ docChanged, viewportChanged, geometryChanged, startState, state }) =>
    docChanged ||
    viewportChanged ||
    geometryChanged ||
    startState.field(overlayField).arcs !== state.field(overlayField).arcs,
  markers(view) {
    const { arcs, palette } = view.state.field(overlayField)
    const { from, to } = view.viewport
    const isNear = (offset: number) => offset >= from && offset <= to
    const length = view.state.doc.length
    return arcs
      .filter(({ start, end }) => Math.max(start, end) <= length && (isNear(start) || isNear(end)))
      .map((arc) => new ArcMarker(arc, placeOf(view, arc.start), placeOf(view, arc.end), palette.colorOf(arc.label)))
  },
})

/** Where the top of a letter stands in the scrolled text; of one that is not drawn, where its line begins. */
function placeOf(view: EditorView, offset: number): Point {
  const { left, top } = view.scrollDOM.getBoundingClientRect()
  const origin = { x: left - view.scrollDOM.scrollLeft, y: top - view.scrollDOM.scrollTop }
  const place = view.coordsAtPos(offset)
  if (place !== null) return { x: place.left - origin.x, y: place.top - origin.y }
  const content = view.contentDOM.getBoundingClientRect()
  return { x: content.left - origin.x + RISE, y: view.lineBlockAt(offset).top + content.top - origin.y }
}

function pathOf(from: Point, to: Point): string {
  if (Math.abs(from.y - to.y) < RISE) {
    const height = Math.min(from.y, to.y) - RISE
    return `M ${from.x} ${from.y} C ${from.x} ${height}, ${to.x} ${height}, ${to.x} ${to.y}`
  }
  const middle = (from.y + to.y) / 2
  return `M ${from.x} ${from.y} C ${from.x} ${middle - RISE}, ${to.x} ${middle - RISE}, ${to.x} ${to.y}`
}

function labelOf({ label }: Arc, from: Point, to: Point): HTMLElement {
  const element = document.createElement('span')
  element.className = 'arc-label'
  element.textContent = label.length > SHORT_LABEL ? `${label.slice(0, SHORT_LABEL - 1)}…` : label
  element.style.left = `${(from.x + to.x) / 2}px`
  element.style.top = `${(from.y + to.y) / 2 - RISE}px`
  return element
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}
