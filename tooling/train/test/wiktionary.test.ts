import { expect, test } from 'vitest'
import { readWiktionaryCompounds } from '../src/sources/wiktionary.ts'

test('templates, words of one syllable and second spellings are left out', () => {
  const lines = ['Bản mẫu:đề mục', 'nhà', 'hoà bình', 'Hòa bình', 'an ninh'].map((text) => JSON.stringify({ text }))
  expect(readWiktionaryCompounds(`${lines.join('\n')}\n`)).toEqual(['an ninh', 'hòa bình'])
})
