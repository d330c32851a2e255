import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** The attributes of a tag that a reader of articles looks at; the first of a name counts. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** What a page is made of, in order. Offsets are UTF-16 code units of the page. */
export interface TagHandler {
  open(tag: string, attributes: Attributes, start: number): void
  close(tag: string): void
  /** Letters of the page, or what a character reference there stands for. */
  text(start: number, end: number, decoded: string | null): void
  /** A comment, a script or a tag that has no end swallows the rest of the page. */
  unclosed(start: number): void
  attributeCut(): void
}

const WANTED: ReadonlySet<string> = new Set(
  (
    'class id href src srcset data-src data-srcset data-original data-lazy-src data-bg data-role alt style hidden aria-hidden role itemprop rel content name ' +
    'property datetime http-equiv charset type lang width height align'
  ).split(' '),
)

/** Elements whose content runs to their end tag, whatever it holds. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp'])

/** Longer values are data, not what a page says of itself. */
const LONGEST_VALUE = 4096

/**
 * Reads tags and text out of a page. Only the tokenizer of htmlparser2 is used: its parser keeps every open element in
 * a list that costs the square of the depth.
 */
export function readTags(html: string, handler: TagHandler): void {
  const reader = new TagReader(html, handler)
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader)
  tokenizer.write(html)
  tokenizer.end()
  reader.finish()
}

class TagReader implements TokenizerCallbacks {
  readonly #html: string
  readonly #handler: TagHandler
  #tag = ''
  #tagStart = 0
  #attributes: Record<string, string | undefined> = {}
  #attribute: string | null = null
  #value = ''
  #textEnd = 0
  /** Where the last thing ended that was whole. */
  #read = 0
  /** Where an element began whose content is no markup and which is still open. */
  #rawStart: number | null = null

  constructor(html: string, handler: TagHandler) {
    this.#html = html
    this.#handler = handler
  }

  ontext(start: number, end: number): void {
    this.#textEnd = end
    this.#read = end
    // The standard has `</>` be nothing.
    const from = this.#html.startsWith('</>', start) ? start + 3 : start
    if (from < end) this.#handler.text(from, end, null)
  }

  ontextentity(codePoint: number, end: number): void {
    // A reference that stands for two characters comes in two parts; the second has no letters of its own.
    const start = this.#html.lastIndexOf('&', end - 1)
    this.#handler.text(this.#textEnd === end ? end : start, end, String.fromCodePoint(codePoint))
    this.#textEnd = end
    this.#read = end
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#tagStart = start - 1
    this.#attributes = {}
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
    this.#attribute = WANTED.has(name) && this.#attributes[name] === undefined ? name : null
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === null) return
    const room = LONGEST_VALUE - this.#value.length
    if (end - start > room) this.#cutAttribute()
    if (room > 0) this.#value += this.#html.slice(start, Math.min(end, start + room))
  }

  onattribentity(codePoint: number): void {
    if (this.#attribute === null) return
    if (this.#value.length < LONGEST_VALUE) this.#value += String.fromCodePoint(codePoint)
    else this.#cutAttribute()
  }

  #cutAttribute(): void {
    this.#handler.attributeCut()
    // Half an address leads elsewhere.
    if (this.#attribute !== 'content') this.#attribute = null
  }

  onattribend(): void {
    if (this.#attribute !== null) this.#attributes[this.#attribute] = this.#value
    this.#attribute = null
  }

  onopentagend(end: number): void {
    if (RAW.has(this.#tag)) this.#rawStart = this.#tagStart
    this.#openTag(end)
  }

  #openTag(end: number): void {
    this.#read = end + 1
    this.#handler.open(this.#tag, this.#attributes, this.#tagStart)
  }

  onselfclosingtag(end: number): void {
    // In HTML the slash says nothing: `<div/>` is open.
    this.#openTag(end)
  }

  onclosetag(start: number, end: number): void {
    this.#read = end + 1
    this.#rawStart = null
    this.#handler.close(this.#html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase())
  }

  oncomment(_start: number, end: number): void {
    this.#readTo(end)
  }

  oncdata(_start: number, end: number): void {
    this.#readTo(end)
  }

  ondeclaration(_start: number, end: number): void {
    this.#read = end + 1
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#read = end + 1
  }

  /** What is swallowed to the end of the page has no end of its own. */
  #readTo(end: number): void {
    if (end < this.#html.length) this.#read = end + 1
  }

  onend(): void {}

  finish(): void {
    const start = this.#rawStart ?? this.#read
    if (start < this.#html.length) this.#handler.unclosed(start)
  }
}

const LONGEST_NAME = 64
