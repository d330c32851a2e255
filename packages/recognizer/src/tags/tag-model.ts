import type { ByteReader } from '../model/byte-reader.ts'
import { type ChainModel, readChain } from '../model/chain.ts'
import { TagScorer } from './tag-scorer.ts'
import { WORD_CLUSTERINGS, type WordKnowledge } from './word-knowledge.ts'

/** What tells the parts of speech of words. */
export interface TagModel {
  readonly chain: ChainModel
  /** What is known of words besides. */
  readonly words: WordKnowledge
  readonly scorer: TagScorer
}

/** Reads the part `tags` of a model. */
export function readTagModel(reader: ByteReader): TagModel {
  const clusters = Array.from({ length: WORD_CLUSTERINGS }, () => Uint16Array.from(reader.numbers()))
  const classes = reader.column().slice()
  return tagModelWith(readChain(reader), { clusters, classes })
}

/** A model of its chain and what is known of words. */
export function tagModelWith(chain: ChainModel, words: WordKnowledge): TagModel {
  return { chain, words, scorer: new TagScorer(chain, words) }
}
