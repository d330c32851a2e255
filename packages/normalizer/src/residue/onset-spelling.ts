import { composedStep } from '../characters/composed-step.ts'
import { isCapital, letterOf } from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { isSpelling } from '../syllables/spelling-table.ts'
import { isInAddress, isWordCode, plainLetters } from '../syllables/words.ts'
import { RARE_COST, syllableCost } from './syllable-costs.ts'

/** Onsets that sound alike, longest first: what is written and what the letter behind it may call for. */
const ONSETS: readonly (readonly [written: string, right: string])[] = [
  ['ngh', 'ng'],
  ['gh', 'g'],
  ['ng', 'ngh'],
  ['k', 'c'],
  ['c', 'k'],
  ['g', 'gh'],
]

/** Onsets that no name and no foreign word has in place of another, so that a capital does not excuse them. */
const VIETNAMESE_ALONE = ['ngh', 'ng']

/** Names and loans that are spelt so: *sông Mê kông*, *Plei Kần*, pinyin *gé*. */
const SPELT_SO = new Set(['kông', 'kăm', 'kơ', 'kạn', 'kỏ', 'kà', 'kần', 'kốt', 'gé'])

/**
 * Spells *c/k, g/gh, ng/ngh* as the vowel behind them calls for: *nghành → ngành, NGHÀNH → NGÀNH, kành → cành, ngĩ → nghĩ*.
 * What is a syllable as it stands stays, and so does a word without any mark of Vietnamese (*gen, kun*), one that would
 * become no common syllable, a part of a code or an address, and a name with another onset than *ng* (*Kạn*). Opt-in.
 */
export const repairOnsetsStep = /* @__PURE__ */ composedStep({
  name: 'onset-spelling@2',
  rewrite: (text, out) => {
    const { length } = text
    for (let i = 0; i < length; ) {
      const first = text.charCodeAt(i)
      let end = i + 1
      if (isWordCode(first)) {
        while (end < length && isWordCode(text.charCodeAt(end))) end++
        if (hasDoubtfulOnset(first) && isMarked(text, i, end)) repairWord(text, i, end, out)
      }
      i = end
    }
  },
})

/** *c, g, k, n*, or their capitals. */
function hasDoubtfulOnset(code: number): boolean {
  const small = code | 0x20
  return small === 0x63 || small === 0x67 || small === 0x6b || small === 0x6e
}

/** Whether a letter has a mark, of tone or shape: *gen* and *kun* have none. */
function isMarked(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 0x80) return true
  return false
}

function repairWord(text: string, start: number, end: number, out: Rewriter): void {
  if (end - start > LONGEST || isSpelling(text, start, end)) return
  const letters = plainLetters(text, start, end)
  const [written, right = ''] = ONSETS.find(([onset]) => letters?.startsWith(onset)) ?? []
  if (letters === null || written === undefined) return
  const word = text.slice(start, end)
  const isName = isCapital(letterOf(text.charCodeAt(start))) && !VIETNAMESE_ALONE.includes(written)
  const repaired = right + word.toLowerCase().slice(written.length)
  if (isName || SPELT_SO.has(word.toLowerCase())) return
  if (syllableCost(repaired) === RARE_COST || lacksH(word.toLowerCase(), repaired)) return
  if (isPartOfCode(text, start, end) || isInAddress(text, start, end)) return
  replaceOnset(text, start, written, right, out)
}

const LONGEST = 9 // letters of a syllable and the one too many

const CLEARLY = 2 // in the costs of syllables: more than seven times as common

/** *kám* may be *khám* and *ciếm chiếm*: the other letter must be much the likelier mistake. */
function lacksH(word: string, repaired: string): boolean {
  const withH = word.replace(/^[ck]/, '$&h')
  return withH !== word && syllableCost(withH) - syllableCost(repaired) < CLEARLY
}

/** Beside a hyphen, a dot, an underscore or a figure: *-kún*, *apt-gét*. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  return /[-_.@#/\d]/.test(text.charAt(start - 1)) || /[-_@/\d]/.test(text.charAt(end))
}

/** Only the letter that changes: an *h* goes, or comes behind the *g*. */
function replaceOnset(text: string, start: number, written: string, right: string, out: Rewriter): void {
  const last = start + written.length - 1
  if (right.length < written.length) out.replace(last, last + 1, '')
  else out.replace(last, last + 1, inCaseOf(text, last, right.slice(written.length - 1)))
}

/** In capitals where the letters around are: *NGĨ → NGHĨ*. */
function inCaseOf(text: string, offset: number, written: string): string {
  return isCapital(letterOf(text.charCodeAt(offset))) ? written.toUpperCase() : written
}
