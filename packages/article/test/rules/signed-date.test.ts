import { describe, expect, test } from 'vitest'
import { OutletTable } from '../../src/page/outlets.ts'
import { passageOfText } from '../../src/page/passages.ts'
import { parsePlainText } from '../../src/parse-plain-text.ts'
import { readSignedDate } from '../../src/rules/signed-date.ts'

const outlets = new OutletTable()
const parts = (text: string) => readSignedDate(passageOfText(text), outlets)?.map(({ passage }) => passage.text) ?? null

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

// A place stands before a date as well.
test.each(['Hà Nội, 12/10/2023', 'Hà Nội, ngày 12/10/2023', 'Hà Nội - 12/10/2023', '12/10/2023 14:05', 'Thu Hà', ''])(
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
    expect(text.slice(byline!.span.start, byline!.span.end)).toBe('Thu Hà')
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
