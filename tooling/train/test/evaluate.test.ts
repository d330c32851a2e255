import { expect, test } from 'vitest'
import { joinWords } from '../src/data/treebank.ts'
import { asGuidelines } from '../src/evaluate/as-guidelines.ts'
import { FORMS } from '../src/evaluate/forms.ts'
import { inOneDocument } from '../src/evaluate/in-one-document.ts'
import { scoreMentions, scoreWords } from '../src/evaluate/score.ts'

const sentence = (id: string, ...forms: string[]) =>
  joinWords(
    id,
    forms.map((form) => ({ form, upos: 'X' })),
    () => ' ',
  )

test.each(Object.keys(FORMS))('%s keep the words', (name) => {
  const gold = sentence('s', 'Hòa Bình', 'mưa', '.')
  const { text, words } = FORMS[name]!(gold)
  const plain = words.map(({ start, end }) => text.slice(start, end).normalize('NFC').replace(/\s+/g, ' '))
  expect(plain.map((word) => word.replace('oà', 'òa'))).toEqual(['Hòa Bình', 'mưa', '.'])
})

test('words count by place', () => {
  const gold = sentence('s', 'học sinh', 'đọc', 'sách')
  const counts = scoreWords([gold], ({ words }) => words.slice(1).map((span) => ({ span })))
  expect([counts.precision(), Math.round(counts.recall())]).toEqual([100, 67])
  expect(counts.f1()).toBeCloseTo(80)
})

test('mentions count by place and label, each label alone', () => {
  const gold = [
    [
      { start: 0, end: 3, label: 'PER' },
      { start: 5, end: 8, label: 'LOC' },
    ],
  ]
  const answer = [
    [
      { span: { start: 0, end: 3 }, label: 'PER' },
      { span: { start: 5, end: 8 }, label: 'ORG' },
    ],
  ]
  expect(scoreMentions(gold, answer, ['PER']).f1()).toBe(100)
  expect(scoreMentions(gold, answer, ['PER', 'LOC', 'ORG']).f1()).toBe(50)
  expect(scoreMentions(gold, answer, ['DATE']).f1()).toBe(0)
})

test('dates are compared as the guidelines mark them', () => {
  const at = (start: number, end: number, label: string, rest = {}) => ({ span: { start, end }, label, ...rest })
  const marks = (...mentions: ReturnType<typeof at>[]) =>
    asGuidelines(mentions).map(({ span, label }) => `${label} ${span.start}-${span.end}`)
  const morning = at(0, 10, 'DATE', { attributes: { granularity: 'partOfDay' } })
  expect(marks(morning, at(5, 10, 'DATE'))).toEqual(['TIME 0-10', 'DATE 5-10'])
  expect(marks(at(0, 20, 'DATE'), at(12, 20, 'DATE'), at(30, 34, 'NUM'))).toEqual(['DATE 0-20', 'NUM 30-34'])
  const range = at(0, 20, 'DATE', { rule: 'date-range' })
  expect(marks(range, at(3, 6, 'DATE'), at(10, 20, 'DATE'))).toEqual(['DATE 3-6', 'DATE 10-20'])
  expect(marks(range)).toEqual(['DATE 0-20'])
})

test('an interval holds the figure', () => {
  const gold = Array.from({ length: 40 }, (_, at) => sentence(`s${at}`, 'a', 'b'))
  const counts = scoreWords(gold, ({ id, words }) => words.slice(Number(id.slice(1)) % 2).map((span) => ({ span })))
  const [low, high] = counts.interval()
  expect(low).toBeLessThan(counts.f1())
  expect(high).toBeGreaterThan(counts.f1())
})

test('spans of one text go back to their sentences', () => {
  const gold = [sentence('a', 'Hà Nội', 'mưa'), sentence('b', 'Huế', 'nắng')]
  const answers = inOneDocument(gold, (text) => [
    { span: { start: text.indexOf('Huế'), end: text.indexOf('Huế') + 3 } },
  ])
  expect(answers).toEqual([[], [{ span: { start: 0, end: 3 } }]])
})
