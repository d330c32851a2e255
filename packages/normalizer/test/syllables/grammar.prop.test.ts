import { formatSyllable, normalizeText, parseSyllable, type Syllable } from '@chugiai/normalizer'
import { runs } from '@chugiai/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOnsets, allRhymes, isStop, parseLetters } from '../../src/syllables/grammar.ts'

const TONES = ['ngang', 'huyen', 'hoi', 'nga', 'sac', 'nang'] as const
const CASES = ['lower', 'title', 'upper'] as const

/** Every syllable the grammar makes, in small letters. */
const SYLLABLES: readonly Syllable[] = allOnsets()
  .flatMap((onset) => allRhymes().map(({ glide, nucleus, coda }) => onset + glide + nucleus + coda))
  .concat(allRhymes().flatMap(({ glide, nucleus, coda }) => (glide === 'u' ? [`q${glide}${nucleus}${coda}`] : [])))
  .flatMap((letters) => {
    const parts = parseLetters(letters)
    const tones = parts === null ? [] : isStop(parts.coda) ? (['sac', 'nang'] as const) : TONES
    return tones.map((tone) => ({
      onset: parts!.onset,
      glide: parts!.glide,
      nucleus: parts!.nucleus,
      coda: parts!.coda,
      tone,
      case: 'lower' as const,
    }))
  })

/** The marks of each letter in any order: what typing and half-composed fonts leave. */
const shuffled = (text: string) =>
  fc
    .array(fc.nat(), { minLength: 8, maxLength: 8 })
    .map((seeds) =>
      text
        .normalize('NFD')
        .replace(/\p{M}{2,}/gu, (marks) =>
          seeds[marks.charCodeAt(0) % 8]! % 2 ? [...marks].reverse().join('') : marks,
        ),
    )

/** Words of other languages, which stay as they are. */
const FOREIGN = new Set(['niú', 'niù', 'liú', 'liù', 'miù', 'xiú', 'xiù', 'più', 'leó'])

describe('every syllable the grammar can make', () => {
  test('is read back from both styles', () => {
    expect(SYLLABLES.length).toBeGreaterThan(10_000)
    for (const syllable of SYLLABLES) {
      for (const tonePlacement of ['traditional', 'modern'] as const) {
        expect(parseSyllable(formatSyllable(syllable, { tonePlacement }))).toEqual(syllable)
      }
    }
  })

  test('has one spelling per style, from any style, form, case and order of marks', () => {
    const any = fc
      .tuple(
        fc.constantFrom(...SYLLABLES),
        fc.constantFrom(...CASES),
        fc.constantFrom('traditional' as const, 'modern' as const),
      )
      .chain(([syllable, letterCase, from]) => {
        const cased = { ...syllable, case: letterCase }
        return fc.tuple(fc.constant(cased), shuffled(formatSyllable(cased, { tonePlacement: from })))
      })
    fc.assert(
      fc.property(any, ([syllable, typed]) => {
        for (const tonePlacement of ['traditional', 'modern'] as const) {
          expect(normalizeText(typed, { tonePlacement })).toBe(formatSyllable(syllable, { tonePlacement }))
        }
      }),
      { numRuns: runs(2000) },
    )
  })

  test('a style moves marks in open oa, oe, uy alone', () => {
    for (const syllable of SYLLABLES) {
      const traditional = formatSyllable(syllable, { tonePlacement: 'traditional' })
      const modern = formatSyllable(syllable, { tonePlacement: 'modern' })
      const isOpen = syllable.glide !== '' && syllable.coda === '' && ['a', 'e', 'y'].includes(syllable.nucleus)
      expect(traditional === modern).toBe(!isOpen || syllable.tone === 'ngang')
      expect(normalizeText(traditional)).toBe(traditional)
      expect(normalizeText(modern)).toBe(modern)
    }
  })

  test('a mark on any one letter goes back to its place', () => {
    for (const syllable of SYLLABLES) {
      if (syllable.tone === 'ngang') continue
      const right = [formatSyllable(syllable), formatSyllable(syllable, { tonePlacement: 'modern' })]
      const plain = formatSyllable({ ...syllable, tone: 'ngang' })
      const mark = { huyen: '\u0300', hoi: '\u0309', nga: '\u0303', sac: '\u0301', nang: '\u0323' }[syllable.tone]
      for (let i = 0; i < plain.length; i++) {
        if (!'aăâeêioôơuưy'.includes(plain[i]!)) continue
        const typed = (plain.slice(0, i + 1) + mark + plain.slice(i + 1)).normalize('NFC')
        expect(FOREIGN.has(typed) ? [typed] : right, typed).toContain(normalizeText(typed))
      }
    }
  })

  test('a mark on a consonant behind the vowels comes back, where a letter shows that the word is Vietnamese', () => {
    for (const syllable of SYLLABLES) {
      const plain = formatSyllable({ ...syllable, tone: 'ngang' })
      if (syllable.tone === 'ngang' || !/[ăâđêôơư]/.test(plain)) continue
      const mark = { huyen: '\u0300', hoi: '\u0309', nga: '\u0303', sac: '\u0301', nang: '\u0323' }[syllable.tone]
      const right = [formatSyllable(syllable), formatSyllable(syllable, { tonePlacement: 'modern' })]
      for (let i = plain.length; i > 0 && !'aăâeêioôơuưy'.includes(plain[i - 1]!); i--) {
        const typed = plain.slice(0, i) + mark + plain.slice(i)
        expect(right, typed).toContain(normalizeText(typed.normalize('NFC')))
        expect(right, typed).toContain(normalizeText(typed.normalize('NFD')))
      }
    }
  })
})
