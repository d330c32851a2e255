import { resolveDate } from '@chugiai/temporal'
import { ChugiaiError } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

const ANCHOR = '2019-03-25T09:30:00+07:00'

describe('resolveDate', () => {
  test.each([
    ['thứ năm tuần trước', '2019-03-21'],
    ['vào lúc 2 giờ chiều', '2019-03-25T14:00'],
    ['thứ hai', '2019-03-25'],
    ['29/11', '2018-11-29'],
    ['bây giờ', '2019-03-25T09:30:00'],
    ['30 phút nữa', '2019-03-25T10:00'],
    ['ngày đầu tiên của tháng 3', '2019-03-01'],
    ['ngày cuối cùng của năm 2018', '2018-12-31'],
    ['Tết', '2019-02-05'],
    ['hiện nay', '2019-03-25T09:30:00'],
  ])('%s', (phrase, value) => expect(resolveDate(phrase, { anchor: ANCHOR })?.value).toBe(value))

  test.each([
    // Looking ahead, on a Monday at 9:30
    ['thứ hai', '2019-04-01'],
    ['tháng 2', '2020-02'],
    ['2 giờ sáng', '2019-03-26T02:00'],
    ['mùa hè', '2019-SU'],
  ])('looking ahead: %s', (phrase, value) => {
    expect(resolveDate(phrase, { anchor: ANCHOR, prefer: 'future' })?.value).toBe(value)
  })

  test('what is no date is null', () => expect(resolveDate('con đường làng', { anchor: ANCHOR })).toBeNull())

  test('days begin where the time zone says', () => {
    const anchor = '2019-03-24T20:00:00Z'
    expect(resolveDate('hôm nay', { anchor })?.value).toBe('2019-03-25')
    expect(resolveDate('hôm nay', { anchor, timeZone: '+00:00' })?.value).toBe('2019-03-24')
  })

  test.each([
    [{ anchor: '25/03/2019' }, 'invalid_anchor'],
    [{ anchor: '2019-02-30' }, 'invalid_anchor'],
    [{ anchor: '2019-03-25T25:00' }, 'invalid_anchor'],
    [{ anchor: ANCHOR, timeZone: 'Asia/Ho_Chi_Minh' }, 'invalid_time_zone'],
  ])('refuses %o', (options, code) => {
    expect(() => resolveDate('hôm nay', options)).toThrow(expect.objectContaining({ name: ChugiaiError.name, code }))
  })
})
