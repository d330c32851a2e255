import { expect, test } from 'vitest'
import { formatPageScores } from '../../src/pages/format-pages.ts'
import { scorePage, sumPages } from '../../src/pages/score-page.ts'

const GOLD = {
  title: 'Mưa lớn',
  lede: 'Lũ về bất ngờ.',
  authors: ['Thu Hà', 'Lê Bình'],
  date: '2024-06-12T16:30',
  body: ['Nước lên nhanh.', 'Nước rút dần.'],
  captions: [],
}

test('a reading like the gold is right in all, names in any order and case', () => {
  const { right, body, captions } = scorePage(GOLD, { ...GOLD, authors: ['LÊ BÌNH', 'Thu Hà'] })
  expect(right).toEqual({ title: true, lede: true, authors: true, day: true, minute: true })
  expect(body).toEqual({ hits: 6, gold: 6, found: 6 })
  expect(captions).toEqual({ hits: 0, gold: 0, found: 0 })
})

test.each([
  ['no article', null, { title: false, lede: false, authors: false, day: false, minute: false }],
  [
    'one author of two',
    { ...GOLD, authors: ['Thu Hà'] },
    { title: true, lede: true, authors: false, day: true, minute: true },
  ],
  [
    'the day alone',
    { ...GOLD, date: '2024-06-12' },
    { title: true, lede: true, authors: true, day: true, minute: false },
  ],
  ['no lede', { ...GOLD, lede: null }, { title: true, lede: false, authors: true, day: true, minute: true }],
])('%s', (_, reading, right) => {
  expect(scorePage(GOLD, reading).right).toEqual(right)
})

test('what is missing and what is too much of the body both count, and nothing against nothing is right', () => {
  const half = scorePage(GOLD, { ...GOLD, body: ['Nước lên nhanh.'] })
  const more = scorePage(GOLD, { ...GOLD, body: [...GOLD.body, 'Chia sẻ Facebook Zalo bình luận in trang'] })
  expect(sumPages([half]).body).toBeCloseTo(2 / 3)
  expect(sumPages([more]).body).toBeLessThan(0.65)
  expect(sumPages([half]).captions).toBe(1)
})

test('the table names what was missed', () => {
  const pages = [{ id: 'p1', score: scorePage(GOLD, { ...GOLD, lede: null }) }]
  const table = formatPageScores([{ reader: 'chugiai', pages, refused: { right: 1, total: 2 } }])
  expect(table).toContain('0/1 0.0%')
  expect(table).toContain('1/2 50.0%')
  expect(table).toContain('p1: lede')
})
