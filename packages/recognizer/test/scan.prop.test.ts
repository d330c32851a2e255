import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scan, scanByPatterns } from '../src/scan.ts'

const piece = fc.constantFrom(
  ...[
    'học',
    'Hà',
    'TP',
    'PGS',
    'v.v',
    'đ/c',
    'h',
    'http://',
    'www.',
    'a',
    'vn',
    'QH13',
    'NĐ-CP',
    '12',
    '2016',
    '7,5',
    'Ð',
    'hòa',
    'Mrs',
    'ThS',
    'Á',
    'com',
  ],
  ...[
    ' ',
    ' ',
    '\n',
    '\r',
    '\u00a0',
    '\ufeff',
    '\u3000',
    '\u200b',
    '\u00ad',
    '\u0301',
    '\u0323',
    '😀',
    'ª',
    '×',
    'ſ',
    '漢',
    'й',
  ],
  ...[
    '.',
    '..',
    '…',
    ',',
    ';',
    ':',
    '!',
    '?',
    '(',
    ')',
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '&',
    '-',
    '–',
    '—',
    '/',
    '@',
    '%',
    '_',
    '+',
    '#',
  ],
)
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)

test('the quick way cuts a text as the patterns do', () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(scan(text)).toEqual(scanByPatterns(text))
    }),
  )
})
