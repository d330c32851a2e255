import { findDates } from '@chugiai/temporal'
import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { inFull } from './in-full.ts'

/** A Friday. */
const ANCHOR = '2024-05-10'
const found = (text: string) =>
  findDates(text, { anchor: ANCHOR }).map(({ span, value }) => [sliceSpan(text, span), value])

/** Text, then each expression in it with its value on 10 May 2024: all of them. */
type Case = readonly [text: string, ...found: readonly (readonly [phrase: string, value: string | null])[]]

const WEEKDAYS: readonly Case[] = [
  ['Họp thứ 2, 4 và 6 tuần sau.', ['thứ 2', '2024-05-13'], ['4', '2024-05-15'], ['6 tuần sau', '2024-05-17']],
  ['Họp thứ 3 và 5 tuần này.', ['thứ 3', '2024-05-07'], ['5 tuần này', '2024-05-09']],
  ['Học thứ 2, 4, 6; nghỉ ngơi.', ['thứ 2', 'XXXX-WXX-1'], ['4', 'XXXX-WXX-3'], ['6', 'XXXX-WXX-5']],
  ['Nghỉ các ngày thứ bảy, chủ nhật.', ['thứ bảy', '2024-05-04'], ['chủ nhật', '2024-05-05']],
  ['Nghỉ thứ bảy và chủ nhật.', ['thứ bảy', '2024-05-04'], ['chủ nhật', '2024-05-05']],
  ['Học vào thứ ba, thứ năm.', ['thứ ba', '2024-05-07'], ['thứ năm', '2024-05-09']],
  ['Xếp thứ ba, thứ năm.'],
  ['Người thứ ba và thứ tư vắng.'],
  ['Về sau 6 tuần.', ['6 tuần', 'P6W']],
]

const CLOCKS: readonly Case[] = [
  ['Khoảng 20 giờ 15 phút ngày 9/5, xe lăn bánh.', ['20 giờ 15 phút ngày 9/5', '2024-05-09T20:15']],
  ['Gần 20 giờ ngày 9/5, xe lăn bánh.', ['20 giờ ngày 9/5', '2024-05-09T20:00']],
  ['Hơn 8 giờ sáng 9/5, xe lăn bánh.', ['8 giờ sáng 9/5', '2024-05-09T08:00']],
  ['Hơn 20 giờ 15 phút tối qua, xe lăn bánh.', ['20 giờ 15 phút tối qua', '2024-05-09T20:15']],
  ['Khoảng 3 giờ chiều nay, xe lăn bánh.', ['3 giờ chiều nay', '2024-05-10T15:00']],
  ['Họ đi khoảng 3 giờ 15 phút.', ['khoảng 3 giờ 15 phút', 'PT3H15M']],
  ['Mưa to nhất lúc 3-4 giờ sáng.', ['3-4 giờ sáng', 'T03:00/T04:00']],
  ['Xe chạy từ 7 đến 9h sáng 10/5.', ['từ 7 đến 9h sáng 10/5', '2024-05-10T07:00/2024-05-10T09:00']],
  ['Hẹn 3 - 4h chiều mai ở bến.', ['3 - 4h chiều mai', '2024-05-11T15:00/2024-05-11T16:00']],
  ['Cắt điện 8-10 giờ ngày 9/5.', ['8-10 giờ ngày 9/5', '2024-05-09T08:00/2024-05-09T10:00']],
  ['Đường đi mất 3-4 giờ.', ['3-4 giờ', 'PT3H/PT4H']],
  ['Tỷ số 3-4 giờ đã rõ.'],
  ['Ai nấy đợi 3-4 giờ.', ['3-4 giờ', 'PT3H/PT4H']],
  ['Mưa vào lúc 3-4 giờ.', ['3-4 giờ', 'T03:00/T04:00']],
  ['Mưa lúc 11-12 giờ.', ['11-12 giờ', 'T11:00/T12:00']],
  ['Mưa 12-13 giờ.', ['12-13 giờ', 'T12:00/T13:00']],
  ['Mưa từ 8 đến 10 giờ.', ['từ 8 đến 10 giờ', 'T08:00/T10:00']],
  ['Họ đi hơn 3 giờ.', ['hơn 3 giờ', 'PT3H']],
  ['Họ làm hơn 8 giờ mỗi ngày.', ['hơn 8 giờ', 'PT8H']],
  ['Máy chạy gần 20 giờ ngày đêm.', ['gần 20 giờ', 'PT20H']],
  ['Vé giá 19 euro một giờ.'],
  ['Xe chạy 60 km một giờ.'],
  ['Một giờ sau, xe lăn bánh.'],
  ['Lúc một giờ, xe lăn bánh.', ['một giờ', 'T01:00']],
  ['Đến một giờ sáng mới xong.', ['một giờ sáng', 'T01:00']],
  ['Một giờ rưỡi nữa thì tới.', ['Một giờ rưỡi nữa', 'PT1H30M']],
  ['Đường đèo đi mất 3-4 giờ.', ['3-4 giờ', 'PT3H/PT4H']],
  ['Đường đèo đi mất 3-4 tiếng.', ['3-4 tiếng', 'PT3H/PT4H']],
  ['Phơi trong 5-7 ngày.', ['5-7 ngày', 'P5D/P7D']],
  ['Phơi trong 3-4 ngày tới.', ['3-4 ngày tới', 'P3D/P4D']],
  ['Trồng 10-15 năm mới được gỗ.', ['10-15 năm', 'P10Y/P15Y']],
  ['Đội nhà thắng 3-1 ngày 5/5.', ['ngày 5/5', '2024-05-05']],
]

