import type { GoldSentence } from '../data/treebank.ts'
import { readWords, type TagModel, tagWords, type WordModel, type WordText } from '../recognizer.ts'
import { Counts } from '../report/counts.ts'
import { goldText } from './train-tags.ts'

/** Counts parts of speech, with the words of the gold or those that the model finds. */
export function evaluateTags(
  sentences: readonly GoldSentence[],
  words: WordModel,
  tags: TagModel,
  goldWords: boolean,
): Counts {
  const counts = new Counts()
  for (const sentence of sentences) {
    const read = goldWords ? goldText(sentence, words).read : readWords(sentence.text, words)
    counts.add(
      sentence.words.map(({ start, end, upos }) => `${start}-${end} ${upos}`),
      found(read, tagWords(read, words, tags)),
    )
  }
  return counts
}

function found({ words, pieces }: WordText, tags: readonly string[]): string[] {
  return tags.map((tag, at) => {
    const end = pieces[(words[at + 1] ?? pieces.length) - 1]!.end
    return `${pieces[words[at]!]!.start}-${end} ${tag}`
  })
}
