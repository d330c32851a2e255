import type { ItemProperty, PageElement } from './page-model.ts'
import type { SlimMark } from './slim-html.ts'
import { barrierOf, IMPLIED_END } from './tags.ts'

export type Open<T> = { -readonly [Key in keyof T]: T[Key] }

/** An open element. */
export interface Frame {
  readonly tag: string
  /** The block that it is, or stands in. */
  readonly element: Open<PageElement>
  readonly isBlock: boolean
  /** Whether its text is no text of the page. */
  readonly isDropped: boolean
  /** Whether its pictures are pictures of the page: those of `<noscript>` stand for pictures that load late. */
  readonly showsImages: boolean
  /** The figure around it, with the address of a picture that a script would put there. */
  readonly figure: { url?: string } | null
  /** What takes its text instead. */
  readonly collects: 'title' | 'json' | null
  readonly isBold: boolean
  readonly isItalic: boolean
  /** Address of the link around the text, `''` for one that leads nowhere; `null` outside links. */
  readonly link: string | null
  readonly cues: number
  /** Its name in the slim page, or `null` when it is not written there. */
  readonly slimTag: string | null
  /** Where it begins there. */
  readonly mark: SlimMark
  readonly property: Open<ItemProperty> | null
  /** What the slim page holds of it: letters, letters in links, links, pictures. */
  readonly slim: { text: number; linked: number; links: number; images: number }
}

const ROOT: Frame = {
  tag: '',
  element: { tag: '', parent: null, depth: 0, names: '', align: '', firstLine: 0, endLine: 0 },
  isBlock: true,
  isDropped: false,
  showsImages: true,
  figure: null,
  collects: null,
  isBold: false,
  isItalic: false,
  link: null,
  cues: 0,
  slimTag: null,
  mark: { pieces: 0, length: 0, depths: 0 },
  property: null,
  slim: { text: 0, linked: 0, links: 0, images: 0 },
}

/** Deeper elements are read as if they were not there: DOMs and Readability take the square of the depth. */
const MOST_DEPTH = 200

/** The open elements. What is closed out of order is closed as browsers do it, near enough for text. */
export class ElementStack {
  readonly #root: Frame = { ...ROOT, element: { ...ROOT.element }, slim: { ...ROOT.slim } }
  /** What is open within the root, from outside to inside. */
  readonly #frames: Frame[] = []
  /** Elements that were too deep to be kept, by name: their end tags must close nothing else. */
  readonly #tooDeep = new Map<string, number>()
  readonly #onPop: (frame: Frame, outer: Frame) => void
  #flattened = 0

  constructor(onPop: (frame: Frame, outer: Frame) => void) {
    this.#onPop = onPop
  }

  get top(): Frame {
    return this.#frames.at(-1) ?? this.#root
  }

  /** How many elements were too deep to be kept. */
  get flattened(): number {
    return this.#flattened
  }

  /** Whether there is room for one more element; when there is not, it counts as flattened. */
  hasRoomFor(tag: string): boolean {
    if (this.#frames.length < MOST_DEPTH) return true
    this.#flattened++
    this.#tooDeep.set(tag, (this.#tooDeep.get(tag) ?? 0) + 1)
    return false
  }

  push(frame: Frame): void {
    this.#frames.push(frame)
  }

  /** Closes what an end tag closes, if anything. */
  close(tag: string): void {
    const deep = this.#tooDeep.get(tag) ?? 0
    if (deep > 0) {
      this.#tooDeep.set(tag, deep - 1)
      return
    }
    const barrier = barrierOf(tag)
    const stop = this.#frames.findLastIndex(
      (frame) => frame.tag === tag || (barrier === 'any block' ? frame.isBlock : barrier.has(frame.tag)),
    )
    if (this.#frames[stop]?.tag === tag) this.#popTo(stop)
  }

  /** Closes what a start tag closes: an open paragraph, the item before. */
  closeImplied(tag: string): void {
    const implied = IMPLIED_END.get(tag)
    if (implied === undefined) return
    const from = this.#frames.findLastIndex((frame) => implied.within.has(frame.tag)) + 1
    const lowest = this.#frames.findIndex((frame, i) => i >= from && implied.closes.has(frame.tag))
    if (lowest >= 0) this.#popTo(lowest)
  }

  closeAll(): Frame {
    this.#popTo(0)
    return this.top
  }

  #popTo(length: number): void {
    for (const frame of this.#frames.slice(length).reverse()) {
      this.#frames.pop()
      this.#onPop(frame, this.top)
    }
  }
}
