import { describe, expect, test } from 'vitest'
import { OutletTable } from '../../src/page/outlets.ts'
import { passageOfText } from '../../src/page/passages.ts'
import { parsePlainText } from '../../src/parse-plain-text.ts'
import { readDatedLine } from '../../src/rules/dated-line.ts'
import { readPageDate } from '../../src/rules/page-date.ts'

const outlets = new OutletTable()
const parts = (text: string) => readDatedLine(passageOfText(text), outlets)?.map(({ passage }) => passage.text) ?? null

test.each([
  ['Thu Hà - 12/10/2023 14:05', ['Thu Hà', '12/10/2023 14:05']],
  ['Thu Hà, 12/10/2023 14:05', ['Thu Hà', '12/10/2023 14:05']],
  ['Thu Hà 12/10/2023 14:05', ['Thu Hà', '12/10/2023 14:05']],
  ['Thu Hà | 12/10/2023', ['Thu Hà', '12/10/2023']],
  ['Thu Hà\u00a0• Thứ Năm, 12/10/2023, 14:05', ['Thu Hà', 'Thứ Năm, 12/10/2023, 14:05']],
  ['12/10/2023 14:05 (GMT+7) - Thu Hà', ['12/10/2023 14:05 (GMT+7)', 'Thu Hà']],
  ['Nhóm PV - 14:05 12/10/2023', ['Nhóm PV', '14:05 12/10/2023']],
  ['Bài, ảnh: Thu Hà - 12/10/2023 14:05', ['Bài, ảnh: Thu Hà', '12/10/2023 14:05']],
])('%s holds a signature and a date', (line, expected) => {
  expect(parts(line)).toEqual(expected)
})

test.each([
  ['Hà Nội, 12/10/2023', ['Hà Nội', '12/10/2023']],
  ['Hà Nội, ngày 12/10/2023', ['Hà Nội', 'ngày 12/10/2023']],
  ['Cửa Vọng - 12/10/2023', ['Cửa Vọng', '12/10/2023']],
  ['Xã hội | 12/10/2023 10:25', ['Xã hội', '12/10/2023 10:25']],
  ['Thời sự - 10:25 ngày 12/10/2023', ['Thời sự', '10:25 ngày 12/10/2023']],
  ['Theo Infonet | 12/10/2023 10:25', ['Theo Infonet', '12/10/2023 10:25']],
  ['Đăng bởi Thu Hà lúc 10:25 12/10/2023', ['Đăng bởi Thu Hà', 'lúc 10:25 12/10/2023']],
  ['Thu Hà | Xã hội | 12/10/2023 10:25', ['Thu Hà', 'Xã hội', '12/10/2023 10:25']],
])('%s holds a date beside other things', (line, expected) => {
  expect(parts(line)).toEqual(expected)
})

test.each([
  ['12/10/2023 10:25 - 1.204 lượt xem', '2023-10-12T10:25'],
  ['Ngày đăng: 12/10/2023 10:25 - Lượt xem: 120', '2023-10-12T10:25'],
])('%s is a date and a counter, one line', (line, value) => {
  expect(readPageDate(passageOfText(line))?.value).toBe(value)
})

test.each(['Giá vàng hôm nay 12/10/2023', 'Xổ số miền Bắc - 12/10/2023', '12/10/2023 14:05', 'Thu Hà', ''])(
  '%j holds one thing at most',
  (line) => expect(parts(line)).toBeNull(),
)

test('a line that is long or broken is looked at no further', () => {
  expect(parts(`${'Thu Hà - '.repeat(20)}12/10/2023 14:05`)).toBeNull()
})

describe('in a page', () => {
  const BODY = 'Sáng 12/10, hơn 300 hộ dân ở xã Tân Lập được cấp nước sạch sau nhiều tháng.\nCông trình do tỉnh đầu tư.'
  const page = (head: string, tail = '') =>
    parsePlainText(`Nước sạch về bản vùng cao\n${head}\n${BODY}\n${tail}`).article

  test('both parts keep their places', () => {
    const { text, byline, pageDate } = page('Thu Hà - 12/10/2023 14:05')
    expect(text.slice(byline!.span!.start, byline!.span!.end)).toBe('Thu Hà')
    expect(text.slice(pageDate!.span.start, pageDate!.span.end)).toBe('12/10/2023 14:05')
  })

  test('who signs below the story as well signs there; a source there leaves the head its name', () => {
    const twice = page('Thu Hà - 12/10/2023 14:05', 'Thu Hà (TTXVN)')
    expect(twice.byline).toMatchObject({ raw: 'Thu Hà (TTXVN)', people: [{ agency: 'TTXVN' }] })
    expect(twice.blocks.map(({ type }) => type)).toEqual([
      'title',
      'byline',
      'page_date',
      'lede',
      'paragraph',
      'byline',
    ])
    expect(page('Thu Hà - 12/10/2023 14:05', 'Theo TTXVN').byline?.raw).toBe('Thu Hà')
  })
})
