import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'

const recognizer = await createRecognizer()

/** A sentence around what is found in it, by the rules alone. */
const SENTENCES = [
  ['ORDINAL', 'Bàn ăn ở ', 'tầng 1', ' luôn đông khách.'],
  ['ORDINAL', 'Gió ', 'cấp 6', ' giật mạnh.'],
  ['ORDINAL', 'Hết ', 'học kỳ II', ', em về quê.'],
  ['DURATION', 'Xây hơn ', 'hai tuần', ' nay.'],
  ['DURATION', 'Anh về cách đây ', 'bảy năm', '.'],
  ['DURATION', 'Bà cụ ', '70', ' nuôi cháu.'],
  ['DURATION', 'Cháu đã lên ', '9', ' mà chưa đi học.'],
  ['MONEY', 'Máy trị giá ', 'vài triệu USD', '.'],
  ['MONEY', 'Với gần ', '1 triệu', ' bỏ ra, anh sắm lưới.'],
  ['QUANTITY', 'Sợi dây dài hơn ', 'trăm mét', '.'],
  ['RATIO', 'Được ', 'hai phần ba', ' số phiếu.'],
  ['LAW', 'Sau ', 'hiệp định Genève 1954', ', anh ở lại.'],
  ['DATE', 'Chiều ', 'hôm qua', ', mưa to.'],
] as const

test('figures are found in any Unicode form, with any blanks, wherever they stand', () => {
  const form = fc.constantFrom('NFC', 'NFD')
  const blank = fc.constantFrom(' ', '\u00a0', '  ')
  const before = fc.constantFrom('', '😀 ', '\ufeff', 'Trời mưa.\r\n\r\n', 'Ông Lê Văn An: ')
  fc.assert(
    fc.property(fc.constantFrom(...SENTENCES), form, blank, before, (sentence, written, space, lead) => {
      const [label, start, figure, end] = sentence
      const inForm = (text: string) => text.normalize(written).replaceAll(' ', space)
      const text = lead + inForm(start + figure + end)
      const found = recognizer.entities(text).filter((entity) => entity.label === label)
      const from = lead.length + inForm(start).length
      expect(found.map(({ span }) => [span.start, sliceSpan(text, span)])).toContainEqual([from, inForm(figure)])
    }),
  )
})

test('what is measured or paid in a list is so at each place of it', () => {
  const sums = fc.array(fc.integer({ min: 2, max: 99 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(sums, fc.constantFrom('nghìn', 'triệu', 'tỷ'), fc.nat(), (numbers, magnitude, place) => {
      const at = place % numbers.length
      const parts = numbers.map((number, i) => `${number} ${magnitude}${i === at ? ' đồng' : ''}`)
      const text = `Họ đưa ${parts.join(', ')}.`
      const money = recognizer.entities(text).filter(({ label }) => label === 'MONEY')
      expect(money.map(({ span }) => sliceSpan(text, span))).toEqual(parts)
    }),
  )
})
