import { ANY_NUMBER, scan, syllableKey } from '../recognizer.ts'
import { countNeighbours, embed } from './embed.ts'
import { kMeans } from './k-means.ts'

/** The syllables that a model knows, the most frequent first, and the text as their ids from 1. */
export interface SyllableText {
  readonly keys: readonly string[]
  /** Ids in order; 0 is a syllable that is not known, -1 the end of a sentence. */
  readonly ids: Int32Array
}

const FIGURES = new Set(['number', 'date', 'time', 'law'])
const BOTH_SIDES = [-2, -1, 1, 2]
const ENDS = /^[.?!…]+$/

/** Reads texts as syllables. Those that occur `least` times are known, and those of `wanted`. */
export function readSyllables(texts: readonly string[], wanted: ReadonlySet<string>, least: number): SyllableText {
  const numbers = new Map<string, number>() // of keys, in order of first sight
  const spellings = new Map<string, number>()
  const counts: number[] = []
  const stream: number[] = []
  const numberOf = (key: string) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, counts.length)
    return counts.push(0) - 1
  }
  for (const text of texts) {
    for (const line of text.split('\n')) {
      for (const { start, end, kind } of scan(line)) {
        const letters = FIGURES.has(kind) ? ANY_NUMBER : line.slice(start, end)
        const number = spellings.get(letters) ?? numberOf(syllableKey(letters))
        spellings.set(letters, number)
        counts[number]!++
        stream.push(number)
        if (kind === 'punctuation' && ENDS.test(letters)) stream.push(-1)
      }
      stream.push(-1)
    }
  }
  const keys = [...numbers.keys()]
  const ranked = [...keys.keys()].sort((a, b) => counts[b]! - counts[a]! || (keys[a]! < keys[b]! ? -1 : 1))
  const kept = ranked.filter((number) => counts[number]! >= least || wanted.has(keys[number]!))
  const ids = new Int32Array(keys.length)
  for (const [at, number] of kept.entries()) ids[number] = at + 1
  const missing = [...wanted].filter((key) => !numbers.has(key)).sort()
  return {
    keys: [...kept.map((number) => keys[number]!), ...missing],
    ids: Int32Array.from(stream, (number) => (number < 0 ? -1 : ids[number]!)),
  }
}

export interface ClusterOptions {
  readonly clusters: number
  readonly contexts: number
  readonly size: number
  readonly turns: number
  readonly seed: number
}

/** A cluster for each id from 1; `clusters` beyond that count is 0, where an id is too rare to tell. */
export function clusterIds(
  ids: Int32Array,
  words: number,
  { clusters, contexts, size, turns, seed }: ClusterOptions,
): Uint16Array {
  const vectors = embed(countNeighbours(ids, words, contexts, BOTH_SIDES), size, seed)
  const found = kMeans(vectors.subarray(size), { clusters, size, seed, turns })
  return Uint16Array.from({ length: words + 1 }, (_, id) => (id === 0 ? 0 : found[id - 1]! + 1))
}
