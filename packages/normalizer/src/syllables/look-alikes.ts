import { isLowSurrogate, type Span } from '@chugiai/text'
import { composeLetter } from '../characters/compose.ts'
import { FOR_LOOK_ALIKES } from '../engine/automaton.ts'
import { classOf, FOREIGN, isWordClass, LOOK_ALIKE, SPACING_MARK } from '../engine/classes.ts'
import { codeOf, letterOf, toneOf } from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'
import { findWork } from '../engine/scanner.ts'
import { parseLetters } from './grammar.ts'
import { halfHornedPair } from './horn.ts'
import { plainLetters } from './words.ts'

/** The strokes of older code pages: their letters are other letters only by number, so they need no further proof. */
const STROKES: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' }

// biome-ignore format: Cyrillic and Greek letters above the Latin letters they look like
const DRAWN_ALIKE = pair(
  'АВЕКМНОРСТХУЅІЈасеорхуіѕјΑΒΕΗΙΚΜΝΟΡΤΥΧο',
  'ABEKMHOPCTXYSIJaceopxyisjABEHIKMNOPTYXo')

/** Spacing marks typed behind a vowel. `?` is not one of them: *à?* is a question. */
const SPACING_MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  ˋ: '\u0300',
  '~': '\u0303',
  '˜': '\u0303',
  '´': '\u0301',
  ˊ: '\u0301',
}

function pair(from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...from].map((letter, i) => [letter, to.charAt(i)]))
}

const COMBINING_MARK = /^\p{M}$/u
const MATHEMATICAL = 0xd835 // the high half of mathematical letters

const LONGEST_WORD = 24 // seven letters of two code units each, with marks
const CAPITALS_WITHOUT_VOWEL = /^[BCDĐGHKLMNPQRSTVX]{2,}$/

export const lookAlikeRule: Rule = { name: 'look-alikes@1', rewrite: repairLookAlikesIn, work: FOR_LOOK_ALIKES }

/**
 * Letters that only look like letters of Vietnamese, where they stand in a Vietnamese word: Ð Ɖ ð for Đ đ, Cyrillic and
 * Greek letters, full-width and mathematical letters among real ones, spacing tone marks typed behind a vowel. A tilde at
 * the end of a word is one only where another tone is typed so in its line: *đa~ viê´t*. Words that would not be Vietnamese syllables stay as they are, so that Icelandic *það* and Russian *Москва* do.
 *
 * @example repairLookAlikesStep.run('Ðà Nẵng').text // 'Đà Nẵng'
 */
export const repairLookAlikesStep = /* @__PURE__ */ ruleStep(lookAlikeRule)

function repairLookAlikesIn(text: string, out: Rewriter): void {
  let done = 0
  const typed = new TypedTones(text)
  for (;;) {
    const floor = done
    const stop = findWork(text, floor, FOR_LOOK_ALIKES)
    if (stop < 0) return
    done = stop + 1
    const { start, end, isTilded } = wordAround(text, stop, floor)
    if (start === end) continue
    done = end
    if (isTilded && !typed.areNear(start, end)) continue
    if (repairWord(text, start, end, out) && (isTilded || hasMarkInside(text, start, end))) typed.last = end
  }
}

interface Word extends Span {
  /** Whether the last character is a tilde, which is a tone only where other tones are typed so. */
  readonly isTilded: boolean
}

/** The word that a look-alike at `stop` is in, not before `floor`; empty when it is in none. */
function wordAround(text: string, stop: number, floor: number): Word {
  let start = stop
  while (start > floor && isPartOfWord(text, start - 1)) start--
  let end = stop
  while (end < text.length && isPartOfWord(text, end)) end++
  const isTilded = end > start && isTildeBehind(text, start, end)
  return { start, end: isTilded ? end + 1 : end === stop ? start : end, isTilded }
}

