import { expect, test } from 'vitest'
import {
  assertSpan,
  bySpanOrder,
  ChugiaiError,
  covers,
  issueFromError,
  overlaps,
  type Span,
  sliceSpan,
} from '../src/index.ts'

const span = (start: number, end: number) => ({ start, end })

test.each([
  // a         b          overlap  a covers b
  [span(0, 3), span(2, 5), true, false],
  [span(0, 3), span(3, 5), false, false],
  [span(0, 9), span(2, 5), true, true],
  [span(2, 5), span(2, 5), true, true],
  [span(2, 5), span(3, 3), false, true],
  [span(3, 3), span(3, 3), false, true],
])('%j and %j', (a, b, overlap, cover) => {
  expect(overlaps(a, b)).toBe(overlap)
  expect(overlaps(b, a)).toBe(overlap)
  expect(covers(a, b)).toBe(cover)
})

test('any two spans, letter by letter', () => {
  const offsets = [0, 1, 2, 3, 4]
  const spans = offsets.flatMap((start) => offsets.filter((end) => end >= start).map((end) => span(start, end)))
  const holds = ({ start, end }: Span, letter: number) => letter >= start && letter < end
  for (const a of spans) {
    for (const b of spans) {
      const letters = offsets.filter((letter) => holds(b, letter))
      expect(overlaps(a, b)).toBe(letters.some((letter) => holds(a, letter)))
      // An empty span is held where it stands, at either end too.
      const isHeld = b.start === b.end ? a.start <= b.start && b.end <= a.end : letters.every((one) => holds(a, one))
      expect(covers(a, b)).toBe(isHeld)
    }
  }
})

test('order of reading puts the outer span first', () => {
  const sorted = [span(3, 4), span(0, 2), span(0, 5), span(0, 0)].sort(bySpanOrder)
  expect(sorted).toEqual([span(0, 5), span(0, 2), span(0, 0), span(3, 4)])
})

test('slices are UTF-16', () => {
  expect(sliceSpan('👋 Huế', span(3, 6))).toBe('Huế')
})

test('a span outside its text names the place and says what to do', () => {
  let error: unknown
  try {
    assertSpan(span(41, 48), 40, 'layers.mentions.annotations[3].spans[0]')
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(ChugiaiError)
  expect(issueFromError(error)).toEqual({
    code: 'span_out_of_range',
    severity: 'error',
    message: 'Span 41-48 is outside text of length 40',
    path: 'layers.mentions.annotations[3].spans[0]',
    span: span(41, 48),
    hint: expect.stringContaining('unitAlignment'),
  })
})

test('any error becomes an issue, and keeps its cause', () => {
  expect(issueFromError(new TypeError('hỏng'))).toEqual({ code: 'internal_error', severity: 'error', message: 'hỏng' })
  expect(issueFromError('hỏng').message).toBe('hỏng')
  const cause = new Error('gốc')
  expect(new ChugiaiError('bad', 'hỏng', { cause }).cause).toBe(cause)
})
