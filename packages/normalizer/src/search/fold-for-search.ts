import { type AlignedText, assertOptions, assertText, oneOf, runSteps, type TextStep } from '@chugiai/text'
import { composeStep } from '../characters/compose.ts'
import { normalizationSteps, normalize } from '../normalize.ts'
import type { NormalizeOptions } from '../steps.ts'
import { repairHornStep } from '../syllables/horn.ts'
import { repairLookAlikesStep } from '../syllables/look-alikes.ts'
import { stripMarksStep, stripTonesStep } from '../syllables/strip-marks.ts'
import { repairToneMarksStep } from '../syllables/tone-marks.ts'
import { foldYiStep } from '../syllables/yi-spelling.ts'

/**
 * What still tells two texts apart, from least to most. `base`: letters without any mark (*dang* finds *Đặng*).
 * `letter`: ă â đ ê ô ơ ư too, tones not. `tone`: tones too, case not. `case`: case too.
 */
export type SearchStrength = 'base' | 'letter' | 'tone' | 'case'

export interface SearchOptions {
  /** Default `base`. */
  readonly strength?: SearchStrength
}

const FOLD_CASE: NormalizeOptions = { preset: 'search' }
const KEEP_CASE: NormalizeOptions = { preset: 'search', case: false }

const STRIP: Readonly<Record<SearchStrength, readonly TextStep[]>> = {
  // Without its marks a word may be one of Vietnamese, whose look-alikes and y fold as well: *Ơа* with a Cyrillic letter.
  // A sign of tone may come onto its letter only now: *hoa`* behind another such sign that had a mark.
  base: [stripMarksStep, repairLookAlikesStep, stripMarksStep, foldYiStep],
  // A mark that stood behind a tone goes to the letter now: *hoà* with an umlaut.
  // So does one that stood too late behind another tone, and it goes: *phạḿ*.
  letter: [
    stripTonesStep,
    composeStep,
    repairLookAlikesStep,
    repairHornStep,
    repairToneMarksStep,
    stripTonesStep,
    foldYiStep,
  ],
  tone: [],
  case: [],
}

export const STRENGTH = /* @__PURE__ */ oneOf(Object.keys(STRIP))

/**
 * A text as it is compared in a search: the preset `search`, and marks taken off as `strength` says. What is found in
 * it can be shown in the original through the alignment.
 *
 * @example foldForSearch('Đặng  Thuỳ Trâm').text // 'dang thuy tram'
 */
export function foldForSearch(text: string, options: SearchOptions = {}): AlignedText {
  assertText(text)
  const strength = strengthOf(options)
  const folded = normalize(text, strength === 'case' ? KEEP_CASE : FOLD_CASE)
  const stripped = runSteps(folded.text, STRIP[strength])
  return { text: stripped.text, alignment: folded.alignment.compose(stripped.alignment) }
}

/** The steps of {@link foldForSearch}, in order. */
export function searchSteps(options: SearchOptions = {}): readonly TextStep[] {
  const strength = strengthOf(options)
  return [...normalizationSteps(strength === 'case' ? KEEP_CASE : FOLD_CASE), ...STRIP[strength]]
}

function strengthOf(options: SearchOptions): SearchStrength {
  assertOptions(options, { strength: STRENGTH })
  return options.strength ?? 'base'
}
