import { expect, test } from 'vitest'
import { found, mention } from './found.ts'

test('dates with those inside them, against the anchor', () => {
  const text = 'Chiều nay (29/11), lễ khai mạc.'
  expect(found(text, 'DATE', { anchor: '2022-11-29' })).toEqual(['Chiều nay (29/11)', '29/11'])
  expect(mention(text, '29/11', 'DATE', { anchor: '2022-11-29' })?.attributes).toMatchObject({
    value: '2022-11-29',
    granularity: 'day',
    relative: false,
  })
})

test('times and durations have labels of their own', () => {
  const text = 'Lúc 19h30, họ nghỉ 15 phút.'
  expect(found(text, 'TIME')).toEqual(['19h30'])
  expect(found(text, 'DURATION')).toEqual(['15 phút'])
})

test('what is counted is no weekday', () => {
  const text = 'Kỳ họp thứ 6 bế mạc.'
  expect(found(text, 'ORDINAL')).toEqual(['thứ 6'])
  expect(found(text, 'DATE')).toEqual([])
})

test('offsets are right after an emoji and in decomposed text', () => {
  expect(found('😀 Tối 28/6 có mưa.', 'DATE')).toContain('Tối 28/6')
  const text = 'Tối 28/6 có mưa.'.normalize('NFD')
  expect(found(text, 'DATE')).toContain('Tối 28/6'.normalize('NFD'))
})

test.each(['gặp sáng nay0912 345 678', 'gặp hôm quaa', 'Tối nayx mưa'])(
  '%s: no date ends inside of a token',
  (text) => {
    expect(found(text, 'DATE')).toEqual([])
  },
)
