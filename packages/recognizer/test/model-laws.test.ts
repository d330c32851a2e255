import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'

const rules = await createRecognizer()
const recognizer = await createRecognizer({ model })
const told = (text: string, of = recognizer) =>
  of.entities(text).map(({ span, label, score }) => ({ name: `${label} ${sliceSpan(text, span)}`, span, label, score }))
const namesOf = (text: string) => told(text).map(({ name }) => name)

test.each([
  ['Theo đó, Luật Đất đai 2013 và Luật Nhà ở 2014 được sửa.', ['LAW Luật Đất đai 2013', 'LAW Luật Nhà ở 2014']],
  [
    'Quốc hội thông qua Luật Doanh nghiệp 2020, Luật Đầu tư 2020 và Bộ luật Lao động 2019.',
    ['LAW Luật Doanh nghiệp 2020', 'LAW Luật Đầu tư 2020', 'LAW Bộ luật Lao động 2019'],
  ],
  [
    'Chương trình mục tiêu quốc gia xây dựng nông thôn mới đạt 7,5%.',
    ['PROGRAM Chương trình mục tiêu quốc gia xây dựng nông thôn mới'],
  ],
  [
    'Đại hội Đảng bộ tỉnh Hà Giang lần thứ XVII diễn ra từ 15 đến 17/10.',
    ['EVENT Đại hội Đảng bộ tỉnh Hà Giang lần thứ XVII', 'ORG Đảng bộ tỉnh Hà Giang', 'LOC tỉnh Hà Giang'],
  ],
  ['Quốc hội bàn Luật Báo chí và Luật Xuất bản.', ['LAW Luật Báo chí', 'LAW Luật Xuất bản']],
  ['Luật Hàng hải Việt Nam có hiệu lực.', ['LAW Luật Hàng hải Việt Nam', 'LOC Việt Nam']],
])('%s', (text, expected) => {
  expect(namesOf(text)).toEqual(expect.arrayContaining(expected))
})

test('a person is no part of a law', () => {
  const found = told('Theo đó, Luật Đất đai 2013 và Luật Nhà ở 2014 được sửa.')
  expect(found.filter(({ label }) => label === 'PER')).toEqual([])
})

test('a firm whose name holds what looks like a law is one', () => {
  expect(namesOf('Công ty Luật Hải Phòng họp.')).toEqual(['ORG Công ty Luật Hải Phòng'])
})

const SUBJECTS = ['Luật Đất đai 2013', 'Luật Nhà ở 2014', 'Bộ luật Hình sự', 'Luật Thủ đô', 'Nghị định 15/2020/NĐ-CP']
const OTHERS = ['SEA Games 31', 'World Cup 2018', 'Đại hội Đảng bộ tỉnh Sơn La lần thứ XV', 'Liên hoan phim Cannes']
const HEADS = ['Theo đó, ', 'Quốc hội thông qua ', 'Ông Lê Văn An bàn về ', '', 'Sáng nay ở Huế, ', '😀 Bà Hoa nói ']
const one = fc.constantFrom(...SUBJECTS, ...OTHERS)
const text = fc
  .tuple(fc.constantFrom(...HEADS), fc.array(one, { minLength: 1, maxLength: 3 }), fc.constantFrom('NFC', 'NFD'))
  .map(([head, subjects, form]) => `${head}${subjects.join(' và ')} ở Hà Nội.`.normalize(form))

test('laws and events of the rules stay with a model, unless a surer name holds the whole', () => {
  fc.assert(
    fc.property(text, (sentence) => {
      const found = told(sentence)
      for (const { name, span, label, score } of told(sentence, rules)) {
        if (!/^(?:LAW|EVENT|PROGRAM)$/.test(label)) continue
        const isHeld = found.some((other) => {
          const isName = /^(?:PER|ORG|LOC)$/.test(other.label) && other.score >= score
          return isName && other.span.start <= span.start && span.end <= other.span.end
        })
        expect(isHeld || found.some((other) => other.name === name), `${name} in ${sentence}`).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})