const DAYS: readonly Case[] = [
  ['Họp thứ Hai tới (13/5).', ['thứ Hai tới (13/5)', '2024-05-13']],
  ['Họp ngày 15 này.', ['ngày 15 này', '2024-05-15']],
  ['Họp ngày 5 này.', ['ngày 5 này', '2024-05-05']],
  ['Họp ngày 5 tới.', ['ngày 5 tới', '2024-06-05']],
  ['Họp ngày 15 vừa qua.', ['ngày 15 vừa qua', '2024-04-15']],
  ['Họp ngày 10 tới.', ['ngày 10 tới', '2024-05-10']],
  ['Họp ngày 15.', ['ngày 15', '2024-05-15']],
  ['Họp ngày 28.', ['ngày 28', '2024-04-28']],
  ['Họp ngày 25.', ['ngày 25', '2024-04-25']],
  ['Đã họp ngày 15.', ['ngày 15', '2024-04-15']],
  ['Sẽ họp ngày 28.', ['ngày 28', '2024-05-28']],
  ['Sẽ họp ngày 9.', ['ngày 9', '2024-06-09']],
  ['Họp ngày 31 vừa qua.', ['ngày 31 vừa qua', '2024-03-31']],
  ['Nhận lương ngày 15 hằng tháng.', ['ngày 15 hằng tháng', 'XXXX-XX-15']],
  ['Nhận lương ngày 5 mỗi tháng.', ['ngày 5 mỗi tháng', 'XXXX-XX-05']],
  ['Chợ họp ngày 5 và 10 âm lịch.', ['ngày 5', '2024-05-12'], ['10 âm lịch', '2024-05-17']],
  ['Chợ họp ngày 10 âm lịch.', ['ngày 10 âm lịch', '2024-05-17']],
  ['Chợ họp ngày 2 âm lịch.', ['ngày 2 âm lịch', '2024-05-09']],
  ['Chợ họp ngày 3 âm lịch.', ['ngày 3 âm lịch', '2024-05-10']],
  ['Hội từ mùng 6 đến 10 tháng Giêng.', ['từ mùng 6 đến 10 tháng Giêng', '2024-02-15/2024-02-19']],
  ['Hội từ 10 đến 12/3 âm lịch.', ['từ 10 đến 12/3 âm lịch', '2024-04-18/2024-04-20']],
  ['Mưa tuần thứ hai của tháng 10/2023.', ['tuần thứ hai của tháng 10/2023', '2023-10-08/2023-10-14']],
  ['Mưa tuần thứ nhất tháng Chín.', ['tuần thứ nhất tháng Chín', '2024-09-01/2024-09-07']],
  ['Mưa tuần thứ 3 tháng 6.', ['tuần thứ 3 tháng 6', '2024-06-15/2024-06-21']],
  ['Mưa tuần thứ tư của tháng 5 năm 2019.', ['tuần thứ tư của tháng 5 năm 2019', '2019-05-22/2019-05-28']],
  ['Mưa tuần thứ hai liên tiếp.'],
  ['Ngày 22, tháng 11, năm 2023, xã họp.', ['Ngày 22, tháng 11, năm 2023', '2023-11-22']],
  ['Ngày 22, tháng 11 năm 2023, xã họp.', ['Ngày 22, tháng 11 năm 2023', '2023-11-22']],
  ['Ông mất 29 tháng 6, 1953.', ['29 tháng 6, 1953', '1953-06-29']],
  ['Ngày 29 tháng 6, 1953 hộ có điện.', ['Ngày 29 tháng 6', '2024-06-29']],
  ['Mưa từ đêm 9 rạng sáng 10/5.', ['đêm 9 rạng sáng 10/5', '2024-05-09TNI/2024-05-10TMO']],
  [
    'Đêm ngày 9, rạng sáng ngày 10 tháng 5 trời mưa.',
    ['Đêm ngày 9, rạng sáng ngày 10 tháng 5', '2024-05-09TNI/2024-05-10TMO'],
  ],
  ['Đêm 30 rạng sáng 1/5 trời mưa.', ['Đêm 30 rạng sáng 1/5', '2024-04-30TNI/2024-05-01TMO']],
  ['Đêm 31 rạng sáng 1/1/2024 trời mưa.', ['Đêm 31 rạng sáng 1/1/2024', '2023-12-31TNI/2024-01-01TMO']],
  ['Đêm 9 rạng sáng 12/5 trời mưa.', ['rạng sáng 12/5', '2024-05-12TMO']],
  ['Trời mưa hai hôm trước.', ['hai hôm trước', '2024-05-08']],
  ['Trời mưa 3 hôm trước, nay nắng.', ['3 hôm trước', '2024-05-07']],
  ['Vài hôm nữa mới nắng.', ['Vài hôm nữa', 'PXD']],
  ['Bữa nay chợ đông.', ['Bữa nay', '2024-05-10']],
  ['Bữa qua chợ đông.', ['Bữa qua', '2024-05-09']],
  ['Cúng ông Công ông Táo.', ['ông Công ông Táo', '2024-02-02']],
]

