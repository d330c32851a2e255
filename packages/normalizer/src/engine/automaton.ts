import {
  BLANK,
  CLASS_COUNT,
  CONSONANT,
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
  TONED_CONSONANT,
  TONED_VOWEL,
  UNSTABLE,
  VOWEL,
  VOWEL_SHAPES,
} from './classes.ts'

// Kinds of work that text may need, to be added up.
/** Combining marks, and characters that NFC may change. */
export const FOR_COMPOSITION = 1
export const FOR_LOOK_ALIKES = 2
export const FOR_INVISIBLE = 4
/** The three above: their changes may make new work of any kind. */
export const FOR_CHARACTERS = 7
/** Blanks other than a single space, and spaces at a line's end. */
export const FOR_BLANKS = 8
/** Tone marks and horns that may be on the wrong letter. */
export const FOR_MISPLACED = 16
/** Tone marks on open *oa, oe, uy*, where the two styles part. */
export const FOR_OPEN_RHYMES = 32

/** How far the number of a state is shifted: room for 64 classes. */
export const SHIFT = 6

/** The first of the states, shifted, that say that there may be work. Fewer than 64 say nothing. */
export const FIRST_WORK_STATE = 64 << SHIFT

/**
 * What has been read of the current word, no more of it than the rules look back to: '' at the start of a word, ' '
 * after a space, 'x' after a foreign letter, 'c', 'q', 'g' after a consonant, a vowel (in capitals: with a tone mark),
 * 'qu', 'gi', 'gI', or '!' after a pair that no letter may follow.
 */
interface State {
  readonly tail: string
  /** Whether the word has a tone mark. */
  readonly toned: boolean
  /** Kinds of work that the character just read may need. */
  readonly work: number
}

const BETWEEN_WORDS: State = { tail: '', toned: false, work: 0 }
const AFTER_SPACE: State = { tail: ' ', toned: false, work: 0 }
const IN_FOREIGN_WORD: State = { tail: 'x', toned: false, work: 0 }

/** What may stand before a vowel with a tone mark and no other mark, with that vowel, in some well spelt syllable. */
const BEFORE_TONED = 'oa qua gia oe que gie qui oo quo gio giu uy quy'.split(' ')

/** A vowel with a tone mark and what may follow it. */
const AFTER_TONED = 'ai ao au ay âu ây eo êu ia iu oi oa oe ôi ơi ui ua uy ưa ưi ưu ya yu'.split(' ')

/** What the scanner runs on. State 0 is between words. */
export interface Automaton {
  /** The next state by `state | class`. As long as a 16-bit index reaches, so that no look-up needs a check. */
  readonly next: Uint16Array
  /** The kinds of work by the number of the state. */
  readonly work: Uint8Array
}

export function buildAutomaton(): Automaton {
  const next = new Uint16Array(1 << 16)
  const work = new Uint8Array(1 << (16 - SHIFT))
  const silent = [BETWEEN_WORDS]
  const telling: State[] = []
  const numbers = new Map([[nameOf(BETWEEN_WORDS), 0]])
  const numberOf = (state: State) => {
    const name = nameOf(state)
    if (!numbers.has(name)) numbers.set(name, state.work === 0 ? silent.push(state) - 1 : 63 + telling.push(state))
    return numbers.get(name)!
  }
  const fillRow = (state: State) => {
    const row = numberOf(state) << SHIFT
    for (let cls = 0; cls < CLASS_COUNT; cls++) next[row | cls] = numberOf(nextState(state, cls)) << SHIFT
    work[row >> SHIFT] = state.work
  }
  for (let i = 0, j = 0; i < silent.length || j < telling.length; ) {
    if (i < silent.length) fillRow(silent[i++]!)
    else fillRow(telling[j++]!)
  }
  return { next, work }
}

function nameOf({ tail, toned, work }: State): string {
  return `${tail} ${toned} ${work}`
}

function nextState(state: State, cls: number): State {
  const isAfterSpace = state.tail === ' '
  switch (cls) {
    case SPACE:
      return { ...AFTER_SPACE, work: isAfterSpace ? FOR_BLANKS : 0 }
    case NEWLINE:
      return { ...BETWEEN_WORDS, work: isAfterSpace ? FOR_BLANKS : 0 }
    case BLANK:
      return { ...BETWEEN_WORDS, work: FOR_BLANKS }
    case SPACING_MARK:
      return { ...BETWEEN_WORDS, work: endsInVowel(state.tail) ? FOR_LOOK_ALIKES : 0 }
    case OTHER:
      return BETWEEN_WORDS
    case QUAD:
      return { ...BETWEEN_WORDS, work: FOR_COMPOSITION | FOR_BLANKS }
    case UNSTABLE:
      return { ...IN_FOREIGN_WORD, work: FOR_COMPOSITION | ('cg'.includes(state.tail || ' ') ? FOR_MISPLACED : 0) }
    case TONED_CONSONANT:
      return { ...IN_FOREIGN_WORD, work: FOR_MISPLACED }
    case LOOK_ALIKE:
      return { ...IN_FOREIGN_WORD, work: FOR_LOOK_ALIKES }
    case INVISIBLE:
      return { ...IN_FOREIGN_WORD, work: FOR_INVISIBLE }
    default:
      return state.tail === 'x' || cls === FOREIGN ? IN_FOREIGN_WORD : afterLetter(state, cls)
  }
}

function afterLetter(state: State, cls: number): State {
  const { tail, toned } = state
  const late = tail === '!' ? FOR_MISPLACED : 0
  if (cls === CONSONANT) return { tail: 'c', toned, work: late }
  if (cls === LETTER_Q) return { tail: 'q', toned, work: late }
  if (cls === LETTER_G) return { tail: 'g', toned, work: late }
  const vowel =
    cls < TONED_VOWEL ? VOWEL_SHAPES.charAt(cls - VOWEL) : VOWEL_SHAPES.charAt(cls - TONED_VOWEL).toUpperCase()
  const open = isOpenPair(tail, vowel) ? FOR_OPEN_RHYMES : 0
  const misplaced = isMisplaced(state, vowel) ? FOR_MISPLACED : 0
  return { tail: tailAfter(tail, vowel), toned: toned || isToned(vowel), work: late | open | misplaced }
}

function endsInVowel(tail: string): boolean {
  return tail === '!' || VOWEL_SHAPES.includes(lastOf(tail).toLowerCase())
}

function lastOf(tail: string): string {
  return tail.at(-1) ?? ' '
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
  const isFree = !VOWEL_SHAPES.includes(lastOf(tail)) || !'aeiouy'.includes(vowel)
  return isFree || BEFORE_TONED.includes(tail + vowel)
}
