import { alignTokens } from '@chugiai/annotation'
import { replaceEach, sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'

const slices = (text: string, tokens: readonly string[]) =>
  alignTokens(text, tokens).spans.map((span) => span && sliceSpan(text, span))

test.each([
  // name, text, tokens, pieces of the text
  [
    'words of a column file',
    'Bà Hoa ở Lạng Sơn.',
    ['Bà', 'Hoa', 'ở', 'Lạng_Sơn', '.'],
    ['Bà', 'Hoa', 'ở', 'Lạng Sơn', '.'],
  ],
  ['no-break spaces and line ends', 'Lạng\u00a0Sơn\r\nHuế', ['Lạng_Sơn', 'Huế'], ['Lạng\u00a0Sơn', 'Huế']],
  ['a text in NFD', 'Lạng Sơn'.normalize('NFD'), ['Lạng', 'Sơn'], ['Lạng'.normalize('NFD'), 'Sơn'.normalize('NFD')]],
  ['tokens in NFD', 'Lạng Sơn', ['Lạng_Sơn'.normalize('NFD')], ['Lạng Sơn']],
  ['a byte order mark and an emoji', '\ufeff👩‍👩‍👧 Huế', ['👩‍👩‍👧', 'Huế'], ['👩‍👩‍👧', 'Huế']],
  [
    'word pieces',
    'Chào Nậm Khao',
    ['[CLS]', 'chào', 'n', '##ậm', 'kha', '##o', '[SEP]'],
    [null, 'Chào', 'N', 'ậm', 'Kha', 'o', null],
  ],
  ['pieces of SentencePiece', 'Nậm Khao', ['<s>', '▁N', 'ậm', '▁Khao', '</s>'], [null, 'N', 'ậm', 'Khao', null]],
  ['pieces of BPE', 'Nậm Khao', ['N@@', 'ậm', 'Kh@@', 'ao'], ['N', 'ậm', 'Kh', 'ao']],
  ['bytes of GPT-2', 'ở Huế', ['á»Ł', 'ĠHu', 'áº', '¿'], ['ở', 'Hu', 'ế', 'ế']],
  [
    'bytes of SentencePiece',
    'ở 👋',
    ['▁ở', '▁', '<0xF0>', '<0x9F>', '<0x91>', '<0x8B>'],
    ['ở', null, '👋', '👋', '👋', '👋'],
  ],
  [
    'brackets and quotes of a treebank',
    'ông “Tư” (62) 1/2',
    ['ông', '``', 'Tư', "''", '-LRB-', '62', '-RRB-', '1\\/2'],
    ['ông', '“', 'Tư', '”', '(', '62', ')', '1/2'],
  ],
  [
    'more than one underscore at an end',
    'gọi __init__ và x__ .',
    ['gọi', '__init__', 'và', 'x__', '.'],
    ['gọi', '__init__', 'và', 'x__', '.'],
  ],
  ['an unknown word', 'đi Tô-ky-ô về', ['đi', '<unk>', 'về'], ['đi', 'Tô-ky-ô', 'về']],
  ['two unknown words', 'đi 北京 上海 về', ['đi', '[UNK]', '[UNK]', 'về'], ['đi', '北京', '上海', 'về']],
  ['a tone mark elsewhere', 'bà Hòa khỏe', ['bà', 'Hoà', 'khoẻ'], ['bà', 'Hòa', 'khỏe']],
  [
    'underscores that the text has',
    'tệp a_b và _c_ .',
    ['tệp', 'a_b', 'và', '_c_', '.'],
    ['tệp', 'a_b', 'và', '_c_', '.'],
  ],
  [
    'signs of markers that the text has',
    'mục ##2 và -LRB-',
    ['mục', '##2', 'và', '-LRB-'],
    ['mục', '##2', 'và', '-LRB-'],
  ],
  ['text that no token has', 'A B C D E xa lạ F', ['A', 'B', 'F'], ['A', 'B', 'F']],
  ['words like a part of another', 'La Lan Anh', ['Lan', 'Anh'], ['Lan', 'Anh']],
  ['no tokens', 'Huế', [], []],
  ['no text', '', ['Huế'], [null]],
])('%s', (_, text, tokens, pieces) => {
  expect(slices(text, tokens)).toEqual(pieces)
})

test('a token without a place is an issue that names its neighbours', () => {
  const { issues } = alignTokens('Bà Hoa ở Huế', ['Bà', 'Hoa', 'Yến', 'ở', 'Huế'])
  expect(issues).toMatchObject([{ code: 'token_unplaced', path: '[2]' }])
  expect(issues[0]!.message).toContain("'Hoa' and 'ở'")
})

test('a token that the text spells otherwise is an issue with its place', () => {
  const text = 'Bà Hòa ở Huế'
  const { issues } = alignTokens(text, ['Bà', 'Hoà', 'ở', 'Huế'])
  expect(issues).toMatchObject([{ code: 'token_approximate', path: '[1]', span: { start: 3, end: 6 } }])
})

test('what the fold makes equal is placed without an issue', () => {
  const fold = (text: string) => replaceEach(text, /òa/g, () => 'oà')
  expect(alignTokens('Bà Hòa', ['Bà', 'Hoà'], { fold }).issues).toEqual([])
})

test('tokens of another text are not laid on this one', () => {
  const { spans, issues } = alignTokens('một hai ba bốn năm', ['red', 'blue', 'pink', 'gold', 'gray'])
  expect(spans).toEqual([null, null, null, null, null])
  expect(issues).toHaveLength(5)
})
