import type { TreebankSentence } from '../../../corpus/src/treebank.ts'
import { encodeTexts, type Vocabulary } from './encode-text.ts'
import type { JoinExample } from './join-model.ts'

/** Sentences of the treebank as syllables, with the joints inside its words. */
export function joinExamples(sentences: readonly TreebankSentence[], vocabulary: Vocabulary): JoinExample[] {
  return sentences.map(({ words }) => {
    const parts = words.map(({ form }) => encodeTexts([form], vocabulary))
    // Each word is read by itself; its first and last id are breaks.
    const inner = parts.map(({ ids }) => [...ids].slice(1, -1))
    const kept = inner.map((ids) => (ids.length === 0 ? [0] : ids))
    const capital = words.flatMap(({ form }, index) => capitalsOf(form, kept[index]?.length ?? 0))
    const joined = kept.flatMap((ids) => ids.map((_, k) => k < ids.length - 1))
    return { ids: kept.flat(), capital, joined }
  })
}

function capitalsOf(form: string, length: number): boolean[] {
  const syllables = form.split(/\s+/u)
  return Array.from({ length }, (_, k) => /^\p{Lu}/u.test(syllables[k] ?? ''))
}