/** *đa~* before a blank: a tilde ends a word, and none begins it. */
function isTildeBehind(text: string, start: number, end: number): boolean {
  const isTilde = text[end] === '~' || text[end] === '˜'
  return isTilde && !/[\p{L}\p{M}\d~˜/_]/u.test(text.charAt(end + 1)) && !/[~˜\d/]/.test(text.charAt(start - 1))
}

const TYPING_REACH = 200 // code units; about a sentence

/** Where tones stand as signs of their own that come back to their letters. Asked from left to right, it looks at each place once. */
class TypedTones {
  /** Where the last such word ends; -1 before the first. */
  last = -1
  private next = -1
  private clear = 0 // up to here none is ahead

  constructor(private readonly text: string) {}

  /** Whether one is near the word at `start` to `end`, in its line. */
  areNear(start: number, end: number): boolean {
    const isBehind = this.last >= 0 && start - this.last <= TYPING_REACH
    return (isBehind && !this.text.slice(this.last, start).includes('\n')) || this.isAhead(end)
  }

  private isAhead(from: number): boolean {
    const until = Math.min(this.text.length, from + TYPING_REACH)
    if (this.next >= from) return this.next < until
    let i = Math.max(from, this.clear)
    for (; i < until && this.text[i] !== '\n'; i++) {
      if (!isSpacingMark(this.text, i)) continue
      const { start, end, isTilded } = wordAround(this.text, i, from)
      if (!isTilded && end > i && readRepair(this.text, start, end) !== null) {
        this.next = i
        return true
      }
    }
    this.clear = i
    return false
  }
}

function hasMarkInside(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isSpacingMark(text, i)) return true
  return false
}

function isPartOfWord(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return isWordClass(classOf(code)) || isHalfOfLetter(text, offset) || isMarkInside(text, offset)
}

/**
 * A spacing mark is one of a word when a letter is before it and, unless it is an accent of its own, behind it. `before`
 * is where the character before it stands.
 */
export function isMarkInside(text: string, offset: number, before: number = offset - 1): boolean {
  const code = text.charCodeAt(offset)
  if (code < 0x60 || !isSpacingMark(text, offset)) return false
  // Only an acute accent typed twice is one mark, ê´´: the first of two others has no letter behind it.
  const isDoubled = code === ACUTE && before > 0 && text.charCodeAt(before) === code
  const letter = isDoubled ? before - 1 : before
  if (letter < 0 || !isLetter(text.charCodeAt(letter))) return false
  if (code === ACUTE) return true
  const isFollowed = offset + 1 < text.length && isLetter(text.charCodeAt(offset + 1))
  return isFollowed || (code === GRAVE && !isQuoted(text, offset))
}

const ACUTE = 0xb4
const GRAVE = 0x60
const QUOTE_REACH = 80 // code units looked back over for an opening grave accent

/** A mark at the end of a word with another behind it, *a´´´, o`ˋ*: no typing of one tone, and one taken would free the next. */
function isOneOfManyMarks(text: string, end: number): boolean {
  return isSpacingMark(text, end - 1) && isSpacingMark(text, end)
}

function isSpacingMark(text: string, offset: number): boolean {
  return offset < text.length && classOf(text.charCodeAt(offset)) === SPACING_MARK
}

/** Whether a grave accent closes what another opened, as around code: *`ha`*. */
function isQuoted(text: string, offset: number): boolean {
  if (text[offset + 1] === '`') return true
  const before = text.slice(Math.max(0, offset - QUOTE_REACH), offset)
  const inside = before.slice(before.lastIndexOf('`') + 1)
  return inside !== before && !/^\s|\n/.test(inside) && isOpening(text, offset - inside.length - 1)
}

/** None opens behind a letter, nor behind an acute accent, which may be one of a letter. */
function isOpening(text: string, offset: number): boolean {
  if (offset === 0) return true
  const code = text.charCodeAt(offset - 1)
  return code !== ACUTE && !isLetter(code) && !/[\p{L}\p{M}]/u.test(text.charAt(offset - 1))
}

