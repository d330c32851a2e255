import { expect, expectTypeOf, test } from 'vitest'
import { defined, isObject } from '../src/records.ts'

test.each([
  ['a record', { a: 1 }, true],
  ['an empty record', {}, true],
  ['a record without a prototype', Object.create(null), true],
  ['an array', [], false],
  ['null', null, false],
  ['nothing', undefined, false],
  ['a string', 'Hà Nội', false],
  ['a function', () => 1, false],
])('%s', (_, value, expected) => {
  expect(isObject(value)).toBe(expected)
})

test('keys that hold undefined are left out, those that hold null, 0 or an empty string stay', () => {
  const all = { a: undefined, b: null, c: 0, d: '', e: false }
  expect(Object.entries(defined(all))).toEqual([
    ['b', null],
    ['c', 0],
    ['d', ''],
    ['e', false],
  ])
})

test('the type says which keys may be missing', () => {
  const path: string | undefined = ['blocks[3]'].find((text) => text.length > 3)
  const fields: { path?: string; code: string } = { ...defined({ path, code: 'x' }) }
  expect(fields).toEqual({ path: 'blocks[3]', code: 'x' })
  expectTypeOf(defined({ path, code: 'x' as string }).code).toEqualTypeOf<string>()
})
