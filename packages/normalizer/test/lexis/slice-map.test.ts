import { describe, expect, it } from 'vitest'
import { SliceMap } from '../../src/lexis/index.ts'

const SYLLABLES = ['hòa', 'hoà', 'bình', 'Bình', 'a', 'Đ', 'đ', 'ờ', 'o\u031b\u0300', 'nghiêng', '🙂']

describe('SliceMap', () => {
  it('knows nothing at first', () => {
    expect(new SliceMap<number>(10).get('hòa bình', 0, 3)).toBeUndefined()
  })

  it('finds a word wherever it stands in a text', () => {
    const map = new SliceMap<number>(100)
    for (const [value, word] of SYLLABLES.entries()) map.add(word, value)
    for (const [value, word] of SYLLABLES.entries())
      for (const [before, behind] of [
        ['', ''],
        ['hò', 'n'],
        ['🙂 ', ' 🙂'],
      ] as const)
        expect(map.get(before + word + behind, before.length, before.length + word.length)).toBe(value)
    expect(map.get('bìnha', 0, 3)).toBeUndefined()
    expect(map.get('hòn', 0, 3)).toBeUndefined()
  })

  it('is never wrong, and keeps nearly all that it is asked to keep', () => {
    const map = new SliceMap<number>(3000)
    for (let i = 0; i < 3000; i++) map.add(`w${i}`, i)
    const found = Array.from({ length: 3000 }, (_, i) => map.get(`(w${i})`, 1, 1 + `w${i}`.length) ?? null)
    for (const [i, value] of found.entries()) expect([i, null]).toContain(value)
    expect(found.filter((value) => value === null).length).toBeLessThan(30)
  })

  it('looks no further for words that were made to fall on one slot: those that find no place near it are not kept', () => {
    const map = new SliceMap<number>(3000)
    const halves = Array.from({ length: 64 }, (_, i) => [0, 1, 2, 3, 4, 5].map((bit) => ((i >> bit) & 1 ? 'Aa' : 'BB')))
    const words = halves.map((parts) => parts.join(''))
    for (const [value, word] of words.entries()) map.add(word, value)
    expect(words.flatMap((word) => map.get(word, 0, word.length) ?? [])).toEqual(
      Array.from({ length: 16 }, (_, i) => i),
    )
    map.add('Huế', 99)
    expect(map.get('Huế', 0, 3)).toBe(99)
  })

  it('keeps no long word, which would hold on to its text', () => {
    const map = new SliceMap<number>(10)
    map.add('đ'.repeat(12), 1)
    map.add('đ'.repeat(13), 2)
    expect([12, 13].map((length) => map.get('đ'.repeat(13), 0, length))).toEqual([1, undefined])
  })

  it('begins anew when it is full', () => {
    const map = new SliceMap<number>(2)
    for (const [value, word] of ['một', 'hai', 'ba'].entries()) map.add(word, value)
    expect(map.get('một', 0, 3)).toBeUndefined()
    expect(map.get('ba', 0, 2)).toBe(2)
  })
})
