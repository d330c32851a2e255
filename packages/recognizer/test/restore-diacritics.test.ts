import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutMarks } from '../src/diacritics/diacritic-model.ts'
import { createRecognizer } from '../src/recognizer.ts'

const recognizer = await createRecognizer({ model, parts: ['diacritics'] })
const restore = (text: string) => recognizer.restoreDiacritics(text).text

test.each([
  ['Viet Nam la mot quoc gia nam o Dong Nam A.', 'Việt Nam là một quốc gia nằm ở Đông Nam Á.'],
  ['Thu do cua Viet Nam la Ha Noi', 'Thủ đô của Việt Nam là Hà Nội'],
  ['THANH PHO HO CHI MINH', 'THÀNH PHỐ HỒ CHÍ MINH'],
  ['Ong sinh nam 1954 tai Hai Phong 😀.', 'Ông sinh năm 1954 tại Hải Phòng 😀.'],
  ['Ha Noi\r\nHa\u00a0Noi', 'Hà Nội\r\nHà\u00a0Nội'],
  ['Hà Noi', 'Hà Nội'],
  ['https://a.vn 7,5 % -- !', 'https://a.vn 7,5 % -- !'],
  ['', ''],
])('%j', (text, expected) => expect(restore(text)).toBe(expected))

test('marks that are there stay, in whatever form they are', () => {
  const text = 'Thủ đô của Việt Nam là Hà Nội'.normalize('NFD')
  const { text: found, alignment, syllables } = recognizer.restoreDiacritics(text)
  expect(found).toBe(text)
  expect(alignment.toJSON()).toEqual([text.length, -1])
  expect(syllables.filter(({ confidence }) => confidence < 1).map(({ span }) => sliceSpan(text, span))).not.toContain(
    'Nội'.normalize('NFD'),
  )
})

test('every run of letters has its place and a confidence', () => {
  const text = 'Thu do (cua) Viet Nam'
  const { text: found, syllables, alignment } = recognizer.restoreDiacritics(text)
  expect(syllables.map(({ span }) => sliceSpan(text, span))).toEqual(['Thu', 'do', 'cua', 'Viet', 'Nam'])
  expect(syllables.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true)
  const [, , cua] = syllables
  expect(sliceSpan(found, cua!.span)).toBe('của')
  expect(alignment.toSource({ start: 10, end: 11 })).toEqual({ start: 10, end: 11 })
})

const piece = fc.constantFrom(
  ...[
    'Ha',
    'noi',
    'viet',
    'NAM',
    'đẹp',
    'ho\u0300a',
    'the',
    'x',
    'İ',
    'ß',
    '😀',
    '7',
    '.',
    ' ',
    ' ',
    ' ',
    '\n',
    '\u0301',
  ],
)

test('only letters without marks change, each into one letter that is it without its mark', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { text: found, alignment, syllables } = recognizer.restoreDiacritics(text)
        expect(found.length).toBe(text.length)
        expect([alignment.sourceLength, alignment.targetLength]).toEqual([text.length, text.length])
        for (let at = 0; at < text.length; at++) {
          if (found[at] === text[at]) continue
          expect(text[at]).toMatch(/[a-z]/i)
          expect(withoutMarks(found[at]!.toLowerCase())).toBe(text[at]!.toLowerCase())
          expect(found[at] === found[at]!.toLowerCase()).toBe(text[at] === text[at]!.toLowerCase())
        }
        expect(syllables.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true)
      },
    ),
  )
})

test('without the part it says which one is missing', async () => {
  for (const one of [await createRecognizer(), await createRecognizer({ model })]) {
    expect(() => one.restoreDiacritics('Ha Noi')).toThrow(
      expect.objectContaining({ code: 'missing_part', hint: expect.any(String) }),
    )
  }
})
