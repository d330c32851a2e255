import {
  codeOf,
  isMarkedShape,
  isVowelShape,
  letterOf,
  SHAPES,
  shapeOf,
  TONE_MARKS,
  TONES,
  toneOf,
  withTone,
} from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { isStop, parseLetters, type SyllableParts, toneLetters } from './grammar.ts'
import { isInAddress, LONGEST_SYLLABLE } from './words.ts'

const MARKS: readonly string[] = TONE_MARKS

/** A letter of a word with the tone mark on it, composed or not. */
interface MarkedLetter {
  readonly start: number
  readonly end: number
  /** Packed, without the tone. */
  readonly letter: number
  readonly tone: number
}

/**
 * Brings a tone mark back from a consonant behind the vowels, where it was typed too late: *thuâṇ → thuận, côṇg → cộng*.
 * Only in a word with a letter that is Vietnamese alone (ă â đ ê ô ơ ư), or with a mark that no other language has on that
 * consonant (*tinh́, chinh̉, phiḿ, baǹ*): *Oṃ*, *Koń*, *España* are spelt so elsewhere.
 */
export function repairLateMark(text: string, start: number, end: number, out: Rewriter): void {
  const letters = readLetters(text, start, end)
  const tone = letters?.find((letter) => letter.tone > 0)?.tone
  if (letters === null || tone === undefined || !letters.every((letter) => letter.tone === 0 || letter.tone === tone))
    return
  const shapes = letters.map(({ letter }) => SHAPES.charAt(shapeOf(letter)))
  const parts =
    (shapes.some(isMarkedShape) || isNowhereElse(letters, shapes)) && isLate(letters, shapes)
      ? parseLetters(shapes.join(''))
      : null
  if (parts === null || !mayHave(parts, tone) || isInAddress(text, start, end)) return
  const at = toneLetters(parts).modern
  letters.forEach((marked, i) => {
    if ((i === at) !== marked.tone > 0) {
      out.replaceByCode(marked.start, marked.end, codeOf(withTone(marked.letter, i === at ? tone : 0)))
    }
  })
}

/** `null` when there is anything but letters of Vietnamese and one tone mark on each at most. */
function readLetters(text: string, start: number, end: number): MarkedLetter[] | null {
  if (end - start > 2 * LONGEST_SYLLABLE) return null
  const letters: MarkedLetter[] = []
  for (let i = start; i < end; i++) {
    const [base, tone] = splitTone(text.charCodeAt(i))
    const before = base === 0 ? letters.pop() : undefined
    const letter = before === undefined ? base : before.letter
    if (letter === 0 || tone < 0 || (before !== undefined && before.tone > 0)) return null
    letters.push({ start: before?.start ?? i, end: i + 1, letter, tone })
  }
  return letters
}

/** The packed letter without its tone, and the tone: no letter for a combining mark, -1 for what is no tone mark. */
function splitTone(code: number): readonly [letter: number, tone: number] {
  const known = letterOf(code)
  if (known > 0) return [withTone(known, 0), toneOf(known)]
  const decomposed = String.fromCharCode(code).normalize('NFD')
  const tone = MARKS.indexOf(decomposed.slice(-1))
  return decomposed.length > 1 ? [letterOf(decomposed.charCodeAt(0)), tone] : [0, tone]
}

/** Whether a consonant has the mark, and each that has one stands behind a vowel. */
function isLate(letters: readonly MarkedLetter[], shapes: readonly string[]): boolean {
  const marked = shapes.findIndex((shape, i) => (letters[i]?.tone ?? 0) > 0 && !isVowelShape(shape))
  return marked >= 0 && marked > shapes.findIndex(isVowelShape)
}

/** By tone, the consonants that bear its mark in no other language. */
const NOWHERE_ELSE: Readonly<Record<string, string>> = {
  sac: 'hgmpt',
  huyen: 'hgmn',
  hoi: 'cghmnpt',
  nga: 'hgm',
  nang: 'gcp',
}

/** Whether a mark stands where only a slip puts it; an *h* or *g* must end *nh, ch, ng*. */
function isNowhereElse(letters: readonly MarkedLetter[], shapes: readonly string[]): boolean {
  return letters.some(({ tone }, i) => {
    const shape = shapes[i] ?? ''
    if (tone === 0 || !NOWHERE_ELSE[TONES[tone] ?? '']?.includes(shape)) return false
    return !(shape === 'h' || shape === 'g') || /[nc]/.test(shapes[i - 1] ?? '')
  })
}

function mayHave({ coda }: SyllableParts, tone: number): boolean {
  return !isStop(coda) || TONES[tone] === 'sac' || TONES[tone] === 'nang'
}
