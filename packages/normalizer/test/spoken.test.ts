import { parseNumber, unverbalize, verbalizationSteps, verbalize } from '@chugiai/normalizer'
import { describeStep } from '@chugiai/testing'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describeStep(
  { name: 'verbalize@1', run: (text) => verbalize(text) },
  {
    examples: [
      'Lúc 8h30 ngày 2/9, giá 1,5 triệu',
      '-5',
      '1-2-3',
      '1.2.3',
      'a@b.vn 17/18',
      'NĐ-CP82,8%',
      'hoà15/2020/NĐ-CP82,8%',
    ],
  },
)

describe('verbalize', () => {
  test.each([
    [
      'Có 105 hộ, 1.234.567 người',
      'Có một trăm linh năm hộ, một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy người',
    ],
    ['tăng 82,8%', 'tăng tám mươi hai phẩy tám phần trăm'],
    ['17/18 đại biểu', 'mười bảy trên mười tám đại biểu'],
    ['sáng 17/11', 'sáng ngày mười bảy tháng mười một'],
    [
      'ngày 29/11/2018',
      'ngày hai mươi chín tháng mười một năm hai nghìn không trăm mười tám'.replace('không trăm ', ''),
    ],
    ['lúc 14h30', 'lúc mười bốn giờ ba mươi phút'],
    ['3/4 số phiếu', 'ba phần tư số phiếu'],
    ['thứ 4, lần thứ 1', 'thứ tư, lần thứ nhất'],
    ['từ 5-7 triệu', 'từ năm đến bảy triệu'],
    ['giá 50.000đ/kg', 'giá năm mươi nghìn đồng trên ki lô gam'],
    ['khóa XVI, thế kỷ XXI', 'khóa mười sáu, thế kỷ hai mươi mốt'],
    ['0912 345 678', 'không chín một hai ba bốn năm sáu bảy tám'],
    ['thư lan.anh@vidu.vn', 'thư lan chấm anh a còng vidu chấm vn'],
    ['UBND tỉnh họp', 'Ủy ban nhân dân tỉnh họp'],
    ['50.000đ/cp', 'năm mươi nghìn đồng trên cp'],
    ['covid-19', 'covid-mười chín'],
    ['15/2020/NĐ-CP', 'mười lăm năm hai nghìn hai mươi NĐ-CP'],
    ['Chào_bạn', 'Chào_bạn'],
  ])('%j', (text, expected) => expect(verbalize(text).text).toBe(expected))

  test('the south says ngàn and lẻ', () => {
    expect(verbalize('1.105', { region: 'south' }).text).toBe('một ngàn một trăm lẻ năm')
  })

  test('an expression leads to what was written', () => {
    const text = '😀 hết 1,5kg gạo'
    const { text: spoken, alignment } = verbalize(text)
    const start = spoken.indexOf('phẩy')
    expect(sliceSpan(text, alignment.toSource({ start, end: start + 4 })!)).toBe('1,5kg')
    expect(verbalizationSteps({ abbreviations: false }).map((step) => step.name)).toEqual(['verbalize-north@1'])
  })
})

describe('unverbalize', () => {
  test.each([
    ['một trăm linh năm hộ', '105 hộ'],
    ['hai mươi mốt phẩy tư', '21,4'],
    ['sáu phẩy hai lăm', '6,25'],
    ['sáu phẩy hai mươi lăm phần trăm', '6,25%'],
    ['bảy phẩy mười lăm', '7,15'],
    ['ba phẩy bảy mốt', '3,71'],
    ['ngày hai mươi chín tháng mười một năm hai nghìn không trăm mười tám', 'ngày 29 tháng 11 năm 2018'],
    ['tháng năm năm một chín bảy lăm', 'tháng 5 năm 1975'],
    ['ba phần tư', '3/4'],
    ['Tám mươi phần trăm', '80%'],
    ['một tỷ rưỡi', '1,5 tỷ'],
    ['hai', 'hai'],
    ['ba năm', 'ba năm'],
    ['bạn tôi là người tốt', 'bạn tôi là người tốt'],
  ])('%j', (text, expected) => expect(unverbalize(text).text).toBe(expected))

  test('a decimal point on request', () => {
    expect(unverbalize('hai phẩy năm mét', { decimal: 'point' }).text).toBe('2.5 m')
  })
})

describe('parseNumber', () => {
  test.each([
    ['một trăm linh năm', 105],
    ['hai mốt', 21],
    ['Âm hai phẩy năm', -2.5],
    ['một ngàn lẻ một', 1001],
    ['hai tỷ ba trăm triệu', 2_300_000_000],
    ['một tỷ rưỡi', 1_500_000_000],
    ['không', 0],
    ['hà nội', null],
    ['một trăm con', null],
    ['', null],
  ])('%j', (text, value) => expect(parseNumber(text)).toBe(value))

  test('reads back what verbalize says, in both regions', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('north' as const, 'south' as const), (value, region) => {
        expect(parseNumber(verbalize(String(value), { region }).text)).toBe(value)
      }),
    )
  })
})
