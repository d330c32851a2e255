import { parseExtractions } from '@chugiai/annotation'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const HOA = { label: 'PER', quote: 'Hoa' }
const HUE = { label: 'LOC', quote: 'Huế' }

test.each([
  ['a list', '[{"label":"PER","quote":"Hoa"},{"label":"LOC","quote":"Huế"}]', [HOA, HUE], []],
  ['an object with a list', '{"extractions":[{"label":"PER","quote":"Hoa"}]}', [HOA], []],
  [
    'a fence with words around it',
    'Đây là kết quả [như đã hứa]:\n```json\n[{"label":"PER","quote":"Hoa"}]\n```\nHết.',
    [HOA],
    [],
  ],
  ['JSON Lines', '{"label":"PER","quote":"Hoa"}\r\n{"label":"LOC","quote":"Huế"}\n', [HOA, HUE], []],
  ['LangExtract’s words', '{"extractions":[{"extraction_class":"PER","extraction_text":"Hoa"}]}', [HOA], []],
  ['cut off inside a string', '[{"label":"PER","quote":"Hoa"},{"label":"LOC","quote":"Hu', [HOA], ['answer_cut_off']],
  ['cut off behind a key', '[{"label":"PER","quote":"Hoa"},{"label":', [HOA], ['answer_cut_off']],
  ['cut off behind a whole object', '{"extractions":[{"label":"PER","quote":"Hoa"}', [HOA], ['answer_cut_off']],
  [
    'cut off inside an escape',
    '[{"label":"PER","quote":"Hoa"},{"label":"LOC","quote":"Hu\\u1e',
    [HOA],
    ['answer_cut_off'],
  ],
  [
    'an object that was not closed',
    '[{"label":"PER","quote":"Hoa","label":"LOC","quote":"Huế"}]',
    [HOA, HUE],
    ['doubled_key'],
  ],
  ['a comma too much', '[{"label":"PER","quote":"Hoa",},]', [HOA], []],
  ['a line break inside a string', '[{"label":"PER","quote":"Ho\na"}]', [{ label: 'PER', quote: 'Ho\na' }], []],
  ['escapes', '[{"label":"PER","quote":"\\"H\\u1ebf\\n\\"\\/"}]', [{ label: 'PER', quote: '"Hế\n"/' }], []],
  ['an extraction without a quote', '[{"label":"PER"},{"label":"PER","quote":"Hoa"}]', [HOA], ['invalid_shape']],
  ['keys that no object may have', '[{"__proto__":{"x":1},"label":"PER","quote":"Hoa"}]', [HOA], ['unsafe_key']],
  ['no JSON', 'Tôi không tìm thấy gì.', [], ['invalid_json']],
  ['an empty list', '[]', [], []],
  ['nothing', '', [], ['invalid_json']],
])('%s', (_, answer, extractions, codes) => {
  const parsed = parseExtractions(answer)
  expect(parsed.extractions).toEqual(extractions)
  expect(parsed.issues.map(({ code }) => code)).toEqual(codes)
})

test('all that an extraction may say', () => {
  const answer = JSON.stringify({
    extractions: [
      {
        id: 1,
        label: 'PER',
        quote: 'Hoa',
        occurrence: 2,
        before: 'bà ',
        after: null,
        attributes: { sex: 'f', x: null },
        score: 0.5,
      },
      { id: 'b', label: 'LOC', quote: 'Huế', confidence: 7 },
      { label: 'person', mentions: [1], links: [{ base: 'wikidata', id: 'Q1' }] },
    ],
    relations: [
      {
        label: 'at',
        arguments: [
          { role: 'who', id: 1 },
          { role: 'where', id: 'b' },
        ],
      },
      { label: 'at', arguments: { who: '1', where: 'b' } },
    ],
  })
  expect(parseExtractions(answer)).toEqual({
    extractions: [
      { id: '1', label: 'PER', quote: 'Hoa', occurrence: 2, before: 'bà ', attributes: { sex: 'f' }, score: 0.5 },
      { id: 'b', label: 'LOC', quote: 'Huế' },
      { label: 'person', mentions: ['1'], links: [{ base: 'wikidata', id: 'Q1' }] },
      {
        label: 'at',
        arguments: [
          { role: 'who', id: '1' },
          { role: 'where', id: 'b' },
        ],
      },
      {
        label: 'at',
        arguments: [
          { role: 'who', id: '1' },
          { role: 'where', id: 'b' },
        ],
      },
    ],
    issues: [],
  })
})

const extraction = fc.record({
  label: fc.constantFrom('PER', 'LOC'),
  quote: fc.string({ unit: 'grapheme', minLength: 1 }),
})

test.each(['t', 'tr', 'tru', 'true', 'f', 'fals', 'n', 'nul', '-', '1'])(
  'a value cut off at %s is no broken one',
  (cut) => {
    const parsed = parseExtractions(`[{"label":"PER","quote":"Hoa"},{"label":"PER","quote":"Mai","score":${cut}`)
    expect(parsed.issues.map(({ code }) => code)).toEqual(['answer_cut_off'])
    expect(parsed.extractions).toMatchObject([{ quote: 'Hoa' }, { quote: 'Mai' }]) // all that is needed of it is whole
  },
)

test.each(['x', 'tx', 'nil', 'fale', '+'])('a value that begins %s is broken', (wrong) => {
  const parsed = parseExtractions(`[{"label":"PER","quote":"Hoa"},{"label":"PER","quote":"Mai","score":${wrong}`)
  expect(parsed.issues.map(({ code }) => code)).not.toContain('answer_cut_off')
})

test('an answer that is cut off anywhere gives what was whole, and says so', () => {
  fc.assert(
    fc.property(fc.array(extraction, { maxLength: 5 }), fc.nat(), (extractions, cut) => {
      const whole = JSON.stringify({ extractions })
      const answer = whole.slice(0, cut % whole.length)
      const parsed = parseExtractions(answer)
      expect(parsed.extractions).toEqual(extractions.slice(0, parsed.extractions.length))
      if (answer.includes('{')) expect(parsed.issues.map(({ code }) => code)).toEqual(['answer_cut_off'])
    }),
  )
})

test('any text at all is read without an error, and deep brackets do not end the stack', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseExtractions(text)))
  expect(parseExtractions('['.repeat(5_000)).extractions).toEqual([])
})

test.each([
  ['lists in lists', '[', ']'],
  ['objects in objects', '{"extractions": [', ']}'],
  ['lists behind values', '[1, [2], ', ', 3]'],
])('100,000 %s are read, with what they hold', (_, before, behind) => {
  const answer = `[{"label":"LOC","quote":"Huế"},${before.repeat(100_000)}{"label":"PER","quote":"Hoa"}${behind.repeat(100_000)}`
  const { extractions } = parseExtractions(answer)
  expect(extractions.map(({ label }) => label)).toEqual(['LOC', 'PER'])
})

test('an object with the same keys 300,000 times is as many extractions', () => {
  const again = '"label":"PER","quote":"Hoa",'.repeat(300_000)
  expect(parseExtractions(`{${again}}`).extractions).toHaveLength(300_000)
  expect(parseExtractions(`[{${again}}]`).extractions).toHaveLength(300_000)
})
