import { type AlignedText, AlignmentBuilder, unchanged } from '@chugiai/text'
import { Parser } from 'htmlparser2'

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
  const parser: Parser = new Parser({
    onopentagname: (name) => writer.open(name),
    onclosetag: (name) => writer.close(name),
    ontext: (text) => writer.write(text, parser.startIndex, parser.endIndex + 1),
  })
  parser.end(html)
  return writer.end()
}

class FragmentWriter {
  readonly #html: string
  readonly #builder = new AlignmentBuilder()
  #text = ''
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
    if (SILENT.has(name)) this.#silent--
    if (BREAKING.has(name)) this.#breaks = true
  }

  write(text: string, start: number, end: number): void {
    if (this.#silent > 0 || (this.#breaks && text.trim() === '')) return
    this.#skipTo(start)
    if (this.#html.startsWith(text, start) && end - start === text.length) this.#writeLines(text)
    else this.#builder.replace(end - start, text.length)
    this.#text += text.replace(LINE_BREAK, ' ')
    this.#done = end
  }

  end(): AlignedText {
    this.#builder.remove(this.#html.length - this.#done)
    return { text: this.#text, alignment: this.#builder.build() }
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
    if (this.#breaks && this.#text !== '' && skipped > 0) {
      this.#builder.replace(skipped, 1)
      this.#text += '\n'
    } else this.#builder.remove(skipped)
    this.#breaks = false
  }
}
