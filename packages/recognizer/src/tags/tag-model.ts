import type { ByteReader } from '../model/byte-reader.ts'
import { type ChainModel, readChain } from '../model/chain.ts'
import { TagScorer } from './tag-scorer.ts'

/** How many clusterings of words there are, from few to many clusters. */
export const WORD_CLUSTERINGS = 3

/** What tells the parts of speech of words. */
export interface TagModel {
  readonly chain: ChainModel
  /** What is known of words besides. */
  readonly words: WordKnowledge
  readonly scorer: TagScorer
}

/** What is known of each word by its number: syllables by their ids, then the words of the lexicon. */
export interface WordKnowledge {
  /** Cluster in each clustering; 0 where the text had the word too seldom. */
  readonly clusters: readonly Uint16Array[]
  /** Which set of parts of speech the lexicon gives it; 0 for none. */
  readonly classes: Uint8Array
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
