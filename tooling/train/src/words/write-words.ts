import type { ByteWriter } from '../pack/byte-writer.ts'
import type { Lexicon } from '../recognizer.ts'

/** What the part `words` holds, before it is written. */
export interface WordPart {
  /** Keys of the syllables that are known, in the order of their ids from 1. */
  readonly keys: readonly string[]
  /** Cluster of each. */
  readonly clusters: ArrayLike<number>
  /** Words as ids, with their values. */
  readonly lexicon: readonly (readonly [readonly number[], number])[]
  readonly weights: WeightColumns
}

export interface WeightColumns {
  readonly keys: Int32Array
  readonly values: Float64Array
}

/** Writes the part as `readWordModel` reads it. */
export function writeWords(writer: ByteWriter, { keys, clusters, lexicon, weights }: WordPart): void {
  writer.text(keys.join('\n')).numbers(clusters)
  writeLexicon(writer, lexicon)
  writeWeights(writer, weights)
}

/** The words in the order of their numbers. */
export function inOrder(lexicon: WordPart['lexicon']): WordPart['lexicon'] {
  return lexicon.toSorted(([a], [b]) => compareIds(a, b))
}

/** Whether the words have the numbers that a lexicon gives them, which holds no others: else what is known by number is of other words. */
export function sameNumbers(words: WordPart['lexicon'], lexicon: Lexicon): boolean {
  const asThere = ([ids]: WordPart['lexicon'][number], at: number) => lexicon.find(ids, 0, ids.length) === at
  return words.length === lexicon.size && inOrder(words).every(asThere)
}

function writeLexicon(writer: ByteWriter, lexicon: WordPart['lexicon']): void {
  const sorted = inOrder(lexicon)
  const shared = sorted.map(([word], at) => sharedBeginning(word, sorted[at - 1]?.[0] ?? []))
  const ids = sorted.flatMap(([word], at) => word.slice(shared[at]))
  writer
    .column(shared)
    .column(sorted.map(([word]) => word.length))
    .column(sorted.map(([, value]) => value))
    .column(ids.map((id) => id & 0xff))
    .column(ids.map((id) => id >> 8))
}

const STEPS = 127

/** Writes weights in 255 steps; those that round to 0 are left out. */
export function writeWeights(writer: ByteWriter, { keys, values }: WeightColumns): void {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / STEPS
  const kept = [...keys]
    .map((key, at) => ({ key: key >>> 0, step: Math.round(values[at]! / scale) }))
    .filter(({ step }) => step !== 0)
    .sort((a, b) => a.key - b.key)
  writer.float(scale)
  writer.rising(kept.map(({ key }) => key))
  writer.column(kept.map(({ step }) => step & 0xff))
}

function compareIds(a: readonly number[], b: readonly number[]): number {
  const at = sharedBeginning(a, b)
  return (a[at] ?? -1) - (b[at] ?? -1)
}

function sharedBeginning(a: readonly number[], b: readonly number[]): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
