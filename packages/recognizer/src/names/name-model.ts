import type { ByteReader } from '../model/byte-reader.ts'
import { type ChainModel, readChain } from '../model/chain.ts'
import { Weights } from '../model/weights.ts'
import type { NameLists } from './name-lists.ts'
import { NameScorer } from './name-scorer.ts'

/** What tells the names of people, organizations and places. */
export interface NameModel {
  readonly chain: ChainModel
  /** Cluster of each syllable id where it is written small, and where it has a capital inside a sentence. */
  readonly clusters: CasedClusters
  /** What running text tells of names. */
  readonly lists: NameLists
  readonly scorer: NameScorer
}

/** Clusters by syllable id; 0 for what the text had too seldom. */
export interface CasedClusters {
  readonly small: Uint16Array
  readonly capital: Uint16Array
}

/** Reads the part `names` of a model. */
export function readNameModel(reader: ByteReader): NameModel {
  const clusters = readCasedClusters(reader)
  const lists = readNameLists(reader)
  return nameModelWith(readChain(reader), { clusters, lists })
}

/** A model of its chain and what is known of syllables and names. */
export function nameModelWith(chain: ChainModel, known: Pick<NameModel, 'clusters' | 'lists'>): NameModel {
  return { ...known, chain, scorer: new NameScorer(chain) }
}

/** The columns that stand first in the part. */
export function readCasedClusters(reader: ByteReader): CasedClusters {
  const small = Uint16Array.from(reader.numbers())
  return { small, capital: Uint16Array.from(reader.numbers()) }
}

function readNameLists(reader: ByteReader): NameLists {
  const capitals = reader.column().slice()
  const kinds = reader.column().slice()
  const keys = Int32Array.from(reader.rising(), (key) => key | 0)
  return { capitals, kinds, runs: new Weights(keys, reader.column()) }
}
