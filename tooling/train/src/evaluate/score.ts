import type { Span } from '@chugiai/text'
import type { GoldMention } from '../data/entities.ts'
import type { GoldSentence } from '../data/treebank.ts'
import { Counts } from '../report/counts.ts'

/** What somebody says of a sentence: spans, each with a label and a score where it has them. */
export type Answer = readonly { readonly span: Span; readonly label?: string; readonly score?: number }[]

/** Scores words by place. */
export function scoreWords(sentences: readonly GoldSentence[], answer: (sentence: GoldSentence) => Answer): Counts {
  const counts = new Counts()
  for (const sentence of sentences)
    counts.add(
      sentence.words.map(placeOf),
      answer(sentence).map(({ span }) => placeOf(span)),
    )
  return counts
}

/** Scores mentions with one of the labels by place and label. */
export function scoreMentions(
  gold: readonly (readonly GoldMention[])[],
  answers: readonly Answer[],
  labels: readonly string[],
): Counts {
  const counts = new Counts()
  for (const [at, mentions] of gold.entries()) {
    const there = mentions.filter(({ label }) => labels.includes(label))
    const found = answers[at]!.filter(({ label = '' }) => labels.includes(label))
    counts.add(
      there.map((mention) => `${placeOf(mention)} ${mention.label}`),
      found.map(({ span, label }) => `${placeOf(span)} ${label}`),
    )
  }
  return counts
}

/** `start-end` of a span. */
export function placeOf({ start, end }: Span): string {
  return `${start}-${end}`
}
