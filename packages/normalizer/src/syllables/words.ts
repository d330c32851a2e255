import { classOf, isWordClass } from '../engine/classes.ts'
import { codeOf, letterOf, SHAPES, shapeOf, toneOf, withTone } from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import { findWork } from '../engine/scanner.ts'
import { parseLetters, type SyllableParts } from './grammar.ts'

export const LONGEST_SYLLABLE = 7 // nghiêng

/** Calls `visit` with each whole word that may need work of a `wanted` kind. A word is a run of letters and of what may stand inside one. */
export function eachWord(text: string, wanted: number, visit: (start: number, end: number) => void): void {
  let done = 0
  for (;;) {
    const stop = findWork(text, done, wanted)
    if (stop < 0) return
    let start = stop
    while (start > done && isWordCode(text.charCodeAt(start - 1))) start--
    let end = stop + 1
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++
    visit(start, end)
    done = end
  }
}

export function isWordCode(code: number): boolean {
  return isWordClass(classOf(code))
}

/** The letters of `start..end`, lower case and without tone; `null` when one is no composed letter of Vietnamese text. */
export function plainLetters(text: string, start: number, end: number): string | null {
  if (end - start > LONGEST_SYLLABLE) return null
  let letters = ''
  for (let i = start; i < end; i++) {
    const letter = letterOf(text.charCodeAt(i))
    if (letter === 0) return null
    letters += SHAPES[shapeOf(letter)]
  }
  return letters
}

/** A word read as a syllable, wherever its tone mark is. */
export interface Reading {
  readonly parts: SyllableParts
  /** 0 when there is no mark. */
  readonly tone: number
  /** Which letters bear the mark. */
  readonly marked: readonly number[]
}

/** Reads `start..end` as a syllable; `null` when its letters spell none, or two tone marks differ. */
export function readSyllable(text: string, start: number, end: number): Reading | null {
  const letters = plainLetters(text, start, end)
  const parts = letters === null ? null : parseLetters(letters)
  if (parts === null) return null
  const marked: number[] = []
  let tone = 0
  for (let i = start; i < end; i++) {
    const here = toneOf(letterOf(text.charCodeAt(i)))
    if (here === 0) continue
    if (tone > 0 && here !== tone) return null
    tone = here
    marked.push(i - start)
  }
  return { parts, tone, marked }
}

/** Puts the tone on the letter `at` of the word that starts at `start`, and takes it off the others. Each letter is a change of its own. */
export function moveTone(text: string, start: number, { tone, marked }: Reading, at: number, out: Rewriter): void {
  const touched = marked.includes(at) ? marked : [...marked, at].sort((a, b) => a - b)
  for (const index of touched) {
    const offset = start + index
    const code = text.charCodeAt(offset)
    const letter = codeOf(withTone(letterOf(code), index === at ? tone : 0))
    if (letter !== code) out.replace(offset, offset + 1, String.fromCharCode(letter))
  }
}

/** Whether `start..end` is part of an e-mail address, a web address, a path, a file name or a tag, where letters are not prose. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start
  while (from > 0 && start - from < ADDRESS_REACH && !isGap(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < ADDRESS_REACH && !isGap(text.charCodeAt(to))) to++
  return ADDRESS.test(text.slice(from, to))
}

const ADDRESS_REACH = 200 // longer than all but a few addresses; a bound keeps text without blanks linear
const ADDRESS =
  /:\/\/|[^\s@]@[^\s@]|^www\.|^[/\\~]|\\|^["'(“‘[]?[@#]\p{L}|_|\p{L}\.(?:com|net|org|edu|gov|info|vn|io|txt|docx?|xlsx?|pptx?|pdf|html?|jpe?g|png|gif|csv|json|zip|mp[34])(?![\p{L}\d])/iu

function isGap(code: number): boolean {
  return code <= 0x20 || code === 0xa0
}
