import { findDates } from '@chugiai/temporal'
import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { inFull } from './in-full.ts'

/** A Monday. */
const ANCHOR = '2019-03-25'
const found = (text: string, anchor: string | null = ANCHOR) =>
  findDates(text, anchor === null ? {} : { anchor }).map(({ span, value }) => [sliceSpan(text, span), value])
const only = (text: string, anchor = ANCHOR) => {
  const [expression, ...more] = findDates(text, { anchor })
  expect(more).toEqual([])
  return expression!
}

/** Sentence, the expression in it, its value on 25 March 2019. */
type Case = readonly [text: string, phrase: string, value: string | null]

const FULL_DATES: readonly Case[] = [
  ['Thứ hai,\u00a025/03/2019', 'Thứ hai,\u00a025/03/2019', '2019-03-25'],
  ['Lễ khánh thành diễn ra ngày 25-3-2019 tại huyện.', 'ngày 25-3-2019', '2019-03-25'],
  ['Cầu thông xe ngày 7.2.2017.', 'ngày 7.2.2017', '2017-02-07'],
  ['Quyết định có hiệu lực từ ngày 25 tháng 3 năm 2019.', 'ngày 25 tháng 3 năm 2019', '2019-03-25'],
  ['Họp ngày 06 tháng 9/2021 tại xã.', 'ngày 06 tháng 9/2021', '2021-09-06'],
  ['Ngày đăng: 2019-03-25', '2019-03-25', '2019-03-25'],
  ['Thứ năm, 11/08/2022 - 17:23 ', 'Thứ năm, 11/08/2022 - 17:23', '2022-08-11T17:23'],
  ['07/08/2020 23:13 GMT+7', '07/08/2020 23:13 GMT+7', '2020-08-07T23:13'],
  ['08:30, 25/03/2019', '08:30, 25/03/2019', '2019-03-25T08:30'],
  ['Cập nhật thứ hai, ngày 24/12/12 11:05 tối', 'thứ hai, ngày 24/12/12 11:05 tối', '2012-12-24T23:05'],
  ['Cập nhật thứ sáu, ngày 30/11/12 04:00 chiều', 'thứ sáu, ngày 30/11/12 04:00 chiều', '2012-11-30T16:00'],
  ['Công văn số 152/TTg-CN, ngày 25/1/2017.', 'ngày 25/1/2017', '2017-01-25'],
  ['Buổi lễ vào CN, 24/3/2019.', 'CN, 24/3/2019', '2019-03-24'],
]

const PARTIAL_DATES: readonly Case[] = [
  ['Chiều nay (29/11), hội nghị khai mạc.', 'Chiều nay (29/11)', '2018-11-29TAF'],
  ['Hôm qua, 24/3, mưa to.', 'Hôm qua, 24/3', '2019-03-24'],
  ['Sáng 22/6 thí sinh đến trường thi.', 'Sáng 22/6', '2019-06-22TMO'],
  ['Chợ đã mở từ sáng 22/7.', 'sáng 22/7', '2018-07-22TMO'],
  ['Đến ngày 9/2 người dân mới về nhà.', 'ngày 9/2', '2019-02-09'],
  ['Đoàn rời cảng hôm 17/2 vừa qua.', 'hôm 17/2 vừa qua', '2019-02-17'],
  ['Lớp học sẽ mở ngày 5/4.', 'ngày 5/4', '2019-04-05'],
  ['Thứ Sáu (22/3), chợ đông.', 'Thứ Sáu (22/3)', '2019-03-22'],
  ['Ngày 22/3 (thứ sáu) chợ đông.', 'Ngày 22/3 (thứ sáu)', '2019-03-22'],
  ['Mở bán từ tháng 9.', 'tháng 9', '2019-09'],
  ['Đã mở bán từ tháng 9.', 'tháng 9', '2018-09'],
  ['Mở bán từ tháng 9/2018.', 'tháng 9/2018', '2018-09'],
  ['Doanh thu 6/2018 tăng.', '6/2018', '2018-06'],
  ['Hết quý III/2018 lãi to.', 'quý III/2018', '2018-Q3'],
  ['Sang năm hai nghìn không trăm mười tám thì xong.', 'năm hai nghìn không trăm mười tám', '2018'],
  ['Trận thủy chiến năm 938, quân ta thắng.', 'năm 938', '0938'],
  ['Chợ họp vào chủ nhật hằng tuần.', 'chủ nhật hằng tuần', 'XXXX-WXX-7'],
  ['Chợ họp từ thứ hai đến thứ sáu.', 'từ thứ hai đến thứ sáu', 'XXXX-WXX-1/XXXX-WXX-5'],
]

