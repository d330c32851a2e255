import { type LabelSet, type MentionRow, NAME_LABELS, rowsOf } from './layer.ts'

/** The sentences that the second pass saw, each with the labels that it was asked for. */
export type SeenSentences = ReadonlyMap<string, LabelSet>

/** Reads `second-pass-sentences.tsv`. */
export function readSeenSentences(file: string): SeenSentences {
  return new Map(rowsOf(file).map(([sentence = '', labels = '']) => [sentence, labels as LabelSet]))
}

/** What of `mentions` the second pass was asked for: a sentence can have more labels now than it had then. */
export function askedFor(seen: SeenSentences, mentions: readonly MentionRow[]): readonly MentionRow[] {
  return mentions.filter(({ sentence, label }) => {
    const labels = seen.get(sentence)
    return labels !== undefined && (labels === 'all' || NAME_LABELS.includes(label))
  })
}
