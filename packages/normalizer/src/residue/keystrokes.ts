import {
  codeOf,
  isCapital,
  letterOf,
  SHAPES,
  shapeIndex,
  shapeOf,
  toneOf,
  withShape,
  withTone,
} from '../engine/letters.ts'
import { isStop, parseLetters, type SyllableParts, toneLetters } from '../syllables/grammar.ts'

/** A word typed in Telex or VNI while the input method was off, read as the syllable that was meant. */
export interface Keystrokes {
  readonly method: 'telex' | 'vni'
  /** What each key became: a letter, or `''` for a key that only marked another letter. */
  readonly letters: readonly string[]
  /** How many keys marked another letter. */
  readonly marks: number
  /** Whether each mark stands where most people type it: `tieengs`, `tieesng`; not `tiesnge`, `hofa`. */
  readonly isUsual: boolean
}

const LONGEST = 12 // dduwowngf and nghieeengs have fewer keys

const TELEX_TONES: Readonly<Record<string, number>> = { f: 1, r: 2, x: 3, s: 4, j: 5 }
const VNI_TONES: Readonly<Record<string, number>> = { 2: 1, 3: 2, 4: 3, 1: 4, 5: 5 }
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' }
const HORN: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' }
const BREVE: Readonly<Record<string, string>> = { a: 'ă' }
const HORN_OR_BREVE = { ...HORN, ...BREVE }

const FIRST_TONES = 'fsrxj'
const STOP_TONES = [4, 5] // sắc, nặng

/** Keys read so far: the shapes of the letters, the key that each stands at, and the tone. */
interface Typed {
  readonly shapes: readonly string[]
  readonly keys: readonly number[]
  readonly tone: number
}

const NOTHING: Typed = { shapes: [], keys: [], tone: 0 }

/**
 * Reads the keys of one word; `null` when they spell no syllable, or when no key marks another letter.
 *
 * @example readKeystrokes('Vieejt')?.letters // ['V', 'i', 'ệ', '', '', 't']
 */
export function readKeystrokes(word: string): Keystrokes | null {
  if (word.length > LONGEST || word.length < 2) return null
  const packed = Array.from(word, (_, i) => letterOf(word.charCodeAt(i)))
  const method = /\d/.test(word) ? 'vni' : 'telex'
  if (packed.some((letter, i) => letter === 0 && !(method === 'vni' && isDigit(word, i)))) return null
  const tone = toneOf(packed.find((letter) => toneOf(letter) > 0) ?? 0)
  const keys = packed.map((letter, i) => (letter === 0 ? word.charAt(i) : SHAPES.charAt(shapeOf(letter))))
  const typed = readFrom(keys, 0, { ...NOTHING, tone }, method)
  return typed === null ? null : spell(packed, typed, method)
}

function isDigit(word: string, i: number): boolean {
  return word.charAt(i) >= '1' && word.charAt(i) <= '9'
}

/** The first reading of the keys from `i` on that spells a syllable. The tries are few: a word has few vowels. */
function readFrom(keys: readonly string[], i: number, typed: Typed, method: Keystrokes['method']): Typed | null {
  if (i === keys.length) return isSyllable(typed) ? typed : null
  const key = keys[i]!
  for (const next of method === 'vni' ? vniReadings(typed, key, i) : telexReadings(typed, key, i)) {
    const read = readFrom(keys, i + 1, next, method)
    if (read !== null) return read
  }
  return null
}

function telexReadings(typed: Typed, key: string, i: number): readonly Typed[] {
  const hasVowel = typed.shapes.some(isVowel)
  if (FIRST_TONES.includes(key) && hasVowel) return toned(typed, TELEX_TONES[key]!)
  const readings = [...stroked(typed, key === 'd'), ...marked(typed, CIRCUMFLEX, (shape) => shape === key)]
  if (key !== 'w') return [...readings, withLetter(typed, key, i)]
  const horned = marked(typed, HORN_OR_BREVE, () => true)
  return horned.length > 0 ? horned : [withLetter(typed, 'ư', i)]
}

