import { decode, detectEncoding, encode, type WritableEncoding } from '@chugiai/normalizer'
import { describe, expect, test } from 'vitest'

const VIETNAMESE = 'Cuộc họp của ủy ban nhân dân thành phố bắt đầu lúc tám giờ.'
const ENGLISH = [
  'The committee will meet again on Monday, and members are asked to bring their notes.',
  'Please send all documents to the main office before the deadline next week.',
]
const SONGS = [
  'Bài hát của năm',
  'Rehab, Back to Black, You Know I am No Good',
  'Trình diễn nhạc đồng quê hay nhất',
  'Before He Cheats, Carrie Underwood, producer',
]

describe.each(['tcvn3', 'vni', 'viscii', 'windows-1258', 'tcvn5712-1', 'viqr'] satisfies WritableEncoding[])(
  '%s',
  (encoding) => {
    test.each([
      ['one Vietnamese line before two English ones', [VIETNAMESE, ...ENGLISH]],
      ['between', [ENGLISH[0], VIETNAMESE, ENGLISH[1]]],
      ['behind', [...ENGLISH, VIETNAMESE]],
      ['all in one line', [[...ENGLISH, VIETNAMESE, VIETNAMESE, VIETNAMESE].join(' ')]],
      ['a name alone', ['Tên: Trần Văn Dũng', ...ENGLISH, ...ENGLISH]],
      ['a list of songs', SONGS],
    ])('%s', (_, lines) => {
      const text = lines.join('\n')
      const decoded = decode(encode(text, encoding).bytes)
      expect(decoded.text.normalize('NFC')).toBe(text)
      expect(decoded.issues).toEqual([])
    })
  },
)

test.each([
  'Quán cà phê café ở phố cổ, nhà Beyoncé và Niccolò',
  'Ông José nói tiếng Pháp với những người bạn ở quán "café" trước khi trở về.',
  "Quán 'cafe' này đẹp lắm",
])('VIQR keeps the accent at the end of a foreign word, and the quotation mark: %s', (text) => {
  expect(decode(encode(text, 'viqr').bytes).text).toBe(text)
})

test.each(['áp tham gia.', 'gió mùa về. Nắng', 'oàng gia. Tuổi trẻ'])('letters with marks are no VIQR: %s', (text) => {
  expect(decode(text).text).toBe(text)
})

test.each([
  "Les élèves français étudient à l'école où ils ont déjà préparé leurs leçons. Après le dîner, nous étions fatigués.",
  'Die Prüfung war schwer, aber die Schüler können für ihre Mühe gelobt werden. Über die Straße führt eine Brücke.',
  'El niño pequeño comió una manzana en el jardín después de la lección de música, según explicó su tía María.',
  'Os alunos não estão à vontade, porque a avaliação começa amanhã às três horas; é difícil também para vocês.',
])('other languages of Latin-1 are not taken for Vietnamese: %s', (text) => {
  expect(detectEncoding(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toEqual([])
})

test.each([
  ['a long document whose head is English', `${`${ENGLISH.join(' ')}\n`.repeat(30)}${`${VIETNAMESE}\n`.repeat(30)}`],
  ['a long line', `${VIETNAMESE} `.repeat(200)],
  ['a long word first', `${'x'.repeat(5000)} ${VIETNAMESE}`],
])('%s is decoded', (_, text) => {
  for (const encoding of ['tcvn3', 'vni', 'viscii'] as const)
    expect(decode(encode(text, encoding).bytes).text).toBe(text)
})
