import { type AlignedText, AlignmentBuilder, type Span } from '@chugiai/text'
import type { Part } from './join-lines.ts'
import type { Line, Run, ScannedPage } from './page-model.ts'

/** The text of a page's article before normalization. */
export interface ExtractedText extends AlignedText {
  /** For each part the places of its lines in the text. */
  readonly spans: readonly (readonly Span[])[]
}

/**
 * Writes the lines of an article one below the other and records where each letter came from: markup is removed,
 * character references and runs of blanks are replaced, and so is the markup between two lines by a line end.
 */
export function extractText(page: ScannedPage, parts: readonly Part[]): ExtractedText {
  const writer = new TextWriter(page)
  const spans = parts.map((part) => {
    const lines: Span[] = []
    for (const { line, before } of part.lines) {
      const span = writer.addLine(line, before, part.markup.role === 'tags')
      const last = lines.at(-1)
      if (last !== undefined && before !== '\n') lines[lines.length - 1] = { start: last.start, end: span.end }
      else lines.push(span)
    }
    return lines
  })
  return { ...writer.build(), spans }
}

const BLANKS = /[ \t\n\r\f]+/g // what a browser collapses; a no-break space is a character like another
const SEPARATED = /[,;|/#]\s*$/
const NEEDS_COLLAPSING = /[\t\n\r\f]| {2}/

class TextWriter {
  readonly #page: ScannedPage
  readonly #builder = new AlignmentBuilder()
  readonly #pieces: string[] = []
  #length = 0
  /** How far the source is accounted for. */
  #done = 0
  /** Whether a blank stands before what comes next in the line. */
  #isBlankOpen = false
  #before = ''

  constructor(page: ScannedPage) {
    this.#page = page
  }

  /** @param isList whether the links of the line are entries of a list, which a comma parts where the page only spaces them */
  addLine(line: Line, before: string, isList: boolean): Span {
    this.#before = this.#length === 0 ? '' : before
    this.#isBlankOpen = false
    const start = this.#length + this.#before.length
    const entries = new Set(isList ? line.links.slice(1) : [])
    for (const [i, run] of this.#page.runs.slice(line.firstRun, line.endRun).entries()) {
      if (entries.has(line.firstRun + i) && !SEPARATED.test(this.#pieces.at(-1) ?? '')) this.#before = ', '
      this.#addRun(run)
    }
    return { start, end: this.#length }
  }

  #addRun(run: Run): void {
    if (run.text !== null) this.#addDecoded(run, run.text)
    else this.#addKept(run.start, this.#page.html.slice(run.start, run.end))
  }

  #addDecoded({ start, end }: Run, text: string): void {
    if (isCollapsed(text)) {
      this.#isBlankOpen = true
      return
    }
    this.#reach(start)
    this.#builder.replace(end - start, text.length)
    this.#write(text, end)
  }

  #addKept(start: number, text: string): void {
    if (!NEEDS_COLLAPSING.test(text)) this.#addWords(start, text)
    else {
      let done = 0
      for (const blanks of text.matchAll(BLANKS)) {
        if (blanks[0] === ' ') continue
        this.#addWords(start + done, text.slice(done, blanks.index))
        this.#isBlankOpen = true
        done = blanks.index + blanks[0].length
      }
      this.#addWords(start + done, text.slice(done))
    }
  }

  /** Letters with single spaces between them, and maybe one at either end. */
  #addWords(start: number, text: string): void {
    const from = text.startsWith(' ') ? 1 : 0
    const to = text.length > from && text.endsWith(' ') ? text.length - 1 : text.length
    if (from > 0) this.#isBlankOpen = true
    if (to <= from) return
    this.#reach(start + from)
    this.#builder.keep(to - from)
    this.#write(text.slice(from, to), start + to)
    this.#isBlankOpen = to < text.length
  }

  /** Accounts for the source up to the next letter: a line end, a blank, or nothing stands for it. */
  #reach(start: number): void {
    const { html } = this.#page
    const between = this.#before || (this.#isBlankOpen && this.#pieces.length > 0 ? ' ' : '')
    const gap = start - this.#done
    if (between === ' ' && gap === 1 && html[this.#done] === ' ') this.#builder.keep(1)
    else this.#builder.replace(gap, between.length)
    this.#pieces.push(between)
    this.#length += between.length
    this.#before = ''
    this.#isBlankOpen = false
  }

  #write(text: string, end: number): void {
    this.#pieces.push(text)
    this.#length += text.length
    this.#done = end
  }

  build(): AlignedText {
    this.#builder.remove(this.#page.html.length - this.#done)
    return { text: this.#pieces.join(''), alignment: this.#builder.build() }
  }
}

function isCollapsed(text: string): boolean {
  return text === ' ' || text === '\t' || text === '\n' || text === '\r' || text === '\f'
}
