import { float64At } from './columns.ts'

// Scores of all labels at a place are added up in a few numbers: three labels share one, so that a feature costs a third of
// the steps. A number holds whole steps up to 2 ** 53; sums of a hundred weights of eight bits take 15 bits and a sign.
const SHARED = 3
const ONE = 2 ** 17
const TWO = 2 ** 34
const HALF = ONE / 2 // added to each sum before they are taken apart, so that none is below 0
const HALVES = HALF + HALF * ONE + HALF * TWO
const UNITS: readonly number[] = [1, ONE, TWO]

/** How many numbers are added up side by side. */
export const STRIDE = 6

/** How many numbers the sums of so many labels take: a multiple of {@link STRIDE}. */
export function widthOf(labels: number): number {
  return STRIDE * Math.ceil(labels / (SHARED * STRIDE))
}

/** Adds a weight of a label to the sums that begin at `from`. */
export function addWeight(sums: Float64Array, from: number, label: number, weight: number): void {
  sums[from + Math.floor(label / SHARED)] =
    float64At(sums, from + Math.floor(label / SHARED)) + weight * UNITS[label % SHARED]!
}

/** What each label is worth at the places of one sentence after another, in room that is used again. */
export class LabelSums {
  /** Those of place 0 begin at {@link at}(0). */
  sums = new Float64Array(0)
  readonly width: number
  private scores = new Int32Array(0)

  /**
   * @param labels how many there are
   * @param margin places more at either end, for what is added to neighbours
   */
  constructor(
    private readonly labels: number,
    private readonly margin: number,
  ) {
    this.width = widthOf(labels)
  }

  /** Begins anew with so many places. */
  begin(places: number): void {
    const length = (places + 2 * this.margin) * this.width
    if (this.sums.length < length) this.sums = new Float64Array(2 * length)
    else this.sums.fill(0, 0, length)
  }

  /** Where the sums of a place begin. */
  at(place: number): number {
    return (place + this.margin) * this.width
  }

  /** Adds sums that were made before, as many places as there are `parts`, from `place` on. */
  add(kept: Float64Array, from: number, parts: number, place: number): void {
    const { sums } = this
    const to = this.at(place)
    for (let at = 0; at < parts * this.width; at++)
      sums[to + at] = float64At(sums, to + at) + float64At(kept, from + at)
  }

  /** The score of each label at each of the first `places`: `at * labels + label`. Good until it is asked for again. */
  scoresOf(places: number): Int32Array {
    const { sums, labels, width } = this
    if (this.scores.length < places * labels) this.scores = new Int32Array(2 * places * labels)
    for (let place = 0; place < places; place++) {
      const lane = this.at(place)
      for (let at = 0; at < width; at++) this.takeApart(float64At(sums, lane + at), place * labels, at * SHARED)
    }
    return this.scores
  }

  private takeApart(shared: number, row: number, label: number): void {
    const { scores, labels } = this
    const third = Math.floor((shared + HALVES) / TWO)
    const rest = shared + HALVES - third * TWO
    const second = Math.floor(rest / ONE)
    if (label < labels) scores[row + label] = rest - second * ONE - HALF
    if (label + 1 < labels) scores[row + label + 1] = second - HALF
    if (label + 2 < labels) scores[row + label + 2] = third - HALF
  }
}
