import type { GoldSentence } from '../data/treebank.ts'
import { readWords, type WordModel } from '../recognizer.ts'
import { Counts } from '../report/counts.ts'

/** Counts words that are found as the gold has them, sentence by sentence. */
export function evaluateWords(model: WordModel, sentences: readonly GoldSentence[]): Counts {
  const counts = new Counts()
  for (const { text, words } of sentences) {
    const { pieces, words: starts } = readWords(text, model)
    const found = starts.map((at, i) => `${pieces[at]!.start}-${pieces[(starts[i + 1] ?? pieces.length) - 1]!.end}`)
    counts.add(
      words.map(({ start, end }) => `${start}-${end}`),
      found,
    )
  }
  return counts
}
