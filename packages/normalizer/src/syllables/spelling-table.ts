import { letterOf, SHAPES, shapeIndex, shapeOf } from '../engine/letters.ts'
import { allSpellings, isStop, type SyllableParts, toneLetters } from './grammar.ts'

/** All spellings as one automaton, for the passes over a text in which a string for each word would be too slow. */
export interface SpellingTable {
  /** The next state by `state * SHAPES.length + shape`; 0 when no syllable goes on so. */
  readonly next: Uint16Array
  /** By state, what the syllable is that ends there: see {@link mayBearTone}. 0 when none does. */
  readonly ends: Uint8Array
}

/** The state before the first letter. */
export const FIRST_STATE = 1
const IS_END = 1
const IS_STOP = 2
const TRADITIONAL_SHIFT = 2
const MODERN_SHIFT = 5
const OFFSET = 7 // three bits: no letter with a tone is behind the seventh
const SAC = 4 // in the order of TONES
const NANG = 5

let table: SpellingTable | undefined

/** Made when it is first asked for, in some milliseconds. */
export function spellingTable(): SpellingTable {
  table ??= buildTable()
  return table
}

function buildTable(): SpellingTable {
  const spellings = allSpellings()
  const states = Math.max(...[...spellings.keys()].map((letters) => letters.length)) * spellings.size
  const next = new Uint16Array(Math.min(states, 0xffff) * SHAPES.length)
  const ends: number[] = [0, 0]
  for (const [letters, parts] of spellings) {
    let state = FIRST_STATE
    for (const letter of letters) {
      const index = state * SHAPES.length + shapeIndex(letter)
      if (next[index] === 0) next[index] = ends.push(0) - 1
      state = next[index] ?? 0
    }
    ends[state] = endOf(parts)
  }
  return { next: next.slice(0, ends.length * SHAPES.length), ends: Uint8Array.from(ends) }
}

/** Whether the letters of `start..end` spell a syllable, wherever their tone marks are. */
export function isSpelling(text: string, start: number, end: number): boolean {
  const { next, ends } = spellingTable()
  let state = FIRST_STATE
  for (let i = start; i < end && state !== 0; i++) {
    const letter = letterOf(text.charCodeAt(i))
    state = letter === 0 ? 0 : (next[state * SHAPES.length + shapeOf(letter)] ?? 0)
  }
  return (ends[state] ?? 0) > 0
}

function endOf(parts: SyllableParts): number {
  const { traditional, modern } = toneLetters(parts)
  return IS_END | (isStop(parts.coda) ? IS_STOP : 0) | (traditional << TRADITIONAL_SHIFT) | (modern << MODERN_SHIFT)
}

/**
 * Whether a syllable may have a tone on a letter, in either style; -1 where no letter bears a mark. *cat* may not: what
 * ends in a stop has sắc or nặng.
 */
export function mayBearTone(end: number, tone: number, letter: number): boolean {
  if ((end & IS_END) === 0) return false
  const isPlace = letter === ((end >> TRADITIONAL_SHIFT) & OFFSET) || letter === ((end >> MODERN_SHIFT) & OFFSET)
  if (letter >= 0 && !isPlace) return false
  return (end & IS_STOP) === 0 || tone === SAC || tone === NANG
}
