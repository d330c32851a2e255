import { expect, test } from 'vitest'
import { isPacked, packed, unpacked } from '../src/reader/pack.ts'

const encoder = new TextEncoder()
const bytes = encoder.encode(`{"text":"${'Bà Hoa ở Huế. '.repeat(1000)}"}\n`)

test('a file that would be too large to open again is packed, and unpacked it is the same', async () => {
  const { bytes: file, extension } = await packed(bytes, 1000)
  expect(extension).toBe('json.gz')
  expect(isPacked(file)).toBe(true)
  expect(file.length).toBeLessThan(1000)
  expect(await unpacked(file)).toEqual(bytes)
})

test('one that is not stays as it is', async () => {
  expect(await packed(bytes, bytes.length)).toEqual({ bytes, extension: 'json' })
  expect(isPacked(bytes)).toBe(false)
})

test('what unpacks to too much, or is damaged, is not unpacked', async () => {
  const { bytes: file } = await packed(bytes, 10)
  expect(await unpacked(file, bytes.length - 1)).toBeNull()
  expect(await unpacked(file.subarray(0, 60))).toBeNull()
  expect(await unpacked(new Uint8Array([0x1f, 0x8b, 1, 2, 3]))).toBeNull()
})
