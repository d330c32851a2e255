import { assertText } from '@chugiai/text'
import { romanValue } from '../lexis/roman.ts'
import { FAMILIES_BEHIND, FAMILIES_IN_FRONT, FAMILIES_OF_COURT, HONORIFICS, TITLES } from './name-lists.ts'
import { isVietnameseSyllable } from './syllable.ts'
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
  const title = titleIn(word)
  if (title !== null) return title
  if (before !== undefined && isNumeral(word, before)) return word
  if (before !== undefined && after !== undefined && isParticle(lower, before, after)) return lower
  return capitalizeParts(lower)
}

function isParticle(word: string, before: string, after: string): boolean {
  // *Lý Di Linh* is a Vietnamese name, *Angel di María* none.
  if (FOREIGN_PARTICLES.has(word)) return !(word === 'di' && [before, after].every(isVietnameseSyllable))
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

/** A title in its own letters: *PGS.TS* stays, *THS.* becomes *ThS.*; `null` for any other word. */
function titleIn(word: string): string | null {
  const parts = word.split(/([.,-]+)/)
  const spelt = parts.map((part, i) => (i % 2 === 1 || part === '' ? part : TITLES.get(part.toUpperCase())))
  return word !== '' && /\p{L}/u.test(word) && !spelt.includes(undefined) ? spelt.join('') : null
}

/** The parts of a name of Vietnam. Any of them may be empty, `given` only for an empty name. */
export interface NameParts {
  /** Family name: *Nguyễn*, *Tôn Nữ*, *Niê*. */
  readonly family: string
  /** What stands between family and given name: *Thị Minh*. */
  readonly middle: string
  /** Given name, by which a person is called: *Khai*; with what stands for man or woman before it: *Y Moan*, *H'Hen*. */
  readonly given: string
  /** What stands before the name: *GS.TS*, *ông*. Left out when nothing does. */
  readonly title?: string
}

/**
 * Cuts a name in family, middle and given name. A single word is a given name. Among the Êđê, the Mnông and their
 * neighbours the family stands behind: *Y Moan Ênuôl*. Titles before the name stand apart. Case, form and spelling of the
 * words stay; blanks between them become one space.
 *
 * @example splitName('Nguyễn Thị Minh Khai') // { family: 'Nguyễn', middle: 'Thị Minh', given: 'Khai' }
 * @example splitName("GS. H'Hen Niê") // { family: 'Niê', middle: '', given: "H'Hen", title: 'GS.' }
 */
export function splitName(name: string): NameParts {
  assertText(name, 'name')
  const all = name.split(/\s+/).filter((word) => word !== '')
  const titles = titleCount(all)
  const words = all.slice(titles)
  const parts = splitBehind(words) ?? splitInFront(words)
  return titles === 0 ? parts : { ...parts, title: all.slice(0, titles).join(' ') }
}

/** How many words before a name are titles; the last word never is one. */
function titleCount(words: readonly string[]): number {
  const others = words.slice(0, -1)
  const first = others.findIndex((word, i) => !isTitle(word, others.length - i))
  return first < 0 ? others.length : first
}

const WHOLE_NAME = 3 // words: *Anh Thư* and *Ông Cao Thắng* are names, *Bà Trần Thị Mai* has an honorific

function isTitle(word: string, following: number): boolean {
  const composed = word.normalize('NFC')
  if (titleIn(composed) !== null) return true
  const folded = composed.toLowerCase()
  return HONORIFICS.has(folded.replace(/[.,:]$/, '')) && (composed === folded || following >= WHOLE_NAME)
}

const WOMAN = /^H['’ʼ]/i
const MAN = /^Y$/i

/** *H'Hen Niê, Y Moan Ênuôl*: who is called by such a word has the family behind; `null` for any other name. */
function splitBehind(words: readonly string[]): NameParts | null {
  const first = words[0] ?? ''
  const isApart = MAN.test(first) || /^H['’ʼ]?$/i.test(first) // the given name is a word of its own
  if (words.length < 2 || !(isApart || WOMAN.test(first))) return null
  const given = isApart ? 2 : 1
  const length = familyLength(words.slice(given), FAMILIES_BEHIND, 'end') || Math.min(1, words.length - given)
  const family = words.length - length
  return {
    family: words.slice(family).join(' '),
    middle: words.slice(given, family).join(' '),
    given: words.slice(0, given).join(' '),
  }
}

const NAME_OF_COURT = 4 // words: *Nguyễn Phúc An* is a Nguyễn, *Nguyễn Phúc Bảo Long* of the court

function splitInFront(words: readonly string[]): NameParts {
  const rest = words.slice(0, -1)
  const families = words.length >= NAME_OF_COURT ? [...FAMILIES_IN_FRONT, ...FAMILIES_OF_COURT] : FAMILIES_IN_FRONT
  const length = familyLength(rest, families, 'start') || Math.min(1, rest.length)
  return { family: rest.slice(0, length).join(' '), middle: rest.slice(length).join(' '), given: words.at(-1) ?? '' }
}

/** How many words at one end are a family name that is known to have them; 0 when none is. */
function familyLength(words: readonly string[], families: readonly string[], side: 'start' | 'end'): number {
  const folded = words.map((word) => word.normalize('NFC').toLowerCase())
  const fits = (family: readonly string[]) => {
    const at = side === 'start' ? 0 : folded.length - family.length
    return at >= 0 && family.every((word, i) => folded[at + i] === word)
  }
  return families.map((family) => family.split(' ')).find(fits)?.length ?? 0
}

/** Behind a foreign name: in *Hà Vi* and *Lê Xi* the letters are a name. */
function isNumeral(word: string, before: string): boolean {
  if (!NUMERAL_LETTERS.test(word) || (romanValue(word) ?? Infinity) > LAST_NUMERAL) return false
  return !isVietnameseSyllable(word) || !isVietnameseSyllable(before)
}
