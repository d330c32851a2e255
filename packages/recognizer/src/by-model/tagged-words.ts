import { once } from '../once.ts'
import type { Upos } from '../tag.ts'
import type { TagModel } from '../tags/tag-model.ts'
import { tagWords } from '../tags/tags.ts'
import type { WordModel } from '../words/word-model.ts'
import type { WordText } from '../words/words.ts'

/** The words of a passage, asked by token, with their parts of speech, which are told at the first question. */
export class TaggedWords {
  /** 1 for the tokens that begin a word, and for the end of the passage. */
  readonly begins: Uint8Array
  private readonly upos: () => readonly Upos[]
  private readonly indices: () => Int32Array

  constructor(
    readonly read: WordText,
    words: WordModel,
    tags: TagModel,
  ) {
    this.begins = new Uint8Array(read.pieces.length + 1)
    for (const start of read.words) this.begins[start] = 1
    this.begins[read.pieces.length] = 1
    this.upos = once(() => tagWords(read, words, tags))
    this.indices = once(() => indicesOf(read))
  }

  /** The part of speech of the word that holds the token; `null` outside of the passage. */
  uposAt(token: number): Upos | null {
    return this.upos()[this.indices()[token] ?? -1] ?? null
  }
}

/** The word that holds each token. */
function indicesOf({ pieces, words }: WordText): Int32Array {
  const indices = new Int32Array(pieces.length)
  for (const [index, start] of words.entries()) indices.fill(index, start, words[index + 1] ?? pieces.length)
  return indices
}
