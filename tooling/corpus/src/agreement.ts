import { compareSpans } from '@chugiai/annotation'
import type { MentionRow } from './layer.ts'
import { askedFor, type SeenSentences } from './second-pass.ts'

/** F1 of two passes over the same sentences, for one label or for all. */
export interface PassAgreement {
  readonly label: string
  readonly first: number
  readonly second: number
  /** Mentions with the same place and label. */
  readonly same: number
  /** F1 of the second against the first; `null` when neither has such a mention. */
  readonly f1: number | null
}

/**
 * How far a second, blind pass agrees with the layer, label by label, by place and label (SemEval's `strict`).
 *
 * @param seen which sentences the second pass saw, and the labels it was asked for there: no other mention counts
 */
export function agreementOf(
  seen: SeenSentences,
  first: readonly MentionRow[],
  second: readonly MentionRow[],
): readonly PassAgreement[] {
  const passes = [askedFor(seen, first), askedFor(seen, second)] as const
  const labels = [...new Set(passes.flat().map(({ label }) => label))].sort()
  const rowOf = (label: string, isCounted: (row: MentionRow) => boolean): PassAgreement => {
    const [a, b] = [passes[0].filter(isCounted), passes[1].filter(isCounted)]
    const same = [...seen.keys()].reduce((sum, sentence) => sum + sameIn(sentence, a, b), 0)
    const f1 = a.length + b.length === 0 ? null : (2 * same) / (a.length + b.length)
    return { label, first: a.length, second: b.length, same, f1 }
  }
  return [...labels.map((label) => rowOf(label, (row) => row.label === label)), rowOf('all', () => true)]
}

function sameIn(sentence: string, first: readonly MentionRow[], second: readonly MentionRow[]): number {
  const spans = (rows: readonly MentionRow[]) =>
    rows.filter((row) => row.sentence === sentence).map(({ label, span }) => ({ label, spans: [span] }))
  return compareSpans(spans(first), spans(second)).strict.counts.correct
}

/** The agreement as lines of text. */
export function formatAgreement(rows: readonly PassAgreement[]): string {
  const cells = rows.map(({ label, first, second, same, f1 }) => [label, first, second, same, f1?.toFixed(3) ?? '-'])
  return [['label', 'first', 'second', 'same', 'F1'], ...cells]
    .map(([label, ...numbers]) => String(label).padEnd(20) + numbers.map((value) => String(value).padStart(8)).join(''))
    .join('\n')
}
