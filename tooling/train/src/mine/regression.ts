import { randomFrom, shuffled } from './random.ts'

const ROUNDS = 8
const RATE = 0.1

/**
 * Logistic regression over the values and their products by pairs, each scaled to mean 0 and deviation 1. Gives the
 * function that scores a row of values.
 */
export function fitRegression(
  rows: readonly Float64Array[],
  labels: readonly boolean[],
  seed: number,
): (row: Float64Array) => number {
  const scale = scalerOf(rows)
  const scaled = rows.map(scale)
  const width = pairs(scaled[0] ?? new Float64Array()).length
  const weights = new Float64Array(width)
  const squares = new Float64Array(width).fill(1)
  const score = (row: Float64Array) => probability(weights, pairs(scale(row)))
  const random = randomFrom(seed)
  const order = rows.map((_, index) => index)
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of shuffled(order, random)) {
      learn(weights, squares, pairs(scaled[index] as Float64Array), labels[index] === true)
    }
  }
  return score
}

function learn(weights: Float64Array, squares: Float64Array, values: Float64Array, label: boolean): void {
  const error = probability(weights, values) - Number(label)
  for (let k = 0; k < values.length; k++) {
    const gradient = error * (values[k] as number)
    squares[k] = (squares[k] as number) + gradient * gradient
    weights[k] = (weights[k] as number) - (RATE * gradient) / Math.sqrt(squares[k] as number)
  }
}

function probability(weights: Float64Array, values: Float64Array): number {
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += (weights[k] as number) * (values[k] as number)
  return 1 / (1 + Math.exp(-sum))
}

/** The values with 1 before them, and the product of every two. */
function pairs(values: Float64Array): Float64Array {
  const { length } = values
  const result = new Float64Array(1 + length + (length * (length + 1)) / 2)
  result[0] = 1
  result.set(values, 1)
  let next = 1 + length
  for (let i = 0; i < length; i++) {
    for (let j = 0; j <= i; j++) result[next++] = (values[i] as number) * (values[j] as number)
  }
  return result
}

function scalerOf(rows: readonly Float64Array[]): (row: Float64Array) => Float64Array {
  const width = rows[0]?.length ?? 0
  const mean = new Float64Array(width)
  const deviation = new Float64Array(width)
  for (const row of rows)
    for (let k = 0; k < width; k++) mean[k] = (mean[k] as number) + (row[k] as number) / rows.length
  for (const row of rows) {
    for (let k = 0; k < width; k++) {
      deviation[k] = (deviation[k] as number) + ((row[k] as number) - (mean[k] as number)) ** 2 / rows.length
    }
  }
  // Values far out would outweigh all others in the products.
  const bound = (value: number) => Math.max(-3, Math.min(3, value))
  return (row) =>
    row.map((value, k) => bound((value - (mean[k] as number)) / Math.sqrt((deviation[k] as number) + 1e-9)))
}
