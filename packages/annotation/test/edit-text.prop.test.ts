import {
  applyPatch,
  createDocument,
  editText,
  invertPatch,
  type SpanAnnotation,
  validateDocument,
} from '@chugiai/annotation'
import { messyText, spanIn } from '@chugiai/testing'
import type { Span } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toReplacements } from '../src/text-replacements.ts'
import { mention } from './cases/sample.ts'

const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }
const isWord = (unit: Unit | undefined) => unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit.letter)

/** One object a code point, and a text is a list of them: nothing to get wrong. */
interface Unit {
  readonly letter: string
}

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')

function wordAtStart(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex((unit) => !isWord(unit))
  return end < 0 ? units : units.slice(0, end)
}

const unitsOf = (text: string): Unit[] => [...text].map((letter) => ({ letter }))
const textOf = (units: readonly Unit[]) => units.map(({ letter }) => letter).join('')

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

/** The letters that a span holds after the edits, by the stated rules, with one object a letter. */
function expectedQuote(
  text: string,
  span: Span,
  edits: readonly { start: number; before: string; after: string }[],
): string | null {
  const at = boundaries(text)
  const old = unitsOf(text)
  const held = new Set(old.slice(at.indexOf(span.start), at.indexOf(span.end)))
  const now: Unit[] = []
  const inside = new Set(held)
  let done = 0
  for (const { start, before, after } of edits) {
    const from = at.indexOf(start)
    const to = at.indexOf(start + before.length)
    now.push(...old.slice(done, from))
    const put = unitsOf(after)
    const removed = old.slice(from, to)
    const left = old[from - 1]
    const right = old[to]
    const holds = (unit: Unit | undefined) => unit !== undefined && held.has(unit)
    const insertion = removed.length === 0
    let joined: readonly Unit[] = []
    if (insertion ? holds(left) && holds(right) : removed.every(holds)) joined = put
    else if (insertion && holds(left) && isWord(left)) joined = wordAtStart(put)
    else if (insertion && holds(right) && isWord(right) && !isWord(left)) joined = wordAtStart([...put].reverse())
    for (const unit of joined) inside.add(unit)
    now.push(...put)
    done = to
  }
  now.push(...old.slice(done))
  const first = now.findIndex((unit) => inside.has(unit))
  const last = now.findLastIndex((unit) => inside.has(unit))
  return first < 0 ? null : textOf(now.slice(first, last + 1))
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
      const replacements = toReplacements(text, edits)
      const { patch, issues } = editText(document, edits, init)
      const after = applyPatch(document, patch)
      const left = new Map(
        after.layers.mentions!.annotations.map((annotation) => [annotation.id, annotation as SpanAnnotation]),
      )
      for (const annotation of annotations) {
        const [span] = annotation.spans as [Span]
        if (span.start === span.end) continue
        expect(left.get(annotation.id)?.quote ?? null).toBe(expectedQuote(text, span, replacements))
      }
      expect(issues.length).toBe(annotations.length - left.size)
      expect(validateDocument(after).filter(({ code }) => code !== 'split_letter')).toEqual([])
      expect(JSON.stringify(applyPatch(after, invertPatch(patch)))).toBe(JSON.stringify(document))
    }),
    { numRuns: 500 },
  )
})
