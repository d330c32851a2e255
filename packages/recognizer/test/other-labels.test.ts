import { describe, expect, test } from 'vitest'
import { found, mention } from './found.ts'

describe('NORP', () => {
  test.each([
    ['Lễ hội của dân tộc Tày và người Mông', ['dân tộc Tày', 'người Mông']],
    ['Nhiều người Pháp theo Công giáo.', ['người Pháp', 'Công giáo']],
    ['Người Hà Nội thanh lịch.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'NORP')).toEqual(expected)
  })
})

describe('EVENT', () => {
  test.each([
    ['Anh dự World Cup 2018 và SEA Games.', ['World Cup 2018', 'SEA Games']],
    ['Tại Hội nghị Ban Thường vụ Tỉnh ủy lần thứ 3', ['Hội nghị Ban Thường vụ Tỉnh ủy lần thứ 3']],
    ['Anh dự một hội nghị nhỏ.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'EVENT')).toEqual(expected)
  })

  test('a bare head word means the event that was named', () => {
    const text = 'Kỳ họp thứ 5 khai mạc sáng nay. Chủ tọa điều hành kỳ họp.'
    expect(found(text, 'EVENT')).toEqual(['Kỳ họp thứ 5', 'kỳ họp'])
    expect(mention(text, 'kỳ họp', 'EVENT')?.attributes).toEqual({ mention: 'nominal' })
  })
})

describe('QUOTE', () => {
  test.each([
    ['Bà nói: “Tôi rất vui vì được gặp lại các bạn”.', ['Tôi rất vui vì được gặp lại các bạn']],
    [
      'Khẩu hiệu "Sáng đi học; chiều làm ruộng; tối hát hò" được hô vang.',
      ['Sáng đi học; chiều làm ruộng; tối hát hò'],
    ],
    ['Đêm nhạc “Dấu ấn mùa thu” rất hay.', []],
    ['Cuốn "Một mình" và cuốn "Hai người" đều bán hết.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'QUOTE')).toEqual(expected)
  })
})

test('PROGRAM', () => {
  const text = 'Xã thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững.'
  expect(found(text, 'PROGRAM')).toEqual(['Chương trình mục tiêu quốc gia giảm nghèo bền vững'])
})
