import type { LineReader, ReadItem } from '../format/format.ts'

/** Feeds the lines of a text to a reader; the ends of lines are `\n`, `\r\n` or `\r`. */
export function* readLines(text: string, reader: LineReader): Generator<ReadItem> {
  for (const line of linesOf(text)) yield* reader.line(line)
  yield* reader.end()
}

/** The lines of a text without their ends; what stands behind the last end is a line only if it has letters. */
function* linesOf(text: string): Generator<string> {
  let start = 0
  const end = /\r\n?|\n/g
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    yield text.slice(start, match.index)
    start = end.lastIndex
  }
  if (start < text.length) yield text.slice(start)
}
