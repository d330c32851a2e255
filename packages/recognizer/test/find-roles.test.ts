import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import type { Entity } from '../src/entity.ts'
import { createRecognizer, type Recognizer } from '../src/recognizer.ts'
import { findRoles } from '../src/relations/find-roles.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Ông Nguyễn Văn An, Chủ tịch UBND tỉnh Hà Giang, phát biểu.',
    ['Nguyễn Văn An: Chủ tịch UBND tỉnh Hà Giang @ UBND tỉnh Hà Giang'],
  ],
  ['Thủ tướng Lê Văn An đến Huế.', ['Lê Văn An: Thủ tướng']],
  ['Chủ tịch UBND xã Hòa Sơn, ông Lê Văn Bình, cho biết.', ['Lê Văn Bình: Chủ tịch UBND xã Hòa Sơn @ UBND xã Hòa Sơn']],
  [
    'Bà Lê Thị Thanh, Bí thư Tỉnh ủy Hà Giang, Chủ tịch HĐND tỉnh Hà Giang, dự họp.',
    [
      'Lê Thị Thanh: Bí thư Tỉnh ủy Hà Giang @ Tỉnh ủy Hà Giang',
      'Lê Thị Thanh: Chủ tịch HĐND tỉnh Hà Giang @ HĐND tỉnh Hà Giang',
    ],
  ],
  [
    'Ông Lê Văn Nam, Chủ tịch UBND huyện Sóc Sơn, bà Trần Thị Hoa, Phó Chủ tịch UBND huyện Sóc Sơn, dự.',
    [
      'Lê Văn Nam: Chủ tịch UBND huyện Sóc Sơn @ UBND huyện Sóc Sơn',
      'Trần Thị Hoa: Phó Chủ tịch UBND huyện Sóc Sơn @ UBND huyện Sóc Sơn',
    ],
  ],
  [
    'Ông Lê Văn Nam, Bí thư Tỉnh ủy Hà Giang và Chủ tịch UBND tỉnh Hà Giang Trần Văn Bình cùng dự.',
    [
      'Lê Văn Nam: Bí thư Tỉnh ủy Hà Giang @ Tỉnh ủy Hà Giang',
      'Trần Văn Bình: Chủ tịch UBND tỉnh Hà Giang @ UBND tỉnh Hà Giang',
    ],
  ],
  ['Ông Lê Văn Nam hiện là Giám đốc Sở Y tế Hà Giang.', ['Lê Văn Nam: Giám đốc Sở Y tế Hà Giang @ Sở Y tế Hà Giang']],
  ['Chủ tịch UBND tỉnh Hà Giang đã họp. Ông Lê Văn Nam về.', []],
  ['Chủ tịch UBND tỉnh Hà Giang\n\nÔng Lê Văn Nam về.', []],
  ['Ông Lê Văn Nam ở Huế.', []],
  ['', []],
]

const rolesBy = (recognizer: Recognizer) => (text: string) =>
  findRoles(text, recognizer.entities(text)).map(({ person, role, body }) => {
    const [who, what] = [sliceSpan(text, person.span), sliceSpan(text, role.span)]
    return `${who}: ${what}${body === undefined ? '' : ` @ ${sliceSpan(text, body.span)}`}`.normalize('NFC')
  })
const roles = rolesBy(await createRecognizer())

test.each(CASES)('%s', (text, expected) => {
  expect(roles(text)).toEqual(expected)
  expect(roles(text.normalize('NFD'))).toEqual(expected)
  expect(roles(`😀 ${text}`)).toEqual(expected)
})

test('the persons of a model hold roles as well', async () => {
  const [[text, expected] = ['', []]] = CASES
  expect(rolesBy(await createRecognizer({ model }))(text)).toEqual(expected)
})

const entity = (text: string, letters: string, label: string): Entity => {
  const start = text.indexOf(letters)
  return { span: { start, end: start + letters.length }, label, score: 1, rule: 'an' }
}

test('a body that a role is as a whole is no part of it, and the order of the mentions plays no part', () => {
  const text = 'An, Chủ tịch xã Hòa Sơn'
  const [person, role] = [entity(text, 'An', 'PER'), entity(text, 'Chủ tịch xã Hòa Sơn', 'ROLE')]
  const [whole, place] = [entity(text, 'Chủ tịch xã Hòa Sơn', 'ORG'), entity(text, 'xã Hòa Sơn', 'LOC')]
  expect(findRoles(text, [place, whole, role, person])).toEqual([{ person, role, body: place }])
})
