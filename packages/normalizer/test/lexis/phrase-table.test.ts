import { expect, test } from 'vitest'
import type { Gap } from '../../src/lexis/gap.ts'
import { PhraseTable } from '../../src/lexis/phrase-table.ts'

/** `hôm|qua` on one line; `_` before a word is no gap, `/` a line end, `#` a break. */
const tokens = (line: string) =>
  line.split(' ').map((word) => {
    const gap: Gap = word.startsWith('_')
      ? 'none'
      : word.startsWith('/')
        ? 'line'
        : word.startsWith('#')
          ? 'break'
          : 'blank'
    return { key: word.replace(/^[_/#]/, ''), gap }
  })

const table = () =>
  new PhraseTable<string>(
    [
      [['hôm'], 'day'],
      [['hôm', 'qua'], 'yesterday'],
      [['hôm', 'qua', 'sáng', 'sớm'], 'early'],
      [['hôm', 'qua'], 'second'],
    ],
    ['blank', 'line'],
  )

test.each([
  ['the longest wins', 'hôm qua về', 0, { to: 2, value: 'yesterday' }],
  [
    'a longer phrase that is not finished does not hide a shorter',
    'hôm qua sáng nay',
    0,
    { to: 2, value: 'yesterday' },
  ],
  ['all of a long one', 'hôm qua sáng sớm', 0, { to: 4, value: 'early' }],
  ['a gap that may stand within', 'hôm /qua', 0, { to: 2, value: 'yesterday' }],
  ['a gap that may not', 'hôm #qua', 0, { to: 1, value: 'day' }],
  ['nothing between', 'hôm _qua', 0, { to: 1, value: 'day' }],
  ['the gap in front does not matter', '#hôm qua', 0, { to: 2, value: 'yesterday' }],
  ['from the middle', 'về hôm qua', 1, { to: 3, value: 'yesterday' }],
  ['nothing begins here', 'về hôm qua', 0, null],
  ['past the end', 'hôm', 1, null],
])('%s', (_, line, from, expected) => {
  expect(table().longest(tokens(line), from)).toEqual(expected)
})

test('the first value of a phrase stays, and phrases can be added', () => {
  const phrases = table()
  phrases.add(['nay'], 'today')
  phrases.add(['nay'], 'again')
  expect(phrases.longest(tokens('nay'), 0)).toEqual({ to: 1, value: 'today' })
  expect(phrases.firstKeys).toEqual(['hôm', 'nay'])
})
