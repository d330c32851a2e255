import { createHash } from 'node:crypto'
import { type Span, splitsSurrogates } from '@chugiai/text'
import { LABELS, type MentionRow, NAME_LABELS, type SentenceRow } from './layer.ts'
import type { TreebankSentence } from './treebank.ts'

/** Something that is wrong with the layer, or with the treebank it is joined with. */
export interface Finding {
  readonly sentence: string
  readonly message: string
}

/**
 * What is broken: a sentence that the treebank does not have or has otherwise, a span outside its sentence or through a
 * word, an unknown label, a core outside its mention, mentions that cross or stand twice.
 */
export function checkLayer(
  treebank: readonly TreebankSentence[],
  sentences: readonly SentenceRow[],
  mentions: readonly MentionRow[],
): readonly Finding[] {
  const texts = new Map(treebank.map((sentence) => [sentence.id, sentence]))
  const rows = new Map(sentences.map((row) => [row.sentence, row]))
  return [
    ...treebank.filter(({ id }) => !rows.has(id)).map(({ id }) => ({ sentence: id, message: 'is not in the layer' })),
    ...sentences.flatMap((row) => checkSentence(row, texts.get(row.sentence)?.text)),
    ...mentions.flatMap((row) => checkMention(row, texts.get(row.sentence)?.text, rows.get(row.sentence))),
    ...checkCrossings(mentions),
  ]
}

/** The first 16 hexadecimal digits of the SHA-256 of a sentence in UTF-8. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function checkSentence(row: SentenceRow, text: string | undefined): Finding[] {
  if (text === undefined) return [{ sentence: row.sentence, message: 'is not in the treebank' }]
  if (text.length === row.length && checksumOf(text) === row.sha256) return []
  return [{ sentence: row.sentence, message: 'has another text in this release of the treebank' }]
}

function checkMention(row: MentionRow, text: string | undefined, sentence: SentenceRow | undefined): Finding[] {
  const { span, label, type, core } = row
  const finding = (message: string) => ({
    sentence: row.sentence,
    message: `${label} ${span.start}-${span.end} ${message}`,
  })
  if (text === undefined || sentence === undefined) return [finding('is in no known sentence')]
  const tests: [boolean, string][] = [
    [isInside(span, { start: 0, end: text.length }), 'is outside its sentence'],
    [isWhole(text, span), 'begins or ends inside a word, or at a blank'],
    [LABELS[label]?.includes(type) ?? false, `has the unknown subtype '${type}'`],
    [sentence.labels === 'all' || NAME_LABELS.includes(label), 'is no name, in a sentence annotated with names alone'],
    [core === undefined || (isInside(core, span) && isWhole(text, core)), 'has a core that is not inside it'],
    [!row.generic || label === 'ORG', 'is generic, and no body'],
  ]
  return tests.filter(([holds]) => !holds).map(([, message]) => finding(message))
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start < inner.end && inner.end <= outer.end
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

function isWhole(text: string, { start, end }: Span): boolean {
  const joins = (offset: number) => LETTER.test(text.charAt(offset - 1)) && LETTER.test(text.charAt(offset))
  const isBlank = (offset: number) => /\s/.test(text.charAt(offset))
  return (
    ![start, end].some((offset) => splitsSurrogates(text, offset) || joins(offset)) &&
    !isBlank(start) &&
    !isBlank(end - 1)
  )
}

function checkCrossings(mentions: readonly MentionRow[]): Finding[] {
  const bySentence = groupBySentence(mentions)
  return [...bySentence].flatMap(([sentence, rows]) =>
    rows.flatMap((row, i) =>
      rows.slice(i + 1).flatMap((other) => {
        const crosses =
          row.span.start < other.span.start && other.span.start < row.span.end && row.span.end < other.span.end
        const isTwin =
          row.label === other.label && row.span.start === other.span.start && row.span.end === other.span.end
        return crosses || isTwin
          ? [
              {
                sentence,
                message: `${row.label} ${row.span.start}-${row.span.end} ${isTwin ? 'stands twice' : 'crosses the next'}`,
              },
            ]
          : []
      }),
    ),
  )
}

/** The mentions of each sentence, in their order. */
export function groupBySentence(mentions: readonly MentionRow[]): Map<string, MentionRow[]> {
  const groups = new Map<string, MentionRow[]>()
  for (const row of mentions) (groups.get(row.sentence) ?? groups.set(row.sentence, []).get(row.sentence))?.push(row)
  return groups
}
