import { isObject } from '@chugiai/text'
import type { CorpusRecord } from './corpus-records.ts'

/** How often each of some names occurs, the most frequent first. */
export type Counts = Readonly<Record<string, number>>

/** What a corpus is like. */
export interface CorpusStats {
  readonly records: number
  readonly failed: number
  /** Records without a letter of text. */
  readonly empty: number
  /** Of texts, in UTF-16 code units. */
  readonly lengths: Lengths
  /** Mentions by label, of annotated documents. */
  readonly labels: Counts
  readonly languages: Counts
  readonly encodings: Counts
  /** Quality flags of articles, and what makes a text suspect. */
  readonly flags: Counts
}

/** The spread of lengths; `null` when there is none. */
export interface Lengths {
  readonly total: number
  readonly least: number | null
  readonly median: number | null
  readonly most: number | null
  /** How many lie below each power of two and not below the one before. */
  readonly histogram: readonly { readonly below: number; readonly count: number }[]
}

/** Counts records one after another; memory holds a number for each length there is. */
export class CorpusCounter {
  failed = 0
  #records = 0
  #empty = 0
  readonly #lengths = new Map<number, number>()
  readonly #labels = new Map<string, number>()
  readonly #languages = new Map<string, number>()
  readonly #encodings = new Map<string, number>()
  readonly #flags = new Map<string, number>()

  add({ text, value = {}, encoding }: CorpusRecord): void {
    this.#records++
    if (text.trim() === '') this.#empty++
    count(this.#lengths, text.length)
    for (const label of labelsOf(value)) count(this.#labels, label)
    for (const language of languagesOf(value)) count(this.#languages, language)
    const source = isObject(value.source) ? value.source.encoding : undefined
    const known = encoding ?? (typeof source === 'string' ? source : undefined)
    if (known !== undefined) count(this.#encodings, known)
    for (const flag of [...flagsOf(value), ...suspicions(text)]) count(this.#flags, flag)
  }

  stats(): CorpusStats {
    return {
      ...{ records: this.#records, failed: this.failed, empty: this.#empty, lengths: lengthsOf(this.#lengths) },
      ...{ labels: sorted(this.#labels), languages: sorted(this.#languages) },
      ...{ encodings: sorted(this.#encodings), flags: sorted(this.#flags) },
    }
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function sorted(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

function lengthsOf(counts: ReadonlyMap<number, number>): Lengths {
  const lengths = [...counts].sort(([a], [b]) => a - b)
  const all = lengths.reduce((sum, [, times]) => sum + times, 0)
  const bins = new Map<number, number>()
  for (const [length, times] of lengths) {
    const below = 2 ** Math.ceil(Math.log2(length + 1))
    bins.set(below, (bins.get(below) ?? 0) + times)
  }
  return {
    total: lengths.reduce((sum, [length, times]) => sum + length * times, 0),
    least: lengths[0]?.[0] ?? null,
    median: all === 0 ? null : medianOf(lengths, all),
    most: lengths.at(-1)?.[0] ?? null,
    histogram: [...bins].map(([below, times]) => ({ below, count: times })),
  }
}

/** The length in the middle, the lower one of two. */
function medianOf(lengths: readonly (readonly [number, number])[], all: number): number {
  let seen = 0
  for (const [length, times] of lengths) {
    seen += times
    if (seen * 2 >= all) return length
  }
  return 0
}

function labelsOf({ layers }: Readonly<Record<string, unknown>>): string[] {
  if (!isObject(layers) || !isObject(layers.mentions) || !Array.isArray(layers.mentions.annotations)) return []
  return layers.mentions.annotations.flatMap((one: unknown) => {
    return isObject(one) && typeof one.label === 'string' && one.status !== 'rejected' ? [one.label] : []
  })
}

function languagesOf({ language, metadata }: Readonly<Record<string, unknown>>): string[] {
  const found = typeof language === 'string' ? language : isObject(metadata) ? metadata.language : undefined
  return typeof found === 'string' ? [found] : []
}

function flagsOf({ flags }: Readonly<Record<string, unknown>>): string[] {
  if (!Array.isArray(flags)) return []
  return flags.flatMap((flag: unknown) =>
    typeof flag === 'string' ? [flag] : isObject(flag) && typeof flag.code === 'string' ? [flag.code] : [],
  )
}

const SHORT = 200 // code units: less than three sentences

/** What most often is no article, or a damaged one. */
function suspicions(text: string): string[] {
  const found: string[] = []
  if (text.trim() !== '' && text.length < SHORT) found.push('short')
  if (text.includes('\ufffd')) found.push('replacement_characters')
  if (text.normalize('NFC') !== text) found.push('not_composed')
  return found
}
