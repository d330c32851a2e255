// A number of a column: one reader for each kind of column, since one for all would be slow. Whoever asks stays inside: columns
// of rows have a row of nothing at either end, which stands for whatever is outside of a sentence.

export function int32At(column: Int32Array, row: number): number {
  return column[row]!
}

export function uint16At(column: Uint16Array, row: number): number {
  return column[row]!
}

export function uint8At(column: Uint8Array, row: number): number {
  return column[row]!
}

export function float64At(column: Float64Array, row: number): number {
  return column[row]!
}
