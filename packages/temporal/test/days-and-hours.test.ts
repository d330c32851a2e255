import { findDates, type TemporalExpression } from '@chugiai/temporal'
import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

const shown = (text: string): string[] => {
  const line = ({ span, value, parts }: TemporalExpression): string =>
    [`${sliceSpan(text, span)} ${value}`, ...parts.map((part) => `(${line(part)})`)].join(' ')
  return findDates(text, { anchor: '2004-03-24' }).map(line)
}

describe('the day in a part of it', () => {
  test.each([
    ['Chiều hôm qua, họ về.', ['Chiều hôm qua 2004-03-23TAF (hôm qua 2004-03-23)']],
    ['Sáng ngày mai đi.', ['Sáng ngày mai 2004-03-25TMO (ngày mai 2004-03-25)']],
    ['Sáng sớm hôm qua.', ['Sáng sớm hôm qua 2004-03-23TMO (hôm qua 2004-03-23)']],
    ['Sáng thứ hai, họp.', ['Sáng thứ hai 2004-03-22TMO (thứ hai 2004-03-22)']],
    ['Tối thứ bảy tuần trước.', ['Tối thứ bảy tuần trước 2004-03-20TEV (thứ bảy tuần trước 2004-03-20)']],
    ['Lúc 3 giờ chiều ngày mai.', ['3 giờ chiều ngày mai 2004-03-25T15:00 (ngày mai 2004-03-25)']],
    ['Tối hôm qua, 8 giờ.', ['Tối hôm qua, 8 giờ 2004-03-23T20:00 (hôm qua 2004-03-23)']],
    ['Lúc 8 giờ tối hôm qua.', ['8 giờ tối hôm qua 2004-03-23T20:00 (hôm qua 2004-03-23)']],
    ['Lúc 8 giờ tối nay.', ['8 giờ tối nay 2004-03-24T20:00']],
    ['Chiều nay mưa.', ['Chiều nay 2004-03-24TAF']],
    ['Sáng 23-3 mưa.', ['Sáng 23-3 2004-03-23TMO (23-3 2004-03-23)']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
    expect(shown(text.normalize('NFD'))).toEqual(expected.map((line) => line.normalize('NFD')))
  })
})

describe('days of Tết', () => {
  test.each([
    ['Nghỉ từ 28-30 tết.', ['28-30 tết 2004-01-19/2004-01-21']],
    ['Chạy bàn 20 - 27 tết.', ['20 - 27 tết 2004-01-11/2004-01-18']],
    ['Mùng 1-3 Tết, ở nhà.', ['Mùng 1-3 Tết 2004-01-22/2004-01-24']],
    ['Đến 28 tết, họ về.', ['28 tết 2004-01-19']],
    ['Có 1-3 tết.', []],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected))
})

describe('hours that a word beside them tells', () => {
  test.each([
    ['Mãi đến gần 22 giờ mới về.', ['22 giờ T22:00']],
    ['Mãi đến gần 22 g mới có khách.', ['22 g T22:00']],
    ['Mãi tới 9 giờ, họ mới về.', ['9 giờ T09:00']],
    ['Mất đến gần 10 giờ.', ['gần 10 giờ PT10H']],
    ['Lúc 13 g 30, họp.', ['13 g 30 T13:30']],
    ['13 g 30, họp.', ['13 g 30 T13:30']],
    ['Cho 20 g 30 giọt.', []],
    ['Cho 20 g muối.', []],
    ['Đổ trụ lúc nửa đêm.', ['nửa đêm T24:00']],
    ['Nửa đêm 13/5, mưa.', ['Nửa đêm 13/5 2004-05-14T00:00 (13/5 2004-05-13)']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected))
})

describe('our months', () => {
  test.each([
    ['Là tháng năm ta, biển lặng.', ['tháng năm ta 2004-06-18/2004-07-16']],
    ['Ngày 5 tháng 5 ta, có lễ.', ['Ngày 5 tháng 5 ta 2004-06-22']],
    ['Tháng năm ta đi chơi.', ['Tháng năm 2004-05']],
    ['Tháng năm ta sẽ đi.', ['Tháng năm 2004-05']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected))
})
