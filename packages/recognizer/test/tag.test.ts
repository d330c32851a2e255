import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { recognizer } from './found.ts'

const tags = (text: string) => recognizer.tag(text).map(({ span, upos }) => `${sliceSpan(text, span)}/${upos}`)

test.each([
  [
    'names after the first word',
    'Sáng nay An về Huế.',
    ['Sáng/X', 'nay/X', 'An/PROPN', 'về/X', 'Huế/PROPN', './PUNCT'],
  ],
  ['a known name at the start', 'Hà Nội vào thu', ['Hà/PROPN', 'Nội/PROPN', 'vào/X', 'thu/X']],
  ['numbers and signs', '7 % của hai', ['7/NUM', '%/SYM', 'của/X', 'hai/NUM']],
  ['năm is a year more often than five', 'năm 2020', ['năm/X', '2020/NUM']],
])('%s', (_, text, expected) => {
  expect(tags(text)).toEqual(expected)
})
