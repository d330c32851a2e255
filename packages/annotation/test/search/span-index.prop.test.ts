import {
  type AnnotatedDocument,
  addAnnotation,
  applyPatch,
  createDocument,
  createSpanIndex,
  type IndexedSpan,
  removeAnnotation,
  type SpanAnnotation,
} from '@chugiai/annotation'
import { spanIn } from '@chugiai/testing'
import { bySpanOrder, covers, overlaps, type Span } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mention, patchOf } from '../cases/sample.ts'

const TEXT = 'Hà Nội mùa này vắng những cơn mưa. '.repeat(20)
const spans = fc.array(spanIn(TEXT.length), { maxLength: 200 })

const documentOf = (list: readonly Span[]) =>
  createDocument({
    id: 'd',
    text: TEXT,
    layers: { mentions: { annotations: list.map((span, i) => mention(TEXT, `s${i}`, 'LOC', span)) } },
  })

/** The answer by looking at each annotation. */
function scan(document: AnnotatedDocument, accepts: (span: Span) => boolean): Span[] {
  const all = document.layers.mentions!.annotations.map((annotation) => (annotation as SpanAnnotation).spans[0]!)
  return all.filter(accepts).sort(bySpanOrder)
}

const found = (result: readonly IndexedSpan[]) => result.map(({ annotation }) => annotation.spans[0])

function expectAnswers(document: AnnotatedDocument, index: ReturnType<typeof createSpanIndex>, query: Span): void {
  const { start, end } = query
  expect(found(index.overlapping(query))).toEqual(scan(document, (span) => overlaps(span, query)))
  expect(found(index.covering(query))).toEqual(scan(document, (span) => covers(span, query)))
  expect(found(index.covered(query))).toEqual(scan(document, (span) => covers(query, span)))
  expect(found(index.at(start))).toEqual(
    scan(document, (span) => span.start <= start && (start < span.end || (span.start === start && span.end === start))),
  )
  expect(found(index.after(start, 5))).toEqual(scan(document, (span) => span.start >= start).slice(0, 5))
  const before = scan(document, (span) => span.end <= end)
  expect(found(index.before(end, 5)).map((span) => span?.start)).toEqual(
    before
      .slice(-5)
      .reverse()
      .map((span) => span.start),
  )
}

test('every query gives what a scan gives', () => {
  fc.assert(
    fc.property(spans, spanIn(TEXT.length), (list, query) => {
      const document = documentOf(list)
      expectAnswers(document, createSpanIndex(document), query)
    }),
  )
})

test('an index that took over patches answers like a new one', () => {
  fc.assert(
    fc.property(
      spans,
      fc.array(fc.nat(), { maxLength: 60 }),
      spans,
      spanIn(TEXT.length),
      (list, removals, added, query) => {
        let document = documentOf(list)
        const index = createSpanIndex(document)
        const run = (patch: ReturnType<typeof patchOf>) => {
          document = applyPatch(document, patch)
          index.update(patch, document)
        }
        for (const [i, span] of added.entries())
          run(patchOf(addAnnotation('mentions', mention(TEXT, `t${i}`, 'LOC', span))))
        for (const at of removals) {
          const { annotations } = document.layers.mentions!
          if (annotations.length > 0) run(patchOf(removeAnnotation(document, annotations[at % annotations.length]!.id)))
        }
        expect(index.size).toBe(document.layers.mentions!.annotations.length)
        expectAnswers(document, index, query)
      },
    ),
  )
})
