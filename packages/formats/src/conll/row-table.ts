/** A cell; `undefined` where its row is too narrow. */
export type Cell = string | undefined

/**
 * The rows of a document, kept column by column: files have millions of them. Columns that some row lacks are not kept,
 * unless the caller wants so many.
 */
export class RowTable {
  /** Numbers of the rows that sentences begin with. */
  readonly starts: number[] = []
  /** How many rows there are. */
  size = 0
  readonly #columns: Cell[][] = []
  readonly #wanted: number | undefined
  #sentence = 0
  /** How many cells the first row of the open sentence has. */
  #firstWidth = 0

  /** @param wanted how many columns are kept; those that every row has when left out */
  constructor(wanted?: number) {
    this.#wanted = wanted
    for (let i = 0; i < (wanted ?? 0); i++) this.#columns.push([])
  }

  /** How many columns are kept. */
  get width(): number {
    return this.#columns.length
  }

  /** Whether the open sentence has rows, the first of them of several cells. */
  get isWide(): boolean {
    return this.size > this.#sentence && this.#firstWidth > 1
  }

  /** The cells of a column, row by row; none where no such column is kept. */
  column(index: number): readonly Cell[] {
    return this.#columns[index] ?? []
  }

  /** Adds a row of two cells or more, which single signs part. */
  addLine(line: string, separator: string): void {
    if (this.size === 0) {
      this.addRow(line.split(separator))
      return
    }
    let start = 0
    let width = 0
    for (const column of this.#columns) {
      const end = start < 0 ? -1 : line.indexOf(separator, start)
      if (start >= 0) width++
      column.push(start < 0 ? undefined : end < 0 ? line.slice(start) : line.slice(start, end))
      start = end < 0 ? -1 : end + 1
    }
    this.#endRow(width, 2)
  }

  /** Adds a row. */
  addRow(cells: readonly string[]): void {
    if (this.size === 0 && this.#wanted === undefined) for (const _ of cells) this.#columns.push([])
    this.#columns.forEach((column, i) => column.push(cells[i]))
    this.#endRow(Math.min(cells.length, this.#columns.length), cells.length)
  }

  /** The next row begins a sentence. */
  endSentence(): void {
    if (this.size > this.#sentence) this.starts.push(this.#sentence)
    this.#sentence = this.size
  }

  #endRow(width: number, ownWidth: number): void {
    if (this.size === this.#sentence) this.#firstWidth = ownWidth
    if (this.#wanted === undefined && width < this.#columns.length) this.#columns.length = width
    this.size++
  }
}
