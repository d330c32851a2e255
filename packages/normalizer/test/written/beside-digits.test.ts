import { verbalize } from '@chugiai/normalizer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unverbalize } from '../../src/written/unverbalize.ts'

test.each([
  // hai, bốn, sáu, bảy and tám are numbers before whatever they count
  ['có hai khái niệm', 'có 2 khái niệm'],
  ['bảy quốc gia', '7 quốc gia'],
  ['sáu đồng nghiệp khác', '6 đồng nghiệp khác'],
  ['tám kilômét', '8 kilômét'],
  ['chia làm hai.', 'chia làm 2.'],
  ['nguyên tố hóa trị hai', 'nguyên tố hóa trị 2'],
  ['số làn từ hai lên tám', 'số làn từ 2 lên 8'],
  // ba and chín before what no father has and nobody cooks
  ['ba quốc gia', '3 quốc gia'],
  ['chín ngôn ngữ', '9 ngôn ngữ'],
  ['định luật ba của Newton', 'định luật 3 của Newton'],
  // năm where no year can stand
  ['khoảng năm người', 'khoảng 5 người'],
  ['tất cả năm vị', 'tất cả 5 vị'],
  ['ít nhất năm ngày', 'ít nhất 5 ngày'],
  ['gấp năm lần', 'gấp 5 lần'],
  ['không quá năm năm', 'không quá 5 năm'],
  ['hợp đồng năm năm', 'hợp đồng 5 năm'],
  ['cứ mỗi năm năm một lần', 'cứ mỗi 5 năm một lần'],
  // ranges
  ['ba đến tám lượt', '3 đến 8 lượt'],
  ['năm đến mười năm', '5 đến 10 năm'],
  ['bốn đến năm mi li mét', '4 đến 5 mm'],
  ['hai hoặc ba người', '2 hoặc 3 người'],
  ['bốn hay năm ngày', '4 hay 5 ngày'],
  ['ba đến tám giờ mới về', 'ba đến 8 giờ mới về'],
  // signs and money
  ['trạng thái cộng hai và cộng bốn', 'trạng thái +2 và +4'],
  ['từ âm một đến cộng bốn', 'từ -1 đến +4'],
  ['năm mươi triệu đô la Mỹ', '50 triệu USD'],
  ['mười bảng Anh', '10 bảng Anh'],
  // months and years
  ['tháng tám âm lịch', 'tháng 8 âm lịch'],
  ['mười một tháng năm năm ba trăm ba mươi', '11 tháng 5 năm 330'],
  ['năm năm trăm ba mươi hai thì mất', 'năm 532 thì mất'],
  ['có một nghìn hai mươi triệu', 'có 1020 triệu'],
  ['có hai nghìn triệu', 'có 2000 triệu'],
])('%s', (text, expected) => {
  expect(unverbalize(text).text).toBe(expected)
})

test.each([
  // lists, sets and brackets
  ['số không, một, hai và ba', 'số 0, 1, 2 và 3'],
  ['là số lẻ, ba, năm, bảy, chín hoặc mười một', 'là số lẻ, 3, 5, 7, 9 hoặc 11'],
  ['thắng với các ván sáu ba, sáu bốn', 'thắng với các ván sáu ba, sáu bốn'],
  ['thắng, sáu ba, sáu bốn, sáu hai.', 'thắng, 6-3, 6-4, 6-2.'],
  ['Thái Tông[hai], quê ở Huế', 'Thái Tông[2], quê ở Huế'],
  ['ấn bản (hai)', 'ấn bản (2)'],
  ['bốn nhóm: một) giàu có; hai) danh vọng', '4 nhóm: 1) giàu có; 2) danh vọng'],
  ['một, hai'.normalize('NFD'), '1, 2'],
  ['👋 một, hai\r\nba, bốn', '👋 1, 2\r\n3, 4'],
])('%s among signs', (text, expected) => {
  expect(unverbalize(text).text).toBe(expected)
})

test.each([
  // a father, a year, what is ripe
  'ba tôi',
  'bôn ba hải ngoại',
  'thức ăn chín từ lâu',
  'chín chắn',
  'tư nhân',
  'năm người ta về',
  'mỗi năm người dân',
  'trong năm tỉnh đã xây cầu',
  'so với năm học trước',
  'Đây cũng là năm quan trọng',
  'trao giải năm ngoái',
  'mất mùa năm tới',
  'tháng năm năm ấy',
  'tuổi thọ (năm)',
  'mẫu [năm]',
  // names and what is called by a number
  'vịnh Ba Tư',
  'bà Năm',
  'anh Ba',
  'chú Tư',
  'chú tám',
  'em bảy nói',
  'tám với nhau cả buổi',
  'một một, hai hai',
  'cậu bảy',
  'Sáu',
  'Mười',
  'ngã ba đường',
  'vợ hai',
  'cỏ bốn lá',
  // sayings
  'bảy nổi ba chìm',
  'ba chân bốn cẳng chạy về',
  'Hai năm rõ mười',
  'không nói hai lời',
  'năm lần bảy lượt đến xin',
  'người năm cha ba mẹ',
  'có một không hai',
  'chia năm xẻ bảy',
  'ba mớ bảy',
  'hai là',
  'cả hai đều đúng',
  'bốn phương tám hướng',
  'đòn bẩy',
  // some
  'hai, ba người',
  'bảy, tám năm',
  'hai ba, ba bốn',
  // an article, a step by step
  'từng bước một',
  'phạm một trong những lỗi',
  'gửi cho Reagan một bản',
  'ngày một được cải thiện',
  // parts of words
  'một-Nasir',
  'cả bốn/sáu dụng cụ',
  // a number that is refused is not written by half
  'năm năm trăm người',
  'mỗi năm năm trăm hai mươi người',
])('%s stays', (text) => {
  expect(unverbalize(text).text).toBe(text)
})

const digit = fc.integer({ min: 2, max: 8 }).filter((value) => ![3, 5].includes(value))
const noun = fc.constantFrom('khái niệm', 'quốc gia', 'vở tuồng', 'giáo phái', 'mạng lưới', 'rạn san hô', 'chế độ')
const around = fc.constantFrom(['', ''], ['👋 Có ', '.'], ['giữa ', ' này'], ['(', ')'], ['là\r\n', ', rồi thôi'])

test('a plain digit before what it counts comes back, composed or not', () => {
  fc.assert(
    fc.property(digit, noun, around, fc.constantFrom('NFC', 'NFD'), (value, counted, [head, tail], form) => {
      const written = `${head}${value} ${counted}${tail}`
      expect(unverbalize(verbalize(written).text.normalize(form)).text.normalize('NFC')).toBe(written)
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 200) },
  )
})
