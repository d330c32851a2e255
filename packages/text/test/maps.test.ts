import { expect, test } from 'vitest'
import { getOrInsert } from '../src/maps.ts'

test('what a key has is given back; where it has nothing, something is made once', () => {
  const byLabel = new Map<string, string[]>()
  getOrInsert(byLabel, 'PER', () => []).push('Hoa')
  getOrInsert(byLabel, 'PER', () => ['never']).push('Nam')
  getOrInsert(byLabel, 'LOC', () => ['Huế'])
  expect([...byLabel]).toEqual([
    ['PER', ['Hoa', 'Nam']],
    ['LOC', ['Huế']],
  ])
})

test('0, an empty string and null-like values that are there count as there', () => {
  const counts = new Map<string, number | string | boolean>([
    ['a', 0],
    ['b', ''],
    ['c', false],
  ])
  expect(['a', 'b', 'c'].map((key) => getOrInsert(counts, key, () => 1))).toEqual([0, '', false])
})
