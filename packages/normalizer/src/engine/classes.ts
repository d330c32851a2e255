import { isVowelShape, letterOf, SHAPES, shapeOf, toneOf } from './letters.ts'

// What a UTF-16 code unit is to the scanner. The order matters: all from CONSONANT on are parts of words.
export const OTHER = 0
export const BLANK = 1 // a blank or a line end that is to be rewritten
export const SPACE = 2
export const NEWLINE = 3
export const QUAD = 4 // a blank that NFC makes another blank of
export const SPACING_MARK = 5 // ´ ` ~ typed after a vowel
export const CONSONANT = 6
export const LETTER_Q = 7
export const LETTER_G = 8
export const VOWEL = 9 // 12 vowels in the order of VOWEL_SHAPES
export const TONED_VOWEL = VOWEL + 12
export const TONED_CONSONANT = TONED_VOWEL + 12 // ń, ṇ: a tone mark typed too late
export const FOREIGN = TONED_CONSONANT + 1 // a letter of no Vietnamese word
export const UNSTABLE = FOREIGN + 1 // a combining mark, or what NFC may change
export const LOOK_ALIKE = UNSTABLE + 1
export const INVISIBLE = LOOK_ALIKE + 1
export const CLASS_COUNT = INVISIBLE + 1

export const VOWEL_SHAPES = 'aăâeêioôơuưy'

type Range = readonly [first: number, last: number]

/** Ranges that NFC leaves alone and that do not combine. What is not in them is looked at, and may well stay. */
// biome-ignore format: a list of ranges
const STABLE: readonly Range[] = [
  [0x0000, 0x02ff], [0x0370, 0x0373], [0x0375, 0x037d], [0x037f, 0x0386], [0x0388, 0x0482], [0x048a, 0x0590], [0x1e00, 0x1eff],
  [0x2002, 0x20cf], [0x2100, 0x2125], [0x2127, 0x2129], [0x212c, 0x2328], [0x232b, 0x2adb], [0x2add, 0x2bff], [0x3000, 0x3029],
  [0x3030, 0x3098], [0x309b, 0xa66e], [0xac00, 0xd7a3], [0xd83c, 0xd83e], [0xdc00, 0xf8ff], [0xfe00, 0xfe0f], [0xfe30, 0xffff],
]

/** Stable characters that are neither letters nor digits. */
// biome-ignore format: a list of ranges
const NOT_LETTERS: readonly Range[] = [
  [0x0000, 0x00a9], [0x00ab, 0x00b4], [0x00b6, 0x00b9], [0x00bb, 0x00bf], [0x00d7, 0x00d7], [0x00f7, 0x00f7], [0x2000, 0x20cf],
  [0x2190, 0x2bff], [0x3000, 0x3004], [0x3008, 0x3029], [0x3030, 0x3030], [0xd83c, 0xd83e], [0xdc00, 0xf8ff], [0xfe00, 0xfe6f],
  [0xff01, 0xff0f], [0xff1a, 0xff20], [0xff3b, 0xff40], [0xff5b, 0xff65], [0xffe0, 0xffff],
]

/** Blanks, and line ends other than U+000A. The Ogham space is a visible stroke and stays. */
// biome-ignore format: a list of ranges
const BLANKS: readonly Range[] = [
  [0x0009, 0x0009], [0x000b, 0x000d], [0x0085, 0x0085], [0x00a0, 0x00a0], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f],
  [0x205f, 0x205f], [0x3000, 0x3000],
]

const QUADS: readonly Range[] = [[0x2000, 0x2001]]

/** Zero-width characters, soft hyphen, word joiner, byte order mark, bidi controls. */
// biome-ignore format: a list of ranges
const INVISIBLES: readonly Range[] = [
  [0x00ad, 0x00ad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x2069], [0xfeff, 0xfeff],
]

/** Ð ð Ɖ, Greek and Cyrillic letters drawn like Latin ones, full-width letters, the high half of mathematical letters. */
// biome-ignore format: a list of ranges
const LOOK_ALIKES: readonly Range[] = [
  [0x00d0, 0x00d0], [0x00f0, 0x00f0], [0x0189, 0x0189], [0x0391, 0x03bf], [0x0405, 0x0408], [0x0410, 0x0445], [0x0455, 0x0458],
  [0xff21, 0xff3a], [0xff41, 0xff5a], [0xd835, 0xd835],
]

// biome-ignore format: a list of ranges
const SPACING_MARKS: readonly Range[] = [[0x0060, 0x0060], [0x007e, 0x007e], [0x00b4, 0x00b4], [0x02ca, 0x02cb], [0x02dc, 0x02dc]]

/** The letters that end a syllable, where they have a composed form with a tone mark. */
const TONED_CONSONANTS = 'ćǵḥḿṃǹńñṇṕṭ'

const table = /* @__PURE__ */ buildTable()

/** The class of each UTF-16 code unit. */
export function classTable(): Uint8Array {
  return table
}

export function classOf(code: number): number {
  return table[code]!
}

/** Whether the character is part of a word: a letter, or a mark or invisible character that may stand inside one. */
export function isWordClass(cls: number): boolean {
  return cls >= CONSONANT
}

/** Whether the character is a blank or line end with which no rule but the one for blanks has to do. */
export function isGapClass(cls: number): boolean {
  return cls >= BLANK && cls <= NEWLINE
}

/** Whether nothing need be done about such a character by itself. Spaces and newlines are not among them. */
export function isPlainClass(cls: number): boolean {
  return cls === OTHER || (cls >= CONSONANT && cls <= FOREIGN)
}

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(UNSTABLE)
  const paint = (ranges: readonly Range[], cls: number) => {
    for (const [first, last] of ranges) classes.fill(cls, first, last + 1)
  }
  paint(STABLE, FOREIGN)
  paint(NOT_LETTERS, OTHER)
  for (let code = 0; code < 0x1f00; code++) if (letterOf(code) > 0) classes[code] = letterClass(letterOf(code))
  for (const letter of TONED_CONSONANTS + TONED_CONSONANTS.toUpperCase())
    classes[letter.charCodeAt(0)] = TONED_CONSONANT
  paint(BLANKS, BLANK)
  paint(QUADS, QUAD)
  paint(INVISIBLES, INVISIBLE)
  paint(LOOK_ALIKES, LOOK_ALIKE)
  paint(SPACING_MARKS, SPACING_MARK)
  classes[0x20] = SPACE
  classes[0x0a] = NEWLINE
  return classes
}

function letterClass(letter: number): number {
  const shape = SHAPES.charAt(shapeOf(letter))
  if (shape === 'q') return LETTER_Q
  if (shape === 'g') return LETTER_G
  if (!isVowelShape(shape)) return CONSONANT
  return (toneOf(letter) > 0 ? TONED_VOWEL : VOWEL) + VOWEL_SHAPES.indexOf(shape)
}
