import { assertArgument, assertOptions, assertText, oneOf, recordOf, STRING } from '@chugiai/text'
import { compositionRule } from '../characters/compose.ts'
import { isCapital, letterOf, TONE_MARKS, TONES, type Tone } from '../engine/letters.ts'
import { rewriteBy } from '../engine/rule.ts'
import { isStop, type SyllableParts, toneLetters } from './grammar.ts'
import { TONE_STYLE, type ToneStyle } from './tone-placement.ts'
import { readSyllable } from './words.ts'

/** How a syllable is capitalized. `mixed` is none of the others: `vIỆt`. */
export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed'

/**
 * A Vietnamese syllable. Its parts are lower case and without tone; `onset + glide + nucleus + coda` spells it, but for
 * the `i` that *gì, giếng* share between onset and nucleus.
 */
export interface Syllable {
  /** '' in *anh*; `gi` and `qu` are onsets. */
  readonly onset: string
  /** `o` or `u` before the nucleus: *hoa, thuý*. */
  readonly glide: string
  /** One or two letters: `a`, `iê`, `ươ`. */
  readonly nucleus: string
  /** '' in an open syllable; the `i, y, o, u` of *mai, mây, báo, đau* are codas. */
  readonly coda: string
  /** `ngang` when there is no mark. */
  readonly tone: Tone
  /** How it is written: *hà* lower, *Hà* title, *HÀ* upper, *hÀ* mixed. */
  readonly case: LetterCase
}

/**
 * Reads one syllable in any Unicode form and either style of tone marks; `null` when `text` is anything else: a word of
 * two syllables, a foreign word, a tone mark on the wrong letter, *cat* (a syllable that ends in a stop has sắc or nặng).
 *
 * @example parseSyllable('Thuý') // { onset: 'th', glide: 'u', nucleus: 'y', coda: '', tone: 'sac', case: 'title' }
 */
export function parseSyllable(text: string): Syllable | null {
  assertText(text)
  const word = rewriteBy([compositionRule], text, false)?.text ?? text
  const reading = readSyllable(word, 0, word.length)
  if (reading === null || reading.marked.length > 1) return null
  const { parts, tone } = reading
  const { traditional, modern } = toneLetters(parts)
  const at = reading.marked[0] ?? modern
  if (at !== modern && at !== traditional) return null
  if (isStop(parts.coda) && tone !== TONES.indexOf('sac') && tone !== TONES.indexOf('nang')) return null
  const { onset, glide, nucleus, coda } = parts
  return { onset, glide, nucleus, coda, tone: TONES[tone]!, case: caseOf(word) }
}

/** Whether `text` is one Vietnamese syllable: see {@link parseSyllable}. */
export function isVietnameseSyllable(text: string): boolean {
  return parseSyllable(text) !== null
}

const SYLLABLE = /* @__PURE__ */ recordOf(
  {
    onset: STRING,
    glide: STRING,
    nucleus: STRING,
    coda: STRING,
    tone: oneOf(TONES),
    case: oneOf(['lower', 'title', 'upper', 'mixed'] satisfies LetterCase[]),
  },
  'a syllable as parseSyllable gives it',
)

export interface SyllableFormat {
  /** Where the mark goes in open *oa, oe, uy*: *hòa* or *hoà*. Default `traditional`. */
  readonly tonePlacement?: ToneStyle
}

/**
 * Spells a syllable, composed (NFC). A `mixed` case is spelt in lower case.
 *
 * @example formatSyllable({ onset: 'h', glide: 'o', nucleus: 'a', coda: '', tone: 'huyen', case: 'lower' }) // 'hòa'
 */
export function formatSyllable(syllable: Syllable, options: SyllableFormat = {}): string {
  assertArgument(syllable, SYLLABLE, 'syllable')
  assertOptions(options, { tonePlacement: TONE_STYLE })
  const { tonePlacement = 'traditional' } = options
  const parts = withRhymeStart(syllable)
  const letters = parts.onset.slice(0, parts.rhymeStart) + parts.glide + parts.nucleus + parts.coda
  const at = toneLetters(parts)[tonePlacement]
  const mark = TONE_MARKS[TONES.indexOf(syllable.tone)]!
  const word = (letters.slice(0, at + 1) + mark + letters.slice(at + 1)).normalize('NFC')
  if (syllable.case === 'upper') return word.toUpperCase()
  return syllable.case === 'title' ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function withRhymeStart({ onset, glide, nucleus, coda }: Syllable): SyllableParts {
  const isShared = onset === 'gi' && nucleus.startsWith('i')
  return { onset, glide, nucleus, coda, rhymeStart: isShared ? 1 : onset.length }
}

function caseOf(word: string): LetterCase {
  const capitals = [...word].map((letter) => isCapital(letterOf(letter.charCodeAt(0))))
  if (!capitals.includes(true)) return 'lower'
  if (capitals.lastIndexOf(true) === 0) return 'title'
  return capitals.includes(false) ? 'mixed' : 'upper'
}
