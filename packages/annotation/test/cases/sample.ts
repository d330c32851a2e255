import type { AnnotatedDocument, Annotation, Change, Patch, SpanAnnotation } from '@chugiai/annotation'
import { createDocument, createPatch, quoteOf } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'

/** An emoji before the names, a decomposed letter, a no-break space, both line ends. */
export const TEXT =
  '👋 Bà Lê Thị Hoa, Chủ tịch\u00a0tỉnh Lạng Sơn,\r\nđến thăm xa\u0303 Tân Thanh sáng 29/11.\nBà Hoa khen.'

// biome-ignore lint/suspicious/noExplicitAny: tests spoil values in ways that no type describes
export type Loose = any

const origin = { kind: 'human', name: 'lan' } as const

/** Where a piece stands in the text, the `nth` time (from 0). Only for tests: the library never looks text up. */
export function spanOf(text: string, piece: string, nth = 0): Span {
  let start = text.indexOf(piece)
  for (let i = 0; i < nth; i++) start = text.indexOf(piece, start + 1)
  if (start < 0) throw new Error(`No '${piece}' in '${text}'`)
  return { start, end: start + piece.length }
}

/** A span annotation on one piece of the text, or on several. */
export function mention(text: string, id: string, label: string, ...pieces: (string | Span)[]): SpanAnnotation {
  const spans = pieces.map((piece) => (typeof piece === 'string' ? spanOf(text, piece) : piece))
  return { kind: 'span', id, label, origin, status: 'accepted', spans, quote: quoteOf(text, spans) }
}

export function relation(id: string, label: string, roles: Record<string, string>): Annotation {
  const args = Object.entries(roles).map(([role, target]) => ({ role, id: target }))
  return { kind: 'relation', id, label, origin, status: 'accepted', arguments: args }
}

export function entity(id: string, label: string, ...mentions: string[]): Annotation {
  return { kind: 'entity', id, label, origin, status: 'accepted', mentions }
}

export function documentLabel(id: string, label: string): Annotation {
  return { kind: 'document', id, label, origin, status: 'suggested' }
}

/** All four kinds of annotation, in two layers. */
export function sampleDocument(): AnnotatedDocument {
  return createDocument({
    id: 'd1',
    text: TEXT,
    metadata: { topic: 'thăm hỏi' },
    layers: {
      mentions: {
        schema: 'news',
        annotations: [
          mention(TEXT, 's1', 'PER', 'Lê Thị Hoa'),
          mention(TEXT, 's2', 'ROLE', 'Chủ tịch\u00a0tỉnh Lạng Sơn'),
          mention(TEXT, 's3', 'LOC', 'tỉnh Lạng Sơn'),
          mention(TEXT, 's4', 'LOC', 'xa\u0303 Tân Thanh'),
          mention(TEXT, 's5', 'DATE', '29/11'),
          mention(TEXT, 's6', 'PER', spanOf(TEXT, 'Hoa', 1)),
          relation('r1', 'holds_role', { holder: 's1', role: 's2' }),
        ],
      },
      'clusters@an': { annotations: [entity('e1', 'person', 's1', 's6'), documentLabel('d1', 'politics')] },
    },
  })
}

export function patchOf(...changes: Change[]): Patch {
  return createPatch(changes, { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' })
}

/** The quotes of annotations, for tables that compare letters instead of numbers. */
export function quotes(found: readonly { annotation: Annotation }[]): string[] {
  return found.map(({ annotation }) => (annotation.kind === 'span' ? annotation.quote : annotation.id))
}

/** The code of what a function throws. */
export function codeOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    return (error as { code?: string }).code
  }
  return undefined
}
