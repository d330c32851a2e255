import { expandAbbreviations, expandAbbreviationsStep } from '@chugiai/normalizer'
import { describeStep } from '@chugiai/testing'
import { expect, test } from 'vitest'

describeStep(expandAbbreviationsStep(), { examples: ['UBND TP.HCM', 'GS.TS. An', 'đ/c Bình', '50.000đ/cp'] })

test.each([
  ['UBND tỉnh và HĐND huyện', 'Ủy ban nhân dân tỉnh và Hội đồng nhân dân huyện'],
  ['ở TP.HCM.', 'ở Thành phố Hồ Chí Minh.'],
  ['đ/c Bình', 'đồng chí Bình'],
  ['50.000đ/cp', '50.000đ/cp'],
  ['UBNDX, aUBND', 'UBNDX, aUBND'],
  ['vệ sinh an toàn TP', 'vệ sinh an toàn thực phẩm'],
  ['ở TP Huế', 'ở thành phố Huế'],
  ['CA tỉnh', 'Công an tỉnh'],
  ['CA', 'CA'],
])('%j', (text, expected) => expect(expandAbbreviations(text).text).toBe(expected))

test("the caller's list goes first", () => {
  const list = [{ short: 'UBND', readings: [{ long: 'uỷ ban' }] }]
  expect(expandAbbreviations('UBND', { list }).text).toBe('uỷ ban')
})
