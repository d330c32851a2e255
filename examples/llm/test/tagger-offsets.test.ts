import { createDocument } from '@chugiai/annotation'
import { expect, test } from 'vitest'
import { placeTags } from '../tagger-offsets.mjs'

const TEXT = '👋 Bà Nguyễn Thị Hoa ở Huế, bà Hoa về Huế.'
const tag = (entity: string, word: string, index: number) => ({ entity, word, index, score: 0.9 })

function found(output: readonly object[]) {
  const { document, issues } = placeTags(createDocument({ id: 'x', text: TEXT }), output as never)
  const quotes = (document.layers.mentions?.annotations ?? []).map(
    (one: { kind: string; label: string; quote?: string; spans?: readonly { start: number }[] }) =>
      `${one.label} ${one.quote}@${one.spans?.[0]?.start}`,
  )
  return { quotes, codes: issues.map(({ code }: { code: string }) => code) }
}

test('pieces of words, every one of them', () => {
  const pieces = ['Bà', 'Nguyễn', 'Thị', 'Ho', '##a', 'ở', 'Hu', '##ế', ',', 'bà', 'Hoa', 'về', 'Huế', '.']
  const tags = ['O', 'B-PER', 'I-PER', 'I-PER', 'I-PER', 'O', 'B-LOC', 'B-LOC', 'O', 'O', 'B-PER', 'O', 'B-LOC', 'O']
  expect(found(pieces.map((word, i) => tag(tags[i] ?? 'O', word, i + 1)))).toEqual({
    quotes: ['PER Nguyễn Thị Hoa@6', 'LOC Huế@23', 'PER Hoa@31', 'LOC Huế@38'],
    codes: [],
  })
})

test('only the pieces that were found, and SentencePiece', () => {
  expect(
    found([tag('B-PER', 'Nguyễn', 2), tag('I-PER', 'Thị', 3), tag('I-PER', 'Hoa', 4), tag('B-LOC', 'Huế', 6)])
      .quotes[0],
  ).toBe('PER Nguyễn Thị Hoa@6')
  expect(
    found([tag('B-PER', '▁Nguyễn', 3), tag('I-PER', '▁Th', 4), tag('I-PER', 'ị', 5), tag('I-PER', '▁Hoa', 6)]).quotes,
  ).toEqual(['PER Nguyễn Thị Hoa@6'])
})

test('groups, with the syllables of a word joined by _', () => {
  expect(found([{ entity_group: 'PER', score: 0.8, word: 'Nguyễn_Thị_Hoa' }]).quotes).toEqual(['PER Nguyễn Thị Hoa@6'])
})
