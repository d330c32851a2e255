/** The letters of Vietnamese text in dictionary order, f j w z among them for names and loans. A shape is an index. */
export const SHAPES = ' aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'

/** Combining tone marks in the order of {@link TONES}. */
export const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const

/** The six tones in dictionary order. A tone is an index here. */
export const TONES = ['ngang', 'huyen', 'hoi', 'nga', 'sac', 'nang'] as const

export type Tone = (typeof TONES)[number]

const VOWELS = 'aăâeêioôơuưy'
const MARKED = 'ăâêôơưđ'
const TABLE_LENGTH = 0x1f00 // past Latin Extended Additional, the last block with Vietnamese letters

// A packed letter: shape in bits 0-5, tone in bits 6-8, bit 9 for a capital. 0 is no letter.
const TONE_SHIFT = 6
const CAPITAL = 1 << 9

const tables = /* @__PURE__ */ buildTables()

function buildTables(): { packed: Uint16Array; codes: Uint16Array } {
  const packed = new Uint16Array(TABLE_LENGTH)
  const codes = new Uint16Array(CAPITAL * 2)
  for (let shape = 1; shape < SHAPES.length; shape++) {
    const tones = VOWELS.includes(SHAPES.charAt(shape)) ? TONE_MARKS.length : 1
    for (let tone = 0; tone < tones; tone++) {
      const lower = (SHAPES.charAt(shape) + TONE_MARKS[tone]!).normalize('NFC')
      for (const [letter, capital] of [
        [lower, 0],
        [lower.toUpperCase(), CAPITAL],
      ] as const) {
        const value = shape | (tone << TONE_SHIFT) | capital
        packed[letter.charCodeAt(0)] = value
        codes[value] = letter.charCodeAt(0)
      }
    }
  }
  return { packed, codes }
}

/** The packed letter of a UTF-16 code unit; 0 when it is not a composed letter of Vietnamese text. */
export function letterOf(code: number): number {
  return code < TABLE_LENGTH ? tables.packed[code]! : 0
}

/** The code unit of a packed letter; 0 for a tone on a consonant. */
export function codeOf(letter: number): number {
  return tables.codes[letter]!
}

export function shapeOf(letter: number): number {
  return letter & 63
}

export function toneOf(letter: number): number {
  return (letter >> TONE_SHIFT) & 7
}

export function isCapital(letter: number): boolean {
  return (letter & CAPITAL) !== 0
}

/** The same letter with another tone. */
export function withTone(letter: number, tone: number): number {
  return (letter & ~(7 << TONE_SHIFT)) | (tone << TONE_SHIFT)
}

/** The same letter, tone and case on another shape: `withShape(letterOf('Ớ'), shape of 'ô')` is `Ố`. */
export function withShape(letter: number, shape: number): number {
  return (letter & ~63) | shape
}

/** Index in {@link SHAPES} of a lower-case letter without a tone. */
export function shapeIndex(letter: string): number {
  return SHAPES.indexOf(letter)
}

export function isVowelShape(letter: string): boolean {
  return VOWELS.includes(letter)
}

/** Whether a lower-case letter without tone carries a circumflex, breve, horn or stroke. */
export function isMarkedShape(letter: string): boolean {
  return MARKED.includes(letter)
}
