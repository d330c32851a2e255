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

  it('tells words apart that fall on one slot, as many as it is asked to keep', () => {
    const map = new SliceMap<number>(3000)
    for (let i = 0; i < 3000; i++) map.add(`w${i}`, i)
    for (let i = 0; i < 3000; i++) expect(map.get(`(w${i})`, 1, 1 + `w${i}`.length)).toBe(i)
  })

  it('begins anew when it is full', () => {
    const map = new SliceMap<number>(2)
    for (const [value, word] of ['một', 'hai', 'ba'].entries()) map.add(word, value)
    expect(map.get('một', 0, 3)).toBeUndefined()
    expect(map.get('ba', 0, 2)).toBe(2)
  })
})
