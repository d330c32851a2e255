import { expect, test } from 'vitest'
import { scoreRoundTrip } from '../src/score-round-trip.ts'

test('figures of many digits, digits alone and names are counted apart', () => {
  const { many, lone, names, missed } = scoreRoundTrip(['Ngày 12/5/2020 có 1.200 người, 2 huyện và 1 con.', 'Khối A1.'])
  expect({ many, lone, names }).toEqual({
    many: { back: 2, total: 2 },
    lone: { back: 1, total: 2 },
    names: { back: 0, total: 1 },
  })
  expect(missed).toEqual(['20 có 1.200 người, 2 huyện và [1] con.'])
})

test('a number is the same with points, with commas and with its scale in words', () => {
  const { many } = scoreRoundTrip(['Có 4,000 người, 1.250.000 cây, 750 nghìn con và 28,58 mét.'])
  expect(many).toEqual({ back: 4, total: 4 })
})

test('another number is not back', () => {
  const { many, missed } = scoreRoundTrip(['Công ty có 28 vạn quân, tỷ số 6-3.'])
  expect(many.back + missed.length).toBe(many.total)
})
