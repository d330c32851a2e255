import { type CasedClusters, readWords, SHAPES, type WordModel } from '../recognizer.ts'
import { clusterIds } from './syllables.ts'

const OPTIONS = { clusters: 250, contexts: 1000, size: 64, turns: 12, seed: 13 }
const LEAST = 15

/** Clusters of syllables by how they are written: a name clusters with names. */
export function clusterCased(texts: readonly string[], model: WordModel): CasedClusters {
  const size = model.syllables.size + 1
  const stream: number[] = []
  for (const text of texts) readCased(text, model, stream)
  const counts = new Int32Array(2 * size)
  for (const id of stream) if (id > 0) counts[id]!++
  const ranked = [...counts.keys()].filter((id) => counts[id]! >= LEAST)
  ranked.sort((a, b) => counts[b]! - counts[a]! || a - b)
  const ranks = new Int32Array(2 * size)
  for (const [at, id] of ranked.entries()) ranks[id] = at + 1
  const ids = Int32Array.from(stream, (id) => (id < 0 ? -1 : ranks[id]!))
  const clusters = clusterIds(ids, ranked.length, OPTIONS)
  const column = Uint16Array.from(ranks, (rank) => clusters[rank]!)
  return { small: column.slice(0, size), capital: column.slice(size) }
}

function readCased(text: string, model: WordModel, stream: number[]): void {
  const { units, sentences } = readWords(text, model)
  const size = model.syllables.size + 1
  const starts = new Set(sentences)
  for (let row = 1; row <= units.count; row++) {
    if (starts.has(row - 1)) stream.push(-1)
    const shape = units.shapes[row]!
    const capital = shape >= SHAPES.title && shape <= SHAPES.mixed && !starts.has(row - 1)
    const id = units.ids[row]!
    stream.push(capital && id > 0 ? id + size : id)
  }
  stream.push(-1, -1)
}
