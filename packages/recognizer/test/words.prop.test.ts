import { model } from '@chugiai/model-vi'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'
import { scan } from '../src/scan.ts'

const recognizer = await createRecognizer({ model })
const piece = fc.constantFrom(
  ...[
    'học',
    'sinh',
    'Hà',
    'Nội',
    'kinh',
    'tế',
    'hoà',
    'hòa',
    'hoa\u0300',
    'TP.',
    '24-11',
    '7,5',
    '%',
    '😀',
    '\u200b',
    '́',
  ],
  ...[' ', ' ', ' ', '\n', '\r\n', '\u00a0', '.', ',', '"', '(', '-', ' a@b.vn ', 'x', 'Ð'],
)
const pieces = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const text = fc.oneof(pieces, fc.string({ unit: 'grapheme' }))

test('words and the blanks between them make up the text', () => {
  fc.assert(
    fc.property(text, (text) => {
      let end = 0
      for (const { span } of recognizer.words(text)) {
        expect(text.slice(end, span.start).trim()).toBe('')
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
  )
})

test('a word begins and ends with a token, and stays in its sentence', () => {
  fc.assert(
    fc.property(text, (text) => {
      const words = recognizer.words(text)
      const starts = new Set(scan(text).map(({ start }) => start))
      expect(words.filter(({ span }) => !starts.has(span.start))).toEqual([])
      const sentences = recognizer.sentences(text).map(({ span }) => span)
      for (const { span } of words) {
        expect(sentences.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true)
      }
    }),
  )
})

test('composed and decomposed letters give the same words', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const composed = text.normalize('NFC')
      const words = (form: string) =>
        recognizer.words(form).map(({ span }) => form.slice(span.start, span.end).normalize('NFC'))
      expect(words(composed.normalize('NFD'))).toEqual(words(composed))
    }),
  )
})