const RELATIVE: readonly Case[] = [
  ['Hôm qua trời nắng.', 'Hôm qua', '2019-03-24'],
  ['Sáng nay trời nắng.', 'Sáng nay', '2019-03-25TMO'],
  ['Trận đấu tối qua rất hay.', 'tối qua', '2019-03-24TEV'],
  ['Tàu chạy lúc 8 giờ tối nay.', '8 giờ tối nay', '2019-03-25T20:00'],
  ['Gặp nhau lúc 3 giờ chiều mai nhé.', '3 giờ chiều mai', '2019-03-26T15:00'],
  ['Đoàn về thứ năm tuần trước.', 'thứ năm tuần trước', '2019-03-21'],
  ['Giá tăng từ cuối năm ngoái.', 'cuối năm ngoái', '2018'],
  ['Giá tăng từ giữa tháng 7 năm ngoái.', 'giữa tháng 7 năm ngoái', '2018-07'],
  ['Chợ đóng cửa ngày 15 tháng trước.', 'ngày 15 tháng trước', '2019-02-15'],
  ['Họ quen nhau cách đây 3 năm.', 'cách đây 3 năm', '2016'],
  ['Cuối tuần này có mưa.', 'Cuối tuần này', '2019-W13-WE'],
  ['Báo cáo của 6 tháng đầu năm 2018 đã xong.', '6 tháng đầu năm 2018', '2018-H1'],
]

/** Lists, in which the last member says what holds for all; and lengths that look like times of day. */
const LISTS: readonly (readonly [text: string, found: readonly (readonly [phrase: string, value: string])[]])[] = [
  [
    'Chợ họp các ngày thứ hai, thứ tư và thứ sáu hằng tuần.',
    [
      ['thứ hai', 'XXXX-WXX-1'],
      ['thứ tư', 'XXXX-WXX-3'],
      ['thứ sáu hằng tuần', 'XXXX-WXX-5'],
    ],
  ],
  [
    'Lớp nghỉ thứ hai và thứ ba tuần sau.',
    [
      ['thứ hai', '2019-04-01'],
      ['thứ ba tuần sau', '2019-04-02'],
    ],
  ],
  [
    'Trong các năm 2016, 2017 và 2018 xã đều được mùa.',
    [
      ['năm 2016', '2016'],
      ['2017', '2017'],
      ['2018', '2018'],
    ],
  ],
  ['Trong năm 2016, 2017 hộ dân có điện, 2018 hộ có nước.', [['năm 2016', '2016']]],
  [
    'Tháng 3 và tháng 4/2018 mưa nhiều.',
    [
      ['Tháng 3', '2018-03'],
      ['tháng 4/2018', '2018-04'],
    ],
  ],
  [
    'Quý I, quý II và quý III năm 2017 đều lãi.',
    [
      ['Quý I', '2017-Q1'],
      ['quý II', '2017-Q2'],
      ['quý III năm 2017', '2017-Q3'],
    ],
  ],
  ['Giải nhất, giải thứ hai và thứ ba thuộc về lớp 5A.', []],
  ['Cả đoàn mất đến 3 giờ để qua đèo.', [['3 giờ', 'PT3H']]],
  ['Thợ làm 8 giờ mỗi ngày.', [['8 giờ', 'PT8H']]],
  ['Sau 3 giờ, lửa tắt.', [['3 giờ', 'PT3H']]],
  ['Đan một chiếc rổ mất chừng hai giờ.', [['chừng hai giờ', 'PT2H']]],
  ['Buổi lễ kéo dài khoảng 3 giờ.', [['khoảng 3 giờ', 'PT3H']]],
  ['Đoàn về lúc khoảng 3 giờ.', [['3 giờ', 'T03:00']]],
  ['Sau 3 giờ chiều, lửa tắt.', [['3 giờ chiều', 'T15:00']]],
  ['Sau 17 giờ, chợ vắng.', [['17 giờ', 'T17:00']]],
]

