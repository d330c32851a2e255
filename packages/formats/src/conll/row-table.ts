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
  /** What parts the cells of the last row. */
  #separator = TAB
  /** Where the cells of a line end, while it is read. */
  readonly #ends: number[] = []
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

  /**
   * Adds lines that are plainly rows like the one before them, as nearly all are, from an offset on. Gives the offset of the
   * first that is none, or may be none.
   */
  addLines(text: string, from: number): number {
    let start = from
    while (this.#columns.length > 1 && start < text.length && beginsRow(text.charCodeAt(start))) {
      const end = this.#scanLine(text, start)
      if (end === null) break
      start = end + 1
    }
    return Math.min(start, text.length)
  }

  /** Adds a row, whose cells a sign parts. */
  addRow(cells: readonly string[], separator: string): void {
    this.#separator = separator.charCodeAt(0)
    if (this.size === 0 && this.#wanted === undefined) for (const _ of cells) this.#columns.push([])
    for (const [i, column] of this.#columns.entries()) column.push(cells[i])
    if (this.#wanted === undefined) this.#columns.length = Math.min(cells.length, this.#columns.length)
    this.#endRow(cells.length)
  }

  /** The next row begins a sentence. */
  endSentence(): void {
    if (this.size > this.#sentence) this.starts.push(this.#sentence)
    this.#sentence = this.size
  }

  /**
   * Adds the line that begins at an offset, if it has as many cells as there are columns and none of them is empty, as
   * blanks in a row and at the end do not part cells. Gives where it ends.
   */
  #scanLine(text: string, start: number): number | null {
    const separator = this.#separator
    const ends = this.#ends
    const inner = this.#columns.length - 1
    let count = 0
    let from = start
    let end = start
    for (; end < text.length; end++) {
      const sign = text.charCodeAt(end)
      if (sign > BLANK) continue
      if (sign === LINE_END) break
      if (sign === separator) {
        if (end === from || count === inner) return null
        ends[count++] = end
        from = end + 1
      } else if (sign === TAB) return null
    }
    if (count < inner || end === from) return null
    ends[inner] = end
    this.#addCells(text, start)
    return end
  }

  #addCells(text: string, start: number): void {
    let from = start
    for (let i = 0; i < this.#columns.length; i++) {
      const end = this.#ends[i] ?? from
      this.#columns[i]?.push(text.slice(from, end))
      from = end + 1
    }
    this.#endRow(this.#columns.length)
  }

  #endRow(width: number): void {
    if (this.size === this.#sentence) this.#firstWidth = width
    this.size++
  }
}

const TAB = 0x09
const LINE_END = 0x0a
const BLANK = 0x20

/** Whether a line is plainly a row by its first letter: no blank, `#`, `-` or `<`, which begin comments and marks. */
function beginsRow(first: number): boolean {
  if (first < 0x7f) return first > BLANK && first !== 0x23 && first !== 0x2d && first !== 0x3c
  // From `À` to the last letter of Vietnamese; all but one of the blanks that Unicode has stand elsewhere.
  return first >= 0xc0 && first < 0x1f00 && first !== 0x1680
}
