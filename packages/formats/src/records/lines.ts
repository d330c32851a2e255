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

/** Cuts a stream of chunks into lines, whatever the chunks cut through. Its memory is that of one line. */
export class LineSplitter {
  #rest: string[] = []
  #isFirst = true
  #endsInReturn = false

  /** The lines that end in a chunk. */
  push(chunk: string): string[] {
    let text = chunk
    if (this.#isFirst && text.startsWith('\ufeff')) text = text.slice(1)
    if (chunk !== '') this.#isFirst = false
    // A `\r` was a line's end already: its `\n` comes too late.
    if (this.#endsInReturn && text.startsWith('\n')) text = text.slice(1)
    if (chunk !== '') this.#endsInReturn = text.endsWith('\r')
    const lines: string[] = []
    let start = 0
    const end = /\r\n?|\n/g
    for (let match = end.exec(text); match !== null; match = end.exec(text)) {
      this.#rest.push(text.slice(start, match.index))
      lines.push(this.#take())
      start = end.lastIndex
    }
    if (start < text.length) this.#rest.push(text.slice(start))
    return lines
  }

  /** The last line, if no end of line stands behind it. */
  end(): string[] {
    return this.#rest.length > 0 ? [this.#take()] : []
  }

  #take(): string {
    const line = this.#rest.length === 1 ? this.#rest[0]! : this.#rest.join('')
    this.#rest = []
    return line
  }
}