const RANGES: readonly Case[] = [
  ['Từ năm 2010 đến nay, xã trồng 20 ha rừng.', 'Từ năm 2010 đến nay', '2010/2019-03-25'],
  ['Từ tháng 12 tới nay trời không mưa.', 'Từ tháng 12 tới nay', '2018-12/2019-03-25'],
  ['Trong 9 tháng năm 2018, tỉnh thu 900 tỷ đồng.', '9 tháng năm 2018', '2018-01/2018-09'],
  ['Sinh vào những năm 90 của thế kỷ trước.', 'những năm 90 của thế kỷ trước', '199'],
  ['Triển lãm mở từ 5 đến 8/3.', 'từ 5 đến 8/3', '2019-03-05/2019-03-08'],
  ['Kỳ họp diễn ra 11 và 12/6.', '11 và 12/6', '2019-06-11/2019-06-12'],
  ['Các ngày 5, 6 và 7/3 nghỉ.', 'Các ngày 5, 6 và 7/3', '2019-03-05/2019-03-07'],
  ['Hội chợ từ ngày 28/12 đến 3/1/2019.', 'từ ngày 28/12 đến 3/1/2019', '2018-12-28/2019-01-03'],
  ['Thu hoạch từ tháng 5 đến tháng 7/2018.', 'từ tháng 5 đến tháng 7/2018', '2018-05/2018-07'],
  ['Kế hoạch giai đoạn 2021 - 2025 của tỉnh.', 'giai đoạn 2021 - 2025', '2021/2025'],
  ['Nhiệm kỳ 2015-2020 đã hết.', 'Nhiệm kỳ 2015-2020', '2015/2020'],
  ['Năm học 2018-2019 bắt đầu.', 'Năm học 2018-2019', '2018/2019'],
  ['Dân số tăng từ năm 2015 đến 2018.', 'từ năm 2015 đến 2018', '2015/2018'],
  ['Cắt điện từ 7h đến 9h30 ngày 5/3.', 'từ 7h đến 9h30 ngày 5/3', '2019-03-05T07:00/2019-03-05T09:30'],
]

const TIMES: readonly Case[] = [
  ['Lúc 7h30, xe lăn bánh.', '7h30', 'T07:30'],
  ['Lúc 7 giờ 30 phút, xe lăn bánh.', '7 giờ 30 phút', 'T07:30'],
  ['Lúc 19 giờ, xe lăn bánh.', '19 giờ', 'T19:00'],
  ['Lúc 7 giờ kém 15, xe lăn bánh.', '7 giờ kém 15', 'T06:45'],
  ['Lúc ba giờ rưỡi chiều, xe lăn bánh.', 'ba giờ rưỡi chiều', 'T15:30'],
  ['Lúc 12 giờ trưa, xe lăn bánh.', '12 giờ trưa', 'T12:00'],
  ['Lúc 2 giờ đêm, xe lăn bánh.', '2 giờ đêm', 'T02:00'],
  ['Lớp học kéo dài 3 ngày.', '3 ngày', 'P3D'],
  ['Xe chạy trong 2 giờ 30 phút.', '2 giờ 30 phút', 'PT2H30M'],
  ['Đi mất hơn hai năm rưỡi.', 'hơn hai năm rưỡi', 'P2Y6M'],
  ['Ở đây nửa thế kỷ rồi.', 'nửa thế kỷ', 'P50Y'],
  ['Chờ vài tuần là có.', 'vài tuần', 'PXW'],
]

const LONG_PERIODS: readonly Case[] = [
  ['Nhạc của thập niên 90.', 'thập niên 90', '199'],
  ['Những năm 1980, chợ còn nhỏ.', 'Những năm 1980', '198'],
  ['Những năm 90 của thế kỷ 20, chợ còn nhỏ.', 'Những năm 90 của thế kỷ 20', '199'],
  ['Chùa có từ thế kỷ XIX.', 'thế kỷ XIX', '18'],
  ['Gặp gỡ đầu xuân năm 2019.', 'đầu xuân năm 2019', '2019-SP'],
  ['Doanh thu năm 2018 tăng.', 'năm 2018', '2018'],
  ['Chị Xuân năm nay khỏe hơn.', 'năm nay', '2019'],
  ['Chuyến đi mùa hè 2018.', 'mùa hè 2018', '2018-SU'],
]

