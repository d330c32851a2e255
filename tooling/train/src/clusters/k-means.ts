import { randomFrom } from './random.ts'

export interface KMeansOptions {
  readonly clusters: number
  readonly size: number
  readonly seed: number
  readonly turns: number
}

/** Clusters of unit vectors by direction: a number from 0 for each row. The rows before the others seed the clusters. */
export function kMeans(vectors: Float64Array, { clusters, size, seed, turns }: KMeansOptions): Uint16Array {
  const rows = vectors.length / size
  const centres = seeded(vectors, { clusters, size, seed, turns })
  const assigned = new Uint16Array(rows)
  for (let turn = 0; turn < turns; turn++) {
    for (let row = 0; row < rows; row++) assigned[row] = nearest(vectors, row, centres, clusters, size)
    centreOn(vectors, assigned, centres, size)
  }
  return assigned
}

function seeded(vectors: Float64Array, { clusters, size, seed }: KMeansOptions): Float64Array {
  const random = randomFrom(seed)
  const centres = new Float64Array(clusters * size)
  const rows = vectors.length / size
  const chosen = new Set<number>()
  while (chosen.size < clusters) chosen.add(Math.floor(random() ** 2 * rows))
  for (const [cluster, row] of [...chosen].entries()) {
    centres.set(vectors.subarray(row * size, (row + 1) * size), cluster * size)
  }
  return centres
}

function nearest(vectors: Float64Array, row: number, centres: Float64Array, clusters: number, size: number): number {
  let best = 0
  let bestProduct = -Infinity
  for (let cluster = 0; cluster < clusters; cluster++) {
    let product = 0
    for (let k = 0; k < size; k++) product += vectors[row * size + k]! * centres[cluster * size + k]!
    if (product <= bestProduct) continue
    best = cluster
    bestProduct = product
  }
  return best
}

function centreOn(vectors: Float64Array, assigned: Uint16Array, centres: Float64Array, size: number): void {
  const sums = new Float64Array(centres.length)
  for (let row = 0; row < assigned.length; row++) {
    for (let k = 0; k < size; k++) sums[assigned[row]! * size + k]! += vectors[row * size + k]!
  }
  for (let from = 0; from < sums.length; from += size) {
    let square = 0
    for (let k = 0; k < size; k++) square += sums[from + k]! ** 2
    if (square === 0) continue // nothing is near: it stays where it was
    for (let k = 0; k < size; k++) centres[from + k] = sums[from + k]! / Math.sqrt(square)
  }
}
