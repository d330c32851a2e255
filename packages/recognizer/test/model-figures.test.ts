import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'

const recognizer = await createRecognizer({ model })
const FIGURES = ['NUM', 'DATE', 'TIME', 'DURATION', 'QUANTITY', 'ORDINAL', 'MONEY']
const figures = (text: string) =>
  recognizer
    .entities(text)
    .filter(({ label }) => FIGURES.includes(label))
    .map(({ span, label }) => `${label} ${sliceSpan(text, span)}`)

test.each([
  ['Anh có hai con.', ['NUM hai']],
  ['Có tám người đi, bốn người ở lại.', ['NUM tám', 'NUM bốn']],
  ['Hai gia đình ở đó.', ['NUM Hai']],
  ['Anh có một con.', []],
  ['Hàng trăm người đến.', []],
  ['Ông là con thứ hai.', ['ORDINAL thứ hai']],
  ['Hiện nay xã có điện.', ['DATE Hiện nay']],
  ['Bây giờ tôi về.', ['DATE Bây giờ']],
  ['Điều đó thể hiện ý chí.', []],
  ['Mỗi tháng anh về một lần.', ['DATE Mỗi tháng']],
  ['Họp ngày 17 - 3 - 2004 ở xã.', ['DATE ngày 17 - 3 - 2004']],
  ['Tối 21 - 3, chúng tôi về.', ['TIME Tối 21 - 3', 'DATE 21 - 3']],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected)
  const decomposed = text.normalize('NFD')
  expect(figures(decomposed).map((figure) => figure.normalize('NFC'))).toEqual(expected)
})

test('two numbers and a dash alone are no date', () => {
  expect(figures('Thắng 3 - 1 trên sân nhà.').filter((figure) => figure.startsWith('DATE'))).toEqual([])
})
