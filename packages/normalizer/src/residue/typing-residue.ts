import type { TextStep } from '@chugiai/text'
import { composedStep } from '../characters/composed-step.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { isStop } from '../syllables/grammar.ts'
import { isInAddress, isWordCode, readSyllable } from '../syllables/words.ts'
import { isForeignWord, isOftenMeant } from './foreign-words.ts'
import { type Keystrokes, readKeystrokes } from './keystrokes.ts'

/**
 * Brings back what an input method left when it was off: Telex (`tieengs Vieejt → tiếng Việt`, `ddang → đang`) and VNI
 * (`nhu7ng4 → những`). A word that is a syllable as it stands, a foreign word, a name, a code and an address stay: a word
 * with one mark alone (`laf`) is read only among Vietnamese words or other residue. Opt-in. Expects composed letters.
 */
export const repairTypingStep: TextStep = /* @__PURE__ */ composedStep({
  name: 'typing-residue@1',
  rewrite: (text, out) => {
    for (let i = 0; i < text.length; ) {
      let end = i
      while (end < text.length && isKeyCode(text.charCodeAt(end))) end++
      if (end > i) repairWord(text, i, end, out)
      i = Math.max(end, i + 1)
    }
  },
})

// Keys that mark, or may: most words of clean text have none and need no reading.
const MAY_MARK = /[fsrxjw1-9]|aa|ee|oo|dd|a.*a|e.*e|o.*o/i
const CODE_BESIDE = /[\p{L}\p{M}\p{N}_@#/\\=<>{}$&+~^`|*'’-]/u

function repairWord(text: string, start: number, end: number, out: Rewriter): void {
  const word = text.slice(start, end)
  if (!MAY_MARK.test(word) || isJoined(text, start, end)) return
  const reading = readWord(word)
  if (reading === null || !isMeant(text, start, end, word, reading) || isInAddress(text, start, end)) return
  reading.letters.forEach((letter, i) => {
    if (letter !== word[i]) out.replace(start + i, start + i + 1, letter)
  })
}

function isKeyCode(code: number): boolean {
  return isWordCode(code) || (code >= 0x30 && code <= 0x39)
}

/** Part of a longer code or of a hyphenated word. */
function isJoined(text: string, start: number, end: number): boolean {
  return CODE_BESIDE.test(text.charAt(start - 1)) || CODE_BESIDE.test(text.charAt(end))
}

/** The keys of a word that is no syllable itself. */
function readWord(word: string): Keystrokes | null {
  return isSyllable(word) ? null : readKeystrokes(word)
}

// Words that have *oo* and not *ô*: all other *oong* is Telex, *khoong* for *không*.
const REAL_OO = /^(?:x|b|t|l)oong$|[^\x00-\x7f]/i

function isSyllable(word: string): boolean {
  const reading = readSyllable(word, 0, word.length)
  if (reading === null || reading.marked.length > 1) return false
  if (reading.parts.nucleus === 'oo' && !REAL_OO.test(word)) return false
  return !isStop(reading.parts.coda) || reading.tone >= 4
}

const CAPITALS = /^[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]+$/u // a code, or a word in capitals
const MIXED = /\p{Ll}.*\p{Lu}/u
const NUMBERED = /[^\x00-\x7f]\p{L}*\d$|^\p{L}\d$|^\p{Lu}+\d$/u // a note, a letter of a formula, a code: nhân4, a1, CO2

const CLOSED = /(?:[mnpt]|ng|nh|c|ch)[frxj]$/ // Toanf, Binhf: a consonant and the key of a tone, as no name of elsewhere ends

/** Whether the reading is what was meant: by itself, or among its neighbours. */
function isMeant(text: string, start: number, end: number, word: string, reading: Keystrokes): boolean {
  if (MIXED.test(word) || NUMBERED.test(word)) return false
  const before = neighbours(text, start, -1)
  const after = neighbours(text, end, 1)
  const near = [...before, ...after]
  if (near.some(isClearResidue) || near.filter(isResidue).length > 1) return reading.isUsual || !isForeignWord(word)
  if (CAPITALS.test(word)) return false
  if (isClear(word, reading)) return reading.isUsual && !isForeignWord(word) && (near.length === 0 || near.some(isOurs))
  const isOpening = /(?:^|[.!?…]["”»)]?\s+|\n\s*["“«(]?)$/u.test(text.slice(Math.max(0, start - 4), start))
  return (
    (isOpening || word === word.toLowerCase() || CLOSED.test(word)) &&
    isWeakMeant(word, reading, [before[0], after[0]], near)
  )
}

/** A word whose keys leave little doubt: two marks or more, the *dd* that no other language begins a
 * word with, or *oong* for *ông*. */
function isClear(word: string, { marks, method }: Keystrokes): boolean {
  return method === 'vni' ? marks > 1 || /[6-9]/.test(word) : marks > 1 || /^dd|oong$/i.test(word)
}

/** Another word that looks like residue. */
function isResidue(word: string): boolean {
  if (!MAY_MARK.test(word) || MIXED.test(word) || NUMBERED.test(word) || isForeignWord(word)) return false
  return readWord(word)?.isUsual ?? false
}

function isClearResidue(word: string): boolean {
  return isResidue(word) && isClear(word, readWord(word) as Keystrokes)
}

/** A word of Vietnamese text, residue or not. */
function isOurs(word: string): boolean {
  return isSyllable(word) || isResidue(word)
}

/** A syllable that only Vietnamese spells so: it has a mark. */
function isMarked(word: string | undefined): boolean {
  return word !== undefined && /[^\x00-\x7f]/.test(word) && isSyllable(word)
}

/** One mark alone: only with Vietnamese on both sides. */
function isWeakMeant(
  word: string,
  reading: Keystrokes,
  sides: readonly (string | undefined)[],
  near: readonly string[],
): boolean {
  const marked = sides.filter(isMarked).length
  const areOurs = sides.every((side) => side === undefined || isOurs(side))
  if (isForeignWord(word)) return isOftenMeant(word) && areOurs && marked > 0 && !sides.includes(undefined)
  if (!reading.isUsual) return marked === 2
  return areOurs && (marked > 0 || near.some(isResidue))
}

const REACH = 3 // words on each side
const FARTHEST = 40 // code units; a bound keeps text without blanks linear

/** The nearest words of the line on one side, the nearest first. */
function neighbours(text: string, from: number, direction: 1 | -1): readonly string[] {
  const reach = direction === 1 ? text.slice(from, from + FARTHEST) : text.slice(Math.max(0, from - FARTHEST), from)
  const line = direction === 1 ? (reach.split('\n')[0] ?? '') : (reach.split('\n').at(-1) ?? '')
  const words = line.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return direction === 1 ? words.slice(0, REACH) : words.slice(-REACH).reverse()
}
