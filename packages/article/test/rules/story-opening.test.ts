import { expect, test } from 'vitest'
import { OutletTable } from '../../src/page/outlets.ts'
import { passageOfText } from '../../src/page/passages.ts'
import { readStoryOpening } from '../../src/rules/story-opening.ts'

const outlets = new OutletTable()
const START = 30
const passage = (text: string, place?: number) => ({
  ...passageOfText(text),
  span: { start: START, end: START + text.length },
  ...(place === undefined ? {} : { markup: { place } }),
})
const rest = (text: string, end: number) => text.slice(end - START)

test('a code opens a story', () => {
  const text = 'Hà Nội (TTXVN) - Chiều qua, mưa lớn.'
  const opening = readStoryOpening(passage(text), outlets)!
  expect(opening.code?.value).toBe('TTXVN')
  expect(opening.place).toEqual({ value: 'Hà Nội', span: { start: START, end: START + 6 } })
  expect(rest(text, opening.end)).toBe('Chiều qua, mưa lớn.')
})

test('a place that the markup names opens it as well, and a code comes first', () => {
  const text = 'Cửa Vọng  Chiều qua, mưa lớn.'
  const opening = readStoryOpening(passage(text, 8), outlets)!
  expect(opening).toEqual({ place: { value: 'Cửa Vọng', span: { start: START, end: START + 8 } }, end: START + 10 })
  expect(readStoryOpening(passage('TTXVN - Chiều qua, mưa lớn.', 5), outlets)?.code?.value).toBe('TTXVN')
})

test.each([
  ['no place named', 'Chiều qua, mưa lớn.', undefined],
  ['no blank behind the place', 'Cửa Vọng: mưa lớn.', 8],
  ['no letters', 'Chiều qua, mưa lớn.', 0],
  ['an organization', 'MTTQ - Chiều qua, đoàn thăm hỏi bà con.', undefined],
])('%s opens nothing', (_, text, place) => expect(readStoryOpening(passage(text, place), outlets)).toBeNull())
