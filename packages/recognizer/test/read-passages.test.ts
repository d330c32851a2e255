import { model } from '@chugiai/model-vi'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPassages } from '../src/calls/read-passages.ts'
import { createRecognizer } from '../src/recognizer.ts'
import { allOf } from './all-of.ts'

const recognizer = await createRecognizer({ model })
const passages = async (chunks: readonly string[], size: number) =>
  (await allOf(readPassages(chunks, { size }))).map(({ text }) => text)

test.each([
  ['after the last blank line', 'Một.\n\nHai.\nBa.\n\nBốn.', 18, ['Một.\n\nHai.\nBa.\n\n', 'Bốn.']],
  ['after the last line break', 'Một.\nHai ba.\r\nBốn', 14, ['Một.\nHai ba.\r\n', 'Bốn']],
  ['after the last blank', 'một hai ba bốn', 10, ['một hai ', 'ba bốn']],
  ['before a mark, where there is no blank', 'hoa\u0300hoa', 3, ['ho', 'a\u0300h', 'oa']],
  ['not within a pair', 'a😀😀', 2, ['a', '😀', '😀']],
  ['where it must, when there are marks alone', '\u0300\u0300\u0300', 2, ['\u0300\u0300', '\u0300']],
  ['nowhere', 'Một.\n\nHai.', 100, ['Một.\n\nHai.']],
  ['nothing', '', 5, []],
])('a text is cut %s', async (_, text, size, expected) => {
  expect(await passages([text], size)).toEqual(expected)
})

const piece = fc.constantFrom(
  ...['Học', 'sinh', 'ăn', 'TP.', 'Huế', '1.', '7,5', '😀', '"', 'hoà', 'hoa\u0300', '.', ',', '-', ' ', ' ', ' '],
  ...['\n', '\r\n', '\n\n', '\n\n', '\u00a0', '\r\n \r\n', '\u2028'],
)
const pieces = fc.array(piece, { maxLength: 60 })

test('passages make up the text, wherever the pieces were cut, each no longer than asked', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 60 }), async (pieces, size) => {
      const cut = await passages(pieces, size)
      expect(cut.join('')).toBe(pieces.join(''))
      expect(cut).toEqual(await passages([pieces.join('')], size))
      expect(cut.every((text) => text.length <= size)).toBe(true)
    }),
  )
})

test('cut after blank lines, words and sentences are those of the whole text', async () => {
  const paragraph = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { maxLength: 8 }), async (paragraphs) => {
      const text = paragraphs.join('\n\n')
      const size = Math.max(1, ...paragraphs.map(({ length }) => length + 2))
      const chunks = text.match(/.{1,7}/gsu) ?? []
      const { stream } = recognizer
      expect((await allOf(stream.tag(readPassages(chunks, { size })))).flat()).toEqual(recognizer.tag(text))
      expect((await allOf(stream.sentences(readPassages(chunks, { size })))).flat()).toEqual(recognizer.sentences(text))
    }),
  )
})
