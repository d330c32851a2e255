import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'
import { findReferences } from '../src/references/find-references.ts'

const recognizer = await createRecognizer()
const told = (text: string) =>
  findReferences(text, recognizer.entities(text))
    .filter(({ references }) => references.length > 1)
    .map(({ label, references }) =>
      [label, ...references.map(({ span, form }) => `${form} ${sliceSpan(text, span).normalize('NFC')}`)].join(' | '),
    )

test.each([
  ['Bà Nguyễn Thị Thanh đến. Bà Thanh nói vậy.', ['PER | name Nguyễn Thị Thanh | short Thanh']],
  ['Bộ Y tế họp. Bộ này cho biết vậy.', ['ORG | name Bộ Y tế | nominal Bộ này']],
  ['Ông ở tỉnh Hà Giang. Tỉnh này ở phía bắc.', ['LOC | name tỉnh Hà Giang | nominal Tỉnh này']],
  ['Ông đến Hà Giang, rồi ở Hà Giang.', ['LOC | name Hà Giang | name Hà Giang']],
  [
    'Bà Nguyễn Thị Thanh, Bí thư Tỉnh ủy Hà Giang, đến. Đồng chí Bí thư đồng ý.',
    ['PER | name Nguyễn Thị Thanh | nominal Đồng chí Bí thư'],
  ],
  ['Ông Trần Văn Nam và ông Lê Văn Nam đi. Ông Nam về.', ['PER | name Lê Văn Nam | short Nam']],
  ['Bộ này họp. Bộ Y tế họp.', []],
  ['Ông Trần Văn Nam đi. Ông Hùng về.', []],
  ['', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
  expect(told(text.normalize('NFD'))).toEqual(expected)
})

const PIECE = fc.constantFrom(
  'Bà Nguyễn Thị Thanh',
  'Bà Thanh',
  'Bộ Y tế',
  'Bộ này',
  'Bí thư Tỉnh ủy',
  'đồng chí Bí thư',
  'Hà Giang',
  'này',
  'đi',
  '😀',
)

test('every name is in one entity, references lie in the text and in order', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 12 }), fc.constantFrom(' ', '. ', ', ', '\r\n'), (pieces, joint) => {
      const text = pieces.join(joint)
      const entities = recognizer.entities(text)
      const found = findReferences(text, entities)
      const names = entities.filter(({ label }) => ['PER', 'ORG', 'LOC'].includes(label))
      const said = found.flatMap(({ references }) => references.filter(({ form }) => form !== 'nominal'))
      expect(said.length).toBe(names.filter(({ attributes }) => attributes?.mention !== 'nominal').length)
      for (const { references } of found) {
        expect(references[0]!.form).toBe('name')
        expect(references.map(({ span }) => span.start)).toEqual(
          references.map(({ span }) => span.start).toSorted((a, b) => a - b),
        )
        for (const { span } of references) expect(span.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 60 },
  )
})

test('what is no text or no list stops', () => {
  expect(() => findReferences(1 as never, [])).toThrow(expect.objectContaining({ code: 'wrong_type', path: 'text' }))
  expect(() => findReferences('', null as never)).toThrow(
    expect.objectContaining({ code: 'wrong_type', path: 'entities' }),
  )
})

test('a role is that of the person beside it, not of one some mentions before', () => {
  const text = 'Bà Nguyễn Thị Thanh qua Huế, Hà Nội, Đà Lạt, Hà Giang gặp Bí thư Tỉnh ủy. Đồng chí Bí thư về.'
  const labels = [
    ['Nguyễn Thị Thanh', 'PER'],
    ['Huế', 'LOC'],
    ['Hà Nội', 'LOC'],
    ['Đà Lạt', 'LOC'],
    ['Hà Giang', 'LOC'],
    ['Bí thư Tỉnh ủy', 'ROLE'],
  ] as const
  const entities = labels.map(([name, label]) => {
    const start = text.indexOf(name)
    return { span: { start, end: start + name.length }, label, score: 1, rule: 'own' }
  })
  const forms = findReferences(text, entities).flatMap(({ references }) => references.map(({ form }) => form))
  expect(forms).not.toContain('nominal')
})
