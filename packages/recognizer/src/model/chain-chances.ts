import { float64At, int32At } from './columns.ts'
import { STRIDE } from './label-sums.ts'

const MOST_STEPS = 2048 // nearly all labels are so near to the best one

/** How likely each label is at each place of a row, all ways through the row weighed, in room that is used again. */
export class ChainChances {
  /** Labels, and as many more as make them a multiple of {@link STRIDE}: those are never likely. */
  private readonly width: number
  /** Transitions as factors: `before * width + label`, and `next * width + label`. */
  private readonly behind: Float64Array
  private readonly ahead: Float64Array
  private readonly sums: Float64Array
  /** How likely a label is beside one that is so many steps better. */
  private readonly factors: Float64Array
  private here = new Float64Array(0)
  private backward = new Float64Array(0)
  private ones = new Float64Array(0)

  /**
   * @param transitions what a label is worth behind another: `before * size + label`
   * @param scale how much a step is
   */
  constructor(
    private readonly size: number,
    transitions: Int8Array,
    private readonly scale: number,
  ) {
    const width = STRIDE * Math.ceil(size / STRIDE)
    this.width = width
    this.sums = new Float64Array(width)
    this.factors = Float64Array.from({ length: MOST_STEPS }, (_, steps) => Math.exp(-steps * scale))
    this.behind = new Float64Array(size * width)
    this.ahead = new Float64Array(size * width)
    for (const [at, step] of transitions.entries()) {
      const before = Math.floor(at / size)
      const label = at % size
      this.behind[before * width + label] = Math.exp(step * scale)
      this.ahead[label * width + before] = Math.exp(step * scale)
    }
  }

  /** @param scores what each label is worth at each place: `at * size + label` */
  of(scores: Int32Array, places: number): Float64Array {
    const { size } = this
    const length = places * size
    this.makeRoom(length)
    const { here, backward, ones, sums } = this
    this.weigh(scores, length)
    const forward = here.slice(0, length)
    toOne(forward, 0, size)
    for (let row = size; row < length; row += size) {
      this.mix(this.behind, forward, ones, row - size)
      for (let label = 0; label < size; label++)
        forward[row + label] = float64At(forward, row + label) * float64At(sums, label)
      toOne(forward, row, size)
    }
    backward.fill(1, 0, length)
    for (let row = length - 2 * size; row >= 0; row -= size) {
      this.mix(this.ahead, here, backward, row + size)
      for (let label = 0; label < size; label++) backward[row + label] = float64At(sums, label)
      toOne(backward, row, size)
    }
    for (let at = 0; at < length; at++) forward[at] = float64At(forward, at) * float64At(backward, at)
    for (let row = 0; row < length; row += size) toOne(forward, row, size)
    return forward
  }

  private weigh(scores: Int32Array, length: number): void {
    const { size, here } = this
    for (let row = 0; row < length; row += size) {
      let top = -Infinity
      for (let at = row; at < row + size; at++) if (int32At(scores, at) > top) top = int32At(scores, at)
      for (let at = row; at < row + size; at++) here[at] = this.factorOf(top - int32At(scores, at))
    }
  }

  /** How likely a label is beside one that is so many steps better. */
  private factorOf(steps: number): number {
    return steps < MOST_STEPS ? float64At(this.factors, steps) : Math.exp(-steps * this.scale)
  }

  private makeRoom(length: number): void {
    if (this.here.length >= length) return
    this.here = new Float64Array(2 * length)
    this.backward = new Float64Array(2 * length)
    this.ones = new Float64Array(2 * length).fill(1)
  }

  /** For each label the sum over the labels of a row: the factor between both, times what both columns say. */
  private mix(factors: Float64Array, first: Float64Array, second: Float64Array, row: number): void {
    const { size, width, sums } = this
    for (let label = 0; label < width; label += STRIDE) {
      // Spelt out: sums that stay out of memory are added up several times as fast.
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      let f = 0
      for (let other = 0; other < size; other++) {
        const at = other * width + label
        const one = float64At(first, row + other)
        const two = float64At(second, row + other)
        a += float64At(factors, at) * one * two
        b += float64At(factors, at + 1) * one * two
        c += float64At(factors, at + 2) * one * two
        d += float64At(factors, at + 3) * one * two
        e += float64At(factors, at + 4) * one * two
        f += float64At(factors, at + 5) * one * two
      }
      sums[label] = a
      sums[label + 1] = b
      sums[label + 2] = c
      sums[label + 3] = d
      sums[label + 4] = e
      sums[label + 5] = f
    }
  }
}

function toOne(values: Float64Array, from: number, size: number): void {
  let sum = 0
  for (let at = from; at < from + size; at++) sum += float64At(values, at)
  for (let at = from; at < from + size && sum > 0; at++) values[at] = float64At(values, at) / sum
}
