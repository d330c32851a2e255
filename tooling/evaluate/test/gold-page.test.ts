import { expect, test } from 'vitest'
import { type GoldPage, scoreGoldPage } from '../src/gold-page.ts'

const PAGE =
  '\ufeffThứ ba, 05/09/2023\r\nGạo ra biển\r\nLTO-Sáng nay (5/9), gạo thơm lên tàu rời bến.\r\nTàu đã đi xa.\r\nTHU HÀ'
const at = (type: string, letters: string) => {
  const start = PAGE.indexOf(letters)
  return { type, start, end: start + letters.length }
}
const gold: GoldPage = {
  blocks: [
    at('page_date', 'Thứ ba, 05/09/2023'),
    at('title', 'Gạo ra biển'),
    at('lede', 'LTO-Sáng nay (5/9), gạo thơm lên tàu rời bến.'),
    at('paragraph', 'Tàu đã đi xa.'),
    at('byline', 'THU HÀ'),
  ],
  fields: {
    title: { value: 'Gạo ra biển' },
    lede: { value: 'Sáng nay (5/9), gạo thơm lên tàu rời bến.' },
    agencyCode: { value: 'LTO' },
    pageDate: { value: '2023-09-05' },
    publishedDate: { best: '2023-09-05', certainty: 'stated' },
    eventDate: { value: '2023-09-05', partOfDay: 'MO' },
    author: { raw: 'THU HÀ', name: 'Thu Hà' },
    captions: [],
  },
}
const bytes = new TextEncoder().encode(PAGE)

test('a right reading has every block at its place in the raw file', () => {
  expect(scoreGoldPage(bytes, gold)).toEqual({ blocks: { right: 5, total: 5 }, wrongFields: [] })
})

test('a moved block and a wrong field are told', () => {
  const [first, ...rest] = gold.blocks
  const blocks = [{ ...first!, end: first!.end + 1 }, ...rest]
  const fields = { ...gold.fields, title: { value: 'Gạo' } }
  expect(scoreGoldPage(bytes, { blocks, fields })).toEqual({ blocks: { right: 4, total: 5 }, wrongFields: ['title'] })
})
