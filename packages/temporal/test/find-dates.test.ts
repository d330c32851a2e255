import { findDates } from '@chugiai/temporal'
import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

const ANCHOR = '2019-03-25'
const found = (text: string, anchor = ANCHOR) =>
  findDates(text, { anchor }).map(({ span, value }) => [sliceSpan(text, span), value])

describe('findDates', () => {
  test.each([
    ['Thứ hai,\u00a025/03/2019', 'Thứ hai,\u00a025/03/2019', '2019-03-25'],
    ['Chiều nay (29/11), hội nghị khai mạc.', 'Chiều nay (29/11)', '2018-11-29TAF'],
    ['Sáng 22/6 thí sinh đến trường thi.', 'Sáng 22/6', '2018-06-22TMO'],
    ['Cập nhật thứ hai, ngày 24/12/12 11:05 tối', 'thứ hai, ngày 24/12/12 11:05 tối', '2012-12-24T23:05'],
    ['Họ đến từ đầu tháng 9 năm ngoái.', 'đầu tháng 9 năm ngoái', '2018-09'],
  ])('%s', (text, phrase, value) => expect(found(text)).toEqual([[phrase, value]]))

  test.each([['đạt 17/18 chỉ tiêu'], ['Nghị định 15/2020/NĐ-CP'], ['lần thứ 10'], ['7/12 tỉnh, thành phố'], ['']])(
    'claims nothing in %s',
    (text) => expect(found(text)).toEqual([]),
  )
})
