import type { ByteReader } from '../model/byte-reader.ts'
import { type ChainModel, readChain } from '../model/chain.ts'

/** What tells the names of people, organizations and places. */
export interface NameModel {
  readonly chain: ChainModel
  /** Cluster of each syllable id where it is written small, and where it has a capital inside a sentence. */
  readonly clusters: CasedClusters
}

/** Clusters by syllable id; 0 for what the text had too seldom. */
export interface CasedClusters {
  readonly small: Uint16Array
  readonly capital: Uint16Array
}

/** Reads the part `names` of a model. */
export function readNameModel(reader: ByteReader): NameModel {
  const small = Uint16Array.from(reader.numbers())
  const capital = Uint16Array.from(reader.numbers())
  return { clusters: { small, capital }, chain: readChain(reader) }
}
