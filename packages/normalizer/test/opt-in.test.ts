import {
  foldYiStep,
  normalizeText,
  repairOnsetsStep,
  repairSuperscriptsStep,
  reportNormalization,
  spacePunctuationStep,
  yiSpellingStep,
} from '@chugiai/normalizer'
import { describeStep } from '@chugiai/testing'
import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

describeStep(yiSpellingStep('i'), { examples: ['kỹ lý quý Mỹ', 'ty', 'y'] })
describeStep(yiSpellingStep('y'), { examples: ['kĩ lí quí Mĩ', 'tỉ mỉ', 'hi'] })
describeStep(foldYiStep, { examples: ['Mỹ LÝ kỹ'] })
describeStep(repairOnsetsStep, { examples: ['nghành kành ngĩ gế cẻ'] })
describeStep(repairSuperscriptsStep, { examples: ['50 m 2', '3 km2', 'm 2'] })
describeStep(spacePunctuationStep, { examples: ['Vâng , đúng !', '( a )', 'a,b', ' .'] })

test.each([
  ['i', 'kỹ thuật, lý do, quý giá của Mỹ và Lý Thường Kiệt', 'kĩ thuật, lí do, quí giá của Mỹ và Lý Thường Kiệt'],
  ['y', 'kĩ thuật, lí do, hi hữu, tỉ mỉ, ti vi', 'kỹ thuật, lý do, hi hữu, tỷ mỉ, ti vi'],
  ['i', 'yêu ý chuyện say tay thúy', 'yêu ý chuyện say tay thúy'],
] as const)('yiSpelling %s', (style, text, expected) => {
  expect(normalizeText(text, { yiSpelling: style })).toBe(expected)
  expect(normalizeText(text.normalize('NFD'), { yiSpelling: style })).toBe(expected)
})

test.each([
  ['nghành', 'ngành'],
  ['kành', 'cành'],
  ['ngĩ', 'nghĩ'],
  ['gế', 'ghế'],
  ['cẻ', 'kẻ'],
  ['ghà', 'gà'],
  ['ngành', 'ngành'],
  ['Kạn', 'Kạn'],
  ['game', 'game'],
  ['khác', 'khác'],
  ['gì', 'gì'],
  ['Nghành', 'Ngành'],
  ['NGHÀNH', 'NGÀNH'],
  ['NGĨ', 'NGHĨ'],
  ['Ngiêm', 'Nghiêm'],
  ['gen', 'gen'],
  ['apt-get', 'apt-get'],
  ['.ge', '.ge'],
  ['-kun', '-kun'],
  ['kua', 'kua'],
  ['Hồng Kông', 'Hồng Kông'],
  ['sông Mê kông', 'sông Mê kông'],
  ['kám phá', 'kám phá'],
  ['ciếm', 'ciếm'],
  ['a_nghành', 'a_nghành'],
  ['nghành@x.vn', 'nghành@x.vn'],
])('onset of %s', (text, expected) => {
  expect(normalizeText(text, { extraSteps: [repairOnsetsStep] })).toBe(expected)
  expect(normalizeText('nghành')).toBe('nghành')
})

test.each([
  ['rộng 50 m 2.', 'rộng 50 m².'],
  ['3km2 và 4 cm 3', '3km² và 4 cm³'],
  ['m 2', 'm 2'],
  ['5 m 2,5', '5 m 2,5'],
  ['10 m 25', '10 m 25'],
])('superscripts in %s', (text, expected) =>
  expect(normalizeText(text, { extraSteps: [repairSuperscriptsStep] })).toBe(expected),
)

test.each([
  ['Vâng , đúng rồi !', 'Vâng, đúng rồi!'],
  ['( Huế )', '(Huế)'],
  ['82,8 %', '82,8%'],
  ['một,hai', 'một, hai'],
  ['1,5 và .5 :)', '1,5 và .5 :)'],
])('punctuation of %s', (text, expected) =>
  expect(normalizeText(text, { extraSteps: [spacePunctuationStep] })).toBe(expected),
)

describe('report', () => {
  test('names each change with its place in the original', () => {
    const text = '😀 hòan  toa\u0300n'
    const report = reportNormalization(text)
    expect(report.text).toBe('😀 hoàn toàn')
    expect(report.changes.map(({ code, before, after }) => [code, before, after])).toEqual([
      ['compose@1', 'a\u0300', 'à'],
      ['blanks@1', ' ', ''],
      ['tone-marks@1', 'ò', 'o'],
      ['tone-marks@1', 'a', 'à'],
    ])
    for (const { span, before } of report.changes) expect(sliceSpan(text, span)).toBe(before)
    expect(report.counts).toEqual({ 'compose@1': 1, 'blanks@1': 1, 'tone-marks@1': 2 })
  })

  test('is empty for clean text', () => expect(reportNormalization('Hà Nội').changes).toEqual([]))
})
