import type { Attributes } from './tag-reader.ts'

/** A place in the slim page to which it can be cut back. */
export interface SlimMark {
  readonly pieces: number
  readonly length: number
  readonly depths: number
}

const FIRST_MARK = 0xe000 // Unicode's private letters: no page means anything by them
const MARKS = 4096
const PRIVATE_OR_MARKUP = /[<>&\ue000-\uf8ff]/g

const LONGEST_LINE = 4000 // code units; beyond this a paragraph weighs no more with Readability
const MOST_PIECES = 60_000 // tags and texts; Readability walks them many times
const LONGEST_PAGE = 4_000_000
const MOST_DEPTHS = 300_000 // of all tags and lines together: each is looked at once for every element around it

/**
 * Writes the page as Readability is given it: blocks, links and texts, and of the attributes those that it weighs. Every
 * line opens with two private letters that spell its index, which stay with it whatever Readability does to the
 * elements around: it rewraps, renames, and parses anew.
 */
export class SlimWriter {
  readonly #pieces: string[] = []
  #lineLength = 0
  #length = 0
  #depths = 0
  #isCut = false

  /** Whether nothing more goes in until something is taken back. */
  get isFull(): boolean {
    return this.#pieces.length > MOST_PIECES || this.#length > LONGEST_PAGE || this.#depths > MOST_DEPTHS
  }

  /** Whether anything was left out. */
  get isCut(): boolean {
    return this.#isCut
  }

  mark(): SlimMark {
    return { pieces: this.#pieces.length, length: this.#length, depths: this.#depths }
  }

  /** Takes back what was written since the mark. */
  cut({ pieces, length, depths }: SlimMark): void {
    this.#pieces.length = pieces
    this.#length = length
    this.#depths = depths
  }

  /** Links within the page weigh less with Readability than others; where they lead is all the same to it. */
  open(tag: string, { class: className, id, href }: Attributes, depth: number): void {
    const link = tag === 'a' && href !== undefined ? ` href="${href.startsWith('#') ? '#x' : 'x'}"` : ''
    this.#write(`<${tag}${link}${attribute('class', className)}${attribute('id', id)}>`, depth)
  }

  /** For what was opened when the page was not full; it always has an end. */
  close(tag: string): void {
    this.#pieces.push(`</${tag}>`)
  }

  image(depth: number): void {
    this.#write('<img src="x">', depth)
  }

  lineBreak(depth: number): void {
    this.#write('<br>', depth)
  }

  beginLine(index: number, depth: number): void {
    this.#lineLength = 0
    this.#write(String.fromCharCode(FIRST_MARK + Math.floor(index / MARKS), FIRST_MARK + (index % MARKS)), depth)
  }

  text(text: string): void {
    if (this.#lineLength > LONGEST_LINE) return
    this.#lineLength += text.length
    this.#write(text.slice(0, LONGEST_LINE).replace(PRIVATE_OR_MARKUP, ' '))
  }

  #write(piece: string, depth = 0): void {
    if (this.isFull) {
      this.#isCut = true
      return
    }
    this.#depths += depth
    this.#length += piece.length
    this.#pieces.push(piece)
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
