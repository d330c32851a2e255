import { groupBySentence } from './check.ts'
import { type MentionRow, NAME_LABELS } from './layer.ts'
import type { TreebankSentence } from './treebank.ts'

// Head words that VLSP's guidelines leave outside the name of a place; tỉnh, huyện and the like stay inside.
const OUTER_HEADS = /^(?:nước|đất nước|biển|đỉnh)\s/iu

/**
 * The layer as VLSP's columns: a syllable a line, IOB2, the longest mention of four labels, without generic bodies and
 * without *nước*, *biển*, *đỉnh* before a place.
 */
export function toVlsp(treebank: readonly TreebankSentence[], mentions: readonly MentionRow[]): string {
  const bySentence = groupBySentence(mentions)
  return treebank.map((sentence) => `${linesOf(sentence, bySentence.get(sentence.id) ?? [])}\n`).join('\n')
}

function linesOf({ text }: TreebankSentence, mentions: readonly MentionRow[]): string {
  const names = mentions
    .filter(({ label, generic }) => NAME_LABELS.includes(label) && !generic)
    .map((row) => ({ label: row.label, span: withoutHead(text, row) }))
  const outermost = names.filter(
    ({ span }) =>
      !names.some((other) => other.span !== span && other.span.start <= span.start && span.end <= other.span.end),
  )
  return [...text.matchAll(/\S+/gu)]
    .map(({ 0: syllable, index }) => {
      const name = outermost.find(({ span }) => span.start <= index && index < span.end)
      const prefix = name?.span.start === index ? 'B' : 'I'
      return `${syllable}\t${name === undefined ? 'O' : `${prefix}-${name.label}`}`
    })
    .join('\n')
}

function withoutHead(text: string, { label, span, core }: MentionRow): MentionRow['span'] {
  return label === 'LOC' && core !== undefined && OUTER_HEADS.test(text.slice(span.start, span.end)) ? core : span
}
