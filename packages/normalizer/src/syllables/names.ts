import { assertText } from '@chugiai/text'
import { romanValue } from '../lexis/roman.ts'
import { isWordCode } from './words.ts'

/** Small words inside foreign names. They need a neighbour that is one too, since *Văn, Đê, La* are names here. */
const PARTICLES = new Set([
  'de',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'del',
  'von',
  'van',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
  'el',
])
const FOREIGN_PARTICLES = new Set(['de', 'der', 'den', 'di', 'dos', 'del', 'von', 'bin', 'ibn', 'al', 'el'])
const LAST_NUMERAL = 29 // behind a name: popes, kings and generations
const NUMERAL_LETTERS = /^[IVX]+$/

/** Family names of two words, or of words that only occur behind one. */
const COMPOUND_FAMILIES = [
  'Công Tằng Tôn Nữ',
  'Công Huyền Tôn Nữ',
  'Tôn Nữ',
  'Tôn Thất',
  'Âu Dương',
  'Tư Mã',
  'Gia Cát',
  'Hoàng Phủ',
]

/**
 * A person's name in title case, for bylines and headings in capitals. Words that mix cases stay (*McDonald*), and so
 * do initials (*N.V.A*) and Roman numerals behind a name (*Gioan Phaolô II*). Hyphens and apostrophes begin a new
 * letter: *Jean-Pierre, H'Hen Niê*.
 *
 * @example toNameCase('LÒ MINH HẠNH') // 'Lò Minh Hạnh'
 */
export function toNameCase(text: string): string {
  assertText(text)
  const words = text.split(/(\s+)/)
  return words.map((word, i) => wordInNameCase(word, words[i - 2], words[i + 2])).join('')
}

function wordInNameCase(word: string, before: string | undefined, after: string | undefined): string {
  const lower = word.toLowerCase()
  if (word !== lower && word !== word.toUpperCase()) return word
  if (before !== undefined && isNumeral(word)) return word
  if (before !== undefined && after !== undefined && isParticle(lower, before, after)) return lower
  return capitalizeParts(lower)
}

function isParticle(word: string, before: string, after: string): boolean {
  if (FOREIGN_PARTICLES.has(word)) return true
  return (
    PARTICLES.has(word) && (FOREIGN_PARTICLES.has(before.toLowerCase()) || FOREIGN_PARTICLES.has(after.toLowerCase()))
  )
}

function capitalizeParts(lower: string): string {
  let result = ''
  let isStart = true
  for (const letter of lower) {
    result += isStart ? letter.toUpperCase() : letter
    isStart = !isWordCode(letter.charCodeAt(0))
  }
  return result
}

/** The parts of a Vietnamese name. Any of them may be empty, `given` only for an empty name. */
export interface NameParts {
  /** Family name: *Nguyễn*, *Tôn Nữ*. */
  readonly family: string
  /** What stands between family and given name: *Thị Minh*. */
  readonly middle: string
  /** Given name, by which a person is called: *Khai*. */
  readonly given: string
}

/**
 * Cuts a Vietnamese name in family, middle and given name. A single word is a given name. Case, form and spelling of
 * the words stay; blanks between them become one space.
 *
 * @example splitName('Nguyễn Thị Minh Khai') // { family: 'Nguyễn', middle: 'Thị Minh', given: 'Khai' }
 */
export function splitName(name: string): NameParts {
  assertText(name, 'name')
  const words = name.split(/\s+/).filter((word) => word !== '')
  const given = words.pop() ?? ''
  const familyLength = Math.min(words.length, compoundFamilyLength(words))
  return { family: words.slice(0, familyLength).join(' '), middle: words.slice(familyLength).join(' '), given }
}

function compoundFamilyLength(words: readonly string[]): number {
  const folded = `${words.join(' ').normalize('NFC').toLowerCase()} `
  const family = COMPOUND_FAMILIES.find((compound) => folded.startsWith(`${compound.toLowerCase()} `))
  return family === undefined ? 1 : family.split(' ').length
}

function isNumeral(word: string): boolean {
  return NUMERAL_LETTERS.test(word) && (romanValue(word) ?? Infinity) <= LAST_NUMERAL
}
