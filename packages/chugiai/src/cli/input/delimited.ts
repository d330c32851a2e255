import { ChugiaiError } from '@chugiai/text'
import { tooLong } from './lines.ts'

/** A row and the line from 1 that it begins in, or why it is none. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly error: ChugiaiError }

/**
 * Reads CSV (RFC 4180) or TSV: cells in quotes hold delimiters, line breaks and quotes written twice. A quote within a
 * cell without quotes is a letter. Empty lines are passed over. Memory holds one row.
 *
 * @param longest of a row, in UTF-16 code units
 */
export async function* readRows(texts: AsyncIterable<string>, delimiter: string, longest: number): AsyncGenerator<Row> {
  const reader = new RowReader(delimiter, longest)
  for await (const text of texts) {
    for (const letter of text) {
      const row = reader.take(letter)
      if (row !== null) yield row
    }
  }
  const last = reader.end()
  if (last !== null) yield last
}

/** Where a letter stands: before a cell, in one, in one with quotes, or behind a quote that may close it. */
type State = 'start' | 'plain' | 'quoted' | 'quote'

class RowReader {
  readonly #delimiter: string
  readonly #longest: number
  #state: State = 'start'
  #cells: string[] = []
  #cell = ''
  #length = 0
  #line = 1
  #begin = 1
  #wasReturn = false

  constructor(delimiter: string, longest: number) {
    this.#delimiter = delimiter
    this.#longest = longest
  }

  /** @returns the row that the letter ends, if it ends one that is not empty */
  take(letter: string): Row | null {
    const isSecondHalf = this.#wasReturn && letter === '\n'
    this.#wasReturn = letter === '\r'
    if (letter === '\n' ? !isSecondHalf : letter === '\r') this.#line++
    if (this.#state === 'quoted') return this.#quoted(letter)
    if (isSecondHalf) return null
    if (letter === '"' && this.#state !== 'plain') return this.#quote()
    this.#state = 'plain'
    if (letter === '\n' || letter === '\r') return this.#row()
    if (letter === this.#delimiter) this.#endCell()
    else this.#add(letter)
    return null
  }

  end(): Row | null {
    if (this.#state !== 'quoted') return this.#row()
    const hint = 'Close the quote, or write a quote within a cell twice.'
    return { line: this.#begin, error: new ChugiaiError('invalid_csv', 'A cell in quotes does not end', { hint }) }
  }

  #quoted(letter: string): null {
    if (letter === '"') this.#state = 'quote'
    else this.#add(letter)
    return null
  }

  /** A quote before a cell opens it; behind a quote it is the second half of one that is written twice. */
  #quote(): null {
    if (this.#state === 'quote') this.#add('"')
    this.#state = 'quoted'
    return null
  }

  #add(letter: string): void {
    this.#length += letter.length
    if (this.#length <= this.#longest) this.#cell += letter
  }

  #endCell(): void {
    this.#cells.push(this.#cell)
    this.#cell = ''
    this.#state = 'start'
  }

  #row(): Row | null {
    this.#endCell()
    const [line, cells, length] = [this.#begin, this.#cells, this.#length]
    this.#cells = []
    this.#length = 0
    this.#begin = this.#line
    if (length > this.#longest) return { line, error: tooLong('row', length, this.#longest) }
    return cells.length > 1 || cells[0] !== '' ? { line, cells } : null
  }
}
