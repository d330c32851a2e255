import type { GoldSentence } from '../data/treebank.ts'
import { evaluateWords } from '../words/evaluate-words.ts'
import { trainWords, type WordTraining, wordModelOf } from '../words/train-words.ts'

type Say = (line: string) => void

const SHARES = [0.125, 0.25, 0.5, 1]
const SURE = 2

/** Words by how many of the sentences train. */
export function learningCurve(training: WordTraining, test: readonly GoldSentence[], say: Say): void {
  const { sentences } = training
  for (const share of SHARES) {
    // From the whole breadth, since the two parts of the treebank differ.
    const some = sentences.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share))
    study(`${some.length} sentences`, { ...training, sentences: some }, test, say)
  }
}

/** Words without one thing each. */
export function wordAblations(training: WordTraining, test: readonly GoldSentence[], say: Say): void {
  const { classes, syllables } = training
  const none = syllables.clusters.map(() => 0)
  study('without clusters', { ...training, syllables: { ...syllables, clusters: none } }, test, say)
  study('without a lexicon', { ...training, classes: new Map() }, test, say)
  const sure = new Map([...classes].filter(([, value]) => value === SURE))
  study('without doubtful words', { ...training, classes: sure }, test, say)
}

function study(name: string, training: WordTraining, test: readonly GoldSentence[], say: Say): void {
  say(`words, ${name}: ${evaluateWords(wordModelOf(trainWords(training)), test).format()}`)
}
