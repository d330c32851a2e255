import type { Attributes } from './tag-reader.ts'

/** A place in the slim page to which it can be cut back. */
export type SlimMark = number

const FIRST_MARK = 0xe000 // Unicode's private letters: no page means anything by them
const MARKS = 4096
const PRIVATE_OR_MARKUP = /[<>&\ue000-\uf8ff]/g

const LONGEST_LINE = 4000 // code units; beyond this a paragraph weighs no more with Readability
const MOST_PIECES = 60_000 // tags and texts; Readability walks them many times
const LONGEST_PAGE = 4_000_000

/**
 * Writes the page as Readability is given it: blocks, links and texts, and of the attributes those that it weighs. Every
 * line opens with two private letters that spell its index, which stay with it whatever Readability does to the
 * elements around: it rewraps, renames, and parses anew.
 */
export class SlimWriter {
  readonly #pieces: string[] = []
  #lineLength = 0
  #length = 0
  #isFull = false

  get isFull(): boolean {
    return this.#isFull
  }

  mark(): SlimMark {
    return this.#pieces.length
  }

  /** Takes back what was written since the mark. */
  cut(mark: SlimMark): void {
    this.#pieces.length = mark
  }

  /** Links within the page weigh less with Readability than others; where they lead is all the same to it. */
  open(tag: string, { class: className, id, href }: Attributes): void {
    const link = tag === 'a' && href !== undefined ? ` href="${href.startsWith('#') ? '#x' : 'x'}"` : ''
    this.#write(`<${tag}${link}${attribute('class', className)}${attribute('id', id)}>`)
  }

  close(tag: string): void {
    this.#pieces.push(`</${tag}>`)
  }

  image(): void {
    this.#write('<img src="x">')
  }

  lineBreak(): void {
    this.#write('<br>')
  }

  beginLine(index: number): void {
    this.#lineLength = 0
    this.#write(String.fromCharCode(FIRST_MARK + Math.floor(index / MARKS), FIRST_MARK + (index % MARKS)))
  }

  text(text: string): void {
    if (this.#lineLength > LONGEST_LINE) return
    this.#lineLength += text.length
    this.#write(text.slice(0, LONGEST_LINE).replace(PRIVATE_OR_MARKUP, ' '))
  }

  #write(piece: string): void {
    this.#length += piece.length
    if (this.#pieces.length > MOST_PIECES || this.#length > LONGEST_PAGE) this.#isFull = true
    else this.#pieces.push(piece)
  }

  /** With an author, since Readability takes a byline out of the page when the page names none. */
  build(): string {
    return `<!doctype html><html><head><meta name="author" content="x"></head><body>${this.#pieces.join('')}</body></html>`
  }
}

const LONGEST_NAMES = 200

function attribute(name: string, value: string | undefined): string {
  if (value === undefined || value === '') return ''
  return ` ${name}="${value.slice(0, LONGEST_NAMES).replace(/["<>&]/g, ' ')}"`
}

/** The indexes of the lines whose marks stand in a text. */
export function readMarks(text: string): number[] {
  const indexes: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    const high = text.charCodeAt(i) - FIRST_MARK
    if (high < 0 || high >= MARKS) continue
    indexes.push(high * MARKS + (text.charCodeAt(++i) - FIRST_MARK))
  }
  return indexes
}
