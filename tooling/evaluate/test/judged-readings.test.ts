import { expect, test } from 'vitest'
import judged from '../src/judged-readings.json' with { type: 'json' }
import { type JudgedReading, scoreJudgedReadings } from '../src/judged-readings.ts'

const TEXT = 'Mở hội.\n😀 Từ 15-5 đến ngày 2/9, có 105 người.'
const textOf = (article: string) => (article === 'hội' ? TEXT : undefined)
const start = TEXT.indexOf('😀')
const at = (quote: string) => [TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length] as const
const reading = (quote: string, spoken: string): JudgedReading => ['hội', start, TEXT.length, ...at(quote), spoken]

test('a figure is read in its own sentence', () => {
  const right = [reading('2/9', 'hai tháng chín'), reading('105', 'một trăm linh năm')]
  expect(scoreJudgedReadings(right, textOf)).toEqual({ right: 2, missed: [] })
})

test('another reading, another place and an article that is not there are misses', () => {
  const [from, until] = at('105')
  const wrong: readonly JudgedReading[] = [
    reading('105', 'một trăm lẻ năm'),
    ['hội', start, TEXT.length, from + 1, until - 1, '0'],
    ['phố', start, TEXT.length, from, until, 'một trăm linh năm'],
    ['hội', start, TEXT.length + 1, from, until, 'một trăm linh năm'],
  ]
  expect(scoreJudgedReadings(wrong, textOf)).toEqual({ right: 0, missed: wrong })
})

test('the list holds two hundred places and no text', () => {
  expect(judged).toHaveLength(200)
  for (const [, from, until, first, last] of judged as unknown as readonly JudgedReading[]) {
    expect(from <= first && first < last && last <= until).toBe(true)
  }
})
