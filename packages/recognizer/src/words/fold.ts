/** The letters of one syllable folded: case, Unicode form, tone style and the two spellings of a last *i* are left out. */
export interface Folded {
  /** First half of the key; two words share both halves only when they fold to the same letters. */
  readonly hash: number
  readonly check: number
  /** Capitals by place: see {@link Case}. */
  readonly letterCase: Case
}

/** How a word is written: `none` has no letter with case. */
export const CASES = ['none', 'lower', 'title', 'upper', 'initial', 'mixed'] as const
/** Index in {@link CASES}. */
export type Case = 0 | 1 | 2 | 3 | 4 | 5

const TABLE_SIZE = 0x2100 // Latin with all its additions, the combining marks, the zero-width characters
const SKIP = 0xffff
const MARK = 0x8000 // a mark that changes the letter before it
const CAPITAL = 1
const SMALL = 2
const TONES: readonly number[] = [0, 0x300, 0x301, 0x303, 0x309, 0x323]
const FINAL_I_AFTER = new Set([...'hklmst'].map((letter) => letter.charCodeAt(0)))
const I = 'i'.charCodeAt(0)
const Y = 'y'.charCodeAt(0)
const FORMAT = /\p{Cf}/u

/** What each UTF-16 code unit folds to, in one number: the letter without its tone, the tone, its case. */
type FoldTable = Uint32Array

const TONE_AT = 16 // bits of the letter below
const CASE_AT = 20

/** The table is the same for all texts, made once when the first model is loaded. */
export function foldTable(): FoldTable {
  return Uint32Array.from({ length: TABLE_SIZE }, (_, unit) => foldedUnit(unit))
}

function foldedUnit(unit: number): number {
  if (unit < 0x80 || (unit >= 0x250 && unit < 0x300) || (unit >= 0x530 && unit < 0x1e00)) {
    const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit
    const isLetter = lower >= 0x61 && lower <= 0x7a
    return packed(lower, 0, isLetter ? (lower === unit ? SMALL : CAPITAL) : 0)
  }
  const letter = String.fromCharCode(unit)
  const lower = letter.toLowerCase()
  const parts = [...lower.normalize('NFD')].map((part) => part.codePointAt(0)!)
  const tone = Math.max(0, ...parts.map((part) => TONES.indexOf(part)))
  const rest = String.fromCodePoint(...parts.filter((part) => TONES.indexOf(part) < 0)).normalize('NFC')
  const letterCase = lower !== letter ? CAPITAL : letter.toUpperCase() !== letter ? SMALL : 0
  if (FORMAT.test(letter) || rest === '') return packed(SKIP, tone, letterCase)
  const isMark = unit >= 0x300 && unit < 0x370
  return packed(isMark ? MARK | (unit - 0x300) : rest.charCodeAt(0), tone, letterCase)
}

function packed(letter: number, tone: number, letterCase: number): number {
  return letter | (tone << TONE_AT) | (letterCase << CASE_AT)
}

/** Folds words of one text after another, without making a string of any. */
export class Folder implements Folded {
  hash = 0
  check = 0
  letterCase: Case = 0
  private readonly buffer = new Uint16Array(MOST_LETTERS)

  constructor(private readonly table: FoldTable) {}

  /** Folds `text` from `start` to `end`; read `hash`, `check` and `letterCase` afterwards. */
  fold(text: string, start: number, end: number): this {
    const { table, buffer } = this
    let length = 0
    let tone = 0
    let capitals = 0
    let smalls = 0
    let firstCapital = false
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const folded = unit < TABLE_SIZE ? table[unit]! : unit
      const letter = folded & 0xffff
      if (folded > 0xffff) {
        const unitTone = (folded >> TONE_AT) & 7
        if (unitTone > 0) tone = tone * 6 + unitTone
        const letterCase = folded >> CASE_AT
        if (letterCase === SMALL) smalls++
        else if (letterCase === CAPITAL) {
          if (capitals + smalls === 0) firstCapital = true
          capitals++
        }
      }
      if (letter >= MARK && unit < TABLE_SIZE) {
        if (letter !== SKIP && length > 0) buffer[length - 1] = marked(buffer[length - 1]!, letter)
      } else if (length < MOST_LETTERS) buffer[length++] = letter
    }
    this.letterCase = caseOf(capitals, smalls, firstCapital)
    this.mix(length, tone)
    return this
  }

  private mix(length: number, tone: number): void {
    const { buffer } = this
    if (length === 2 && buffer[1] === I && FINAL_I_AFTER.has(buffer[0]!)) buffer[1] = Y
    let hash = 0x811c9dc5 ^ tone
    let check = 0x9e3779b1 ^ Math.imul(tone, 0x85ebca6b)
    for (let at = 0; at < length; at++) {
      hash = Math.imul(hash ^ buffer[at]!, 0x01000193)
      check = Math.imul(check ^ (check >>> 15) ^ buffer[at]!, 0x2c1b3c6d)
    }
    this.hash = hash ^ (hash >>> 16)
    this.check = check ^ (check >>> 13)
  }
}

const MOST_LETTERS = 48 // longer ones are no words; they fold by their beginning
// â ê ô ă ơ ư: the letters whose marks are no tone.
const MARKED = new Map(
  [...'âêôăơư'].map((letter) => {
    const [base, mark] = letter.normalize('NFD')
    return [base!.charCodeAt(0) * 0x100 + (mark!.charCodeAt(0) - 0x300), letter.charCodeAt(0)]
  }),
)

function marked(letter: number, mark: number): number {
  return MARKED.get(letter * 0x100 + (mark & 0xff)) ?? (letter ^ Math.imul(mark & 0xff, 0x101)) & 0xffff
}

function caseOf(capitals: number, smalls: number, firstCapital: boolean): Case {
  if (capitals === 0) return smalls === 0 ? 0 : 1
  if (smalls === 0) return capitals === 1 ? 4 : 3
  return firstCapital && capitals === 1 ? 2 : 5
}
