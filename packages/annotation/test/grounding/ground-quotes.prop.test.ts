import { applyPatch, createDocument, groundQuotes, type SpanExtraction, validateDocument } from '@chugiai/annotation'
import { messyText, spanIn } from '@chugiai/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const INIT = { id: 'p1', author: 'm', at: '2026-01-31T08:00:00Z', origin: { kind: 'model', name: 'm' } } as const

const quotedText = messyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    quotes: fc.array(
      fc.oneof(
        spanIn(text.length).map(({ start, end }) => text.slice(start, end)),
        messyText,
      ),
      { maxLength: 6 },
    ),
  }),
)

test('whatever is asked of whatever text: every quote has one result, and the patch gives a valid document', () => {
  fc.assert(
    fc.property(quotedText, ({ text, quotes }) => {
      const document = createDocument({ id: 'd1', text })
      const extractions: SpanExtraction[] = quotes.map((quote) => ({ label: 'X', quote }))
      const grounded = groundQuotes(document, extractions, INIT)
      expect(grounded.quotes.map(({ index }) => index)).toEqual(extractions.map((_, i) => i))
      const applied = applyPatch(document, grounded.patch)
      expect(validateDocument(applied).filter(({ code }) => code !== 'split_surrogate')).toEqual([])
    }),
  )
})

test('what has no place of its own is an issue, and what is exact is exact', () => {
  fc.assert(
    fc.property(quotedText, ({ text, quotes }) => {
      const document = createDocument({ id: 'd1', text })
      const { quotes: grounded, issues } = groundQuotes(
        document,
        quotes.map((quote) => ({ label: 'X', quote })),
        INIT,
      )
      const reported = new Set(issues.map(({ path }) => path))
      for (const { index, status, span } of grounded) {
        if (status === 'exact') expect(quotes[index]).toContain(text.slice(span!.start, span!.end))
        else if (status !== 'folded') expect(reported).toContain(`extractions[${index}]`)
      }
    }),
  )
})

test('no place parts a letter from its mark, whatever stands before a mark', () => {
  const before = fc.constantFrom(
    '',
    '\n',
    'a\r\n',
    'bán\r\n',
    'abc ',
    '\t',
    '\u00a0',
    '😀',
    '\ufeff',
    'abc_',
    '“',
    'x.',
  )
  const mark = fc.constantFrom('\u0301', '\u0323\u0302', '\ufe0f', '\u20e3', '\u093f')
  const rest = fc.constantFrom('', 'bc', ' bc', 'bc def ghi', 'bc def ghijklm nop.', 'bc “x”')
  const quoted = (m: string, r: string) =>
    fc.constantFrom(m + r, `${m}${r}z`, `${m}bx def ghi`, `“${m}${r}`, `abx def${m}`, `${m}${r} … nop`, `x${m}${r}`)
  const drawn = fc.tuple(before, mark, rest).chain(([b, m, r]) => fc.tuple(fc.constant(b + m + r), quoted(m, r)))
  fc.assert(
    fc.property(drawn, ([text, quote]) => {
      const document = createDocument({ id: 'd1', text: `${text} và ${text}` })
      const { patch } = groundQuotes(document, [{ label: 'X', quote }], { ...INIT, whenAmbiguous: 'first' })
      expect(validateDocument(applyPatch(document, patch))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a quote that begins with a mark behind a line end is the word behind it', () => {
  const document = createDocument({ id: 'd1', text: 'Thăm\n\u0301Lạng Sơn.' })
  const { quotes } = groundQuotes(document, [{ label: 'LOC', quote: '\u0301Lang Sơn' }], INIT)
  expect(quotes).toMatchObject([{ status: 'fuzzy', span: { start: 6, end: 14 } }])
})
