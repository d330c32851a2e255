import { expect, test } from 'vitest'
import { toBytes } from '../src/bytes.ts'

const source = Uint8Array.of(1, 2, 3, 4)

test.each([
  ['bytes are given back as they are', source.subarray(1), [2, 3, 4]],
  ['an ArrayBuffer is seen whole', source.buffer, [1, 2, 3, 4]],
  ['a view keeps its place', new DataView(source.buffer, 1, 2), [2, 3]],
])('%s', (_, bytes, expected) => {
  expect([...toBytes(bytes)]).toEqual(expected)
  expect(toBytes(bytes).buffer).toBe(source.buffer)
})

test('a Uint8Array is the same object', () => {
  expect(toBytes(source)).toBe(source)
})
