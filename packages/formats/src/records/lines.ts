import type { LineReader, ReadItem } from '../format/format.ts'

/** Feeds the lines of a text to a reader; the ends of lines are `\n`, `\r\n` or `\r`. */
export function* readLines(text: string, reader: LineReader): Generator<ReadItem> {
  for (const line of linesOf(text)) yield* reader.line(line)
  yield* reader.end()
}

/** The lines of a text without their ends; what stands behind the last end is a line only if it has letters. */
export function* linesOf(text: string): Generator<string> {
  let start = 0
  const end = /\r\n?|\n/g
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    yield text.slice(start, match.index)
    start = end.lastIndex
  }
  if (start < text.length) yield text.slice(start)
}

/** Letters of a line at the most: some more, and no string of JavaScript holds it. */
const LONGEST = 200_000_000

/** A line of a stream; `null` for one that is longer than any that is read. */
export type StreamLine = string | null

/** Cuts a stream of chunks into lines, whatever the chunks cut through. Its memory is that of one line. */
export class LineSplitter {
  #rest: string[] = []
  #length = 0
  #isFirst = true
  #endsInReturn = false

  /** The lines that end in a chunk. */
  push(chunk: string): StreamLine[] {
    let text = chunk
    if (this.#isFirst && text.startsWith('\ufeff')) text = text.slice(1)
    if (chunk !== '') this.#isFirst = false
    // A `\r` was a line's end already: its `\n` comes too late.
    if (this.#endsInReturn && text.startsWith('\n')) text = text.slice(1)
    if (chunk !== '') this.#endsInReturn = text.endsWith('\r')
    const lines: StreamLine[] = []
    let start = 0
    const end = /\r\n?|\n/g
    for (let match = end.exec(text); match !== null; match = end.exec(text)) {
      this.#keep(text.slice(start, match.index))
      lines.push(this.#take())
      start = end.lastIndex
    }
    if (start < text.length) this.#keep(text.slice(start))
    return lines
  }

  /** The last line, if no end of line stands behind it. */
  end(): StreamLine[] {
    return this.#length > 0 ? [this.#take()] : []
  }

  /** Of a line that is too long nothing is kept but its length. */
  #keep(piece: string): void {
    this.#length += piece.length
    if (this.#length > LONGEST) this.#rest = []
    else this.#rest.push(piece)
  }

  #take(): StreamLine {
    const [only = ''] = this.#rest
    const line = this.#length > LONGEST ? null : this.#rest.length <= 1 ? only : this.#rest.join('')
    this.#rest = []
    this.#length = 0
    return line
  }
}
