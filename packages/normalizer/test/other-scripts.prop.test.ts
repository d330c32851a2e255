import { type NormalizeOptions, normalize, normalizeText } from '@chugiai/normalizer'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, Hangul, Han, kana, emoji with joiners, marks of any kind.
const RANGES = [
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x900, 0x963],
  [0xe01, 0xe4e],
  [0x1100, 0x11ff],
  [0x3041, 0x30fe],
  [0x4e00, 0x4fff],
  [0xac00, 0xacff],
  [0x1f600, 0x1f64f],
  [0x300, 0x333],
  [0x20, 0x40],
  [0x2000, 0x206f],
] as const
const letter = fc.constantFrom(...RANGES).chain(([first, last]) => fc.integer({ min: first, max: last }))
const special = fc.constantFrom(0x200d, 0xfe0f, 0x1f3fd, 0xa0, 0x0a, 0x0d, 0xfeff, 0xad, 0xd800, 0xdfff)
const texts = fc
  .array(fc.oneof({ weight: 8, arbitrary: letter }, { weight: 1, arbitrary: special }), { maxLength: 60 })
  .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''))

/** Blanks of every kind, and what cannot be seen. */
const UNSEEN = /[\s\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff\ufe0f]/g

/** A text without what `standard` may change of it. */
const core = (text: string) => text.replace(UNSEEN, '').normalize('NFC')

test('standard changes other scripts by composition, blanks and invisible characters alone', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(core(normalizeText(text))).toBe(core(text))
    }),
  )
})

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))
const OPTIONS: readonly NormalizeOptions[] = [
  { preset: 'unicode' },
  {},
  { preset: 'search' },
  { tonePlacement: 'modern' },
]

test.each(OPTIONS)('nothing throws on any code units, twice is once: %o', (options) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: once, alignment } = normalize(text, options)
      expect([alignment.sourceLength, alignment.targetLength]).toEqual([text.length, once.length])
      expect(normalizeText(once, options)).toBe(once)
    }),
  )
})
