import { expect, test } from 'vitest'
import { verbalize } from '../../src/spoken/verbalize.ts'
import { unverbalize } from '../../src/written/unverbalize.ts'

test.each([
  // years, names and small words that only look like numbers
  'ba năm',
  'vịnh Ba Tư',
  'một đô thị lớn',
  'ngoại trừ một số người',
  'mỗi năm một lần',
  'ngày một tăng',
  'một phần không thể thiếu',
  'một phần năm nay',
  'thứ hai',
  'hai ba người',
  'năm ngoái',
  'một hai ba bốn năm',
  'dân số thế giới',
  'mỗi năm trăm người',
  'ông Năm Mươi',
  'không một ai',
  'chấm hết',
  'bà Mười',
  'mười mấy người',
  'ba triệu phú',
  'một gam màu',
  'năm năm trăm người',
  'mười phân vẹn mười',
  'năm một lần',
  'hai phần cơm',
  'sinh viên năm hai',
  'một hai phải đi',
  'năm châu bốn bể',
  'ba tỷ phú Mỹ',
  'hai đô đốc',
])('%s stays', (text) => {
  expect(unverbalize(text).text).toBe(text)
})

test.each([
  ['hai mươi năm qua', '20 năm qua'],
  ['Hai mươi năm qua', '20 năm qua'],
  ['quý ba năm hai nghìn hai mươi', 'quý 3 năm 2020'],
  ['Quý ba năm hai nghìn hai mươi', 'Quý 3 năm 2020'],
  ['Ngày mười hai tháng năm năm hai nghìn hai mươi lăm', 'Ngày 12 tháng 5 năm 2025'],
  ['mùng một tháng giêng', 'mùng một tháng giêng'],
  ['ngày ba mươi tháng tư', 'ngày 30 tháng 4'],
  ['năm một chín bảy lăm', 'năm 1975'],
  ['tám giờ ba mươi phút', '8 giờ 30 phút'],
  ['hai giờ rưỡi', '2 giờ 30 phút'],
  ['hai chục người', '20 người'],
  ['hăm mốt tuổi', '21 tuổi'],
  ['một trăm rưỡi', '150'],
  ['một trăm tư', '140'],
  ['hai tỷ rưỡi', '2,5 tỷ'],
  ['hai phẩy năm tỷ', '2,5 tỷ'],
  ['năm phần trăm', '5%'],
  ['ba mét', '3 m'],
  ['hai phần ba dân số', '2/3 dân số'],
  ['không chín một hai ba bốn năm sáu bảy tám', '0912345678'],
  ['mã không không bảy', 'mã 007'],
  ['thế kỷ  hai mươi mốt', 'thế kỷ  21'],
  ['a bê xê a còng gmail chấm com', 'a bê xê a còng gmail.com'],
  ['toa soan a còng bao chấm vn', 'toasoan@bao.vn'],
  ['mười người', '10 người'],
  ['một nghìn tỷ đồng', '1000 tỷ đồng'],
  ['một tỷ lệ cao', 'một tỷ lệ cao'],
  ['vài ba nghìn người', 'vài ba nghìn người'],
  ['tám giờ kém mười', '8 giờ kém 10'],
  ['tám giờ kém mười lăm phút', '8 giờ kém 15 phút'],
  ['bốn phẩy bảy hai tỉ', '4,72 tỉ'],
  ['sáu nghìn ba trăm sáu mươi tỷ đồng', '6360 tỷ đồng'],
  ['hai tỷ ba trăm triệu', '2300000000'],
  ['sáu chấm hai một không hỗ trợ', '6,21 không hỗ trợ'],
  ['hai phẩy năm không mét', '2,50 m'],
  ['hai mươi ba người'.normalize('NFD'), '23 người'],
])('%s', (text, expected) => {
  expect(unverbalize(text).text).toBe(expected)
})

test.each([
  ['không chín một hai ba bốn năm sáu bảy tám', '091-234-5678'],
  ['cộng tám mươi tư chín một hai ba bốn năm sáu bảy tám', '+84 912345678'],
  ['cộng tám bốn chín một hai ba bốn năm sáu bảy tám', '+84 912345678'],
  ['cộng tám bốn chín một hai', 'cộng 84912'],
  ['một chín hai chấm một sáu tám chấm một chấm một', '192.168.1.1'],
  ['một hai ba bốn năm sáu bảy tám chín không một hai ba bốn năm sáu', '1234 5678 9012 3456'],
  ['ba bảy tám hai tám hai hai bốn sáu ba một không không không năm', '3782 822463 10005'],
  ['hai chấm sẹc sẹc', 'hai chấm sẹc sẹc'],
  ['toà soạn a còng báo chấm vn', 'toà soạn a còng báo chấm vn'],
  ['toa soan a còng bao chấm vn', 'toasoan@bao.vn'],
  ['h t t p hai chấm sẹc sẹc bao chấm com chấm vn', 'http://bao.com.vn'],
  ['năm hai không linh tám', 'năm 2008'],
  ['năm hai không mười chín', 'năm 2019'],
  ['năm một chín bảy lăm', 'năm 1975'],
  ['mùng hai', 'mùng 2'],
  ['mồng hai', 'mồng 2'],
  ['thứ tư', 'thứ 4'],
  ['thứ nhất', 'thứ 1'],
  ['tháng tư', 'tháng 4'],
  ['tháng năm', 'tháng năm'],
  ['ngày hai tháng năm', 'ngày 2 tháng 5'],
  ['tám giờ', '8h'],
  ['tám giờ mười lăm', '8:15'],
  ['tám giờ mười lăm phút hai mươi giây', '8:15:20'],
  ['chín phút năm giây', '9p5s'],
  ['âm hai độ c', '-2 °c'],
  ['một trên hai', '1/2'],
  ['Hai mốt', '21'],
  ['Ngày một', 'Ngày 1'],
  ['tám giờ kém mười', '7:50'],
])('likely: %s', (text, expected) => {
  expect(unverbalize(text, { certainty: 'likely' }).text).toBe(expected)
})

test('every section leads back to the words it was written for', () => {
  const source = '👋 Có hai mươi ba người, năm phần trăm'
  const { text, alignment } = unverbalize(source)
  expect(text).toBe('👋 Có 23 người, 5%')
  const { start, end } = alignment.toSource({ start: text.indexOf('23'), end: text.indexOf('23') + 2 })!
  expect(source.slice(start, end)).toBe('hai mươi ba')
})

test.each(['1000000000000', '12345678901234', '2000000000000000', '105', '1001', '10', '21', '2025'])(
  '%s comes back from its words',
  (digits) => {
    expect(
      unverbalize(verbalize(`có ${digits} người`).text)
        .text.replaceAll(' triệu', '000000')
        .replaceAll(' tỷ', '000000000'),
    ).toBe(`có ${digits} người`)
  },
)
