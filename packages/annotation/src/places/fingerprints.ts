// Two primes below 2^26, so that products stay whole in a double; together they tell 2^52 stretches apart.
const MODULI: readonly Modulus[] = [
  { prime: 67_108_859, base: 48_271_013 },
  { prime: 67_108_837, base: 31_415_927 },
]

interface Modulus {
  readonly prime: number
  readonly base: number
}

/** Letters that are compared one by one before fingerprints are: most stretches part at once. */
const AT_ONCE = 16

/**
 * How far two texts are alike from an offset in each, in the logarithm of the answer: by the fingerprints (Karp & Rabin
 * 1987) of all beginnings.
 */
export class AlikeFrom {
  readonly #text: string
  readonly #pattern: string
  readonly #prints: readonly [Fingerprints, Fingerprints][]

  constructor(text: string, pattern: string) {
    this.#text = text
    this.#pattern = pattern
    this.#prints = MODULI.map((modulus) => {
      const powers = powersOf(modulus, Math.min(text.length, pattern.length))
      return [new Fingerprints(text, modulus, powers), new Fingerprints(pattern, modulus, powers)]
    })
  }

  /** How many code units are the same in the text from `at` on and in the pattern from `row` on. */
  length(at: number, row: number): number {
    const most = Math.min(this.#text.length - at, this.#pattern.length - row)
    const first = Math.min(most, AT_ONCE)
    for (let i = 0; i < first; i++) if (this.#text.charCodeAt(at + i) !== this.#pattern.charCodeAt(row + i)) return i
    return first < most ? this.#long(at, row, first, most) : most
  }

  #long(at: number, row: number, alike: number, most: number): number {
    let [low, high] = [alike, Math.min(most, alike * 2)]
    while (high < most && this.#same(at, row, high)) [low, high] = [high, Math.min(most, high * 2)]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#same(at, row, middle)) low = middle
      else high = middle - 1
    }
    return low
  }

  #same(at: number, row: number, length: number): boolean {
    return this.#prints.every(([text, pattern]) => text.of(at, length) === pattern.of(row, length))
  }
}

/** The fingerprint of any stretch of a text, in one step. */
class Fingerprints {
  readonly #beginnings: Int32Array
  readonly #powers: Int32Array
  readonly #prime: number

  constructor(text: string, { base, prime }: Modulus, powers: Int32Array) {
    this.#prime = prime
    this.#powers = powers
    this.#beginnings = new Int32Array(text.length + 1)
    let print = 0
    for (let i = 0; i < text.length; i++) {
      print = rest(print * base + text.charCodeAt(i) + 1, prime)
      this.#beginnings[i + 1] = print
    }
  }

  of(start: number, length: number): number {
    const before = rest(at(this.#beginnings, start) * at(this.#powers, length), this.#prime)
    const print = at(this.#beginnings, start + length) - before
    return print < 0 ? print + this.#prime : print
  }
}

function powersOf({ base, prime }: Modulus, count: number): Int32Array {
  const powers = new Int32Array(count + 1)
  let power = 1
  for (let i = 0; i <= count; i++) {
    powers[i] = power
    power = rest(power * base, prime)
  }
  return powers
}

/** `NaN`, which is no fingerprint, for what is not in the text. */
function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? Number.NaN
}

/** `value % prime`, many times as fast for values past 2^31. */
function rest(value: number, prime: number): number {
  const left = value - Math.floor(value / prime) * prime
  return left >= prime ? left - prime : left < 0 ? left + prime : left
}
