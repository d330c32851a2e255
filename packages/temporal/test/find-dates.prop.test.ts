import { findDates, type TemporalExpression } from '@chugiai/temporal'
import { messyText } from '@chugiai/testing'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const PHRASES = [
  'Thứ hai, 25/03/2019',
  'chiều nay (29/11)',
  'đầu xuân năm 2019',
  'từ 5 đến 8/3',
  'mùng 3 Tết',
  'rằm tháng Giêng',
  '8 giờ tối nay',
  'thứ năm tuần trước',
  'quý III/2018',
  'giai đoạn 2016-2020',
  'ngày 25 tháng 3 năm 2019',
  'hơn hai năm qua',
  'thế kỷ XX',
  'Giỗ Tổ Hùng Vương',
]
const OPTIONS = { anchor: '2019-03-25' }
const phrase = fc.constantFrom(...PHRASES)
const form = fc.constantFrom('NFC', 'NFD')
const before = fc.constantFrom('', '😀 ', '\ufeff', 'Dân làng (hoà thuận) — 👩‍👩‍👧: ', 'xóm\r\n')

const values = (expressions: readonly TemporalExpression[]) => expressions.map(({ value }) => value)

describe('findDates', () => {
  test('finds the same in any Unicode form, with any blanks, wherever it stands', () => {
    fc.assert(
      fc.property(phrase, form, before, fc.constantFrom(' ', '\u00a0', '  '), (words, unicodeForm, lead, blank) => {
        const written = words.normalize(unicodeForm).replaceAll(' ', blank)
        const text = `${lead + written}.`
        const [expression] = findDates(text, OPTIONS)
        expect(sliceSpan(text, expression!.span)).toBe(written)
        expect(expression!.value).toBe(findDates(words, OPTIONS)[0]!.value)
      }),
    )
  })

  test('never throws; spans lie in the text, in order, apart, with their parts inside', () => {
    const text = fc.array(
      fc.oneof(messyText, phrase, fc.constantFrom(' ', '/', '-', '12', '5', 'ngày ', 'từ ', ' đến ')),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('')
        let end = 0
        for (const { span, start, end: until, parts } of findDates(whole, { ...OPTIONS, minConfidence: 0 })) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          if (start !== undefined && until !== undefined) expect(start < until).toBe(true)
          for (const part of parts) expect(part.span.start >= span.start && part.span.end <= span.end).toBe(true)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(whole.length)
      }),
    )
  })

  test('ranges run forwards, or are two dates', () => {
    const day = fc.constantFrom('hôm nay', 'ngày mai', 'hôm qua', 'Tết', 'thứ Sáu tuần sau', 'nay')
    const date = fc
      .tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('', '/2018', '/2019', '/20'),
      )
      .map(([day, month, year]) => `ngày ${day}/${month}${year}`)
    const period = fc.constantFrom('tháng 3', 'tháng 11', 'năm 2018', 'năm 2020', 'cuối năm', 'quý III', 'năm 300 TCN')
    const end = fc.oneof(day, date, period)
    const anchor = fc.constantFrom('2019-03-25', '2024-02-29', '2023-12-31', '2024-01-01')
    fc.assert(
      fc.property(end, end, anchor, (from, to, day) => {
        const found = findDates(`từ ${from} đến ${to}`, { anchor: day })
        const [first] = found
        if (found.length !== 1 || first!.start === undefined || first!.end === undefined) return
        const isAfterChrist = !first!.start.startsWith('-')
        expect(
          isAfterChrist ? first!.start < first!.end : !first!.end.startsWith('-') || first!.start > first!.end,
        ).toBe(true)
        for (const { start } of first!.parts) if (isAfterChrist) expect(start! < first!.end).toBe(true)
      }),
    )
  })

  test('does not read across sentences that are far apart', () => {
    fc.assert(
      fc.property(phrase, phrase, (first, second) => {
        const both = values(findDates(`${first}!\n\nNgười làng kể lại.\n\n${second}!`, OPTIONS))
        expect(both).toEqual([...values(findDates(`${first}!`, OPTIONS)), ...values(findDates(`${second}!`, OPTIONS))])
      }),
    )
  })
})
