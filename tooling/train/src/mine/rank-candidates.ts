import type { TreebankSentence } from '../../../corpus/src/treebank.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { countNgrams } from './count-ngrams.ts'
import { BREAK, encodeTexts } from './encode-text.ts'
import { joinExamples } from './join-examples.ts'
import { JoinModel } from './join-model.ts'
import { randomFrom } from './random.ts'
import { fitRegression } from './regression.ts'
import { WordTree } from './word-tree.ts'

const LONGEST = 4
const LEAST = 5 // rarer n-grams have no entropy to speak of
const HELD_OUT = 0.25 // share of the known words that the segmenter and the features do not see
const GAIN = 0.3 // an often met word is worth more than a rare one; of the treebank's words most come early so
const MOSTLY_LOWER = 0.6 // below, an n-gram is a name or a part of one

/** What the miner reads. */
export interface MiningSources {
  readonly texts: Iterable<string>
  /** Known words of two syllables or more, as `wordKey` writes them. */
  readonly words: readonly string[]
  readonly sentences: readonly TreebankSentence[]
}

/** An n-gram that is not among the known words. `score` is how likely it is one, 0 to 1. */
export interface RankedCandidate {
  readonly form: string
  readonly score: number
  readonly count: number
}

/**
 * N-grams of two to four syllables that may be words, the most useful first: by score, and a little by
 * how often they occur. A part of the known words is kept from the
 * segmenter and from the features, and the classifier learns to tell them from the rest of the text's n-grams. The words
 * of the treebank stay among the candidates: what is known from there would else have no entry.
 */
export function rankCandidates({ texts, words, sentences }: MiningSources, seed: number): RankedCandidate[] {
  const random = randomFrom(seed)
  const [seen, held] = split(words, () => random() >= HELD_OUT)
  const text = encodeTexts(texts)
  const tree = new WordTree(seen, text.vocabulary)
  const model = new JoinModel(tree)
  model.train(joinExamples(sentences, text.vocabulary), seed)
  const { ids, capital } = text
  const joined = model.probabilities(ids, capital, (i) => ids[i] === BREAK || ids[i + 1] === BREAK)
  const known = new Set(seen)
  const candidates = candidatesOf(text, countNgrams(text, LONGEST, LEAST), joined, tree, seen).filter(
    ({ form, lower }) => lower >= MOSTLY_LOWER && !known.has(form),
  )
  return ranked(candidates, new Set(held), seed)
}

function ranked(candidates: readonly Candidate[], held: ReadonlySet<string>, seed: number): RankedCandidate[] {
  const rows = candidates.map(({ features }) => features)
  const score = fitRegression(
    rows,
    candidates.map(({ form }) => held.has(form)),
    seed,
  )
  return candidates
    .filter(({ form }) => !held.has(form))
    .map(({ form, count, features }) => ({ form, count, score: score(features) }))
    .sort((a, b) => use(b) - use(a) || (a.form < b.form ? -1 : 1))
}

const use = ({ score, count }: RankedCandidate) => score * count ** GAIN

function split<T>(values: readonly T[], test: (value: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []]
  for (const value of values) parts[test(value) ? 0 : 1].push(value)
  return parts
}