const PERIODS: readonly Case[] = [
  ['Ba quý đầu năm 2023, thu tăng.', ['Ba quý đầu năm 2023', '2023-01/2023-09']],
  ['Hai quý cuối năm, thu tăng.', ['Hai quý cuối năm', '2024-H2']],
  ['Từ nay đến cuối năm, xã làm đường.', ['Từ nay đến cuối năm', '2024-05-10/2024']],
  ['Từ nay đến 30/6, xã làm đường.', ['Từ nay đến 30/6', '2024-05-10/2024-06-30']],
  ['Từ nay đến tháng 3, xã làm đường.', ['Từ nay đến tháng 3', '2024-05-10/2025-03']],
  ['Từ nay tới năm 2030, xã làm đường.', ['Từ nay tới năm 2030', '2024-05-10/2030']],
  ['Từ nay đến 8 giờ thì xong.', ['8 giờ', 'T08:00']],
  ['Sang quý tiếp, xã làm đường.', ['quý tiếp', '2024-Q3']],
  ['Tháng tiếp tục mưa.'],
  ['Tuần đầu tiên của tháng 9 năm 2017 trời mưa.', ['Tuần đầu tiên của tháng 9 năm 2017', '2017-09-01/2017-09-07']],
  ['Tuần cuối cùng của tháng 2/2024 trời mưa.', ['Tuần cuối cùng của tháng 2/2024', '2024-02-23/2024-02-29']],
  ['Ngày cuối cùng của tháng 2/2024 trời mưa.', ['Ngày cuối cùng của tháng 2/2024', '2024-02-29']],
  ['Sau 1975, làng có chợ.', ['1975', '1975']],
  ['Cuối 2021, làng có chợ.', ['Cuối 2021', '2021']],
  ['Làng có chợ từ 2018.', ['2018', '2018']],
  ['Từ 2000 khán giả trở lên.'],
  ['Cuối 2000 người ở lại.'],
  ['Sau 2000 mét là tới.'],
  ['Chợ họp thứ 2, 4, 6 hằng tuần.', ['thứ 2', 'XXXX-WXX-1'], ['4', 'XXXX-WXX-3'], ['6 hằng tuần', 'XXXX-WXX-5']],
  ['Chợ họp thứ 3, 5 và 7.', ['thứ 3', 'XXXX-WXX-2'], ['5', 'XXXX-WXX-4'], ['7', 'XXXX-WXX-6']],
  ['Giải thứ 2, 4 người.'],
  ['Vụ đông xuân 2023-2024 được mùa.', ['Vụ đông xuân 2023-2024', '2023/2024']],
  ['Vụ đông xuân năm nay được mùa.', ['năm nay', '2024']],
  ['Lúa hè thu 2023 được mùa.'],
]

