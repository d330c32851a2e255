import { describe, expect, test } from 'vitest'
import { OutletTable } from '../../src/page/outlets.ts'
import { splitPassages } from '../../src/page/passages.ts'
import { readByline, readBylineTail } from '../../src/rules/byline-place.ts'

const outlets = new OutletTable()
const STORY = 'Nước lũ rút dần từ sáng sớm, bà con trong thôn bắt tay vào dọn bùn và sửa lại mái nhà bị tốc. '

describe('a byline behind the last sentence of a flattened body', () => {
  test.each([
    ['Mọi việc đã xong. ', 'Lan Ngọc'],
    ['Mọi việc đã xong./. ', 'Mỹ Bình-Cảnh Thành/VOV-Vientiane'],
    ['“Mọi việc đã xong”. ', 'Bài và ảnh: Kỳ Nam'],
    ['Mọi việc đã xong… ', 'Từ Sơn (Theo Sky Sports) Thể thao & Văn hóa'],
    ['Việc này đã trình QH. ', 'Anh Vũ'],
    ['Mọi việc đã xong. ', 'N.Đ'],
    ['Mọi việc đã xong! >> ', 'Q.D (Tổng hợp)'],
  ])('%s', (end, byline) => {
    const text = STORY + end + byline
    const tail = readBylineTail(splitPassages(text)[0]!, outlets)
    expect(tail && text.slice(tail.start)).toBe(byline)
  })

  test.each([
    'Đoàn công tác đã về đến TP. Hồ Chí Minh',
    'Người chủ trì đề tài là PGS. Hoàng Bách',
    'Tác giả bức thư là ông V. Hugo',
    'Mọi việc đã xong. Hết',
    'Mọi việc đã xong. Ảnh: Thu Hà',
    'Mọi việc đã xong. Bà con vui mừng',
    'Mọi việc đã xong.',
  ])('none: %s', (end) => {
    expect(readBylineTail(splitPassages(STORY + end)[0]!, outlets)).toBeNull()
  })
})

test.each(['Người đứng đầu các cơ quan, đơn vị chịu trách nhiệm tổ chức thực hiện chỉ thị này', 'Mưa lớn.', 'Vì sao?'])(
  'a passage that is no byline: %s',
  (text) => {
    expect(readByline(splitPassages(text)[0]!, outlets)).toBeNull()
  },
)
