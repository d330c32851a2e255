import { expect, test } from 'vitest'
import { asGuidelines } from '../src/as-guidelines.ts'

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

test('what the recognizer marks by conventions of its own', () => {
  const at = (start: number, end: number, label: string, rest = {}) => ({ span: { start, end }, label, ...rest })
  const marks = (...mentions: ReturnType<typeof at>[]) =>
    asGuidelines(mentions).map(({ span, label }) => `${label} ${span.start}-${span.end}`)
  const counted = { rule: 'date-duration' }
  expect(marks(at(0, 11, 'DATE', counted), at(0, 7, 'DURATION', counted))).toEqual(['DURATION 0-7'])
  expect(marks(at(0, 11, 'DATE', counted))).toEqual(['DATE 0-11'])
  expect(marks(at(0, 9, 'TIME', { attributes: { granularity: 'partOfDay' } }), at(20, 25, 'TIME'))).toEqual([
    'TIME 20-25',
  ])
  expect(marks(at(0, 11, 'RATIO'))).toEqual(['NUM 0-11'])
  expect(marks(at(0, 40, 'LAW'), at(0, 20, 'LAW'))).toEqual(['LAW 0-20'])
  const list = { rule: 'date-day-range' }
  expect(marks(at(0, 16, 'DATE', list), at(5, 7, 'DATE', list), at(11, 16, 'DATE', list))).toEqual([
    'DATE 5-7',
    'DATE 11-16',
  ])
})
