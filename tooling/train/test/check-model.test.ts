import { model } from '@chugiai/model-vi'
import { expect, test } from 'vitest'
import { differingParts } from '../src/pack/check-model.ts'
import { shippedBytes } from '../src/pack/shipped-clusters.ts'

const names = Object.keys(model.manifest.parts)
const shipped = Object.fromEntries(
  await Promise.all(names.map(async (name): Promise<[string, Uint8Array]> => [name, await shippedBytes(name)])),
)

test('the bytes of the shipped parts are those that its manifest names', () => {
  expect(names).toEqual(['words', 'tags', 'names', 'diacritics'])
  expect(differingParts(shipped, model.manifest)).toEqual([])
})

test.each(names)('one byte of %s that differs is told, and so is one too few', (name) => {
  const bytes = shipped[name] ?? new Uint8Array()
  const changed = bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 1)
  expect(differingParts({ ...shipped, [name]: changed }, model.manifest)).toEqual([name])
  expect(differingParts({ ...shipped, [name]: bytes.subarray(0, -1) }, model.manifest)).toEqual([name])
})

test('a part that is missing or new is told', () => {
  const { words = new Uint8Array(), ...others } = shipped
  expect(differingParts(others, model.manifest)).toEqual(['words'])
  expect(differingParts({ ...shipped, more: words }, model.manifest)).toEqual(['more'])
})
