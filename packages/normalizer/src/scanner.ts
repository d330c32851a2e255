import {
  BLANK,
  CLASS_COUNT,
  CONSONANT,
  classTable,
  FOREIGN,
  INVISIBLE,
  LETTER_G,
  LETTER_Q,
  LOOK_ALIKE,
  NEWLINE,
  OTHER,
  QUAD,
  SPACE,
  SPACING_MARK,
  TONED_VOWEL,
  UNSTABLE,
  VOWEL,
  VOWEL_SHAPES,
} from './classes.ts'

/** What a scanner stops at. */
export interface ScanFor {
  /** Combining marks, and characters that NFC may change. */
  readonly unstable?: boolean
  readonly lookAlikes?: boolean
  readonly invisible?: boolean
  /** Blanks other than a single space, and spaces at a line's end. */
  readonly blanks?: boolean
  /** Tone marks and horns that may be on the wrong letter. */
  readonly misplaced?: boolean
  /** Tone marks on open *oa, oe, uy*, where the two styles part. */
  readonly openRhymes?: boolean
}

/** Finds the next place that may need work. */
export type Scanner = (text: string, start: number, end: number) => number

/**
 * A state of the automaton: what has been read of the current word, no more of it than the rules look back to.
 * `tail` is '' at the start of a word, ' ' after a space, 'x' after a foreign letter, 'c', 'q', 'g' after a consonant,
 * a vowel (in capitals: with a tone mark), 'qu', 'gi', 'gI', or '!' after a pair that no letter may follow.
 */
interface State {
  readonly tail: string
  readonly toned: boolean
}

const TRAP: State = { tail: 'trap', toned: false }
const BETWEEN_WORDS: State = { tail: '', toned: false }
const AFTER_SPACE: State = { tail: ' ', toned: false }
const IN_FOREIGN_WORD: State = { tail: 'x', toned: false }

/** What may stand before a vowel with a tone mark and no other mark, with that vowel, in some well spelt syllable. */
const BEFORE_TONED = 'oa qua gia oe que gie qui oo quo gio giu uy quy'.split(' ')

/** A vowel with a tone mark and what may follow it. */
const AFTER_TONED = 'ai ao au ay âu ây eo êu ia iu oi oa oe ôi ơi ui ua uy ưa ưi ưu ya yu'.split(' ')

const STATE_BITS = 6 // room for 64 classes a state

/**
 * Makes a scanner: `scan(text, start, end)` gives the offset of the first code unit in `start..end` at which work may
 * be needed, or -1. `start` must lie between words. It may stop too often, never too seldom: one table look-up for the
 * class of a code unit and one for the next state is all that clean text costs.
 */
export function createScanner(wanted: ScanFor): Scanner {
  const table = buildTransitions(wanted)
  const endsAtSpace = wanted.blanks ?? false
  return (text, start, end) => {
    const stop = firstTrap(text, start, end, table)
    return stop < 0 && endsAtSpace && start < end && end === text.length && text[end - 1] === ' ' ? end - 1 : stop
  }
}

/** The loop alone: engines that compile a running loop know nothing yet of what comes behind it. */
function firstTrap(text: string, start: number, end: number, table: Uint16Array): number {
  const classes = classTable()
  let state = 1 << STATE_BITS
  for (let i = start; i < end; i++) {
    state = table[state | classes[text.charCodeAt(i)]!]!
    if (state === 0) return i
  }
  return -1
}

/** Next states by `state << 6 | class`, themselves shifted. State 0 is the trap, 1 between words, 2 after a space. */
function buildTransitions(wanted: ScanFor): Uint16Array {
  const states = [TRAP, BETWEEN_WORDS, AFTER_SPACE]
  const numbers = new Map(states.map((state, index) => [nameOf(state), index]))
  const numberOf = (state: State) => {
    const known = numbers.get(nameOf(state))
    if (known !== undefined) return known
    numbers.set(nameOf(state), states.length)
    return states.push(state) - 1
  }
  const rows: number[] = []
  for (let i = 0; i < states.length; i++) {
    for (let cls = 0; cls < CLASS_COUNT; cls++) {
      rows[(i << STATE_BITS) | cls] = i === 0 ? 0 : numberOf(nextState(states[i]!, cls, wanted)) << STATE_BITS
    }
  }
  return Uint16Array.from(rows, (next) => next ?? 0)
}

