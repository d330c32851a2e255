import { firstWhere } from '@chugiai/text'
import { once } from '../once.ts'
import type { Upos } from '../tag.ts'
import type { TagModel } from '../tags/tag-model.ts'
import { type TagSentence, tagInputs, tagSentence } from '../tags/tags.ts'
import { type WordRows, wordRows } from '../tags/word-rows.ts'
import type { WordModel } from '../words/word-model.ts'
import type { WordText } from '../words/words.ts'

/** The words of a passage, asked by token, with their parts of speech: a sentence is read at the first question about it. */
export class TaggedWords {
  /** 1 for the tokens that begin a word, and for the end of the passage. */
  readonly begins: Uint8Array
  /** The words as columns. */
  readonly rows: WordRows
  private readonly sentences: readonly TagSentence[]
  private readonly upos: (readonly Upos[])[] = []
  private readonly indices: () => Int32Array

  constructor(
    readonly read: WordText,
    words: WordModel,
    private readonly tags: TagModel,
  ) {
    this.begins = new Uint8Array(read.pieces.length + 1)
    for (const start of read.words) this.begins[start] = 1
    this.begins[read.pieces.length] = 1
    this.rows = wordRows(read, words)
    this.sentences = tagInputs(read, this.rows, tags.words)
    this.indices = once(() => indicesOf(read))
  }

  /** The part of speech of the word that holds the token; `null` outside of the passage. */
  uposAt(token: number): Upos | null {
    const word = this.indices()[token]
    return word === undefined ? null : this.uposOf(word + 1)
  }

  private uposOf(row: number): Upos | null {
    const at = firstWhere(this.sentences, ({ to }) => to > row)
    const sentence = this.sentences[at]
    if (sentence === undefined) return null
    const upos = this.upos[at] ?? tagSentence(sentence, this.tags)
    this.upos[at] = upos
    return upos[row - sentence.from] ?? null
  }
}

/** The word that holds each token. */
function indicesOf({ pieces, words }: WordText): Int32Array {
  const indices = new Int32Array(pieces.length)
  for (const [index, start] of words.entries()) indices.fill(index, start, words[index + 1] ?? pieces.length)
  return indices
}
