import { type AnnotatedDocument, type Annotation, createDocument, type SpanAnnotation } from '@chugiai/annotation'

const SENTENCE = 'Sáng nay, bà Lê Thị Hoa đến thăm bà con xã Tân Thanh, tỉnh Lạng Sơn và trao quà cho các cháu nhỏ. '
// Label, start and end in the sentence.
const MENTIONS = [
  ['PER', 13, 23],
  ['LOC', 40, 52],
  ['LOC', 43, 52],
  ['LOC', 54, 67],
] as const

/** A document of `count` spans on `length` characters (as many as `count` needs when left out), in reading order. */
export function largeDocument(count: number, length = 0): AnnotatedDocument {
  const sentences = Math.max(Math.ceil(count / MENTIONS.length), Math.ceil(length / SENTENCE.length))
  const text = SENTENCE.repeat(sentences)
  const step = Math.floor(sentences / Math.ceil(count / MENTIONS.length)) * SENTENCE.length
  const annotations: Annotation[] = []
  for (let i = 0; annotations.length < count; i++) {
    for (const mention of MENTIONS)
      if (annotations.length < count) annotations.push(spanAt(i * step, mention, annotations.length + 1))
  }
  return createDocument({ id: 'large', text, layers: { mentions: { schema: 'news', annotations } } })
}

function spanAt(offset: number, [label, start, end]: (typeof MENTIONS)[number], number: number): SpanAnnotation {
  const span = { start: offset + start, end: offset + end }
  const origin = { kind: 'rule', name: 'bench', score: 0.9 } as const
  return {
    kind: 'span',
    id: `s${number}`,
    label,
    origin,
    status: 'suggested',
    spans: [span],
    quote: SENTENCE.slice(start, end),
  }
}
