import { findDates, resolveDate } from '@chugiai/temporal'
import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

// The edges of rules: where a number, a word or a gap more or less decides.

const ANCHOR = '2019-03-25'
const found = (text: string) =>
  findDates(text, { anchor: ANCHOR }).map(({ span, value }) => [sliceSpan(text, span), value])

describe('anchors', () => {
  test.each([
    '2019-03-25T24:00',
    '2019-03-25T23:60',
    '2019-03-25T23:59:60',
    '2019-02-29',
    '2019-13-01',
    '25/3/2019',
    '',
  ])('refuses %s', (anchor) =>
    expect(() => findDates('hôm qua', { anchor })).toThrow(expect.objectContaining({ code: 'invalid_anchor' })),
  )

  test.each([
    ['2019-03-25T23:59:59', '2019-03-24'],
    ['2019-03-25T00:00', '2019-03-24'],
    ['2019-03-25 07:30', '2019-03-24'],
    ['2019-03-25T16:59Z', '2019-03-24'],
    ['2019-03-25T17:00Z', '2019-03-25'],
    ['2019-03-25T17:00:00.5Z', '2019-03-25'],
    ['2019-03-25T23:00-0500', '2019-03-25'],
    ['2019-03-25T01:00+09:30', '2019-03-23'],
  ])('yesterday of %s is %s', (anchor, value) => expect(findDates('hôm qua', { anchor })[0]!.value).toBe(value))

  test.each(['7', '+7', '07:00', '+07:0'])('refuses the time zone %s', (timeZone) =>
    expect(() => findDates('hôm qua', { anchor: ANCHOR, timeZone })).toThrow(
      expect.objectContaining({ code: 'invalid_time_zone' }),
    ),
  )

  test('hours are counted from a moment, and have no value from a bare day', () => {
    const at = (text: string, anchor: string) => findDates(text, { anchor })[0]!
    expect(at('2 giờ trước', '2019-03-25T01:30')).toMatchObject({
      value: '2019-03-24T23:30',
      start: '2019-03-24T23:30',
    })
    expect(at('30 phút nữa', '2019-03-25T23:45')).toMatchObject({ value: '2019-03-26T00:15' })
    expect(at('2 giờ trước', '2019-03-25').value).toBeNull()
    expect(at('2 giờ tới', '2019-03-25T07:30')).toMatchObject({ start: '2019-03-25T08:00', end: '2019-03-25T10:00' })
    expect(at('bây giờ', '2019-03-25T07:30:15')).toMatchObject({ value: '2019-03-25T07:30:15', relative: true })
    expect(at('bây giờ', '2019-03-25').value).toBe('PRESENT_REF')
    expect(at('Lúc 8 giờ', '2019-03-25T09:00').value).toBe('2019-03-25T08:00')
    expect(findDates('Lúc 8 giờ', { anchor: '2019-03-25T09:00', prefer: 'future' })[0]!.value).toBe('2019-03-26T08:00')
    expect(findDates('Lúc 9 giờ', { anchor: '2019-03-25T09:00', prefer: 'future' })[0]!.value).toBe('2019-03-25T09:00')
  })
})

describe('weekdays and days count from the anchor, a Monday', () => {
  test.each([
    ['chủ nhật', 'past', '2019-03-24'],
    ['chủ nhật', 'future', '2019-03-31'],
    ['thứ Hai', 'past', '2019-03-25'],
    ['thứ Hai', 'future', '2019-04-01'],
    ['thứ Hai vừa qua', 'past', '2019-03-18'],
    ['thứ Hai này', 'past', '2019-03-25'],
    ['thứ Ba vừa qua', 'past', '2019-03-19'],
    ['thứ Ba tuần sau', 'past', '2019-04-02'],
    ['ngày 25', 'past', '2019-03-25'],
    ['ngày 26', 'past', '2019-02-26'],
    ['ngày 24', 'future', '2019-04-24'],
    ['ngày 25', 'future', '2019-03-25'],
  ] as const)('%s, looking to the %s: %s', (text, prefer, value) =>
    expect(resolveDate(text, { anchor: ANCHOR, prefer })!.value).toBe(value),
  )
})

