import { randomFrom } from './random.ts'

/** What stands how often beside what. */
export interface Neighbours {
  /** Number of words; ids run from 1 to it, 0 is what is not counted. */
  readonly words: number
  /** Ids above this are not contexts. Words are numbered by frequency. */
  readonly contexts: number
  /** Counts by word, place and context: `(word * places + place) * (contexts + 1) + context`. */
  readonly counts: Float32Array
  readonly places: number
}

/** Counts neighbours at some places, two away at most, over lines of ids; -1 in a line parts sentences. */
export function countNeighbours(
  ids: Int32Array,
  words: number,
  contexts: number,
  offsets: readonly number[],
): Neighbours {
  const places = offsets.length
  const counts = new Float32Array((words + 1) * places * (contexts + 1))
  for (let at = 2; at < ids.length - 2; at++) {
    const word = ids[at]!
    if (word <= 0) continue
    for (let place = 0; place < places; place++) {
      const context = ids[at + offsets[place]!]!
      if (context < 0 || context > contexts) continue
      if (Math.abs(offsets[place]!) === 2 && ids[at + offsets[place]! / 2]! < 0) continue
      counts[(word * places + place) * (contexts + 1) + context]!++
    }
  }
  return { words, contexts, counts, places }
}

/** Replaces counts by the square root of positive pointwise mutual information. */
function informative({ words, counts, places, contexts }: Neighbours): void {
  const width = places * (contexts + 1)
  const rows = new Float64Array(words + 1)
  const columns = new Float64Array(width)
  const sums = new Float64Array(places)
  each((word, column, count) => {
    rows[word]! += count / places
    columns[column]! += count
    sums[Math.floor(column / (contexts + 1))]! += count
  })
  each((word, column, count, at) => {
    const sum = sums[Math.floor(column / (contexts + 1))]!
    const expected = (rows[word]! * columns[column]! ** 0.75 * sum ** 0.25) / sum
    counts[at] = Math.sqrt(Math.max(0, Math.log(count / expected)))
  })
  function each(visit: (word: number, column: number, count: number, at: number) => void): void {
    for (let word = 1; word <= words; word++) {
      for (let column = 0; column < width; column++) {
        const at = word * width + column
        if (counts[at]! > 0) visit(word, column, counts[at]!, at)
      }
    }
  }
}

/** Rows of non-zero entries. */
interface Sparse {
  readonly rows: number
  readonly width: number
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
}

function sparse(counts: Float32Array, rows: number, width: number): Sparse {
  const starts = new Int32Array(rows + 1)
  const columns: number[] = []
  const values: number[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) {
      const value = counts[row * width + column]!
      if (value <= 0) continue
      columns.push(column)
      values.push(value)
    }
    starts[row + 1] = columns.length
  }
  return { rows, width, starts, columns: Int32Array.from(columns), values: Float32Array.from(values) }
}

/**
 * Vectors of the words, `size` numbers each: the randomized singular value decomposition of what their neighbours tell,
 * by subspace iteration. Vectors have the length 1.
 */
export function embed(neighbours: Neighbours, size: number, seed: number): Float64Array {
  informative(neighbours)
  const rows = neighbours.words + 1
  const matrix = sparse(neighbours.counts, rows, neighbours.places * (neighbours.contexts + 1))
  const random = randomFrom(seed)
  let right: Float64Array = Float64Array.from({ length: matrix.width * size }, () => random() - 0.5)
  let left: Float64Array = new Float64Array(0)
  for (let turn = 0; turn < 4; turn++) {
    left = times(matrix, right, size)
    orthogonalize(left, rows, size)
    right = transposedTimes(matrix, left, size)
    if (turn < 3) orthogonalize(right, matrix.width, size)
  }
  // Left is orthonormal; stretch each direction by the root of its strength.
  const strengths = columnLengths(right, matrix.width, size)
  return unitRows(
    left.map((value, at) => value * Math.sqrt(strengths[at % size]!)),
    size,
  )
}

function times({ rows, starts, columns, values }: Sparse, right: Float64Array, size: number): Float64Array {
  const result = new Float64Array(rows * size)
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const value = values[at]!
      const from = columns[at]! * size
      for (let k = 0; k < size; k++) result[row * size + k]! += value * right[from + k]!
    }
  }
  return result
}

function transposedTimes({ rows, width, starts, columns, values }: Sparse, left: Float64Array, size: number) {
  const result = new Float64Array(width * size)
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const value = values[at]!
      const to = columns[at]! * size
      for (let k = 0; k < size; k++) result[to + k]! += value * left[row * size + k]!
    }
  }
  return result
}

/** Gram-Schmidt over the columns. */
function orthogonalize(matrix: Float64Array, rows: number, size: number): void {
  for (let column = 0; column < size; column++) {
    for (let earlier = 0; earlier < column; earlier++) {
      let product = 0
      for (let row = 0; row < rows; row++) product += matrix[row * size + column]! * matrix[row * size + earlier]!
      for (let row = 0; row < rows; row++) matrix[row * size + column]! -= product * matrix[row * size + earlier]!
    }
    let square = 0
    for (let row = 0; row < rows; row++) square += matrix[row * size + column]! ** 2
    const scale = 1 / Math.sqrt(square || 1)
    for (let row = 0; row < rows; row++) matrix[row * size + column]! *= scale
  }
}

function columnLengths(matrix: Float64Array, rows: number, size: number): Float64Array {
  const squares = new Float64Array(size)
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < size; k++) squares[k]! += matrix[row * size + k]! ** 2
  }
  return squares.map(Math.sqrt)
}

function unitRows(matrix: Float64Array, size: number): Float64Array {
  for (let from = 0; from < matrix.length; from += size) {
    let square = 0
    for (let k = 0; k < size; k++) square += matrix[from + k]! ** 2
    const scale = 1 / Math.sqrt(square || 1)
    for (let k = 0; k < size; k++) matrix[from + k]! *= scale
  }
  return matrix
}
