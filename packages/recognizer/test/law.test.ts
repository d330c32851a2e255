import { describe, expect, test } from 'vitest'
import { found, mention } from './found.ts'

describe('legal citations', () => {
  test.each([
    ['number and symbol', 'Theo Nghị định số 15/2020/NĐ-CP, xe phải dừng.', ['Nghị định số 15/2020/NĐ-CP']],
    ['number alone', 'Công văn 152/TTg-KTN và 02-NQ/TW', ['Công văn 152/TTg-KTN', '02-NQ/TW']],
    ['without a symbol', 'Thực hiện Nghị quyết số 12 và Nghị định 67.', ['Nghị quyết số 12', 'Nghị định 67']],
    ['laws by name', 'Luật Đất đai 2013 và Bộ luật Hình sự', ['Luật Đất đai 2013', 'Bộ luật Hình sự']],
    [
      'small letters',
      'Góp ý luật đất đai, bộ luật hình sự, Luật đất đai.',
      ['luật đất đai', 'bộ luật hình sự', 'Luật đất đai'],
    ],
    ['a day that the law was spoken of', 'Bàn về luật đất đai hôm qua.', ['luật đất đai']],
    ['a topic of one syllable in small letters', 'Bàn về luật giá, luật giáo dục. Xem luật giá', ['luật giáo dục']],
    ['constitution', 'Hiến pháp năm 2013 quy định.', ['Hiến pháp năm 2013']],
    [
      'a number in small letters',
      'Ở công văn 999 và nghị quyết trung ương 9.',
      ['công văn 999', 'nghị quyết trung ương 9'],
    ],
    ['number with blanks', 'Theo quyết định số 2554 / QĐ - UB của tỉnh.', ['quyết định số 2554 / QĐ - UB']],
    ['number, year and blanks', 'Nghị định 15 / 2020 / NĐ - CP có hiệu lực.', ['Nghị định 15 / 2020 / NĐ - CP']],
    ['treaties', 'Sau hiệp định Genève 1954 và Nghị định thư Kyoto.', ['hiệp định Genève 1954', 'Nghị định thư Kyoto']],
    ['treaties of a year', 'Theo Công ước Viên năm 1961, họ được miễn.', ['Công ước Viên năm 1961']],
    ['number and year', 'Thông tư 18/2019 siết cho vay.', ['Thông tư 18/2019']],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'LAW')).toEqual(expected)
  })

  test('the full extent holds the core', () => {
    const text = 'Theo Nghị quyết số 12 của Ban Thường vụ Tỉnh ủy.'
    expect(found(text, 'LAW')).toEqual(['Nghị quyết số 12 của Ban Thường vụ Tỉnh ủy', 'Nghị quyết số 12'])
  })

  test('point, clause, article, date and issuer', () => {
    const full = 'điểm a khoản 3 Điều 2 Thông tư số 36/2012/TT-BTC ngày 28/12/2012 của Bộ Tài chính'
    const text = `Việc này nêu ở ${full}.`
    expect(mention(text, full, 'LAW')?.attributes).toEqual({
      docType: 'thông tư',
      number: '36',
      year: '2012',
      symbol: 'TT-BTC',
      point: 'a',
      clause: '3',
      article: '2',
    })
  })

  test.each([
    'Kế hoạch năm 2020 đã xong.',
    'Anh học ngành luật.',
    'Giữ kỷ luật lao động.',
    'Theo pháp luật hình sự.',
    'Đúng luật giá cả.',
    'Hỏi luật sư.',
    'Thông báo mới nhất',
    'Hiệp định Việt Nam ký với họ.',
    'Theo quyết định số 12 / 15 tổ.',
    'Ký hiệp định thương mại.',
    'Ra chỉ thị 5 điểm.',
  ])('none in "%s"', (text) => {
    expect(found(text, 'LAW')).toEqual([])
  })
})
