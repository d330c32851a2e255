import type { EncodedText } from './encode-text.ts'

/** The n-grams of one length that occur often enough. */
export interface Ngrams {
  readonly length: number
  /** Number of the n-gram that begins at each place, -1 where none does. */
  readonly at: Int32Array
  /** Place of the first occurrence of each, by number. */
  readonly first: Int32Array
  readonly count: Int32Array
}

/**
 * N-grams of 1 to `longest` Vietnamese syllables that occur at least `least` times. A longer one is built on two shorter
 * ones that are frequent themselves.
 */
export function countNgrams(text: EncodedText, longest: number, least: number): readonly Ngrams[] {
  const all = [singles(text)]
  while (all.length < longest) all.push(longer(text, all[all.length - 1] as Ngrams, least))
  return all
}

function singles({ ids, vocabulary }: EncodedText): Ngrams {
  const vietnamese = vocabulary.vietnamese()
  return numbered(
    1,
    Float64Array.from(ids, (id) => (vietnamese[id] === 1 ? id : -1)),
    1,
  )
}

function longer({ ids, vocabulary }: EncodedText, shorter: Ngrams, least: number): Ngrams {
  const { at, length } = shorter
  const size = vocabulary.syllables.length
  const keys = new Float64Array(ids.length).fill(-1)
  for (let i = 0; i + length < ids.length; i++) {
    const [head, tail] = [at[i] as number, at[i + 1] as number]
    if (head >= 0 && tail >= 0) keys[i] = head * size + (ids[i + length] as number)
  }
  return numbered(length + 1, keys, least)
}

function numbered(length: number, keys: Float64Array, least: number): Ngrams {
  const numbers = frequent(keys, least)
  const at = new Int32Array(keys.length)
  const first = new Int32Array(numbers.size).fill(-1)
  const count = new Int32Array(numbers.size)
  for (let i = 0; i < keys.length; i++) {
    const number = numbers.get(keys[i] as number) ?? -1
    at[i] = number
    if (number < 0) continue
    if (first[number] === -1) first[number] = i
    count[number] = (count[number] as number) + 1
  }
  return { length, at, first, count }
}

/** Keys from 0 that occur at least `least` times, numbered in their order: sorted, since a map of all would not fit. */
function frequent(keys: Float64Array, least: number): ReadonlyMap<number, number> {
  const sorted = keys.slice().sort()
  const numbers = new Map<number, number>()
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const key = sorted[start] as number
    while (end < sorted.length && sorted[end] === key) end++
    if (key >= 0 && end - start >= least) numbers.set(key, numbers.size)
  }
  return numbers
}
