import type { LexiconEntry } from '../data/lexicon.ts'
import { syllableKey, type WordKnowledge, type WordModel } from '../recognizer.ts'

/**
 * What is known of words besides their letters. `numbers` gives ids of syllables by their keys. Words of the lexicon with
 * the same parts of speech are of one class; single syllables have none.
 */
export function wordKnowledge(
  clusters: readonly Uint16Array[],
  entries: readonly LexiconEntry[],
  model: WordModel,
  numbers: ReadonlyMap<string, number>,
): WordKnowledge {
  const classes = new Uint8Array(model.syllables.size + 1 + model.lexicon.size)
  const classNumbers = new Map<string, number>()
  for (const { word, upos } of entries) {
    if (upos.length === 0) continue
    const ids = word.split(/\s+/).map((syllable) => numbers.get(syllableKey(syllable)) ?? 0)
    const entry = model.lexicon.find(ids, 0, ids.length)
    const key = upos.toSorted().join(' ')
    if (!classNumbers.has(key) && classNumbers.size < MOST_CLASSES) classNumbers.set(key, classNumbers.size + 1)
    if (entry >= 0) classes[model.syllables.size + 1 + entry] = classNumbers.get(key) ?? 0
  }
  return { clusters, classes }
}

const MOST_CLASSES = 255
