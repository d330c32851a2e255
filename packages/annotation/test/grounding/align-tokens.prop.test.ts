import { alignTokens } from '@chugiai/annotation'
import { messyText } from '@chugiai/testing'
import { type Span, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// biome-ignore format: a list reads better in rows
const word = fc.constantFrom('Lê', 'hoà', 'nghiêng', 'được', 'ở', 'TP.HCM', '82,8%', '👋', 'xã', 'Đắk', '(', ',', '29/11', 'quý'.normalize('NFD'))
const blank = fc.constantFrom(' ', '  ', '\u00a0', '\n', '\r\n', '\t')

/** A text and the words that it is made of, with their places. */
const wordsInText = fc.array(fc.tuple(word, blank), { maxLength: 60 }).map((pairs) => {
  let text = ''
  const spans: Span[] = []
  for (const [letters, between] of pairs) {
    spans.push({ start: text.length, end: text.length + letters.length })
    text += letters + between
  }
  return { text, spans, words: pairs.map(([letters]) => letters) }
})

test('words stand where they came from, whatever form their marks and case are in', () => {
  fc.assert(
    fc.property(wordsInText, fc.constantFrom('NFC', 'NFD'), ({ text, spans, words }, form) => {
      const { spans: found, issues } = alignTokens(
        text,
        words.map((letters) => letters.toLowerCase().normalize(form)),
      )
      expect(found).toEqual(spans)
      expect(issues).toEqual([])
    }),
  )
})

test('words joined by underscores stand over all of their syllables', () => {
  fc.assert(
    fc.property(wordsInText, fc.integer({ min: 1, max: 4 }), ({ text, spans, words }, size) => {
      const groups = Array.from({ length: Math.ceil(words.length / size) }, (_, i) => i * size)
      const tokens = groups.map((at) => words.slice(at, at + size).join('_'))
      const expected = groups.map((at) => ({ start: spans[at]!.start, end: spans.slice(at, at + size).at(-1)!.end }))
      expect(alignTokens(text, tokens).spans).toEqual(expected)
    }),
  )
})

test('lost, added and misspelt words leave the others in order, and whatever has no place is an issue', () => {
  const damage = fc.array(fc.constantFrom('keep', 'keep', 'keep', 'drop', 'add', 'spoil'), {
    minLength: 60,
    maxLength: 60,
  })
  fc.assert(
    fc.property(wordsInText, damage, ({ text, words }, acts) => {
      const tokens = words.flatMap((letters, i) => {
        if (acts[i] === 'drop') return []
        if (acts[i] === 'add') return [letters, 'Xyzzy']
        return [acts[i] === 'spoil' ? `q${letters}q` : letters]
      })
      const { spans, issues } = alignTokens(text, tokens)
      const placed = spans.filter((span) => span !== null)
      for (let i = 1; i < placed.length; i++) expect(placed[i]!.start).toBeGreaterThanOrEqual(placed[i - 1]!.end)
      const reported = new Set(issues.map(({ path }) => path))
      spans.forEach((span, i) => {
        const same = span !== null && sliceSpan(text, span).toLowerCase() === tokens[i]!.toLowerCase()
        expect(same || reported.has(`[${i}]`)).toBe(true)
      })
    }),
  )
})

test('any tokens on any text: spans within it, in order, letters whole', () => {
  fc.assert(
    fc.property(messyText, fc.array(messyText, { maxLength: 10 }), (text, tokens) => {
      let last = 0
      for (const span of alignTokens(text, tokens).spans) {
        if (span === null) continue
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(span.start).toBeGreaterThanOrEqual(last)
        last = span.start
      }
    }),
  )
})
