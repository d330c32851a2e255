import { codePointBefore, isHighSurrogate, isLowSurrogate } from '@chugiai/text'
import { FOR_COMPOSITION } from '../engine/automaton.ts'
import { toCanonical } from '../engine/canonical.ts'
import { CLASS_COUNT, classTable, QUAD, UNSTABLE } from '../engine/classes.ts'
import {
  codeOf,
  letterOf,
  SHAPES,
  shapeIndex,
  shapeOf,
  TONE_MARKS,
  toneOf,
  withShape,
  withTone,
} from '../engine/letters.ts'
import type { Rewriter } from '../engine/rewriter.ts'
import type { Rule } from '../engine/rule.ts'
import { ruleStep } from '../engine/rule-step.ts'

/** What circumflex, breve and horn make of a letter: pairs of a letter without and with the mark. */
const MARKED_PAIRS: readonly (readonly [mark: string, pairs: readonly string[]])[] = [
  ['\u0302', ['aâ', 'eê', 'oô']],
  ['\u0306', ['aă']],
  ['\u031b', ['oơ', 'uư']],
]

const FIRST_MARK = 0x0300
const LETTER_BITS = 10 // a packed letter

/**
 * By number of the mark and packed letter: the letter with the mark in whatever order the marks are typed, the same one
 * twice too; 0 when there is no such letter, or two tones contradict each other.
 */
const withMark = /* @__PURE__ */ buildWithMark()
/** The number of a mark, from U+0300 on up to the grave and acute tone marks of old, which are the same marks again. */
const markNumbers = /* @__PURE__ */ buildMarkNumbers()

function buildMarkNumbers(): Uint8Array {
  const numbers = new Uint8Array(0x42)
  TONE_MARKS.forEach((mark, tone) => {
    if (mark !== '') numbers[mark.charCodeAt(0) - FIRST_MARK] = tone
  })
  numbers[0x40] = TONE_MARKS.indexOf('\u0300')
  numbers[0x41] = TONE_MARKS.indexOf('\u0301')
  MARKED_PAIRS.forEach(([mark], i) => {
    numbers[mark.charCodeAt(0) - FIRST_MARK] = TONE_MARKS.length + i
  })
  return numbers
}

function buildWithMark(): Uint16Array {
  const table = new Uint16Array((TONE_MARKS.length + MARKED_PAIRS.length) << LETTER_BITS)
  for (let letter = 1; letter < 1 << LETTER_BITS; letter++) {
    for (let tone = 1; tone < TONE_MARKS.length; tone++) {
      const isFree = toneOf(letter) === 0 || toneOf(letter) === tone
      if (isFree) table[(tone << LETTER_BITS) | letter] = withTone(letter, tone)
    }
    MARKED_PAIRS.forEach(([, pairs], i) => {
      const pair = pairs.find((letters) => letters.includes(SHAPES[shapeOf(letter)] ?? '-'))
      const mark = TONE_MARKS.length + i
      if (pair !== undefined) table[(mark << LETTER_BITS) | letter] = withShape(letter, shapeIndex(pair.charAt(1)))
    })
  }
  return table
}

// Constants of this module, which V8 takes into the loops.
const classes = /* @__PURE__ */ classTable()
/** By class: 1 for characters that are unstable. */
const unstable = /* @__PURE__ */ Uint8Array.from({ length: CLASS_COUNT }, (_, cls) =>
  cls === UNSTABLE || cls === QUAD ? 1 : 0,
)

// A base character with its marks, so that each has a section of its own. Bounded, since the engine keeps a way back for
// each repetition and millions of them overflow its stack.
const CLUSTER = /\P{M}\p{M}{0,1000}|\p{M}{1,1000}/gsu

export const compositionRule: Rule = { name: 'compose@1', rewrite: composeText, work: FOR_COMPOSITION }

/**
 * Canonical composition (NFC), and Vietnamese letters from their marks in any order: tone before circumflex, a mark
 * typed twice, marks half composed. Other scripts change by NFC alone.
 *
 * @example composeStep.run('tie\u0301\u0302ng').text // 'tiếng'
 */
export const composeStep = /* @__PURE__ */ ruleStep(compositionRule)

function composeText(text: string, out: Rewriter): void {
  for (let i = 0; i < text.length; i++) {
    if (isUnstable(text.charCodeAt(i))) i = composeMarks(text, i, out) - 1
  }
}

function isUnstable(code: number): boolean {
  return unstable[classes[code]!] === 1
}

/** Composes the character before `first` with the unstable ones from there on; gives where they end. */
function composeMarks(text: string, first: number, out: Rewriter): number {
  let letter = first > 0 ? letterOf(text.charCodeAt(first - 1)) : 0
  let end = first
  for (; letter > 0 && end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code < FIRST_MARK || !isUnstable(code)) break
    letter = addMark(letter, code)
  }
  const composed = codeOf(letter)
  if (composed === 0) return composeRun(text, characterBefore(text, first), endOfRun(text, first), out)
  out.replaceByCode(first - 1, end, composed)
  return end
}

/** Where the character in front of `offset` starts. Only unstable characters can follow it, so it was not looked at yet. */
function characterBefore(text: string, offset: number): number {
  return offset === 0 ? 0 : codePointBefore(text, offset)
}

function endOfRun(text: string, start: number): number {
  let end = start
  while (end < text.length && isUnstable(text.charCodeAt(end))) {
    const isPair = isHighSurrogate(text.charCodeAt(end)) && isLowSurrogate(text.charCodeAt(end + 1))
    end += isPair ? 2 : 1
  }
  return end
}

function composeRun(text: string, start: number, end: number, out: Rewriter): number {
  const run = text.slice(start, end)
  replaceClusters(run, toCanonical(run, 'NFC'), start, out)
  return end
}

/** Cluster by cluster where that gives the same text; some scripts compose across clusters, and there the run is one section. */
function replaceClusters(run: string, composed: string, start: number, out: Rewriter): void {
  const clusters = run.match(CLUSTER) ?? []
  const parts = clusters.map((cluster) => toCanonical(cluster, 'NFC'))
  if (parts.join('') !== composed) {
    out.replace(start, start + run.length, composed)
    return
  }
  let at = start
  clusters.forEach((cluster, i) => {
    const letter = composeLetter(cluster, 0, cluster.length)
    const part = letter > 0 ? String.fromCharCode(codeOf(letter)) : parts[i]!
    if (part !== cluster) out.replace(at, at + cluster.length, part)
    at += cluster.length
  })
}

/**
 * The packed Vietnamese letter that `start..end` spells: a vowel with marks in any order, each once or more. 0 when it
 * spells none, or two marks contradict each other.
 */
export function composeLetter(text: string, start: number, end: number): number {
  let letter = letterOf(text.charCodeAt(start))
  if (letter === 0) return 0
  for (let i = start + 1; i < end && letter > 0; i++) letter = addMark(letter, text.charCodeAt(i))
  return codeOf(letter) > 0 ? letter : 0
}

function addMark(letter: number, mark: number): number {
  const number = markNumbers[mark - FIRST_MARK] ?? 0
  return withMark[(number << LETTER_BITS) | letter]!
}