const HOLIDAYS: readonly Case[] = [
  ['Quà Tết Nguyên đán cho hộ nghèo.', 'Tết Nguyên đán', '2019-02-05'],
  ['Đường hoa Tết Kỷ Hợi 2019 mở cửa.', 'Tết Kỷ Hợi 2019', '2019-02-05'],
  ['Hội làng mở mùng 3 Tết.', 'mùng 3 Tết', '2019-02-07'],
  ['Chợ họp đến 30 Tết.', '30 Tết', '2019-02-04'],
  ['Lễ rằm tháng Giêng đông người.', 'rằm tháng Giêng', '2019-02-19'],
  ['Lễ rằm tháng Bảy năm 2018 đông người.', 'rằm tháng Bảy năm 2018', '2018-08-25'],
  ['Cúng ông Táo 23 tháng Chạp.', '23 tháng Chạp', '2019-01-28'],
  ['Hội mở mùng ba tháng Giêng.', 'mùng ba tháng Giêng', '2019-02-07'],
  ['Mừng Quốc khánh 2/9 năm 2018.', 'Quốc khánh 2/9 năm 2018', '2018-09-02'],
  ['Dâng hương Giỗ Tổ Hùng Vương (10/3 âm lịch).', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', '2019-04-14'],
  ['Rước đèn Trung thu năm nay.', 'Trung thu năm nay', '2019-09-13'],
  ['Giỗ họ ngày 15/7 âm lịch vẫn đông.', 'ngày 15/7 âm lịch', '2019-08-15'],
  ['Hội mở ngày 10 tháng 3 năm 2018 âm lịch.', 'ngày 10 tháng 3 năm 2018 âm lịch', '2018-04-25'],
  ['Hội mở ngày 10 tháng 3 âm lịch năm 2018.', 'ngày 10 tháng 3 âm lịch năm 2018', '2018-04-25'],
  ['Hội mở ngày 15/7/2018 âm lịch.', 'ngày 15/7/2018 âm lịch', '2018-08-25'],
  ['Hội mở ngày 15/7/18 (âm lịch).', 'ngày 15/7/18 (âm lịch)', '2018-08-25'],
  ['Hội mở ngày 30/2/2018 âm lịch.', 'ngày 30/2/2018 âm lịch', '2018-04-15'],
  ['Hội mở ngày 25-7-2018 (ÂL).', 'ngày 25-7-2018 (ÂL)', '2018-09-04'],
  ['Tháng 7 năm 2018 âm lịch ít mưa.', 'Tháng 7 năm 2018 âm lịch', '2018-08-11/2018-09-09'],
  ['Lễ rằm tháng 7 âm lịch đông người.', 'rằm tháng 7 âm lịch', '2019-08-15'],
  // The bracket says what the day is in the other calendar; it is no part of it.
  ['Hội mở ngày 15/7/2018 (âm lịch là mùng 3).', 'ngày 15/7/2018', '2018-07-15'],
]

describe.each([
  ['full dates', FULL_DATES],
  ['partial dates', PARTIAL_DATES],
  ['relative phrases', RELATIVE],
  ['ranges', RANGES],
  ['times and durations', TIMES],
  ['long periods', LONG_PERIODS],
  ['holidays and lunar days', HOLIDAYS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (text, phrase, value) => expect(found(text)).toEqual([[phrase, value]]))
})

test.each(LISTS)('lists: %s', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  ['Xã đạt 17/18 chỉ tiêu.'],
  ['Có 7/12 tỉnh, thành phố dự.'],
  ['Cả xóm (4/11 người) đã về.'],
  ['Trúng số 6/45 và trực 24/24.'],
  ['Theo Nghị định 15/2020/NĐ-CP và Thông tư 38/2012/TT-BTC.'],
  ['Nghị định số 05/2017 của bộ.'],
  ['Hội nghị lần thứ 10, phiên thứ 14, khóa XVI.'],
  ['Con thứ hai và người thứ ba đều khỏe.'],
  ['Đội nhà thắng 3-1 với sơ đồ 4-2-3-1.'],
  ['Giá 23.000 tỉ đồng, tăng 1,5 lần, phiên bản 1.2.3.'],
  ['Ánh sáng chiều dài sân tối thiểu như năm phần.'],
  ['Số điện thoại 0912-345-678, xe 29A-123.45.'],
  ['Nhiều năm trước đó, làng còn nghèo.'],
  ['Doanh thu, cổ đông và hạ tầng.'],
  ['Chị Xuân và anh Hạ, anh Đông, chị Thu đều khỏe.'],
  ['Không có ngày nào như ngày nào.'],
  ['Không ai viết mùng 15/3.'],
  [''],
])('claims nothing in: %s', (text) => expect(found(text)).toEqual([]))

