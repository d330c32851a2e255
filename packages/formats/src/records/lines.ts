import { type LineReader, NO_ITEMS, type ReadItem } from '../format/format.ts'

/** Feeds the lines of a text to a reader; the ends of lines are `\n`, `\r\n` or `\r`. */
export function* readLines(text: string, reader: LineReader): Generator<ReadItem> {
  for (const line of linesOf(text)) {
    const items = reader.line(line)
    if (items !== NO_ITEMS) yield* items
  }
  yield* reader.end()
}

/** The lines of a text without their ends; what stands behind the last end is a line only if it has letters. */
export function* linesOf(text: string): Generator<string> {
  // Most files know one end of lines, which is found without an expression.
  let start = 0
  if (text.includes('\r')) yield* linesOfAnyEnd(text)
  else {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield text.slice(start, end)
      start = end + 1
    }
    if (start < text.length) yield text.slice(start)
  }
}

function* linesOfAnyEnd(text: string): Generator<string> {
  let start = 0
  for (const { 0: end, index } of text.matchAll(END)) {
    yield text.slice(start, index)
    start = index + end.length
  }
  if (start < text.length) yield text.slice(start)
}

const END = /\r\n?|\n/g

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
  push(chunk: string): readonly StreamLine[] {
    if (chunk === '') return []
    const lines: StreamLine[] = this.#withoutMarks(chunk).split(chunk.includes('\r') ? END : '\n')
    const last = lines.pop() ?? ''
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] ?? ''
      if (i === 0 || line.length > LONGEST) {
        this.#keep(line)
        lines[i] = this.#take()
      }
    }
    this.#keep(last)
    return lines
  }

  /** The last line, if no end of line stands behind it. */
  end(): readonly StreamLine[] {
    return this.#length > 0 ? [this.#take()] : []
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

  #take(): StreamLine {
    const [only = ''] = this.#rest
    const line = this.#length > LONGEST ? null : this.#rest.length <= 1 ? only : this.#rest.join('')
    this.#rest = []
    this.#length = 0
    return line
  }
}
