import type { Piece } from '../scan.ts'
import type { TokenKind } from '../token.ts'
import type { Folder } from './fold.ts'
import type { SyllableTable } from './syllable-table.ts'

/** What a unit is to the model: its case where it is letters, else its kind. */
export const SHAPES = {
  none: 0,
  lower: 1,
  title: 2,
  upper: 3,
  initial: 4,
  mixed: 5,
  code: 6,
  number: 7,
  date: 8,
  address: 9,
  abbreviation: 10,
  mark: 11,
  dash: 12,
  symbol: 13,
  stop: 14,
} as const

const BY_KIND: Readonly<Record<TokenKind, number>> = {
  syllable: SHAPES.none,
  code: SHAPES.code,
  abbreviation: SHAPES.abbreviation,
  number: SHAPES.number,
  date: SHAPES.date,
  time: SHAPES.date,
  law: SHAPES.address,
  email: SHAPES.address,
  url: SHAPES.address,
  punctuation: SHAPES.mark,
  symbol: SHAPES.symbol,
}
const FIGURES: ReadonlySet<TokenKind> = new Set(['number', 'date', 'time', 'law'])
const DASHES = /^[-‐‑–/]$/

/** The pieces of a text as columns of numbers, which is what models read. One more row stands at either end, all 0. */
export class Units {
  count = 0
  /** Row 1 is the first piece. */
  ids = new Int32Array(0)
  /** Of the folded letters. */
  hashes = new Int32Array(0)
  shapes = new Uint8Array(0)
  /** 1 where no blank stands before the unit. */
  glued = new Uint8Array(0)

  /** Reads pieces into the columns, over what was there before. */
  read(text: string, pieces: readonly Piece[], table: SyllableTable, folder: Folder): this {
    this.clear(pieces.length)
    let end = -1
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at]!
      this.fill(text, piece, at + 1, table, folder)
      this.glued[at + 1] = piece.start === end ? 1 : 0
      end = piece.end
    }
    return this
  }

  private clear(count: number): void {
    const room = this.ids.length
    if (count + 2 > room) {
      const rows = room === 0 ? count + 2 : 2 * count + 2
      this.ids = new Int32Array(rows)
      this.hashes = new Int32Array(rows)
      this.shapes = new Uint8Array(rows)
      this.glued = new Uint8Array(rows)
    }
    this.count = count
    for (const column of [this.ids, this.hashes, this.shapes, this.glued]) column[count + 1] = 0
  }

  private fill(text: string, { start, end, kind }: Piece, row: number, table: SyllableTable, folder: Folder): void {
    folder.fold(text, start, end)
    this.hashes[row] = folder.hash
    const isSyllable = kind === 'syllable'
    const isFigure = !isSyllable && FIGURES.has(kind)
    this.ids[row] = isFigure ? table.number : table.idOf(folder.hash, folder.check)
    this.shapes[row] = isSyllable ? folder.letterCase : shapeOfMark(text, start, end, BY_KIND[kind])
  }
}

function shapeOfMark(text: string, start: number, end: number, shape: number): number {
  if (shape !== SHAPES.mark || end - start > 1) return shape
  const mark = text[start]!
  if (mark === '.') return SHAPES.stop
  return DASHES.test(mark) ? SHAPES.dash : shape
}

/** Whether the unit may be part of a word of several units. */
export function joins(shape: number): boolean {
  return shape !== SHAPES.mark && shape !== SHAPES.address
}
