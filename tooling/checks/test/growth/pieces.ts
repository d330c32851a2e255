import type { Worst } from '../../src/growth.ts'

/** As much of a piece as fills `size` code units. */
export const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length))

// What pulls a rule on and on: one letter, no border, marks, figures, names, dates, signs that open and never close.
export const PIECES = [
  'a',
  '\u0301',
  '1',
  '2/',
  '\n',
  ' ',
  'Huế ',
  'Nguyễn Văn An ',
  'ngày 2/9 ',
  'mồng một tháng hai ',
  'THEO ĐIỀU 5, ',
  '“',
  '(',
  'a@b.',
  'https://a.vn/',
] as const

/** A function of a text, on each piece. */
export const ofText = (rest: readonly unknown[] = []): readonly Worst[] =>
  PIECES.map((piece) => (size) => [fill(piece, size), ...rest])
