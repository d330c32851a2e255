import type { Upos } from '../tag.ts'
import type { WordModel } from '../words/word-model.ts'
import type { WordText } from '../words/words.ts'
import type { TagInput } from './tag-features.ts'
import type { TagModel } from './tag-model.ts'
import { wordRows } from './word-rows.ts'

/** The part of speech of each word of a text, in order. */
export function tagWords(read: WordText, words: WordModel, { chain, words: knowledge, scorer }: TagModel): Upos[] {
  const rows = wordRows(read, words)
  const tags: Upos[] = []
  for (const [from, to] of sentenceRows(read)) {
    const input: TagInput = { rows, units: read.units, clusters: read.clusters, knowledge, from, to }
    for (const label of chain.best(scorer.score(input), to - from)) tags.push(chain.labels[label] as Upos)
  }
  return tags
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
