import { normalizeText } from '@chugiai/normalizer'
import { describe, expect, test } from 'vitest'

const INITIALS = ['', ...'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ')]
const FINALS =
  'a o e i u ü ai ei ao ou an en ang eng ong ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ueng üe er'.split(
    ' ',
  )
const MARKS = ['\u0304', '\u0301', '\u030c', '\u0300']

/** The mark goes on a or e, on the o of ou, else on the last vowel. */
function withMark(final: string, mark: string): string {
  const at = /[ae]/.test(final) ? final.search(/[ae]/) : final.includes('ou') ? final.indexOf('o') : lastVowel(final)
  return (final.slice(0, at + 1) + mark + final.slice(at + 1)).normalize('NFC')
}

function lastVowel(final: string): number {
  return Math.max(...[...'iouü'].map((vowel) => final.lastIndexOf(vowel)))
}

/** Which initials Mandarin has before the finals whose tone Vietnamese writes elsewhere; before the others, all do no harm. */
const ONLY_BEHIND: Readonly<Record<string, string>> = {
  ua: 'g k h zh ch sh r',
  ui: 'd t g k h zh ch sh r z c s',
  iu: 'm d n l j q x',
  ia: 'd l j q x',
}

const SYLLABLES = FINALS.flatMap((final) => {
  const initials = ONLY_BEHIND[final]?.split(' ') ?? INITIALS
  return initials.flatMap((initial) => MARKS.map((mark) => initial + withMark(final, mark)))
})

describe('pinyin that hangs on pinyin', () => {
  test('no syllable is changed, in any form and case', () => {
    expect(SYLLABLES.length).toBeGreaterThan(2500)
    for (const syllable of SYLLABLES) {
      for (const text of [`Běijīng-${syllable}`, `${syllable}·xuě`, `nǚ-guó/${syllable}`, `(wǒ)‘${syllable}’`]) {
        for (const written of [text, text.toUpperCase()]) {
          expect(normalizeText(written.normalize('NFD'))).toBe(written)
          expect(normalizeText(written)).toBe(written)
        }
      }
    }
  })
})

test.each([
  'Pǔtōng-huà',
  'tiếng Trung Quốc: Zhōngguó-huà.',
  '😀huà/xuě',
  'niú',
  'NIÙ',
  'xiù liú',
  'miù',
  'tutti più',
  'Leó',
])('%j stays', (text) => {
  for (const form of ['NFC', 'NFD'] as const) expect(normalizeText(text.normalize(form))).toBe(text)
})

test.each([
  ['huà theo', 'hùa theo'],
  ['cái guì', 'cái gùi'],
  ['Běijīng-ở-đâu-huà', 'Běijīng-ở-đâu-hùa'], // letters that pinyin has not lie between
  ['xuě\nhuà theo', 'xuě\nhùa theo'],
  [`xuě${'-la'.repeat(20)}-huà`, `xuě${'-la'.repeat(20)}-hùa`],
  ['Běijīng-baỏ', 'Běijīng-bảo'],
  ['Běijīng-muà xuân', 'Běijīng-mùa xuân'], // no syllable of pinyin
  ['Běijīng-huạ', 'Běijīng-hụa'], // no tone of pinyin
  ['Tōkyō-gìo', 'Tōkyō-giò'],
  ['diù dắt', 'dìu dắt'],
])('%j is %j', (text, normal) => {
  for (const form of ['NFC', 'NFD'] as const) expect(normalizeText(text.normalize(form))).toBe(normal)
  expect(normalizeText(normal)).toBe(normal)
})
