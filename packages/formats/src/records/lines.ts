import { type LineReader, NO_ITEMS, type ReadItem } from '../format/format.ts'

/** Feeds the lines of a text to a reader; the ends of lines are `\n`, `\r\n` or `\r`. */
export function* readLines(text: string, reader: LineReader): Generator<ReadItem> {
  if (reader.lines !== undefined) yield* reader.lines(withLineFeeds(text))
  else
    for (const line of linesOf(text)) {
      const items = reader.line(line)
      if (items !== NO_ITEMS) yield* items
    }
  yield* reader.end()
}

/** The lines of a text without their ends; what stands behind the last end is a line only if it has letters. */
export function* linesOf(text: string): Generator<string> {
  const whole = withLineFeeds(text)
  for (let start = 0; start < whole.length; ) {
    const end = endOfLine(whole, start)
    yield whole.slice(start, end)
    start = end + 1
  }
}

/** Where a line ends that begins at an offset: before its `\n`, or with the text. */
export function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

/** A text with `\n` for `\r\n` and `\r`; most files have no others. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** Letters of a line at the most: some more, and no string of JavaScript holds it. */
const LONGEST = 200_000_000

/** Whole lines of a stream, with `\n` behind each; `null` for a line that is longer than any that is read. */
export type StreamLines = string | null

/** Cuts a stream of chunks behind ends of lines, whatever the chunks cut through. Its memory is that of one line. */
export class LineSplitter {
  #rest: string[] = []
  #length = 0
  #isFirst = true
  #endsInReturn = false

  /** The lines that end in a chunk. */
  push(chunk: string): readonly StreamLines[] {
    if (chunk === '') return []
    const text = withLineFeeds(this.#withoutMarks(chunk))
    if (this.#length + text.length > LONGEST) return this.#pushEach(text)
    const end = text.lastIndexOf('\n') + 1
    if (end > 0) this.#rest.push(text.slice(0, end))
    const lines = end > 0 ? [this.#take()] : []
    this.#keep(text.slice(end))
    return lines
  }

  /** The last line, if no end of line stands behind it. */
  end(): readonly StreamLines[] {
    return this.#length > 0 ? [this.#take()] : []
  }

  /** Line by line, as one of them may be too long. */
  #pushEach(text: string): StreamLines[] {
    const lines: StreamLines[] = []
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#keep(text.slice(start, end + 1))
      lines.push(this.#take())
      start = end + 1
    }
    this.#keep(text.slice(start))
    return lines
  }

  /** Without a byte order mark at the start of all, and a `\n` whose `\r` was a line's end already. */
  #withoutMarks(chunk: string): string {
    const hasMark = (this.#isFirst && chunk.startsWith('\ufeff')) || (this.#endsInReturn && chunk.startsWith('\n'))
    this.#isFirst = false
    this.#endsInReturn = chunk.endsWith('\r')
    return hasMark ? chunk.slice(1) : chunk
  }

  /** Of a line that is too long nothing is kept but its length. */
  #keep(piece: string): void {
    this.#length += piece.length
    if (this.#length > LONGEST) this.#rest = []
    else if (piece !== '') this.#rest.push(piece)
  }

  #take(): StreamLines {
    const [only = ''] = this.#rest
    const lines = this.#length > LONGEST ? null : this.#rest.length <= 1 ? only : this.#rest.join('')
    this.#rest = []
    this.#length = 0
    return lines
  }
}
