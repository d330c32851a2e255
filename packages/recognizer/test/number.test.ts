import { describe, expect, test } from 'vitest'
import { found } from './found.ts'

describe('numbers', () => {
  test.each([
    ['RATIO', 'Có 12/15 chỉ tiêu đạt kế hoạch.', ['12/15']],
    ['RATIO', 'Cả 460/466 đại biểu tán thành.', ['460/466']],
    ['PERCENT', 'Tăng 7,5% so với 5 - 6 % năm ngoái.', ['7,5%', '5 - 6 %']],
    ['MONEY', 'Thiệt hại 1,7 tỷ đồng, tức 75.000 USD hay $5.', ['1,7 tỷ đồng', '75.000 USD', '$5']],
    ['QUANTITY', 'Dài 55 km, rộng 3,5m, nặng 12 tấn, 40 m2.', ['55 km', '3,5m', '12 tấn', '40 m2']],
    ['NUM', 'Có 18 xã, hơn 20 triệu dân và 3 đội.', ['18', '20 triệu', '3']],
    [
      'ORDINAL',
      'Hội nghị thứ 12, lần thứ 3, khóa XIV, lần thứ nhất.',
      ['thứ 12', 'lần thứ 3', 'khóa XIV', 'lần thứ nhất'],
    ],
    [
      'ORDINAL',
      'Người thứ mười hai về, lần thứ hai mươi mốt, lần thứ tư trong năm, lần thứ hai năm 2024.',
      ['thứ mười hai', 'lần thứ hai mươi mốt', 'lần thứ tư', 'lần thứ hai'],
    ],
    [
      'ORDINAL',
      'Lần thứ một trăm linh năm, thứ nhất, hai người.'.normalize('NFD'),
      ['Lần thứ một trăm linh năm', 'thứ nhất'].map((text) => text.normalize('NFD')),
    ],
    ['CONTACT', 'Gọi 0912345678 hoặc viết cho an@vidu.vn.', ['0912345678', 'an@vidu.vn']],
  ])('%s in "%s"', (label, text, expected) => {
    expect(found(text, label)).toEqual(expected)
  })

  test.each([
    ['RATIO', 'Sáng 22/6 trời mưa.'],
    ['RATIO', 'Mùa giải 2016/17 đã qua.'],
    ['ORDINAL', 'Thứ năm tuần sau, thứ tư, thứ 3 và thứ hai mưa.'],
    ['NUM', 'Nhà số 5, quận 2, lớp 9.'],
    ['NUM', '1. Khai mạc\n2. Bế mạc'],
    ['NUM', 'Hai đội đá 3:3 rồi 5:5, sơ đồ 4-4-2.'],
    ['RATIO', 'Thông tư 279/20116/TT-BTC ghi sai năm.'],
    ['NUM', 'Máy bay B-52 và kênh VTV1.'],
    ['MONEY', 'Có 100 đồng tiền cổ.'],
    ['ORDINAL', 'Chợ họp sáng thứ 3.'],
  ])('no %s in "%s"', (label, text) => {
    expect(found(text, label)).toEqual([])
  })
})