test.each([
  // text, all that is found
  ['Họp 8h30.', [['8h30', 'T08:30']]],
  ['Họp 8h30 phút 15 giây.', [['8h30 phút 15 giây', 'T08:30:15']]],
  ['Họp 24h.', [['24h', 'T24:00']]],
  ['Họp 25h.', []],
  ['Họp 08:59.', [['08:59', 'T08:59']]],
  ['Họp 08:60.', []],
  ['Họp 8 giờ 59 phút.', [['8 giờ 59 phút', 'T08:59']]],
  ['Họp 8 giờ 60 người.', [['8 giờ', 'T08:00']]],
  ['Họp 12 giờ đêm.', [['12 giờ đêm', 'T24:00']]],
  ['Họp 5 giờ đêm.', [['5 giờ đêm', 'T05:00']]],
  ['Họp 11 giờ trưa.', [['11 giờ trưa', 'T11:00']]],
  ['Họp 1 giờ trưa.', [['1 giờ trưa', 'T13:00']]],
  ['Họp 12 giờ sáng.', [['12 giờ sáng', 'T00:00']]],
  ['Họp 8 giờ sáng sớm.', [['8 giờ sáng sớm', 'T08:00']]],
  ['Họp 8:30 PM.', [['8:30 PM', 'T20:30']]],
  ['Đăng 8:30 (GMT+7).', [['8:30 (GMT+7)', 'T08:30']]],
  ['Đăng 8:30 GMT-05:30.', [['8:30 GMT-05:30', 'T08:30']]],
  ['Đăng 8:30 UTC.', [['8:30 UTC', 'T08:30']]],
  ['Đăng 8:30 (UTC+07:00).', [['8:30 (UTC+07:00)', 'T08:30']]],
  ['Họp mùng 10.', [['mùng 10', '2019-03-10']]],
  ['Họp mùng 11.', []],
  ['Họp mùng chín tháng chín.', [['mùng chín tháng chín', '2019-09-09']]],
  ['Họp ngày 31/12.', [['ngày 31/12', '2018-12-31']]],
  ['Họp ngày 32/12.', []],
  ['Họp ngày 31/4.', []],
  ['Họp ngày 5/13.', []],
  ['Họp ngày 0/5.', []],
  ['Thọ khoảng 90 năm.', [['khoảng 90 năm', 'P90Y']]],
  ['Đi 1.500 ngày.', [['1.500 ngày', 'P1500D']]],
  ['Đi 2,5 giờ đồng hồ.', [['2,5 giờ đồng hồ', 'PT2.5H']]],
  ['Đi một năm rưỡi.', [['một năm rưỡi', 'P1Y6M']]],
  ['Đi nửa tháng.', [['nửa tháng', 'P15D']]],
  ['Đi 1 giờ 30 phút 15 giây.', [['1 giờ 30 phút 15 giây', 'T01:30:15']]],
  ['Tháng 3 và 4.', [['Tháng 3 và 4', '2019-03/2019-04']]],
  ['Tháng 3 và 4 người.', [['Tháng 3', '2019-03']]],
  ['Từ tháng 5 đến 7/2018.', [['Từ tháng 5 đến 7/2018', '2018-05/2018-07']]],
  ['Từ ngày 5 đến ngày 8 tháng 3 năm 2018.', [['Từ ngày 5 đến ngày 8 tháng 3 năm 2018', '2018-03-05/2018-03-08']]],
  ['Từ 5 đến 8/3/2018.', [['Từ 5 đến 8/3/2018', '2018-03-05/2018-03-08']]],
  ['Mùa giải 2016/17.', [['Mùa giải 2016/17', '2016/2017']]],
  ['CN, 24/3/2019.', [['CN, 24/3/2019', '2019-03-24']]],
  ['CN, 25/3/2019.', [['25/3/2019', '2019-03-25']]],
  ['cn, 24/3/2019.', [['24/3/2019', '2019-03-24']]],
] as const)('%s', (text, expected) => expect(found(text)).toEqual(expected))
