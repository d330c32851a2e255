import { inflateRawSync } from 'node:zlib'
import { model } from '@chugiai/model-vi'
import { ByteReader, type CasedClusters, WORD_CLUSTERINGS } from '../recognizer.ts'
import type { Syllables } from '../words/train-words.ts'

/** What the trainer has from the text of the encyclopedia. */
export interface Clusters {
  readonly syllables: Syllables
  readonly words: readonly Uint16Array[]
  readonly cased: CasedClusters
}

/** The clusters of the model that is there: what comes from the text need not be made anew to train weights. */
export async function shippedClusters(): Promise<Clusters> {
  const [words, tags, names] = [await partOf('words'), await partOf('tags'), await partOf('names')]
  const keys = words.text().split('\n')
  return {
    syllables: { keys, clusters: Uint16Array.from([0, ...words.numbers()]) },
    words: Array.from({ length: WORD_CLUSTERINGS }, () => Uint16Array.from(tags.numbers())),
    cased: { small: Uint16Array.from(names.numbers()), capital: Uint16Array.from(names.numbers()) },
  }
}

async function partOf(name: string): Promise<ByteReader> {
  const base64 = String(await model.load(name))
  return new ByteReader(new Uint8Array(inflateRawSync(Buffer.from(base64, 'base64'))))
}
