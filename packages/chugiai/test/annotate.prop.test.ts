import { projectToSource, type SpanAnnotation } from '@chugiai/annotation'
import { normalizeText } from '@chugiai/normalizer'
import { runs } from '@chugiai/testing'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate } from '../src/annotate.ts'
import { sampleArticle } from '../src/sample.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The ways in which the same page reaches us. Each keeps what it says. */
const variant = fc
  .record({
    decomposed: fc.array(fc.boolean(), { minLength: 7, maxLength: 13 }),
    noBreakSpaces: fc.array(fc.boolean(), { minLength: 5, maxLength: 11 }),
    zeroWidth: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 17 }),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\ufeff'),
    emoji: fc.constantFrom('', '👩‍👩‍👧 ', '🇻🇳'),
  })
  .map(({ decomposed, noBreakSpaces, zeroWidth, newline, mark, emoji }) => {
    const letters = [...sampleArticle].map((letter, i) => {
      const form = decomposed[i % decomposed.length] ? letter.normalize('NFD') : letter
      const blank = letter === ' ' && noBreakSpaces[i % noBreakSpaces.length] ? '\u00a0' : form
      return zeroWidth[i % zeroWidth.length] === 0 && letter !== '\n' ? `${blank}\u200b` : blank
    })
    const page = letters.join('').replace('Công trình được', `${emoji}Công trình được`)
    return mark + page.replaceAll('\n', newline)
  })

async function spansOf(raw: string) {
  const { document } = await annotate(bytesOf(raw))
  const annotations = Object.values(document.layers).flatMap((layer) => layer.annotations)
  return annotations
    .filter((annotation): annotation is SpanAnnotation => annotation.kind === 'span')
    .map((annotation) => {
      const pieces = annotation.spans.flatMap((span) => projectToSource(document, span))
      return { annotation, letters: pieces.map((piece) => sliceSpan(raw, piece)).join('') }
    })
}

test('every annotation, projected to the raw file, gives the raw letters of its quote', async () => {
  await fc.assert(
    fc.asyncProperty(variant, async (raw) => {
      const spans = await spansOf(raw)
      expect(spans.length).toBeGreaterThan(100)
      for (const { annotation, letters } of spans) expect(normalizeText(letters)).toBe(annotation.quote)
    }),
    { numRuns: runs(60) },
  )
})

test('the same page gives the same annotations, however it is encoded', async () => {
  const plain = (await spansOf(sampleArticle)).map(({ annotation }) => [annotation.label, annotation.quote])
  await fc.assert(
    fc.asyncProperty(variant, async (raw) => {
      const found = (await spansOf(raw)).map(({ annotation }) => [annotation.label, annotation.quote])
      const known = new Set(plain.map((pair) => pair.join('\t')))
      const different = found.filter((pair) => !known.has(pair.join('\t')))
      // An emoji before a paragraph is a token of its own, and part of its sentence and block.
      expect(
        different.filter(([, quote]) => !/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(quote!)),
      ).toEqual([])
      expect(found.length).toBeGreaterThanOrEqual(plain.length)
    }),
    { numRuns: runs(30) },
  )
})
