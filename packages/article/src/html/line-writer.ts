import type { Line, PageElement, Run } from './page-model.ts'

type OpenLine = { -readonly [Key in keyof Omit<Line, 'links'>]: Line[Key] } & { links: number[] }

/** What holds for the text at hand: set by the elements around it. */
export interface TextState {
  readonly element: PageElement
  readonly isBold: boolean
  readonly isItalic: boolean
  /** Address of the link that the text stands in. */
  readonly link: string | null
  readonly cues: number
}

// Inside a word no capital follows a small letter, nor two digits: `H<sub>2</sub>O`.
const GLUED = /(?:\p{Ll}|\d\d)\p{Lu}\p{Ll}?$/u

const LETTERS = /\p{L}{2}$/u
const DATED = /^\d{1,2}[/:]\d{2}/ // `THU HÀ</a><span>13/10/2025`

/** Puts texts into lines: a line begins with its first letter and ends with the block, or at a `<br>`. */
export class LineWriter {
  readonly runs: Run[] = []
  readonly lines: Line[] = []
  #open: OpenLine | null = null
  #afterBreak = false
  #lastLink: string | null = null
  /** The last letters of the line at hand. */
  #ending = ''

  /** Index of the line at hand, or of the next one when none is open. */
  get next(): number {
    return this.#open?.index ?? this.lines.length
  }

  /** Adds a text with so many letters; gives the line that it opened, or `null`. */
  add(run: Run, text: string, length: number, state: TextState): Line | null {
    const opened = this.#open === null ? this.#begin(state) : null
    const line = this.#open!
    if (opened === null) this.#part(run, text)
    this.#ending = text.length > 1 ? text.slice(-2) : this.#ending.slice(-1) + text
    this.#push(run)
    line.textLength += length
    if (length > 0) {
      line.isBold &&= state.isBold
      line.isItalic &&= state.isItalic
      line.cues &= state.cues
    }
    if (state.link !== null) this.#addLinked(line, length, state.link)
    this.#lastLink = state.link
    return opened
  }

  /** Elements that the style of a page sets apart, without a blank: `07:45</span><span>Cập nhật`, `Thu Hà</a><span>Phóng viên`. */
  #part({ start }: Run, text: string): void {
    const { end } = this.runs.at(-1)!
    if (end >= start) return
    const isDate = DATED.test(text) && LETTERS.test(this.#ending)
    if (isDate || GLUED.test(this.#ending + text.slice(0, 2))) this.#push({ start: end, end, text: ' ' })
  }

  /** The second character of a reference that stands for two has no letters of its own: it joins the first. */
  #push(run: Run): void {
    const last = this.runs.at(-1)
    if (run.start < run.end || last?.text == null) this.runs.push(run)
    else this.runs[this.runs.length - 1] = { ...last, text: last.text + run.text }
  }

  /** Ends the place that a line opens with: a blank parts it from the story, as the style of the page does. */
  endPlace(letters: number): void {
    if (this.#open === null || this.#open.textLength !== letters) return
    this.#open.place = letters
    const { end } = this.runs.at(-1)!
    this.#push({ start: end, end, text: ' ' })
    this.#ending = ' '
  }

  get isOpen(): boolean {
    return this.#open !== null
  }

  #begin({ element, cues }: TextState): Line {
    this.#lastLink = null
    this.#ending = ''
    this.#open = {
      index: this.lines.length,
      element,
      firstRun: this.runs.length,
      endRun: this.runs.length,
      textLength: 0,
      linkLength: 0,
      links: [],
      isBold: true,
      isItalic: true,
      afterBreak: this.#afterBreak,
      cues,
    }
    return this.#open
  }

  #addLinked(line: OpenLine, length: number, link: string): void {
    line.linkLength += length
    if (link === this.#lastLink) return
    line.links.push(this.runs.length - 1)
    if (line.url === undefined && link !== '') line.url = link
  }

  /** Ends the line at hand. */
  end(afterBreak: boolean): void {
    if (this.#open !== null) {
      this.#open.endRun = this.runs.length
      this.lines.push(this.#open)
      this.#open = null
      this.#afterBreak = false
    }
    this.#afterBreak = afterBreak
  }
}
