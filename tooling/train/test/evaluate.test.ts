import { expect, test } from 'vitest'
import { joinWords } from '../src/data/treebank.ts'
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
