import {
  applyPatch,
  createDocument,
  editText,
  invertPatch,
  type SpanAnnotation,
  validateDocument,
} from '@chugiai/annotation'
import { messyText, runs, spanIn } from '@chugiai/testing'
import type { Span } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editHeld, editLetters, lettersOf, textOf, toLetterEdits } from '../cases/letter-model.ts'
import { mention } from '../cases/sample.ts'

const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')

/** Start of each code point, and the end of the text. */
function boundaries(text: string): number[] {
  const found = [0]
  for (const letter of text) found.push(found.at(-1)! + letter.length)
  return found
}

const snapped = (text: string, span: Span): Span => {
  const at = boundaries(text)
  const snap = (offset: number) => at.findLast((boundary) => boundary <= offset)!
  return { start: snap(span.start), end: snap(span.end) }
}

const cases = messyText
  .filter((text) => text.length > 0)
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc.array(spanIn(text.length), { maxLength: 8 }),
      edits: fc.array(
        fc.tuple(
          spanIn(text.length),
          messyText.map((put) => put.slice(0, 8)),
        ),
        { maxLength: 4 },
      ),
    }),
  )

test('every annotation holds the letters that the rules say, and the inverse restores the document to the byte', () => {
  fc.assert(
    fc.property(cases, ({ text: raw, spans, edits: wanted }) => {
      const text = wellFormed(raw)
      const annotations = spans.map((span, i) => mention(text, `s${i}`, 'LOC', snapped(text, span)))
      const document = createDocument({
        id: 'd',
        text,
        source: { length: text.length, steps: [], alignment: [text.length, -1] },
        layers: { mentions: { annotations } },
      })
      const sorted = wanted
        .map(([span, put]) => ({ span: snapped(text, span), text: wellFormed(put) }))
        .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      const edits: typeof sorted = []
      for (const edit of sorted) if (edit.span.start >= (edits.at(-1)?.span.end ?? 0)) edits.push(edit)
      const letters = lettersOf(text)
      const letterEdits = toLetterEdits(text, edits)
      const at = boundaries(text)
      const { patch, issues } = editText(document, edits, init)
      const after = applyPatch(document, patch)
      const left = new Map(
        after.layers.mentions!.annotations.map((annotation) => [annotation.id, annotation as SpanAnnotation]),
      )
      for (const annotation of annotations) {
        const [span] = annotation.spans as [Span]
        if (span.start === span.end) continue
        const held = letters.slice(at.indexOf(span.start), at.indexOf(span.end))
        expect(left.get(annotation.id)?.quote ?? '').toBe(
          textOf(editHeld(letters, letterEdits, editLetters(letters, letterEdits), held, 'word')),
        )
      }
      expect(issues.length).toBe(annotations.length - left.size)
      expect(validateDocument(after).filter(({ code }) => code !== 'split_letter')).toEqual([])
      expect(JSON.stringify(applyPatch(after, invertPatch(patch)))).toBe(JSON.stringify(document))
    }),
    { numRuns: runs(500) },
  )
})
