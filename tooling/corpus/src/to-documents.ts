import { type AnnotatedDocument, createDocument, quoteOf, type SpanAnnotation } from '@chugiai/annotation'
import { groupBySentence } from './check.ts'
import type { MentionRow } from './layer.ts'
import type { TreebankSentence } from './treebank.ts'

const ORIGIN = { kind: 'import', name: 'vtb-entities', version: '1' } as const

/** The treebank's sentences as documents: their words with parts of speech, and the layer's mentions. */
export function toDocuments(
  treebank: readonly TreebankSentence[],
  mentions: readonly MentionRow[],
): readonly AnnotatedDocument[] {
  const bySentence = groupBySentence(mentions)
  return treebank.map((sentence) =>
    createDocument({
      id: sentence.id,
      text: sentence.text,
      layers: {
        words: { annotations: sentence.words.map((word, i) => wordAnnotation(sentence, word, `w${i + 1}`)) },
        mentions: {
          annotations: (bySentence.get(sentence.id) ?? []).map((row, i) =>
            mentionAnnotation(sentence, row, `m${i + 1}`),
          ),
        },
      },
    }),
  )
}

function wordAnnotation(
  { text }: TreebankSentence,
  { upos, start, end }: TreebankSentence['words'][number],
  id: string,
): SpanAnnotation {
  const spans = [{ start, end }]
  const origin = { kind: 'import', name: 'UD_Vietnamese-VTB' } as const
  return { kind: 'span', id, label: upos, spans, quote: quoteOf(text, spans), origin, status: 'accepted' }
}

function mentionAnnotation({ text }: TreebankSentence, row: MentionRow, id: string): SpanAnnotation {
  const attributes = {
    ...(row.type === '' ? {} : { type: row.type }),
    ...(row.core === undefined ? {} : { core: text.slice(row.core.start, row.core.end) }),
    ...(row.generic ? { generic: true } : {}),
  }
  const spans = [row.span]
  return {
    kind: 'span',
    id,
    label: row.label,
    spans,
    quote: quoteOf(text, spans),
    origin: ORIGIN,
    status: 'accepted',
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  }
}
