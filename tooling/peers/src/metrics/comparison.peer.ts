import { type Cluster, compareEntities, compareSpans, type PrecisionRecall } from '@chugiai/annotation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askPeer, drawCases } from '../ask-peer.ts'

const LABELS = ['PER', 'LOC', 'ORG']

/** A sentence of tags, every piece of names well-formed IOB2. */
const sentence = fc
  .array(fc.tuple(fc.constantFrom('O', 'O', ...LABELS), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) =>
    pieces.flatMap(([label, length]) =>
      Array.from({ length }, (_, i) => (label === 'O' ? 'O' : `${i === 0 ? 'B' : 'I'}-${label}`)),
    ),
  )

/** Gold tags, and predictions of the same length: some sentences are right, others are of another text. */
const tagged = fc.array(fc.tuple(sentence, sentence, fc.boolean()), { minLength: 1, maxLength: 4 }).map((pairs) => ({
  gold: pairs.map(([gold]) => gold),
  predicted: pairs.map(([gold, other, right]) => (right ? gold : fit(other, gold.length))),
}))

function fit(tags: readonly string[], length: number): string[] {
  return Array.from({ length }, (_, i) => tags[i] ?? 'O')
}

/** The names in sentences of tags, tokens counted through. */
function readTags(sentences: readonly (readonly string[])[]) {
  const found: { label: string; spans: { start: number; end: number }[] }[] = []
  let at = 0
  for (const tags of sentences) {
    for (const tag of tags) {
      if (tag.startsWith('B-')) found.push({ label: tag.slice(2), spans: [{ start: at, end: at + 1 }] })
      else if (tag.startsWith('I-')) found.at(-1)!.spans[0]!.end = at + 1
      at++
    }
  }
  return found
}

describe('seqeval', () => {
  const cases = drawCases(tagged)
  const ours = cases.map(({ gold, predicted }) => compareSpans(readTags(gold), readTags(predicted)).strict)

  test.each(
    (['micro', 'macro', 'weighted'] as const).flatMap((average) =>
      (['precision', 'recall', 'f1'] as const).map((score) => [average, score] as const),
    ),
  )('%s %s', (average, score) => {
    const answers = askPeer(
      'metrics',
      cases.map((input) => ({ name: 'tags', input: { ...input, average, score } })),
    )
    for (const [i, theirs] of answers.entries()) {
      expect(ours[i]![average][score].value ?? 0, JSON.stringify(cases[i])).toBeCloseTo(theirs!, 9)
    }
  })
})

/** Mentions 0 to 14 in clusters; either side may lack some. */
const clusters = fc
  .array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: -1, freq: 5 }), { minLength: 15, maxLength: 15 })
  .map((places): Cluster[] => {
    const groups = new Map<number, string[]>()
    for (const [mention, group] of places.entries()) {
      if (group >= 0) groups.set(group, [...(groups.get(group) ?? []), `m${mention}`])
    }
    return [...groups.values()]
  })

test('MUC, B³, CEAF-e and LEA of random clusters', () => {
  const cases = drawCases(fc.record({ gold: clusters, predicted: clusters }))
  type Answer = Readonly<Record<'muc' | 'bCubed' | 'ceafE' | 'lea', readonly [number | null, number | null]>>
  const answers = askPeer<Answer>(
    'metrics',
    cases.map((input) => ({ name: 'coreference', input })),
  )
  for (const [i, { gold, predicted }] of cases.entries()) {
    const ours = compareEntities(gold, predicted)
    for (const measure of ['muc', 'bCubed', 'ceafE', 'lea'] as const) {
      const scores: PrecisionRecall = ours[measure]
      const [precision, recall] = answers[i]![measure]
      expectClose(scores.precision.value, precision)
      expectClose(scores.recall.value, recall)
    }
  }
})

function expectClose(ours: number | null, theirs: number | null): void {
  if (ours === null || theirs === null) expect(ours).toBe(theirs)
  else expect(ours).toBeCloseTo(theirs, 9)
}
