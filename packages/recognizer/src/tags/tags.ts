import type { Upos } from '../tag.ts'
import type { WordModel } from '../words/word-model.ts'
import type { WordText } from '../words/words.ts'
import type { TagInput } from './tag-features.ts'
import { limitTags } from './tag-limits.ts'
import type { TagModel } from './tag-model.ts'
import type { WordKnowledge } from './word-knowledge.ts'
import { type WordRows, wordRows } from './word-rows.ts'

/** The part of speech of each word of a text, in order. */
export function tagWords(read: WordText, words: WordModel, model: TagModel): Upos[] {
  return tagInputs(read, wordRows(read, words), model.words).flatMap((input) => tagSentence(input, model))
}

/** A sentence as the tag model reads it, with the letters. */
export interface TagSentence extends TagInput {
  readonly read: Pick<WordText, 'text' | 'pieces' | 'words'>
}

/** Each sentence of a text as the tag model reads it. */
export function tagInputs(read: WordText, rows: WordRows, knowledge: WordKnowledge): TagSentence[] {
  const { units, clusters } = read
  return sentenceRows(read).map(([from, to]) => ({ rows, units, clusters, knowledge, from, to, read }))
}

/** The part of speech of each word of a sentence. */
export function tagSentence(sentence: TagSentence, { chain, scorer }: TagModel): Upos[] {
  const scores = scorer.score(sentence)
  limitTags(scores, sentence, chain.labels)
  const best = chain.best(scores, sentence.to - sentence.from)
  return Array.from(best, (label) => chain.labels[label] as Upos)
}

/** The rows of the words of each sentence, the last one out. */
export function sentenceRows({ sentences, words, pieces }: WordText): [number, number][] {
  let row = 1
  return sentences.map((_, at) => {
    const end = sentences[at + 1] ?? pieces.length
    const from = row
    while (row <= words.length && words[row - 1]! < end) row++
    return [from, row]
  })
}
