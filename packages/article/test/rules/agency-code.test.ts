import { describe, expect, test } from 'vitest'
import { OutletTable } from '../../src/page/outlets.ts'
import { readAgencyPrefix } from '../../src/rules/agency-code.ts'

const outlets = new OutletTable([{ codes: ['BĐM'], name: 'Báo Đất Mũi', host: 'datmui.example.vn' }])
const read = (text: string) => readAgencyPrefix({ text, start: 0 }, outlets)

describe('a code before the lede', () => {
  test.each([
    // text                                          code             separator  rest
    ['LTO-Chiều nay, huyện tổ chức hội nghị.', 'LTO', '-', 'Chiều nay, huyện tổ chức hội nghị.'],
    ['LTO - Chiều nay, huyện họp.', 'LTO', '-', 'Chiều nay, huyện họp.'],
    ['QK2 – Sáng nay, đơn vị ra quân.', 'QK2', '–', 'Sáng nay, đơn vị ra quân.'],
    ['GD&TĐ - Thầy trò vùng cao đón năm học mới.', 'GD&TĐ', '-', 'Thầy trò vùng cao đón năm học mới.'],
    ['NDĐT- Hơn 300 đại biểu dự đại hội.', 'NDĐT', '-', 'Hơn 300 đại biểu dự đại hội.'],
    ['(TNO) Mưa lớn kéo dài ba ngày.', 'TNO', undefined, 'Mưa lớn kéo dài ba ngày.'],
    ['(ĐTTD) Hàng vạn khách đổ về biển.', 'ĐTTD', undefined, 'Hàng vạn khách đổ về biển.'],
    ['(Dân trí) - Một cây cầu mới thông xe.', 'Dân trí', '-', 'Một cây cầu mới thông xe.'],
    ['VOV.VN - Sáng nay, lúa được mùa.', 'VOV.VN', '-', 'Sáng nay, lúa được mùa.'],
    ['datmui.vn - Tôm giống khan hiếm.', 'datmui.vn', '-', 'Tôm giống khan hiếm.'],
    ['Đất Mũi Online - Tôm giống khan hiếm.', 'Đất Mũi Online', '-', 'Tôm giống khan hiếm.'],
    ['(Baonghean) - Tôm giống khan hiếm.', 'Baonghean', '-', 'Tôm giống khan hiếm.'],
    ['(Báo Đất Mũi)- Tôm giống khan hiếm.', 'Báo Đất Mũi', '-', 'Tôm giống khan hiếm.'],
    ['Báo Đất Mũi - Tôm giống khan hiếm.', 'Báo Đất Mũi', '-', 'Tôm giống khan hiếm.'],
    ['BĐM: Tôm giống khan hiếm.', 'BĐM', ':', 'Tôm giống khan hiếm.'],
    ['TTXVN - “Mùa này cá nhiều”, ông kể.', 'TTXVN', '-', '“Mùa này cá nhiều”, ông kể.'],
  ])('%s', (text, code, separator, rest) => {
    const prefix = read(text)!
    expect(text.slice(prefix.code.span.start, prefix.code.span.end)).toBe(code)
    expect(prefix.code.value).toBe(code)
    expect(prefix.code.separator?.text).toBe(separator)
    if (separator) {
      const { span } = prefix.code.separator!
      expect(text.slice(span.start, span.end)).toBe(separator)
    }
    expect(text.slice(prefix.end)).toBe(rest)
  })
})

test.each([
  'PGS-TS Nguyễn Bình cho biết lúa được mùa.',
  'PGS.TS Nguyễn Bình cho biết lúa được mùa.',
  'VN-Index tăng ba phiên liền.',
  'VN30-Index tăng ba phiên liền.',
  'B-52 bay qua.',
  'COVID-19 lui dần.',
  'Ông Nguyễn Hòa - chủ vườn - kể lại.',
  'Trần Nhân Tông - vị vua hiền - được nhắc đến.',
  '2019 - năm được mùa.',
  '(Ảnh minh họa) Ruộng lúa chín.',
  '(Nguồn: sưu tầm) Ruộng lúa chín.',
  'UBND tỉnh vừa ban hành kế hoạch.',
  'HLV - người giữ lửa cho đội bóng - nghỉ việc.',
  'Chiều nay, huyện họp.',
  'FLC - tập đoàn nuôi tôm - mở thêm trại.',
  '(Tiếp theo và hết) - Chuyện kể rằng.',
  '(Ảnh: Hà An) - Ruộng lúa chín.',
  'Hà Nội - Sáng nay, trời mưa.',
  '',
])('no code: %s', (text) => {
  expect(read(text)).toBeNull()
})

test.each([
  ['Hà Nội (TTXVN) - Sáng nay, trời mưa.', 'Hà Nội', 'Sáng nay, trời mưa.'],
  ['Hà Nội, 4/9 (TTXVN) - Sáng nay, trời mưa.', 'Hà Nội', 'Sáng nay, trời mưa.'],
  ['Cần Thơ, ngày 4/9/2021 (TTXVN): Sáng nay, trời mưa.', 'Cần Thơ', 'Sáng nay, trời mưa.'],
])('a dateline keeps its place apart: %s', (text, place, rest) => {
  const prefix = read(text)!
  expect(prefix.place?.value).toBe(place)
  expect(text.slice(prefix.place!.span.start, prefix.place!.span.end)).toBe(place)
  expect(prefix.code.value).toBe('TTXVN')
  expect(text.slice(prefix.end)).toBe(rest)
})

test('the table gives the name and the host behind a code', () => {
  expect(read('BĐM - Tôm giống khan hiếm.')!.code).toMatchObject({
    expansion: 'Báo Đất Mũi',
    host: 'datmui.example.vn',
  })
  expect(read('XYZ - Tôm giống khan hiếm.')!.code).not.toHaveProperty('expansion')
})
