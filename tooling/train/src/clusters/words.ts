import { readWords, type WordModel, wordRows } from '../recognizer.ts'
import { countNeighbours, embed } from './embed.ts'
import { kMeans } from './k-means.ts'

/** How many clusters each clustering of words has. */
export const WORD_CLUSTERS: readonly number[] = [64, 256, 800]
const BESIDE = [-2, -1, 1, 2]
const OPTIONS = { contexts: 800, size: 64, turns: 10, seed: 11 }

/** Clusters of the words of texts: a column for each clustering, by the number of the word; 0 for seldom ones. */
export function clusterWords(
  texts: readonly string[],
  model: WordModel,
  least: number,
  say: (line: string) => void,
): Uint16Array[] {
  const size = model.syllables.size + 1 + model.lexicon.size
  const counts = new Int32Array(size)
  const stream: number[] = []
  for (const text of texts) readNumbers(text, model, stream)
  for (const number of stream) if (number > 0) counts[number]!++
  const ranked = [...counts.keys()].filter((number) => counts[number]! >= least)
  ranked.sort((a, b) => counts[b]! - counts[a]! || a - b)
  const ranks = new Int32Array(size)
  for (const [at, number] of ranked.entries()) ranks[number] = at + 1
  say(`${stream.length} words of text, ${ranked.length} of them in clusters`)
  const ids = Int32Array.from(stream, (number) => (number < 0 ? -1 : ranks[number]!))
  const { contexts, size: width, turns, seed } = OPTIONS
  const vectors = embed(countNeighbours(ids, ranked.length, contexts, BESIDE), width, seed).subarray(width)
  return WORD_CLUSTERS.map((clusters) => {
    const found = kMeans(vectors, { clusters, size: width, seed, turns })
    return Uint16Array.from(ranks, (rank) => (rank === 0 ? 0 : found[rank - 1]! + 1))
  })
}

/** The numbers of the words of a text; -1 between sentences. */
function readNumbers(text: string, model: WordModel, stream: number[]): void {
  const read = readWords(text, model)
  const { numbers } = wordRows(read, model)
  const starts = new Set(read.sentences)
  for (const [at, piece] of read.words.entries()) {
    if (starts.has(piece)) stream.push(-1)
    stream.push(numbers[at + 1]!)
  }
  stream.push(-1, -1)
}