function isLetter(code: number): boolean {
  if (code >= 0x300 && code < 0x370) return true // a mark of the letter before
  const cls = classOf(code)
  return isWordClass(cls) && (cls <= FOREIGN || cls === LOOK_ALIKE)
}

/** A piece of a word with what it would become: a letter with the marks behind it. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Whether there was anything to repair. */
function repairWord(text: string, start: number, end: number, out: Rewriter): boolean {
  const pieces = readRepair(text, start, end) ?? []
  for (const piece of pieces) {
    if (text.slice(piece.start, piece.end) !== piece.text) out.replace(piece.start, piece.end, piece.text)
  }
  return pieces.length > 0
}

/** What the letters of a word become; `null` when it is no word of Vietnamese even then. */
function readRepair(text: string, start: number, end: number): Piece[] | null {
  if (end - start > LONGEST_WORD || isOneOfManyMarks(text, end)) return null
  const pieces = readPieces(text, start, end)
  const word = pieces.map((piece) => piece.text).join('')
  return isVietnamese(text, start, end, word) ? pieces : null
}

function readPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  for (let i = start; i < end; ) {
    const base = String.fromCodePoint(text.codePointAt(i)!)
    let spelling = latinLetter(base)
    let next = i + base.length
    for (; next < end && isMark(text.charAt(next)); next++) spelling += SPACING_MARKS[text.charAt(next)] ?? text[next]
    const letter = next === i + base.length ? 0 : composeLetter(spelling, 0, spelling.length)
    pieces.push({ start: i, end: next, text: letter > 0 ? String.fromCharCode(codeOf(letter)) : spelling })
    i = next
  }
  return pieces
}

function isMark(character: string): boolean {
  return SPACING_MARKS[character] !== undefined || COMBINING_MARK.test(character)
}

function latinLetter(character: string): string {
  const known = STROKES[character] ?? DRAWN_ALIKE[character]
  if (known !== undefined) return known
  const isLookAlike = classOf(character.charCodeAt(0)) === LOOK_ALIKE
  return isLookAlike ? character.normalize('NFKC') : character
}

/** Whether the word is Vietnamese once its look-alikes are replaced. A word of look-alikes alone proves nothing. */
function isVietnamese(text: string, start: number, end: number, word: string): boolean {
  const source = text.slice(start, end)
  const isStrokeAlone = [...source].every((letter) => STROKES[letter] !== undefined || isLetterOrMark(letter))
  if (isStrokeAlone && CAPITALS_WITHOUT_VOWEL.test(word)) return true
  if (word === 'đ' || word === 'Đ') return isDigit(text.charCodeAt(start - 1))
  if (isToneDoubtful(word) || isPhonetic(text, start, end)) return false
  const letters = plainLetters(word, 0, word.length)
  if (letters === null || (parseLetters(letters) === null && halfHornedPair(letters) < 0)) return false
  return isStrokeAlone || [...source].some((letter) => letterOf(letter.charCodeAt(0)) > 0)
}

/** The English *the* and what stands between the signs of phonetic writing: *ðe, /ðɪs/, [ðu]*. */
function isPhonetic(text: string, start: number, end: number): boolean {
  if (text[start] !== 'ð') return false
  return text.slice(start, end) === 'ðe' || /[/[ˈˌ]/.test(text.charAt(start - 1)) || /[/\]]/.test(text.charAt(end))
}

/** Two tones that contradict each other: *Aụ´*. */
function isToneDoubtful(word: string): boolean {
  const tones = new Set([...word].map((letter) => toneOf(letterOf(letter.charCodeAt(0)))))
  return tones.size > 2 || (tones.size === 2 && !tones.has(0))
}

function isLetterOrMark(character: string): boolean {
  return letterOf(character.charCodeAt(0)) > 0 || COMBINING_MARK.test(character)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isHalfOfLetter(text: string, offset: number): boolean {
  return isLowSurrogate(text.charCodeAt(offset)) && text.charCodeAt(offset - 1) === MATHEMATICAL
}
