import { codeOf, isVowelShape, letterOf, SHAPES, shapeOf, TONE_MARKS, toneOf, withTone } from '../engine/letters.ts'
import { type Charset, type CharsetEntry, createCharset } from './charset.ts'

/** The letters that ASCII lacks, in the order of the tables below. */
const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ'

/** TCVN 5712:1993, VN1. TCVN3 (ABC) has its small letters and the capitals without tone. */
const TCVN_SMALL =
  'b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbcccecfd0d1aad2d3d4d5d6d7d8dcdddedfe1e2e3e4abe5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9fafbfcfdfeae'
const TCVN_CAPITAL =
  '8081828384a1afbabfc085a2c1c2c3c4868788898a8ba3c5cdd9da8c8d8e8f90919293949596a4dbe0f0ff97a598999a9b9c9d9e9f0102a604050611121314151617a7'

/** VISCII 1.1, RFC 1456. */
const VISCII_SMALL =
  'e0e4e3e1d5e5a2c6c7a1a3e2a5a6e7a4a7e8eba8e9a9eaabacadaaaeecefeeedb8f2f6f5f3f7f4b0b1b2afb5bdb6b7debefef9fcfbfaf8dfd7d8e6d1f1cfd6dbfddcf0'
const VISCII_CAPITAL =
  'c0c4c3c180c58202058183c28586068487c8cb88c989ca8b8c8d8a8ecc9bcecd98d299a0d39ad49091928f93b49697b39594d99c9dda9ebfbbbcffbab99f1419dd1ed0'

const NO_TONE_CAPITALS = 'ĂÂÊÔƠƯĐ'

function readTable(letters: string, hex: string): CharsetEntry[] {
  return [...letters].map((letter, i) => [
    String.fromCharCode(Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16)),
    letter,
  ])
}

const capitals = (letters: string) => letters.toUpperCase()

/** Each letter with the same letter without its tone: `ấ` and `â`. */
function withoutTone(letter: string): string {
  return String.fromCharCode(codeOf(withTone(letterOf(letter.charCodeAt(0)), 0)))
}

/**
 * Capitals with a tone had fonts of their own (`.VnTimeH`), not codes. Some converters write the capital without tone
 * and the small letter behind it: `Uñ` for `Ủ`. Such pairs are read, and small letters written.
 */
function tcvn3Entries(): CharsetEntry[] {
  const small = readTable(LETTERS, TCVN_SMALL)
  const plain = readTable(capitals(LETTERS), TCVN_CAPITAL).filter(([, letter]) => NO_TONE_CAPITALS.includes(letter))
  const codes = new Map(plain.map(([code, letter]) => [letter, code]))
  const pairs = small.map(([code, letter]): CharsetEntry => {
    const base = capitals(withoutTone(letter))
    return [(codes.get(base) ?? base) + code, capitals(letter)]
  })
  const withTones = pairs.filter(([, letter]) => !NO_TONE_CAPITALS.includes(letter))
  return [...small, ...plain, ...withTones]
}

/** The codes of a capital font: what is typed as small letters shows as capitals. */
function tcvn3CapitalEntries(): CharsetEntry[] {
  const ascii = [...'abcdefghijklmnopqrstuvwxyz'].map((letter): CharsetEntry => [letter, capitals(letter)])
  const small = readTable(LETTERS, TCVN_SMALL).map(([code, letter]): CharsetEntry => [code, capitals(letter)])
  return [...small, ...ascii]
}

/** VNI-Win: a letter, then one byte for all its marks. By kind of mark, in the order of tones. */
const VNI_MARKS: Readonly<Record<string, string>> = { '': ' øûõùï', '\u0302': 'âàåãáä', '\u0306': 'êèúüéë' }
/** Letters with a byte of their own. */
const VNI_LETTERS = { đ: 'ñ', ơ: 'ô', ư: 'ö', ì: 'ì', ỉ: 'æ', ĩ: 'ó', í: 'í', ị: 'ò', ỵ: 'î' } as const

function vniEntries(): CharsetEntry[] {
  const entries = [...LETTERS].flatMap((letter): CharsetEntry[] => {
    const code = vniCode(letter)
    const upper = capitals(code)
    return [
      [code, letter],
      [upper, capitals(letter)],
      ...(code.length > 1 ? ([[upper.charAt(0) + code.slice(1), capitals(letter)]] as const) : []),
    ]
  })
  return [...entries, ['ë', 'ỷ'], ['Ë', 'Ỷ']] // the last two are one converter's habit
}

function vniCode(letter: string): string {
  const own = (VNI_LETTERS as Readonly<Record<string, string>>)[letter]
  if (own !== undefined) return own
  const packed = letterOf(letter.charCodeAt(0))
  const shape = SHAPES.charAt(shapeOf(packed))
  if (shape === 'ơ' || shape === 'ư') return VNI_LETTERS[shape] + VNI_MARKS['']!.charAt(toneOf(packed))
  const [base, mark = ''] = shape.normalize('NFD')
  return base! + VNI_MARKS[mark]!.charAt(toneOf(packed))
}

/** windows-1258: letters of windows-1252 with some exchanged, tone marks behind the letter. */
const CP1258_LETTERS = 'àÀáÁâÂăĂèÈéÉêÊíÍóÓôÔơƠùÙúÚưƯđĐ₫'
const CP1258_CODES = 'e0c0e1c1e2c2e3c3e8c8e9c9eacaedcdf3d3f4d4f5d5f9d9fadafdddf0d0fe'
const CP1258_MARKS = ['', '\xcc', '\xd2', '\xde', '\xec', '\xf2']

function windows1258Entries(): CharsetEntry[] {
  const whole = readTable(CP1258_LETTERS, CP1258_CODES)
  const codes = new Map(whole.map(([code, letter]) => [letter, code]))
  const marks = TONE_MARKS.map((mark, tone): CharsetEntry => [CP1258_MARKS[tone]!, mark]).slice(1)
  return [
    ...whole,
    ...tonedVowels().map(
      ([letter, base, tone]): CharsetEntry => [(codes.get(base) ?? base) + CP1258_MARKS[tone]!, letter],
    ),
    ...marks,
  ]
}

/** All vowels with a tone, small and capital: the letter, the same without tone, the tone. */
function tonedVowels(): (readonly [letter: string, base: string, tone: number])[] {
  return [...LETTERS, ...capitals(LETTERS)]
    .map((letter) => [letter, withoutTone(letter), toneOf(letterOf(letter.charCodeAt(0)))] as const)
    .filter(([, base, tone]) => tone > 0 && isVowelShape(base.toLowerCase()))
}

const single = (small: string, capital: string) => [
  ...readTable(LETTERS, small),
  ...readTable(capitals(LETTERS), capital),
]

const ENTRIES = {
  tcvn3: tcvn3Entries,
  'tcvn3-capitals': tcvn3CapitalEntries,
  vni: vniEntries,
  viscii: () => single(VISCII_SMALL, VISCII_CAPITAL),
  'tcvn5712-1': () => single(TCVN_SMALL, TCVN_CAPITAL),
  'windows-1258': windows1258Entries,
} as const

/** Encodings that are tables of letters. */
export type CharsetName = keyof typeof ENTRIES

export const CHARSET_NAMES = Object.keys(ENTRIES) as readonly CharsetName[]

const charsets = /* @__PURE__ */ new Map<CharsetName, Charset>()

export function charsetOf(name: CharsetName): Charset {
  let charset = charsets.get(name)
  if (charset === undefined) {
    charset = createCharset(ENTRIES[name]())
    charsets.set(name, charset)
  }
  return charset
}
