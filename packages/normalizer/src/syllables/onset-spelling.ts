import { composedStep } from '../characters/composed-step.ts'
import { isCapital, letterOf } from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { parseLetters } from './grammar.ts'
import { isInAddress, isWordCode, plainLetters } from './words.ts'

/** Onsets that sound alike, longest first: what is written and what the letter behind it may call for. */
const ONSETS: readonly (readonly [written: string, right: string])[] = [
  ['ngh', 'ng'],
  ['gh', 'g'],
  ['ng', 'ngh'],
  ['k', 'c'],
  ['c', 'k'],
  ['g', 'gh'],
]

/**
 * Spells *c/k, g/gh, ng/ngh* as the vowel behind them calls for: *nghành → ngành, kành → cành, ngĩ → nghĩ*. A word that
 * is a syllable as it stands stays, and so does one with a capital, which may be a name. Opt-in.
 */
export const repairOnsetsStep = /* @__PURE__ */ composedStep({
  name: 'onset-spelling@1',
  rewrite: (text, out) => {
    for (let i = 0; i < text.length; ) {
      let end = i
      while (end < text.length && isWordCode(text.charCodeAt(end))) end++
      if (end > i) repairWord(text, i, end, out)
      i = Math.max(end, i + 1)
    }
  },
})

function repairWord(text: string, start: number, end: number, out: Rewriter): void {
  if (isCapital(letterOf(text.charCodeAt(start)))) return
  const letters = plainLetters(text, start, end)
  const [written, right] = ONSETS.find(([onset]) => letters?.startsWith(onset)) ?? []
  if (letters === null || written === undefined || parseLetters(letters) !== null) return
  if (parseLetters(right + letters.slice(written.length)) === null || isInAddress(text, start, end)) return
  replaceOnset(start, written, right!, out)
}

/** Only the letter that changes: an *h* goes, or comes behind the *g*. */
function replaceOnset(start: number, written: string, right: string, out: Rewriter): void {
  const last = start + written.length - 1
  if (right.length < written.length) out.replace(last, last + 1, '')
  else out.replace(last, last + 1, right.slice(written.length - 1))
}