describe('without an anchor', () => {
  test.each<Case>([
    ['Họp ngày 29/11.', 'ngày 29/11', 'XXXX-11-29'],
    ['Họp sáng 29/11.', 'sáng 29/11', 'XXXX-11-29TMO'],
    ['Họp tháng 9.', 'tháng 9', 'XXXX-09'],
    ['Họp hôm qua.', 'hôm qua', null],
    ['Nghỉ lễ Quốc khánh.', 'Quốc khánh', 'XXXX-09-02'],
    ['Nghỉ Tết Nguyên đán.', 'Tết Nguyên đán', null],
  ])('%s', (text, phrase, value) => expect(found(text, null)).toEqual([[phrase, value]]))
})

describe('the year of a date that does not say it', () => {
  test.each([
    ['Họp ngày 29/11.', '2019-03-25', { year: 2018, reason: 'nearest_past' }],
    ['Họp ngày 25/3.', '2019-03-25', { year: 2019, reason: 'nearest_past' }],
    ['Sẽ họp ngày 29/11.', '2019-03-25', { year: 2019, reason: 'future_cue', doubtful: true }],
    ['Triển lãm khai mạc ngày 20-5.', '2024-05-10', { year: 2024, reason: 'nearest' }],
    ['Dự báo ngày 11/5 mưa to.', '2024-05-10', { year: 2024, reason: 'nearest' }],
    ['Mưa từ 15 đến 18/5.', '2024-05-10', { year: 2024, reason: 'nearest' }],
    ['Nhận đơn đến ngày 9/11.', '2024-05-10', { year: 2023, reason: 'nearest_past' }],
    ['Nhận đơn đến ngày 8/11.', '2024-05-10', { year: 2024, reason: 'future_cue' }],
    ['Tháng 10 mưa nhiều.', '2024-05-10', { year: 2024, reason: 'nearest' }],
    ['Tháng 11 mưa nhiều.', '2024-05-10', { year: 2024, reason: 'nearest' }],
    ['Tháng 12 mưa nhiều.', '2024-05-10', { year: 2023, reason: 'nearest_past' }],
    ['Đã bàn giao ngày 25/9.', '2024-05-10', { year: 2023, reason: 'past_cue', doubtful: true }],
    ['Xã vừa họp ngày 25/9.', '2024-05-10', { year: 2023, reason: 'past_cue', doubtful: true }],
    ['Đã công bố lịch thi ngày 20/5.', '2024-05-10', { year: 2024, reason: 'nearest' }],
    ['Đã họp. Mở hội ngày 25/9.', '2024-05-10', { year: 2024, reason: 'nearest' }],
    ['Em bé sinh ngày 20/5.', '2024-05-10', { year: 2023, reason: 'past_cue', doubtful: true }],
    ['Thí sinh ngày 20/5 đến trường.', '2024-05-10', { year: 2024, reason: 'nearest' }],
    ['Học sinh ngày 20/5 đến trường.', '2024-05-10', { year: 2024, reason: 'nearest' }],
    ['Xong trước 31/12/25.', '2024-05-10', { year: 2025, reason: 'short_year', doubtful: true }],
    ['Chiều nay (29/11), họp.', '2018-11-29', { year: 2018, reason: 'same_day' }],
    ['Năm 2016, lũ về ngày 12/10.', '2019-03-25', { year: 2016, reason: 'nearby_year' }],
    ['Nghỉ Tết Nguyên đán.', '2018-11-29', { year: 2019, reason: 'nearest' }],
    ['Họp thứ Sáu (5/4).', '2019-03-25', { year: 2019, reason: 'weekday' }],
    ['Nộp hồ sơ trước ngày 15/8.', '2025-06-29', { year: 2025, reason: 'future_cue' }],
  ])('%s', (text, anchor, inferred) => expect(findDates(text, { anchor }).at(-1)!.yearInferred).toEqual(inferred))

  test('looks ahead when asked to', () => {
    const [date] = findDates('Họp ngày 29/11.', { anchor: ANCHOR, prefer: 'future' })
    expect(date).toMatchObject({ value: '2019-11-29', yearInferred: { reason: 'nearest_future' } })
  })

  test.each([
    ['Ông mất ngày 2/9/45.', '1945-09-02'],
    ['Bà sinh ngày 15/8/30.', '1930-08-15'],
    ['Cháu sinh ngày 15/8/24.', '1924-08-15'],
    ['Cháu sinh ngày 15/4/24.', '2024-04-15'],
    ['Khánh thành 5/9/34.', '2034-09-05'],
    ['Khánh thành 5/9/35.', '1935-09-05'],
    ['Hội mở ngày 15/7/45 âm lịch.', '1945-08-22'],
  ])('two digits of a year look back, but for ten years: %s', (text, value) =>
    expect(only(text, '2024-05-10').value).toBe(value),
  )

  test.each([
    ['Đăng ngày 5/6/2019. Hội mở ngày 20/5.', true],
    ['Đăng ngày 5/6/2019 08:30. Hội mở ngày 20/5.', true],
    ['Đăng ngày 5/6/2023. Hội mở ngày 20/5.', undefined],
    ['Đăng ngày 5/6/2019, sửa ngày 12/5/2023. Hội mở ngày 20/5.', undefined],
    ['Từ ngày 2/9/1945. Hội mở ngày 20/5.', undefined],
    ['Hôm qua trời mưa. Hội mở ngày 20/5.', undefined],
  ])('an anchor that is years after the dates of the text is doubted: %s', (text, doubtful) =>
    expect(findDates(text, { anchor: '2024-05-10' }).at(-1)!.yearInferred!.doubtful).toBe(doubtful),
  )

  test.each([
    // A page that was seen on a day was not written after it, whatever is nearer.
    ['Họp ngày 20/5.', { year: 2023, reason: 'nearest_past', doubtful: true }],
    ['Sẽ họp ngày 20/5.', { year: 2024, reason: 'future_cue' }],
    ['Nhận đơn đến ngày 20/5.', { year: 2024, reason: 'future_cue' }],
    ['Nhận đơn đến ngày 20/9.', { year: 2023, reason: 'nearest_past', doubtful: true }],
  ])('looks back when asked to: %s', (text, inferred) =>
    expect(findDates(text, { anchor: '2024-05-10', prefer: 'past' })[0]!.yearInferred).toEqual(inferred),
  )

  test('29 February goes to a leap year', () => expect(only('Sinh ngày 29/2.').value).toBe('2016-02-29'))
})

