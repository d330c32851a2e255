import { inflateRawSync } from 'node:zlib'
import { model } from '@chugiai/model-vi'
import type { NameListColumns } from '../names/read-name-lists.ts'
import {
  ByteReader,
  type CasedClusters,
  type Lexicon,
  readCasedClusters,
  readWordModel,
  WORD_CLUSTERINGS,
} from '../recognizer.ts'
import type { Syllables } from '../words/train-words.ts'

/** What the trainer has from the text of the encyclopedia. */
export interface Clusters {
  readonly syllables: Syllables
  /** The words that the clusters of words go by. */
  readonly lexicon: Lexicon
  readonly words: readonly Uint16Array[]
  readonly cased: CasedClusters
  readonly lists: NameListColumns
}

/** The clusters of the model that is there: what comes from the text need not be made anew to train weights. */
export async function shippedClusters(): Promise<Clusters> {
  const [words, tags, names] = [await partOf('words'), await partOf('tags'), await partOf('names')]
  const keys = words.text().split('\n')
  return {
    syllables: { keys, clusters: Uint16Array.from([0, ...words.numbers()]) },
    lexicon: readWordModel(await partOf('words')).lexicon,
    words: Array.from({ length: WORD_CLUSTERINGS }, () => Uint16Array.from(tags.numbers())),
    cased: readCasedClusters(names),
    lists: {
      capitals: names.column(),
      kinds: names.column(),
      keys: Int32Array.from(names.rising(), (key) => key | 0),
      values: names.column(),
    },
  }
}

async function partOf(name: string): Promise<ByteReader> {
  return new ByteReader(await shippedBytes(name))
}

/** The bytes of a part of the model that is there. */
export async function shippedBytes(name: string): Promise<Uint8Array> {
  const base64 = String(await model.load(name))
  return new Uint8Array(inflateRawSync(Buffer.from(base64, 'base64')))
}
