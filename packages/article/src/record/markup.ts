import { type AlignedText, AlignmentBuilder, unchanged } from '@chugiai/text'
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i
const BREAKING = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'title'])
const LINE_BREAK = /[\n\r]/g

/** Whether a text of a record holds tags or character references, as texts of feeds often do. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text)
}

/**
 * The text of a fragment of HTML: tags fall away, those of blocks break the line, references become letters, scripts and
 * styles say nothing. For the short texts of records; pages are read by `parseArticle`.
 *
 * @example stripMarkup('<p>Mưa lớn &amp; lũ</p><p>Cầu ngập</p>').text // 'Mưa lớn & lũ', a line break, 'Cầu ngập'
 */
export function stripMarkup(html: string): AlignedText {
  if (!hasMarkup(html)) return unchanged(html)
  const writer = new FragmentWriter(html)
  const tokenizer = new Tokenizer({ decodeEntities: true }, new FragmentReader(html, writer))
  tokenizer.write(html)
  tokenizer.end()
  return writer.end()
}

/** A text whose letters would be read as markup, `a < </li>`, as it stands in a fragment of HTML; any other as it is. */
export function escapeMarkup(text: string): string {
  return hasMarkup(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text
}

/** Hands tags and texts on. Of htmlparser2 only the tokenizer is used: its parser costs the square of the depth. */
class FragmentReader implements TokenizerCallbacks {
  readonly #html: string
  readonly #writer: FragmentWriter
  #textEnd = 0

  constructor(html: string, writer: FragmentWriter) {
    this.#html = html
    this.#writer = writer
  }

  ontext(start: number, end: number): void {
    this.#textEnd = end
    if (start < end) this.#writer.write(this.#html.slice(start, end), start, end)
  }

  ontextentity(codePoint: number, end: number): void {
    // A reference that stands for two characters comes in two parts; the second has no letters of its own.
    const start = this.#textEnd === end ? end : this.#html.lastIndexOf('&', end - 1)
    this.#writer.write(String.fromCodePoint(codePoint), start, end)
    this.#textEnd = end
  }

  onopentagname(start: number, end: number): void {
    this.#writer.open(this.#name(start, end))
  }

  onclosetag(start: number, end: number): void {
    this.#writer.close(this.#name(start, end))
  }

  #name(start: number, end: number): string {
    return this.#html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  onselfclosingtag(): void {}
}

const LONGEST_NAME = 32

class FragmentWriter {
  readonly #html: string
  readonly #builder = new AlignmentBuilder()
  readonly #pieces: string[] = []
  #hasText = false
  #done = 0
  #silent = 0
  /** Whether a tag that breaks the line has come since the last text. */
  #breaks = false

  constructor(html: string) {
    this.#html = html
  }

  open(name: string): void {
    if (SILENT.has(name)) this.#silent++
    if (BREAKING.has(name)) this.#breaks = true
  }

  close(name: string): void {
    if (SILENT.has(name) && this.#silent > 0) this.#silent--
    if (BREAKING.has(name)) this.#breaks = true
  }

  write(text: string, start: number, end: number): void {
    if (this.#silent > 0 || (this.#breaks && text.trim() === '')) return
    this.#skipTo(start)
    if (this.#html.startsWith(text, start) && end - start === text.length) this.#writeLines(text)
    else this.#builder.replace(end - start, text.length)
    this.#add(text.replace(LINE_BREAK, ' '))
    this.#done = end
  }

  end(): AlignedText {
    this.#builder.remove(this.#html.length - this.#done)
    return { text: this.#pieces.join(''), alignment: this.#builder.build() }
  }

  #add(text: string): void {
    this.#pieces.push(text)
    this.#hasText ||= text !== ''
  }

  /** A line break in HTML is a blank: lines are broken by tags alone. */
  #writeLines(text: string): void {
    for (const [i, line] of text.split(LINE_BREAK).entries()) {
      if (i > 0) this.#builder.replace(1, 1)
      this.#builder.keep(line.length)
    }
  }

  /** What lies between two texts falls away; behind the tag of a block it leaves a line break. */
  #skipTo(start: number): void {
    const skipped = start - this.#done
    if (this.#breaks && this.#hasText && skipped > 0) {
      this.#builder.replace(skipped, 1)
      this.#add('\n')
    } else this.#builder.remove(skipped)
    this.#breaks = false
  }
}
