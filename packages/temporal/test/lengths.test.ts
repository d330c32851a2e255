import { findDates } from '@chugiai/temporal'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const OPTIONS = { anchor: '2024-05-10' }
const lengths = (text: string) =>
  findDates(text, OPTIONS).map(({ type, span, length }) => [
    type,
    sliceSpan(text, span),
    ...(length === undefined ? [] : [sliceSpan(text, length.span), length.value]),
  ])

describe('the length that an expression counts by', () => {
  test.each([
    ['Xây hơn hai tuần nay.', [['duration', 'hơn hai tuần nay', 'hai tuần', 'P2W']]],
    ['Cách đây bảy năm, anh về.', [['date', 'Cách đây bảy năm', 'bảy năm', 'P7Y']]],
    ['Cách nay hơn 3 tháng.', [['date', 'Cách nay hơn 3 tháng', '3 tháng', 'P3M']]],
    ['Hai năm nữa là xong.', [['date', 'Hai năm nữa', 'Hai năm', 'P2Y']]],
    ['Trong 5 năm qua, xã đổi thay.', [['duration', '5 năm qua', '5 năm', 'P5Y']]],
    ['Chờ gần bảy tiếng đồng hồ.', [['duration', 'gần bảy tiếng đồng hồ', 'bảy tiếng đồng hồ', 'PT7H']]],
    ['Từ hơn chục năm nay, làng vắng.', [['duration', 'hơn chục năm nay', 'chục năm', 'PXY']]],
    ['Mấy năm nay, làng vắng.', [['duration', 'Mấy năm nay']]],
    ['Làm được một tháng tám ngày.', [['duration', 'một tháng tám ngày']]],
    ['Chờ ba ngày.', [['duration', 'ba ngày']]],
    ['Ở đó ngót 3-4 tháng.', [['duration', 'ngót 3-4 tháng', '3-4 tháng', 'P3M/P4M']]],
  ])('%s', (text, expected) => {
    expect(lengths(text)).toEqual(expected)
    expect(lengths(text.normalize('NFD'))).toEqual(expected.map((row) => row.map((cell) => cell.normalize('NFD'))))
  })

  test('it lies inside, and is found alone with the same value', () => {
    const around = [
      ['hơn ', ''],
      ['gần ', ' nay'],
      ['', ' qua'],
      ['cách đây ', ''],
      ['chừng ', ' nữa'],
      ['', ' về trước'],
    ] as const
    const amounts = ['hai tuần', '3 tháng', 'mười lăm ngày', '1.500 năm', 'ba thế kỷ', 'sáu tháng', '20 phút']
    const form = fc.constantFrom('NFC', 'NFD')
    fc.assert(
      fc.property(fc.constantFrom(...around), fc.constantFrom(...amounts), form, ([lead, tail], amount, written) => {
        const text = `😀 Họ ở đó, ${lead}${amount}${tail}.`.normalize(written)
        const [found] = findDates(text, OPTIONS)
        expect(sliceSpan(text, found!.length!.span)).toBe(amount.normalize(written))
        expect(found!.length!.value).toBe(findDates(`Ở ${amount}.`, OPTIONS)[0]!.value)
      }),
    )
  })
})

describe('one unit is a length where a word says so', () => {
  test.each([
    ['Xây cảng chỉ mất một năm.', 'một năm'],
    ['Tàu đuổi suốt một ngày.', 'một ngày'],
    ['Chỉ trong một tháng, nhà sắm đủ.', 'một tháng'],
    ['Chờ chừng một tiếng đồng hồ.', 'chừng một tiếng đồng hồ'],
    ['Hơn một giờ sau, họ về.', 'Hơn một giờ'],
    ['Gần trọn một ngày ở đó.', 'một ngày'],
    ['Sau một tuần, họ về.', 'một tuần'],
    ['Họ đi một tháng liền.', 'một tháng'],
    ['Ở lại thêm một năm.', 'một năm'],
    ['Suốt nhiều năm, họ chờ.', 'nhiều năm'],
    ['Kẹt xe nhiều ngày liền.', 'nhiều ngày'],
  ])('%s', (text, length) => {
    expect(lengths(text)[0]).toEqual(expect.arrayContaining(['duration', length]))
  })

  test.each([
    'Vào một ngày đẹp trời.',
    'Mỗi năm một lần.',
    'Một ngày nọ, anh về.',
    'Xe chạy 60 km một giờ.',
    'Ngày một đông.',
    'Nhiều năm đẹp trời.',
  ])('none in "%s"', (text) => expect(lengths(text)).toEqual([]))
})

describe('days that are counted before they are named', () => {
  test.each([
    [
      'Họp trong hai ngày 22 và 23/10.',
      [
        ['duration', 'hai ngày'],
        ['date', '22 và 23/10'],
      ],
    ],
    [
      'Họp ba ngày 5, 6 và 7/3.',
      [
        ['duration', 'ba ngày'],
        ['date', '6 và 7/3'],
      ],
    ],
    ['Công điện số 13 ngày 3/7.', [['date', 'ngày 3/7']]],
    ['Họp ngày 22 và 23/10.', [['date', 'ngày 22 và 23/10']]],
    [
      'Có hai ngày 5/3 và một ngày 6/4.',
      [
        ['date', 'ngày 5/3'],
        ['date', 'ngày 6/4'],
      ],
    ],
  ])('%s', (text, expected) => expect(lengths(text)).toEqual(expected))
})
