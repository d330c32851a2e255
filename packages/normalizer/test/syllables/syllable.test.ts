import { formatSyllable, isVietnameseSyllable, parseSyllable, stripTonesStep } from '@chugiai/normalizer'
import { expect, test } from 'vitest'
import refusedSyllables from '../refused-syllables.json' with { type: 'json' }

test.each([
  // text     onset  glide nucleus coda  tone
  ['nghiêng', 'ngh', '', 'iê', 'ng', 'ngang'],
  ['anh', '', '', 'a', 'nh', 'ngang'],
  ['gì', 'gi', '', 'i', '', 'huyen'],
  ['gìn', 'gi', '', 'i', 'n', 'huyen'],
  ['giếng', 'gi', '', 'iê', 'ng', 'sac'],
  ['giờ', 'gi', '', 'ơ', '', 'huyen'],
  ['giao', 'gi', '', 'a', 'o', 'ngang'],
  ['quý', 'qu', '', 'y', '', 'sac'],
  ['quyển', 'qu', '', 'yê', 'n', 'hoi'],
  ['quốc', 'qu', '', 'ô', 'c', 'sac'],
  ['hòa', 'h', 'o', 'a', '', 'huyen'],
  ['hoà', 'h', 'o', 'a', '', 'huyen'],
  ['khuỷu', 'kh', 'u', 'y', 'u', 'hoi'],
  ['khuya', 'kh', 'u', 'ya', '', 'ngang'],
  ['thuở', 'th', 'u', 'ơ', '', 'hoi'],
  ['đượm', 'đ', '', 'ươ', 'm', 'nang'],
  ['xoong', 'x', '', 'oo', 'ng', 'ngang'],
  ['yếu', '', '', 'yê', 'u', 'sac'],
])('%s is read', (text, onset, glide, nucleus, coda, tone) => {
  const parts = { onset, glide, nucleus, coda, tone, case: 'lower' }
  expect(parseSyllable(text)).toEqual(parts)
  expect(parseSyllable(text.normalize('NFD'))).toEqual(parts)
  expect(parseSyllable(text.toUpperCase())).toEqual({ ...parts, case: 'upper' })
})

test.each([
  'Moscow',
  'covid',
  'UBND',
  'hòan',
  'gìo',
  'cat',
  'càt',
  'ka2',
  'hoa bình',
  '',
  ' ',
  'nghành',
  'kành',
  'ceo',
  'quuông',
  'iêu',
  'tyêu',
  'dàì',
  'dàí',
  'a\u0301\u0300',
  '😀',
  '\ud800',
])('%j is none', (text) => expect(isVietnameseSyllable(text)).toBe(false))

test.each(['Kạn', 'Kon', 'Kông', 'Đắk', 'Lắk'])('%s is a name with k', (text) =>
  expect(isVietnameseSyllable(text)).toBe(true),
)

test('spells in both styles and every case', () => {
  const syllable = parseSyllable('thuỷ')!
  expect(formatSyllable(syllable)).toBe('thủy')
  expect(formatSyllable(syllable, { tonePlacement: 'modern' })).toBe('thuỷ')
  expect(formatSyllable({ ...syllable, case: 'title' })).toBe('Thủy')
  expect(formatSyllable({ ...syllable, case: 'upper' })).toBe('THỦY')
  expect(formatSyllable(parseSyllable('giếng')!)).toBe('giếng')
})

// Lists of syllables hold these; scripts/check-syllables.mjs reads the same table and counts each group in such a list.
test.each(refusedSyllables)('listed, and no syllable: $reason', ({ pattern, examples }) => {
  for (const word of examples) {
    expect(isVietnameseSyllable(word), word).toBe(false)
    expect(stripTonesStep.run(word).text).toMatch(new RegExp(pattern))
  }
})