const UP_TO_NOW: readonly Case[] = [
  ['Mấy năm nay xã có điện.', ['Mấy năm nay', 'PXY']],
  ['Đường đào hơn hai tuần nay.', ['hơn hai tuần nay', 'P2W']],
  ['Bà bán hàng từ hơn chục năm nay.', ['hơn chục năm nay', 'PXY']],
  ['Mấy hôm rày trời mưa.', ['Mấy hôm rày', 'PXD']],
  ['Hang nằm im hàng ngàn năm.', ['hàng ngàn năm', 'PXY']],
  ['Năm nay được mùa.', ['Năm nay', '2024']],
  ['Họp 206 ngày đêm.', ['206 ngày đêm', 'P206D']],
  ['Những năm đầu thập kỷ 1990, làng có chợ.', ['Những năm đầu thập kỷ 1990', '199']],
  ['Những tháng cuối năm 2004, bà ở Huế.', ['Những tháng cuối năm 2004', '2004']],
]

const SPACED_HOURS: readonly Case[] = [
  ['Lúc 13 g 30 thì mưa.', ['13 g 30', 'T13:30']],
  ['Từ 11 g khuya trời mưa.', ['11 g khuya', 'T23:00']],
  ['Cho 20 g đường.'],
  ['Cho 20 g 30 giọt.'],
]

const STILL_DATES: readonly Case[] = [
  ['Rước đèn Trung thu 2023.', ['Trung thu 2023', '2023-09-29']],
  ['Tháng một năm sau, chợ mở.', ['Tháng một năm sau', '2025-01']],
  ['Tháng mười năm sau, chợ mở.', ['Tháng mười năm sau', '2025-10']],
  ['Tháng mười một năm ngoái, chợ mở.', ['Tháng mười một năm ngoái', '2023-11']],
  ['Năm sau chợ mở.', ['Năm sau', '2025']],
  ['Mười năm sau, bà mất.', ['Mười năm', 'P10Y']],
]

const NO_DATES: readonly string[] = [
  'Nhà ở đường 2/9.',
  'Xe đỗ trên phố 30/4, gần cầu 19/5.',
  'Rau bán ở chợ 19/5.',
  'Bà nằm ở Bệnh viện 19-8.',
  'Gần 1/5 nữ phạm nhân được về.',
  'Chiếm 1/5 dân số.',
  'Uống ngày 3 viên.',
  'Uống ngày 3 lần.',
  'Mỗi ngày 3 bữa.',
  'Nông dân tập trung thu hoạch lúa.',
  'Một năm sau, bà mất.',
  'Một chiều thứ ba.',
  'Vào một chiều chủ nhật.',
  'Một ngày chủ nhật.',
  'Rồi một chủ nhật, anh về.',
]

