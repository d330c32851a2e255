import { unverbalize, verbalize } from '@chugiai/normalizer'
import { expect, test } from 'vitest'

test.each([
  // what is counted
  ['có hai huyện và bốn xã', 'có 2 huyện và 4 xã'],
  ['ba người bị thương', '3 người bị thương'],
  ['chín tháng sau', '9 tháng sau'],
  ['thắng tám trận liên tiếp', 'thắng 8 trận liên tiếp'],
  ['gồm năm quận', 'gồm 5 quận'],
  ['mỗi tháng hai lần', 'mỗi tháng 2 lần'],
  ['hai tuần một lần', '2 tuần một lần'],
  // years
  ['hai năm một lần', '2 năm một lần'],
  ['sáu năm sau', '6 năm sau'],
  ['ba năm trước', '3 năm trước'],
  ['thua ba năm trước', 'thua 3 năm trước'],
  ['mỗi tháng ba người', 'mỗi tháng 3 người'],
  ['trong bốn năm', 'trong 4 năm'],
  ['sau năm năm, ông về', 'sau 5 năm, ông về'],
  // names
  ['quận ba', 'quận 3'],
  ['từ lớp một đến lớp chín', 'từ lớp 1 đến lớp 9'],
  ['hạng nhất, hạng hai', 'hạng nhất, hạng 2'],
  ['khoản năm của điều bảy', 'khoản 5 của điều 7'],
  ['tay vợt số một', 'tay vợt số 1'],
  ['Windows bảy', 'Windows 7'],
  // pairs
  ['từ một đến năm', 'từ 1 đến 5'],
  ['từ hai tới năm người', 'từ 2 tới 5 người'],
  ['hai hoặc ba', '2 hoặc 3'],
  // order
  ['lần thứ hai', 'lần thứ 2'],
  ['thế kỷ thứ tư', 'thế kỷ thứ 4'],
  ['lần thứ năm năm hai nghìn mười', 'lần thứ 5 năm 2010'],
  ['lớn thứ mười hai', 'lớn thứ 12'],
  // months
  ['từ tháng tư đến tháng chín', 'từ tháng 4 đến tháng 9'],
  ['vào tháng năm', 'vào tháng 5'],
  ['cuối tháng một', 'cuối tháng 1'],
  ['ba mươi tháng chín', '30 tháng 9'],
  ['rằm tháng bảy hằng năm', 'rằm tháng 7 hằng năm'],
  // scores, codes and units
  ['tỷ số hai một', 'tỷ số 2-1'],
  ['thắng ba không', 'thắng 3-0'],
  ['thắng hai một trước Lào', 'thắng 2-1 trước Lào'],
  ['mã một sáu tám năm', 'mã 1685'],
  ['âm một trăm tám mươi ba độ C', 'âm 183 °C'],
  ['tám gi ga bai', '8 GB'],
  ['NGƯỜI THỨ HAI'.toLowerCase().normalize('NFD'), 'người thứ 2'],
])('%s', (text, expected) => {
  expect(unverbalize(text).text).toBe(expected)
})

test.each([
  // an article, a father, a year, a no, what is ripe
  'một người',
  'tháng một lần',
  'ba con về quê',
  'ba mẹ tôi',
  'xoài chín cây',
  'có năm huyện mất mùa',
  'mỗi năm người ta lại về',
  'bốn năm người',
  'ba năm',
  'không người nào',
  'điều một người cần',
  'một số một',
  'số năm',
  'loại chín',
  // some of them
  'vài ba người',
  'hai ba người',
  'dăm bảy lần',
  'một hai lần',
  // who is called by a number, weekdays, names
  'anh hai người Huế',
  'thứ hai tuần này',
  'sáng thứ hai',
  'những thứ ba mua',
  'Chiến tranh thế giới thứ hai',
  'Hai Bà Trưng',
  'Cách mạng Tháng Tám',
  'phường Sáu',
  // months and years
  'ngày tháng năm sinh',
  'tháng năm',
  'mấy tháng một',
  // what has no figure as a habit
  'hai bên',
  'hai mặt',
  'hai vợ chồng',
  'ba chìm bảy nổi',
  'thắng hai không phải là chuyện dễ',
  'bốn năm sáu bảy',
])('%s stays', (text) => {
  expect(unverbalize(text).text).toBe(text)
})

test.each(['2 huyện', 'quận 3', 'lần thứ 2', 'đầu tháng 4', 'tỷ số 3-0', '5 °C', '4 GB', '8 kWh', 'trong 4 năm'])(
  'có %s comes back from its words',
  (written) => {
    const text = `có ${written} rồi`
    expect(unverbalize(verbalize(text).text).text).toBe(text)
  },
)

test('what is dictated is read as well', () => {
  expect(unverbalize('hai huyện, lớp ba', { certainty: 'likely' }).text).toBe('2 huyện, lớp 3')
})
