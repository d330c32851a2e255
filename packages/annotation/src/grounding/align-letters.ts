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
  const { sourceStart, targetStart } = pair
  const width = pair.targetEnd - targetStart + 1
  let i = pair.sourceEnd - sourceStart
  let j = width - 1
  while (i > 0 && j > 0) {
    const here = costs[i * width + j]!
    const isEqual = source.charCodeAt(sourceStart + i - 1) === target.charCodeAt(targetStart + j - 1)
    if (here === costs[(i - 1) * width + j - 1]! + (isEqual ? 0 : SUBSTITUTED)) {
      places[sourceStart + i - 1] = targetStart + j - 1
      i--
      j--
    } else if (here === costs[(i - 1) * width + j]! + LEFT_OUT) i--
    else j--
  }
}

function fillCosts(
  source: string,
  target: string,
  { sourceStart, sourceEnd, targetStart, targetEnd }: StringPair,
  isStart: (offset: number) => boolean,
): Float64Array {
  const height = sourceEnd - sourceStart + 1
  const width = targetEnd - targetStart + 1
  const costs = new Float64Array(height * width)
  for (let j = 1; j < width; j++) costs[j] = j * SKIPPED
  for (let i = 1; i < height; i++) {
    const skip = i === height - 1 || isStart(sourceStart + i) ? SKIPPED : SKIPPED_IN_TOKEN
    costs[i * width] = i * LEFT_OUT
    for (let j = 1; j < width; j++) {
      const isEqual = source.charCodeAt(sourceStart + i - 1) === target.charCodeAt(targetStart + j - 1)
      const laid = costs[(i - 1) * width + j - 1]! + (isEqual ? 0 : SUBSTITUTED)
      const leftOut = costs[(i - 1) * width + j]! + LEFT_OUT
      costs[i * width + j] = Math.min(laid, leftOut, costs[i * width + j - 1]! + skip)
    }
  }
  return costs
}
