import { joinWords, snapSpan } from '@chugiai/annotation'
import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'

const recognizer = await createRecognizer({ model })
const words = (text: string, given?: readonly string[]) =>
  recognizer.words(text, given && { words: given }).map(({ span }) => sliceSpan(text, span))

test.each([
  ['Học sinh đọc sách giáo khoa.', ['Học sinh', 'đọc', 'sách giáo khoa', '.']],
  ['Trời mưa to quá!', ['Trời', 'mưa', 'to', 'quá', '!']],
  ['Bà Nguyễn Thị Mai sống ở Đà Nẵng.', ['Bà', 'Nguyễn Thị Mai', 'sống', 'ở', 'Đà Nẵng', '.']],
  ['Công nhân nhà máy, nông dân.', ['Công nhân', 'nhà máy', ',', 'nông dân', '.']],
  ['', []],
  [' \r\n ', []],
  ['😀 quốc gia', ['😀', 'quốc gia']],
  ['quốc\u00a0gia', ['quốc\u00a0gia']],
])('%j', (text, expected) => expect(words(text)).toEqual(expected))

test('words are told by kind', () => {
  const kinds = recognizer.words('Kinh tế tăng 7,5 % năm 2024, xem a@b.vn').map(({ kind }) => kind)
  expect(kinds).toEqual(['word', 'word', 'number', 'punctuation', 'word', 'number', 'punctuation', 'word', 'email'])
})

const SAMPLE =
  'Hội đồng nhân dân thành phố Hòa Bình thông qua kế hoạch phát triển kinh tế, khóa họp kéo dài ba ngày.\nThủy điện đã hòa lưới quốc gia.'

test.each<[string, (text: string) => string]>([
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['modern tone marks', (text) => text.replaceAll('òa', 'oà').replaceAll('óa', 'oá').replaceAll('ủy', 'uỷ')],
  ['doubled blanks', (text) => text.replaceAll(' ', '  ')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['\\r\\n', (text) => text.replaceAll('\n', '\r\n')],
  ['a BOM', (text) => `\ufeff${text}`],
])('%s change no word', (_, change) => {
  const plain = (word: string) => word.normalize('NFC').replace(/\s+/g, ' ')
  expect(words(change(SAMPLE)).map(plain)).toEqual(words(SAMPLE).map((word) => plain(change(word).trim())))
})

test('words of the caller come before those of the model', () => {
  const text = 'Công ty Sông Xanh bán nước mắm Cá Cơm Than Phú Quốc Loại Một Đặc Biệt.'
  const given = ['sông xanh', 'CÁ CƠM THAN PHÚ QUỐC LOẠI MỘT ĐẶC BIỆT', 'bán nước']
  expect(words(text, given)).toEqual(
    expect.arrayContaining(['Sông Xanh', 'bán nước', 'Cá Cơm Than Phú Quốc Loại Một Đặc Biệt']),
  )
  expect(words(text.normalize('NFD'), given).map((word) => word.normalize('NFC'))).toEqual(words(text, given))
  expect(words('Xem A/B-C (mới)', ['a/b-c (mới)'])).toEqual(['Xem', 'A/B-C (mới)'])
})

test('without a model a word is a token', async () => {
  const text = 'học sinh'
  expect((await createRecognizer()).words(text).map(({ span }) => sliceSpan(text, span))).toEqual(['học', 'sinh'])
})

test('a span snaps to the words of the model', () => {
  const text = 'Nông dân trồng cà phê ở Đắk Lắk.'
  const units = recognizer.words(text).map(({ span }) => span)
  const at = text.indexOf('phê')
  const snapped = snapSpan(text, { start: at, end: at + 3 }, { to: 'word', snap: 'expand', units })
  expect(snapped && sliceSpan(text, snapped)).toBe('cà phê')
  expect(joinWords(text, units).text).toBe('Nông_dân trồng cà_phê ở Đắk_Lắk .')
})
