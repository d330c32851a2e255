import type { Piece } from '../scan.ts'
import type { TokenKind } from '../token.ts'
import { Folder, type foldTable } from './fold.ts'
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
  readonly count: number
  /** Row 1 is the first piece. */
  readonly ids: Int32Array
  /** Of the folded letters. */
  readonly hashes: Int32Array
  readonly shapes: Uint8Array
  /** 1 where no blank stands before the unit. */
  readonly glued: Uint8Array

  constructor(text: string, pieces: readonly Piece[], table: SyllableTable, folds: ReturnType<typeof foldTable>) {
    this.count = pieces.length
    this.ids = new Int32Array(this.count + 2)
    this.hashes = new Int32Array(this.count + 2)
    this.shapes = new Uint8Array(this.count + 2)
    this.glued = new Uint8Array(this.count + 2)
    const folder = new Folder(folds)
    let end = -1
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at]!
      this.fill(text, piece, at + 1, table, folder)
      if (piece.start === end) this.glued[at + 1] = 1
      end = piece.end
    }
  }

  private fill(text: string, { start, end, kind }: Piece, row: number, table: SyllableTable, folder: Folder): void {
    const { hash, check, letterCase } = folder.fold(text, start, end)
    this.hashes[row] = hash
    this.ids[row] = FIGURES.has(kind) ? table.number : table.idOf(hash, check)
    this.shapes[row] = kind === 'syllable' ? letterCase : shapeOfMark(text, start, end, BY_KIND[kind])
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
