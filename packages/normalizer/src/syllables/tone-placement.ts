import { assertArgument, oneOf, type TextStep } from '@chugiai/text'
import { FOR_OPEN_RHYMES } from '../engine/automaton.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { toneLetters } from './grammar.ts'
import { eachWord, isInAddress, moveTone, readSyllable } from './words.ts'

/** Where the tone mark goes in open *oa, oe, uy*: `traditional` *hòa, khỏe, thúy*, `modern` *hoà, khoẻ, thuý*. */
export type ToneStyle = 'traditional' | 'modern'

export const TONE_STYLE = /* @__PURE__ */ oneOf(['traditional', 'modern'] satisfies ToneStyle[])

/**
 * Writes all tone marks on open *oa, oe, uy* in one style. Closed syllables (*hoàn*), *qu-* (*quý*) and words that are
 * not Vietnamese syllables stay. Expects composed letters.
 *
 * @example tonePlacementStep('modern').run('Hòa Bình').text // 'Hoà Bình'
 */
export function tonePlacementStep(style: ToneStyle): TextStep {
  assertArgument(style, TONE_STYLE, 'style')
  return ruleStep(tonePlacementRule(style))
}

export function tonePlacementRule(style: ToneStyle): Rule {
  const rewrite = (text: string, out: Rewriter) =>
    eachWord(text, FOR_OPEN_RHYMES, (start, end) => placeTone(text, start, end, style, out))
  return { name: `tone-placement-${style}@1`, rewrite, work: FOR_OPEN_RHYMES }
}

function placeTone(text: string, start: number, end: number, style: ToneStyle, out: Rewriter): void {
  const reading = readSyllable(text, start, end)
  if (reading === null || reading.tone === 0) return
  const letters = toneLetters(reading.parts)
  if (letters.traditional === letters.modern) return
  const isDone = reading.marked.length === 1 && reading.marked[0] === letters[style]
  if (!isDone && !isInAddress(text, start, end)) moveTone(text, start, reading, letters[style], out)
}
