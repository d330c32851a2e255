import { type Span, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignTokens } from '../../src/grounding/align-tokens.ts'
import { joinWords } from '../../src/grounding/join-words.ts'

/** The text of a line of words with `|` at their edges, and the words: `Nông dân|trồng| |cà phê|.` */
function marked(line: string): { text: string; words: Span[] } {
  const words: Span[] = []
  let text = ''
  for (const part of line.split('|')) {
    if (part.trim() !== '') words.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return { text, words }
}

test.each([
  ['Nông dân| |trồng| |cà phê|.', 'Nông_dân trồng cà_phê .'],
  ['Nông  dân|\r\n|trồng|\u00a0|cà\u00a0\nphê', 'Nông_dân trồng cà_phê'],
  ['  |Huế|  ', 'Huế'],
  ['(|Huế|)', '( Huế )'],
  ['😀|Ho\u0300a| |bi\u0300nh|!|!', '😀 Ho\u0300a bi\u0300nh ! !'],
  ['a_b| |c', 'a_b c'],
  ['', ''],
  [' \n ', ''],
])('%j', (line, expected) => {
  const { text, words } = marked(line)
  const joined = joinWords(text, words)
  expect(joined.text).toBe(expected)
  expect(joined.spans.map((span) => sliceSpan(joined.text, span).replace(/_/g, ' '))).toEqual(
    words.map((span) => sliceSpan(text, span).replace(/\s+/g, ' ').replace(/_/g, ' ')),
  )
})

test('a sentence is a line, wherever blanks stand', () => {
  const { text, words } = marked('Trời| |mưa|.|  \n|Học sinh| |học|.|Đẹp')
  const sentences = [text.indexOf('Trời'), text.indexOf('Học'), text.indexOf('Đẹp')].map((start) => ({
    start,
    end: start + 3,
  }))
  expect(joinWords(text, words, { sentences }).text).toBe('Trời mưa .\nHọc_sinh học .\nĐẹp')
})

test('letters that no word has are tokens of their own', () => {
  expect(joinWords('ở Hà Nội nay.', [{ start: 2, end: 8 }]).text).toBe('ở Hà_Nội nay.')
})

test.each([
  ['outside of the text', [{ start: 0, end: 9 }], 'words[0]'],
  [
    'over another',
    [
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ],
    'words[1]',
  ],
  [
    'out of order',
    [
      { start: 2, end: 3 },
      { start: 0, end: 1 },
    ],
    'words[1]',
  ],
])('a word %s stops', (_, words, path) => {
  expect(() => joinWords('Huế', words)).toThrow(expect.objectContaining({ code: 'span_out_of_range', path }))
})

const syllable = fc.constantFrom('Hà', 'Nội', 'hoà', 'ho\u0300a', '7,5', 'TP.HCM', '😀', '(', '.', '"', 'x')
const blank = fc.constantFrom(' ', '  ', '\n', '\r\n', '\u00a0', '')
const word = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const line = fc.array(fc.tuple(word, blank), { maxLength: 12 }).map((parts) => parts.flat().join('|'))

test('alignTokens goes the way back, and so does the alignment', () => {
  fc.assert(
    fc.property(line, (line) => {
      const { text, words } = marked(line)
      const joined = joinWords(text, words)
      expect(joined.alignment.targetLength).toBe(joined.text.length)
      expect(joined.alignment.sourceLength).toBe(text.length)
      expect(joined.spans.map((span) => joined.alignment.toSource(span))).toEqual(words)
      const tokens = joined.text === '' ? [] : joined.text.split(' ')
      expect(tokens).toEqual(joined.spans.map((span) => sliceSpan(joined.text, span)))
      expect(alignTokens(text, tokens).spans).toEqual(words)
    }),
  )
})