describe('an expression', () => {
  test('checks the weekday and never corrects it', () => {
    expect(only('Thứ ba, 25/03/2019')).toMatchObject({
      value: '2019-03-25',
      weekday: { stated: 2, actual: 1, ok: false },
    })
  })

  test('holds the dates inside it', () => {
    const text = 'Gặp gỡ đầu xuân năm 2019'
    const { parts } = only(text)
    expect(parts.map((part) => [sliceSpan(text, part.span), part.value])).toEqual([['năm 2019', '2019']])
  })

  test('holds the ends of a range', () => {
    const text = 'Mở cửa từ 5 đến 8/3'
    const { parts, start, end } = only(text)
    expect(parts.map((part) => [sliceSpan(text, part.span), part.value])).toEqual([
      ['5', '2019-03-05'],
      ['8/3', '2019-03-08'],
    ])
    expect([start, end]).toEqual(['2019-03-05', '2019-03-09'])
  })

  test('the ends of a range share the year', () => {
    expect(only('từ 5/3 đến 8/4/2015').parts.map(({ value }) => value)).toEqual(['2015-03-05', '2015-04-08'])
  })

  test('holds the dates inside it without an anchor too', () => {
    expect(findDates('Chiều nay (29/11)')[0]!.parts.map(({ value }) => value)).toEqual(['XXXX-11-29'])
  })

  test('says where it lies, and which part is meant', () => {
    expect(only('cuối năm ngoái')).toMatchObject({
      start: '2018-01-01',
      end: '2019-01-01',
      mod: 'END',
      grain: 'year',
      relative: true,
    })
    expect(only('3 ngày tới')).toMatchObject({ value: 'P3D', type: 'duration', start: '2019-03-26', end: '2019-03-29' })
    expect(only('rằm tháng Giêng')).toMatchObject({ calendar: 'lunar', value: '2019-02-19' })
    expect(only('07/08/2020 23:13 GMT+7')).toMatchObject({ zone: '+07:00', type: 'time', grain: 'minute' })
  })
})

