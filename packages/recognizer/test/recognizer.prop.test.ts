import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { messyText } from '@chugiai/testing'
import { covers, overlaps, sliceSpan } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognizer } from './found.ts'

const CLAUSES = [
  'Đồng chí Lê Văn An, Bí thư Huyện ủy, Chủ tịch HĐND huyện Sóc Sơn',
  'Sở Văn hóa, Thể thao và Du lịch Khánh Hoà',
  'theo Nghị định số 15/2020/NĐ-CP ngày 3/2/2020 của Chính phủ',
  'có 12/15 chỉ tiêu đạt 82,5% kế hoạch, tức 1,7 tỷ đồng',
  'bà Nguyễn Thị Thuý nói: “Chúng tôi rất vui mừng vì được mùa.”',
  'hội nghị thứ 12 Ban Chấp hành Đảng bộ tỉnh khoá XIV',
  'người Mông ở Mèo Vạc (Hà Giang)',
  'Tổng thống Mỹ Peter Brown',
]
const prose = fc
  .array(fc.oneof(fc.constantFrom(...CLAUSES), messyText), { maxLength: 8 })
  .chain((parts) => fc.constantFrom('. ', ', ', ' ', '\n', '\n\n').map((joint) => parts.join(joint)))

describe('tokens', () => {
  test('lie in order and cover every character but blanks once', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0
        let left = ''
        for (const { span } of recognizer.words(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          left += text.slice(end, span.start)
          end = span.end
        }
        expect((left + text.slice(end)).trim()).toBe('')
      }),
    )
  })
})

describe('sentences', () => {
  test('lie in order, hold every token and no blank at their ends', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const sentences = recognizer.sentences(text)
        for (const { span } of sentences) expect(sliceSpan(text, span).trim()).toBe(sliceSpan(text, span))
        for (const [at, { span }] of sentences.entries()) {
          if (at > 0) expect(span.start).toBeGreaterThanOrEqual(sentences[at - 1]!.span.end)
        }
        for (const { span } of recognizer.words(text)) {
          expect(sentences.filter((sentence) => covers(sentence.span, span))).toHaveLength(1)
        }
      }),
    )
  })
})

describe('entities', () => {
  const labels = new Set(newsLabelSchema.labels.map(({ id }) => id))

  test('lie in the text, in order, with a label of the schema', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let start = 0
        for (const { span, label, score, core } of recognizer.entities(text, { anchor: '2020-03-01' })) {
          expect(span.start).toBeGreaterThanOrEqual(start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(sliceSpan(text, span).trim()).toBe(sliceSpan(text, span))
          expect(labels.has(label)).toBe(true)
          expect(score > 0 && score <= 1).toBe(true)
          if (core) expect(covers(span, core)).toBe(true)
          start = span.start
        }
      }),
    )
  })

  test.each([
    ...CLAUSES,
    'Luật Đất đai năm 2013 và Bộ luật Hình sự số 100/2015/QH13',
    'Công ty Cổ phần Xây dựng Sao Mai & Con Trai',
    'Xã Tân Thanh, huyện Văn Lãng, tỉnh Lạng Sơn',
    'Ông Trần V. Minh, Nguyễn văn Nhã và Năm Lặc',
    'từ ngày 5 đến ngày 8 tháng 3 năm 2019, khoảng 3,5 triệu người',
  ])('a paragraph ends whatever it ends in: %s', (text) => {
    for (const { index: blank } of text.matchAll(/ /g)) {
      const parted = `${text.slice(0, blank)}\n\n${text.slice(blank + 1)}`
      const over = recognizer.entities(parted).filter(({ span }) => span.start <= blank && span.end > blank)
      expect(over.map(({ label, span }) => `${label} ${sliceSpan(parted, span)}`)).toEqual([])
    }
  })

  test('nest or lie apart, and never cross', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const spans = recognizer.entities(text).map(({ span }) => span)
        for (const [at, outer] of spans.entries()) {
          for (const inner of spans.slice(at + 1)) {
            if (overlaps(outer, inner)) expect(covers(outer, inner)).toBe(true)
          }
        }
      }),
    )
  })

  test('are the same in every Unicode form', () => {
    const clauses = fc.array(fc.constantFrom(...CLAUSES), { maxLength: 6 }).map((parts) => `${parts.join('. ')}.`)
    const slices = (text: string) =>
      recognizer.entities(text).map(({ span, label }) => `${label} ${sliceSpan(text, span).normalize('NFC')}`)
    fc.assert(
      fc.property(clauses, (text) => {
        expect(slices(text.normalize('NFD'))).toEqual(slices(text))
      }),
    )
  })
})

// Words that pull a rule on and on: were one quadratic or recursive without end, this would not come to an end.
test.each([
  'Giám đốc ',
  'Đảng ủy ',
  'Hội nghị ',
  'Ủy viên Ban, Ban, ',
  'Lê Văn An, ',
  'Minh Đức, ',
  'Xã Hòa ',
  'khoản 1 ',
  'A',
  ')',
  '"',
  '“',
  '.',
  'a.b.',
  'http://,',
  '1/2',
  '1 - ',
  'a\u0301',
  'các xã Hòa, Bình, ',
  'Tỉnh ',
  'Đồng chí Bí thư ',
  'An Bình ',
  'Luật ',
  'A.',
  'người ',
])('60,000 characters of "%s" are read', (piece) => {
  const text = piece.repeat(Math.ceil(60_000 / piece.length))
  expect(recognizer.entities(text).every(({ span }) => span.end <= text.length)).toBe(true)
})
