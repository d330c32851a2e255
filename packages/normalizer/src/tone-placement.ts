import { toneLetters } from './grammar.ts'
import type { Rewriter } from './rewriter.ts'
import { type RuleStep, ruleStep } from './rule-step.ts'
import { createScanner } from './scanner.ts'
import { eachWord, isInAddress, moveTone, readSyllable } from './words.ts'

/** Where the tone mark goes in open *oa, oe, uy*: `traditional` *hòa, khỏe, thúy*, `modern` *hoà, khoẻ, thuý*. */
export type ToneStyle = 'traditional' | 'modern'

const scan = /* @__PURE__ */ createScanner({ openRhymes: true })

/**
 * Writes all tone marks on open *oa, oe, uy* in one style. Closed syllables (*hoàn*), *qu-* (*quý*) and words that are
 * not Vietnamese syllables stay. Expects composed letters.
 *
 * @example tonePlacement('modern').run('Hòa Bình').text // 'Hoà Bình'
 */
export function tonePlacement(style: ToneStyle): RuleStep {
  return ruleStep(`tone-placement-${style}@1`, (text, out) =>
    eachWord(text, scan, (start, end) => placeTone(text, start, end, style, out)),
  )
}

function placeTone(text: string, start: number, end: number, style: ToneStyle, out: Rewriter): void {
  const reading = readSyllable(text, start, end)
  if (reading === null || reading.tone === 0) return
  const letters = toneLetters(reading.parts)
  if (letters.traditional === letters.modern) return
  const isDone = reading.marked.length === 1 && reading.marked[0] === letters[style]
  if (!isDone && !isInAddress(text, start, end)) moveTone(text, start, reading, letters[style], out)
}
