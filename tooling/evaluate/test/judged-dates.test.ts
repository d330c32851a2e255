import { expect, test } from 'vitest'
import { type JudgedDate, scoreJudgedDates } from '../src/judged-dates.ts'

const TEXT = 'Chợ mở năm 1921.\n😀 Năm 1930, chợ dời đi; tập trung thu mua.\nHết.'
const dates: readonly JudgedDate[] = [
  ['chợ', 7, 15, '1921'],
  ['chợ', 20, 28, '1930'],
  ['chợ', 45, 54, 'none'],
]
const textOf = (article: string) => (article === 'chợ' ? TEXT : undefined)

test('a date counts with its span and value, in the paragraph that it stands in', () => {
  expect(TEXT.slice(20, 28)).toBe('Năm 1930')
  expect(scoreJudgedDates(dates.slice(0, 2), textOf)).toEqual({ right: 2, missed: [] })
})

test('another value, another span, a date where none is, and an article that is not there are misses', () => {
  const wrong: readonly JudgedDate[] = [
    ['chợ', 7, 15, '1922'],
    ['chợ', 11, 15, '1921'],
    ['chợ', 7, 15, 'none'],
    ['phố', 7, 15, '1921'],
    ['phố', 7, 15, 'none'],
  ]
  expect(scoreJudgedDates(wrong, textOf)).toEqual({ right: 0, missed: wrong })
})

test('what is no date is right when nothing is found there', () => {
  expect(scoreJudgedDates(dates.slice(2), textOf).right).toBe(1)
})
