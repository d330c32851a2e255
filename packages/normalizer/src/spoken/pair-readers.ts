import { type Region, spellNumber } from './cardinal.ts'
import { type KindReader, matchAt, type Reader, type Spoken } from './reader.ts'

// Two numbers with a sign between them that is no date: scores, houses, marks, ratios, pages of a form.

function joined(found: RegExpExecArray | null, start: number, joint: string, region: Region): Spoken | null {
  if (found === null) return null
  const [all, ...numbers] = found
  const words = numbers.filter((number) => number !== undefined).map((number) => spellDoor(number, region))
  return { end: start + all.length, words: words.join(joint) }
}

const DOOR = /^(\d+)(\p{Lu})$/u

/** *12A*: a number with the letter of a part of the house. */
function spellDoor(number: string, region: Region): string {
  const [, digits, letter] = DOOR.exec(number) ?? []
  return digits === undefined ? spellNumber(number, region) : `${spellNumber(digits, region)} ${letter}`
}

function pairReader(pattern: RegExp, joint: string): Reader {
  return (text, start, _context, region) => joined(matchAt(pattern, text, start), start, joint, region)
}

/** A score, also as the English write it: *2-1*, *2:1*. */
const SCORE = /(\d{1,2}) ?[-–:] ?(\d{1,2})(?![\d/%:]|[.,-]\d|\p{L})/uy
const ALL_HOURS = /(24)\/(7)(?![\d/]|[.,-]\d)/y
/** The number of a house in a lane, and in a lane of a lane: *số 12/5, hẻm 45/3/2*. */
const HOUSE = /(\d{1,4}\p{Lu}?)\/(\d{1,4}\p{Lu}?)(?:\/(\d{1,4}\p{Lu}?))?(?![\d\p{L}/]|[.,-]\d)/uy
/** *12A/5*, *45/3B/2*: a letter in it is enough. */
const LETTERED_HOUSE =
  /(\d{1,4}\p{Lu})\/(\d{1,4})(?:\/(\d{1,4}\p{Lu}?))?(?![\d\p{L}/]|[.,-]\d)|(\d{1,4})\/(\d{1,4}\p{Lu})(?:\/(\d{1,4}\p{Lu}?))?(?![\d\p{L}/]|[.,-]\d)/uy
/** A house before the name of its street: *12/5 Trần Phú*. */
const STREET = /(\d{1,4}\p{Lu}?)\/(\d{1,4}\p{Lu}?)(?:\/(\d{1,4}\p{Lu}?))?(?= (?:đường |phố )?\p{Lu}\p{M}*\p{Ll})/uy
const NAMED_STREET =
  /(\d{1,4}\p{Lu}?)\/(\d{1,4}\p{Lu}?)(?:\/(\d{1,4}\p{Lu}?))?(?= (?:đường |phố )?\p{Lu}\p{M}*\p{Ll}+ \p{Lu}\p{M}*\p{Ll})/uy
const LARGEST_PART = 10 // 3/4 is a fraction whatever stands behind it

/** *45/7 Lê Lợi*: what is no fraction before a name of two words. */
const readNamedStreet: Reader = (text, start, context, region) => {
  const [, first, second, third] = matchAt(NAMED_STREET, text, start) ?? []
  const isFraction = third === undefined && Number(first) < Number(second) && Number(second) <= LARGEST_PART
  return isFraction ? null : pairReader(NAMED_STREET, ' trên ')(text, start, context, region)
}
const TYPE_OF_PLANE = /([1-9]\d{2})-(\d{1,3})(?!\d|[-–]\d)/y
const SHARE = /(\d{1,3},\d{1,2})\/(\d{1,3})(?![\d/]|[.,]\d)/y
const MARK = /(\d{1,2})\/(10|100)(?![\d/]|[.,-]\d)/y
/** *1:1000*, *tỷ lệ 3 : 1*; the hours of a clock have two digits behind the colon. */
const RATIO = /(\d{1,3}(?:,\d+)?) ?: ?(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?![\d:/]|[.,-]\d|\p{L})/uy
/** *1/50.000*, the scale of a map; *1.000/1.200*, how many of how many. */
const SCALE =
  /(\d{1,3})\/(\d{1,3}(?:\.\d{3})+)(?![\d/]|[.,]\d)|(\d{1,3}(?:\.\d{3})+)\/(\d{1,3}(?:\.\d{3})*|\d{4,})(?![\d/]|[.,]\d)/y

export const PAIR_READERS: readonly KindReader[] = [
  { kind: 'score', read: pairReader(SCORE, ' ') },
  { kind: 'all-hours', read: pairReader(ALL_HOURS, ' trên ') },
  { kind: 'house', read: pairReader(HOUSE, ' trên ') },
  { kind: 'street', read: pairReader(STREET, ' trên ') },
  { kind: 'street-named', read: readNamedStreet },
  { kind: 'house-lettered', read: pairReader(LETTERED_HOUSE, ' trên ') },
  { kind: 'pair', read: pairReader(TYPE_OF_PLANE, ' ') },
  { kind: 'share', read: pairReader(SHARE, ' trên ') },
  { kind: 'mark', read: pairReader(MARK, ' trên ') },
  { kind: 'ratio', read: pairReader(RATIO, ' trên ') },
  { kind: 'scale', read: pairReader(SCALE, ' trên ') },
]