function nameOf({ tail, toned }: State): string {
  return `${tail} ${toned}`
}

function nextState(state: State, cls: number, wanted: ScanFor): State {
  switch (cls) {
    case SPACE:
      return wanted.blanks && state.tail === ' ' ? TRAP : AFTER_SPACE
    case NEWLINE:
      return wanted.blanks && state.tail === ' ' ? TRAP : BETWEEN_WORDS
    case BLANK:
      return wanted.blanks ? TRAP : BETWEEN_WORDS
    case SPACING_MARK:
      return wanted.lookAlikes && VOWEL_SHAPES.includes(state.tail.at(-1)?.toLowerCase() ?? ' ') ? TRAP : BETWEEN_WORDS
    case OTHER:
      return BETWEEN_WORDS
    case QUAD:
      return wanted.unstable || wanted.blanks ? TRAP : BETWEEN_WORDS
    case UNSTABLE:
      return wanted.unstable ? TRAP : IN_FOREIGN_WORD
    case LOOK_ALIKE:
      return wanted.lookAlikes ? TRAP : IN_FOREIGN_WORD
    case INVISIBLE:
      return wanted.invisible ? TRAP : IN_FOREIGN_WORD
    default:
      return state.tail === 'x' || cls === FOREIGN ? IN_FOREIGN_WORD : afterLetter(state, cls, wanted)
  }
}

function afterLetter(state: State, cls: number, wanted: ScanFor): State {
  const { tail, toned } = state
  if (tail === '!' && wanted.misplaced) return TRAP
  if (cls === CONSONANT) return { tail: 'c', toned }
  if (cls === LETTER_Q) return { tail: 'q', toned }
  if (cls === LETTER_G) return { tail: 'g', toned }
  const vowel = cls < TONED_VOWEL ? VOWEL_SHAPES[cls - VOWEL]! : VOWEL_SHAPES[cls - TONED_VOWEL]!.toUpperCase()
  if (wanted.openRhymes && isOpenPair(tail, vowel)) return TRAP
  if (wanted.misplaced && isMisplaced(state, vowel)) return TRAP
  return { tail: tailAfter(tail, vowel), toned: toned || isToned(vowel) }
}

function isToned(vowel: string): boolean {
  return vowel !== vowel.toLowerCase()
}

function tailAfter(tail: string, vowel: string): string {
  if ((tail === 'q' && vowel === 'u') || (tail === 'g' && vowel.toLowerCase() === 'i')) return tail + vowel
  const isPairBeforeNothing = ['Oa', 'Oe', 'Uy'].includes(tail + vowel) || (tail + vowel).toLowerCase() === 'uơ'
  return isPairBeforeNothing ? '!' : vowel
}

function isOpenPair(tail: string, vowel: string): boolean {
  return ['oa', 'oe', 'uy'].includes((tail + vowel).toLowerCase()) && (isToned(tail) || isToned(vowel))
}

/** Whether the vowel may show that a tone mark or a horn before it, or its own, is on the wrong letter. */
function isMisplaced({ tail, toned }: State, vowel: string): boolean {
  const pair = (tail + vowel).toLowerCase()
  if (pair === 'ưo') return true
  if (isToned(vowel)) return toned || tail === 'Ư' || !mayPrecede(tail, vowel.toLowerCase())
  if (tail === 'gI') return true
  return isToned(tail) && VOWEL_SHAPES.includes(tail.toLowerCase()) && !AFTER_TONED.includes(pair)
}

function mayPrecede(tail: string, vowel: string): boolean {
  if (tail === 'q') return false
  const isFree = !VOWEL_SHAPES.includes(tail.at(-1) ?? ' ') || !'aeiouy'.includes(vowel)
  return isFree || BEFORE_TONED.includes(tail + vowel)
}
