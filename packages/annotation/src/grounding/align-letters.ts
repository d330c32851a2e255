import { CostGrid } from './cost-grid.ts'

/** A stretch of one string and the stretch of another that it is laid on. */
export interface StringPair {
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly targetStart: number
  readonly targetEnd: number
}

// Letters that differ may lie on one another: `hoà` on `hòa`. What the target has more goes between tokens for less, and
// before and behind all of them for least, so that a token is not torn.
const SUBSTITUTED = 1.5
const LEFT_OUT = 1
const SKIPPED = 1
const SKIPPED_IN_TOKEN = 1.2

/** Fills `places` with the cheapest alignment of a small pair, letter by letter. Costs the product of the lengths. */
export function alignLetters(
  source: string,
  target: string,
  pair: StringPair,
  isStart: (offset: number) => boolean,
  places: Int32Array,
): void {
  const costs = fillCosts(source, target, pair, isStart)
  const { sourceStart, sourceEnd, targetStart, targetEnd } = pair
  let i = sourceEnd - sourceStart
  let j = targetEnd - targetStart
  while (i > 0 && j > 0) {
    const here = costs.at(i, j)
    const isEqual = source.charCodeAt(sourceStart + i - 1) === target.charCodeAt(targetStart + j - 1)
    if (here === costs.at(i - 1, j - 1) + (isEqual ? 0 : SUBSTITUTED)) {
      places[sourceStart + i - 1] = targetStart + j - 1
      i--
      j--
    } else if (here === costs.at(i - 1, j) + LEFT_OUT) i--
    else j--
  }
}

function fillCosts(
  source: string,
  target: string,
  { sourceStart, sourceEnd, targetStart, targetEnd }: StringPair,
  isStart: (offset: number) => boolean,
): CostGrid {
  const [own, there] = [sourceEnd - sourceStart, targetEnd - targetStart]
  const costs = new CostGrid(own, there)
  for (let j = 1; j <= there; j++) costs.set(0, j, j * SKIPPED)
  for (let i = 1; i <= own; i++) {
    const skip = i === own || isStart(sourceStart + i) ? SKIPPED : SKIPPED_IN_TOKEN
    costs.set(i, 0, i * LEFT_OUT)
    for (let j = 1; j <= there; j++) {
      const isEqual = source.charCodeAt(sourceStart + i - 1) === target.charCodeAt(targetStart + j - 1)
      const laid = costs.at(i - 1, j - 1) + (isEqual ? 0 : SUBSTITUTED)
      const leftOut = costs.at(i - 1, j) + LEFT_OUT
      costs.set(i, j, Math.min(laid, leftOut, costs.at(i, j - 1) + skip))
    }
  }
  return costs
}
