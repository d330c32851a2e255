import { branchingEntropy } from './branching.ts'
import type { Ngrams } from './count-ngrams.ts'
import { BREAK, type EncodedText } from './encode-text.ts'
import type { WordTree } from './word-tree.ts'

/** An n-gram of the text that may be a word, with what the classifier looks at. */
export interface Candidate {
  readonly form: string
  readonly count: number
  /** Share of the occurrences that are lower case, the first syllable of a stretch aside. */
  readonly lower: number
  readonly features: Float64Array
}

/** What the features of every length are made from. */
interface Ground {
  readonly text: EncodedText
  readonly all: readonly Ngrams[]
  /** Probability of each syllable to be joined to the next. */
  readonly joined: Float32Array
  readonly words: WordTree
  /** How often each syllable is a word by itself, by number. */
  readonly alone: Float64Array
  /** Words of the lexicon that begin and end with each syllable. */
  readonly begins: Float64Array
  readonly ends: Float64Array
}

/** The n-grams of two syllables and more with their features. `lexicon` is what `words` holds. */
export function candidatesOf(
  text: EncodedText,
  all: readonly Ngrams[],
  joined: Float32Array,
  words: WordTree,
  lexicon: readonly string[],
): Candidate[] {
  const { vocabulary } = text
  const begins = new Float64Array(vocabulary.syllables.length)
  const ends = new Float64Array(vocabulary.syllables.length)
  for (const word of lexicon) {
    const ids = word.split(' ').map((syllable) => vocabulary.idOf(syllable))
    for (const [list, id] of [
      [begins, ids[0] as number],
      [ends, ids[ids.length - 1] as number],
    ] as const) {
      list[id] = (list[id] as number) + 1
    }
  }
  const alone = aloneRates(text, joined)
  const ground = { text, all, joined, words, alone, begins, ends }
  return all.slice(1).flatMap((ngrams) => candidatesOfLength(ground, ngrams))
}

function candidatesOfLength(ground: Ground, ngrams: Ngrams): Candidate[] {
  const { ids, vocabulary } = ground.text
  const left = branchingEntropy(ngrams, ids, 'left')
  const right = branchingEntropy(ngrams, ids, 'right')
  const use = usesOf(ground, ngrams)
  return Array.from(ngrams.count, (count, number) => {
    const start = ngrams.first[number] as number
    const gram = ids.subarray(start, start + ngrams.length)
    const lower = (use.lower[number] as number) / count
    const features = Float64Array.of(
      Math.log(count),
      left[number] as number,
      right[number] as number,
      Math.min(left[number] as number, right[number] as number) / Math.log(count + 1),
      (use.inside[number] as number) / count,
      (use.whole[number] as number) / count,
      lower,
      cohesion(ground, ngrams, start),
      dice(ground, ngrams, start),
      ...syllableFeatures(ground, gram),
      Number(ngrams.length > 2),
      Number(ngrams.length > 3),
      Number(isParted(ground, gram)),
    )
    return { form: Array.from(gram, (id) => vocabulary.syllables[id]).join(' '), count, lower, features }
  })
}

function syllableFeatures({ alone, begins, ends }: Ground, gram: Int32Array): number[] {
  const [first, last] = [gram[0] as number, gram[gram.length - 1] as number]
  const rates = Array.from(gram, (id) => alone[id] as number)
  return [
    alone[first] as number,
    alone[last] as number,
    Math.max(...rates),
    Math.min(...rates),
    Math.log(1 + (begins[first] as number)),
    Math.log(1 + (ends[last] as number)),
    Math.log(1 + (ends[first] as number)),
    Math.log(1 + (begins[last] as number)),
  ]
}

/** Sums over the occurrences of each n-gram. */
function usesOf({ text, joined }: Ground, { at, count, length }: Ngrams) {
  const inside = new Float64Array(count.length)
  const whole = new Float64Array(count.length)
  const lower = new Float64Array(count.length)
  for (let i = 0; i < at.length; i++) {
    const number = at[i] as number
    if (number < 0) continue
    let together = 1
    let capitals = 0
    for (let k = i; k < i + length; k++) {
      capitals += text.capital[k] as number
      if (k < i + length - 1) together *= joined[k] as number
    }
    const apart = (1 - (joined[i - 1] as number)) * (1 - (joined[i + length - 1] as number))
    inside[number] = (inside[number] as number) + together
    whole[number] = (whole[number] as number) + together * apart
    lower[number] = (lower[number] as number) + Number(capitals === 0)
  }
  return { inside, whole, lower }
}

/** The least pointwise mutual information of all ways to part the n-gram in two. */
function cohesion({ all, text }: Ground, { at, count, length }: Ngrams, start: number): number {
  const own = count[at[start] as number] as number
  let least = Infinity
  for (let k = 1; k < length; k++) {
    const parts = countAt(all, start, k) * countAt(all, start + k, length - k)
    least = Math.min(least, Math.log((own * text.ids.length) / parts))
  }
  return least
}

/** The least share of the rarer part's occurrences that stand in the n-gram, over all ways to part it, as logarithm. */
function dice({ all }: Ground, { at, count, length }: Ngrams, start: number): number {
  const own = count[at[start] as number] as number
  let least = Infinity
  for (let k = 1; k < length; k++) {
    least = Math.min(least, Math.log((2 * own) / (countAt(all, start, k) + countAt(all, start + k, length - k))))
  }
  return least
}

function countAt(all: readonly Ngrams[], start: number, length: number): number {
  const { at, count } = all[length - 1] as Ngrams
  return count[at[start] as number] as number
}

/** Whether the n-gram is a word of the lexicon with syllables or words beside it, from end to end. */
function isParted({ words }: Ground, gram: Int32Array): boolean {
  for (let start = 0; start < gram.length - 1; start++) {
    if (words.lengthsAt(gram, start).some((length) => length < gram.length)) return true
  }
  return false
}

function aloneRates({ ids, vocabulary }: EncodedText, joined: Float32Array): Float64Array {
  const rates = new Float64Array(vocabulary.syllables.length)
  const counts = new Float64Array(vocabulary.syllables.length)
  for (let i = 1; i < ids.length; i++) {
    const id = ids[i] as number
    if (id === BREAK) continue
    counts[id] = (counts[id] as number) + 1
    rates[id] = (rates[id] as number) + (1 - (joined[i - 1] as number)) * (1 - (joined[i] as number))
  }
  return rates.map((rate, id) => rate / Math.max(1, counts[id] as number))
}