function vniReadings(typed: Typed, key: string, i: number): readonly Typed[] {
  if (key in VNI_TONES) return typed.shapes.some(isVowel) ? toned(typed, VNI_TONES[key]!) : []
  if (key === '6') return marked(typed, CIRCUMFLEX, () => true)
  if (key === '7') return marked(typed, HORN, () => true)
  if (key === '8') return marked(typed, BREVE, () => true)
  return key === '9' ? stroked(typed, true) : [withLetter(typed, key, i)]
}

function withLetter({ shapes, keys, tone }: Typed, shape: string, key: number): Typed {
  return { shapes: [...shapes, shape], keys: [...keys, key], tone }
}

function toned(typed: Typed, tone: number): readonly Typed[] {
  return typed.tone === 0 ? [{ ...typed, tone }] : []
}

function stroked(typed: Typed, isAsked: boolean): readonly Typed[] {
  if (!isAsked || typed.shapes[0] !== 'd') return []
  return [{ ...typed, shapes: ['đ', ...typed.shapes.slice(1)] }]
}

/** The letters that a mark can go on, the last first; *uo* takes the horn on both: *dduowcj → được*, but *thuowr → thuở*. */
function marked(
  typed: Typed,
  marks: Readonly<Record<string, string>>,
  fits: (shape: string) => boolean,
): readonly Typed[] {
  const { shapes } = typed
  const places = shapes.flatMap((shape, at) => (shape in marks && fits(shape) ? [[at]] : [])).reverse()
  const pair = shapes.findIndex((shape, at) => shape === 'u' && shapes[at + 1] === 'o' && marks.u !== undefined)
  return (pair < 0 ? places : [[pair, pair + 1], ...places]).map((at) => ({
    ...typed,
    shapes: shapes.map((shape, index) => (at.includes(index) ? (marks[shape] ?? shape) : shape)),
  }))
}

function isVowel(shape: string): boolean {
  return 'aăâeêioôơuưy'.includes(shape)
}

function isSyllable({ shapes, tone }: Typed): boolean {
  const parts = parseLetters(shapes.join(''))
  return parts !== null && (!isStop(parts.coda) || STOP_TONES.includes(tone))
}

function spell(
  packed: readonly number[],
  { shapes, keys, tone }: Typed,
  method: Keystrokes['method'],
): Keystrokes | null {
  const marks = packed.length - keys.length
  const isChanged = marks > 0 || shapes.some((shape, i) => shape !== SHAPES[shapeOf(packed[keys[i]!]!)])
  if (!isChanged) return null
  const parts = parseLetters(shapes.join('')) as SyllableParts
  const toneAt = toneLetters(parts).traditional
  const letters = packed.map(() => '')
  shapes.forEach((shape, i) => {
    const capital = isCapital(packed[keys[i]!]!)
    const letter = withTone(withShape(letterOf('a'.charCodeAt(0)), shapeIndex(shape)), i === toneAt ? tone : 0)
    const text = String.fromCharCode(codeOf(letter))
    letters[keys[i]!] = capital ? text.toUpperCase() : text
  })
  return {
    method,
    letters,
    marks,
    isUsual: isUsual(packed.map((letter) => SHAPES.charAt(shapeOf(letter))).join(''), method, marks),
  }
}

const PARTED = /([aeo])[^aeo]+\1/ // tiesnge: a consonant between a vowel and the key that marks it
const EARLY_TONE = /[aăâeêioôơuưy][fsrxj]w?[aăâeêioôơuưy]/ // hofa: as many foreign words look, *Rosa*

function isUsual(keys: string, method: Keystrokes['method'], marks: number): boolean {
  return method === 'vni' || (!PARTED.test(keys) && (marks > 1 || !EARLY_TONE.test(keys)))
}