const BARE_YEARS: readonly Case[] = [
  ['Ông sinh 1953 tại Huế.', ['1953', '1953']],
  ['Ông sinh 1765 ở Huế.', ['1765', '1765']],
  ['Bà mất 1987.', ['1987', '1987']],
  ['Bà mất 1765 ở Huế.'],
  ['Bà qua đời 2001 vì bệnh.', ['2001', '2001']],
  ['Anh (SN 1985, trú Huế) và em (sinh 1990).', ['1985', '1985'], ['1990', '1990']],
  ['Anh tốt nghiệp 2012, kết hôn 2015, cưới 2016.', ['2012', '2012'], ['2015', '2015'], ['2016', '2016']],
  ['Sách xuất bản 1941, in ở Huế.', ['1941', '1941']],
  ['Luật ban hành 2013, xây dựng 2014, tốn 2015 bao.', ['2013', '2013'], ['2014', '2014']],
  ['Sinh: 1960, mất: 1999.', ['1960', '1960'], ['1999', '1999']],
  ['Công ty thành lập 1998, vốn nhỏ.', ['1998', '1998']],
  ['Sinh 1953 con.'],
  ['Anh mất 2000 đồng, mất 1987 con gà.'],
  ['Giai đoạn 1946-1954, ông ở xa.', ['Giai đoạn 1946-1954', '1946/1954']],
  [
    'Năm học 2023-2024 và năm học 2022 – 2023.',
    ['Năm học 2023-2024', '2023/2024'],
    ['năm học 2022 – 2023', '2022/2023'],
  ],
]

describe.each([
  ['clocks and lengths', CLOCKS],
  ['lists of weekdays', WEEKDAYS],
  ['days', DAYS],
  ['years without a word', BARE_YEARS],
  ['periods, lists and years', PERIODS],
  ['up to now', UP_TO_NOW],
  ['hours with a blank', SPACED_HOURS],
  ['what looks like no date', STILL_DATES],
])('%s', (_, cases) => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) =>
    expect(found(text)).toEqual(expected),
  )

  test.each(cases.map(([text, ...expected]) => [text, expected] as const))(
    'in decomposed letters: %s',
    (text, expected) =>
      expect(found(text.normalize('NFD')).map(([, value]) => value)).toEqual(expected.map(([, value]) => value)),
  )
})

test.each(NO_DATES)('claims nothing in: %s', (text) => expect(found(text)).toEqual([]))

test.each([
  ['Mỗi ngày 8 tiếng.', [['8 tiếng', 'PT8H']]],
  ['Nghỉ dịp 1/5.', [['1/5', '2024-05-01']]],
  [
    'Nghỉ lễ 30/4 và 1/5.',
    [
      ['30/4', '2024-04-30'],
      ['1/5', '2024-05-01'],
    ],
  ],
  ['Họp ngày 2/9 ở chợ.', [['ngày 2/9', '2024-09-02']]],
])('what stands beside such words is found: %s', (text, expected) => expect(found(text)).toEqual(expected))

test('an invisible letter elsewhere changes nothing', () => {
  const texts = [CLOCKS, WEEKDAYS, DAYS, PERIODS, BARE_YEARS, STILL_DATES].flat().map(([text]) => text)
  for (const text of [...texts, 'Quý IV/2018, quý I, quý III năm 2019 và thế kỷ XIX.', 'HOÀ BÌNH, Thứ Bẩy, THÁNG HAI.'])
    expect(found(`${text} \u200b`)).toEqual(found(text))
})

test('all that is said of what is found', async () => {
  const texts = [CLOCKS, WEEKDAYS, DAYS, PERIODS, BARE_YEARS, STILL_DATES].flat().map(([text]) => text)
  await expect(`${inFull(texts, ANCHOR)}\n`).toMatchFileSnapshot('in-full/news-phrases.txt')
})