test('a line break ends an expression', () => {
  expect(found('Sáng\n22/6\nnăm 2018')).toEqual([['năm 2018', '2018']])
})

test.each([
  ['Hết quý 3', 'Hết qúy 3'],
  ['Xuân Quý Tỵ 2013', 'XUÂN QÚY TỴ 2013'],
  ['mùa hè 2018', 'MÙA HÈ 2018'],
])('case and the place of the tone mark do not matter: %s', (text, other) => {
  expect(findDates(other).map(({ value }) => value)).toEqual(findDates(text).map(({ value }) => value))
})

describe('ranges run forwards', () => {
  test.each([
    // text, anchor, value
    ['Từ hôm nay đến 14/10.', '2019-03-25', '2019-03-25/2019-10-14'],
    ['Từ hôm nay đến 14/3.', '2019-03-25', '2019-03-25/2020-03-14'],
    ['Từ ngày mai đến 25/5.', '2019-10-25', '2019-10-26/2020-05-25'],
    ['Từ Tết đến 30/6.', '2019-10-25', '2020-01-25/2020-06-30'],
    ['Từ hôm qua đến ngày 5 tháng 4.', '2019-03-25', '2019-03-24/2019-04-05'],
    ['Từ ngày 20/12/2019 đến 5/1.', '2019-03-25', '2019-12-20/2020-01-05'],
    ['Từ tháng 9 đến nay.', '2019-03-25', '2018-09/2019-03-25'],
    ['Từ 22h ngày 5/3 đến 2h.', '2019-03-25', '2019-03-05T22:00/2019-03-06T02:00'],
    ['Từ 22h hôm qua đến 2h.', '2019-03-25', '2019-03-24T22:00/2019-03-25T02:00'],
    ['Từ 22h ngày 31/12/2018 đến 2h30.', '2019-03-25', '2018-12-31T22:00/2019-01-01T02:30'],
  ])('%s', (text, anchor, value) => expect(only(text, anchor).value).toBe(value))

  test.each(['từ 5/3/2019 đến 4/2/2018', '5/3/2019 - 4/2/2018'])('what runs backwards is two dates: %s', (text) =>
    expect(found(text)).toEqual([
      ['5/3/2019', '2019-03-05'],
      ['4/2/2018', '2018-02-04'],
    ]),
  )
})

describe('years before Christ', () => {
  test.each([
    // ISO 8601 has a year 0, which is the year 1 before Christ.
    ['Cách đây 2.500 năm.', '-0481', '-0481-01-01', '-0480-01-01'],
    ['Chuyện của 2.030 năm trước.', '-0011', '-0011-01-01', '-0010-01-01'],
    ['Chuyện của 2.019 năm trước.', '0000', '0000-01-01', '0001-01-01'],
    ['Năm 2879 trước Công nguyên.', '-2878', '-2878-01-01', '-2877-01-01'],
    ['Năm 1 TCN.', '0000', '0000-01-01', '0001-01-01'],
    ['Năm 40 sau Công nguyên.', '0040', '0040-01-01', '0041-01-01'],
    ['Từ năm 111 TCN đến năm 938.', '-0110/0938', '-0110-01-01', '0939-01-01'],
    ['Từ năm 2879 đến năm 258 TCN.', '-2878/-0257', '-2878-01-01', '-0256-01-01'],
    ['Từ năm 258 TCN đến năm 111 TCN.', '-0257/-0110', '-0257-01-01', '-0109-01-01'],
    ['Cách đây 100.000 năm.', null, undefined, undefined],
    ['Cách đây 30 thế kỷ.', null, undefined, undefined],
    ['Cách đây 300 thập kỷ.', null, undefined, undefined],
  ])('%s', (text, value, start, end) => expect(only(text)).toMatchObject({ value, ...(start ? { start, end } : {}) }))

  test('a range that runs backwards there is no range', () =>
    expect(found('từ năm 111 TCN đến năm 258 TCN').map(([, value]) => value)).toEqual(['-0110', '-0257']))
})

test('all that is said of what is found', async () => {
  const cases = [FULL_DATES, PARTIAL_DATES, RELATIVE, LISTS, RANGES, TIMES, LONG_PERIODS, HOLIDAYS]
  const texts = cases.flatMap((list) => list.map(([text]) => text))
  await expect(`${inFull(texts, ANCHOR)}\n`).toMatchFileSnapshot('in-full/find-dates.txt')
})
