import { assertText } from '@chugiai/text'

const ASCII = /^[\x21-\x7e]*$/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
// biome-ignore format: a list reads better in rows
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const FOLDED = foldedLetters()
const FORMAT = /\p{Cf}/gu
const FINAL_I = /^([hklmst])i(?=[\u0300-\u0323]?$)/

/**
 * The key under which a word is looked up, whatever its case, Unicode form and style of tone marks: lower case, without
 * invisible characters, with the tone mark at the end. *hoà*, *hòa* and *HÒA* (composed or not) all give `hoa\u0300`.
 * Not for display.
 */
export function toneKey(word: string): string {
  assertText(word, 'word')
  if (ASCII.test(word)) return word.toLowerCase()
  return keyOfComposed(word) ?? keyOfAny(word)
}

/** The key of a word in composed Vietnamese letters, letter by letter: what nearly all words are. */
function keyOfComposed(word: string): string | null {
  let letters = ''
  let tones = ''
  for (let at = 0; at < word.length; at++) {
    const folded = FOLDED.get(word.charCodeAt(at))
    if (folded === undefined) return null
    letters += folded.letter
    tones += folded.tone
  }
  return letters + tones
}

function keyOfAny(word: string): string {
  const letters = word.replace(FORMAT, '').toLowerCase().normalize('NFD')
  const tones = letters.match(TONES)
  if (tones === null) return letters.normalize('NFC')
  return letters.replace(TONES, '').normalize('NFC') + tones.join('')
}

/**
 * {@link toneKey} that takes the two spellings of the last *i* or *y* for one too: *kỉ luật* and *kỷ luật*, *Mĩ* and *Mỹ*.
 *
 * @example syllableKey('Uỷ') === syllableKey('ủy') // true
 */
export function syllableKey(syllable: string): string {
  return toneKey(syllable).replace(FINAL_I, '$1y')
}

/** The syllable keys of words joined by `|`. */
export function syllableKeys(joined: string): ReadonlySet<string> {
  assertText(joined, 'joined')
  return new Set(joined.split('|').map(syllableKey))
}

interface FoldedLetter {
  /** In lower case, without its tone mark. */
  readonly letter: string
  /** The combining mark, or nothing. */
  readonly tone: string
}

/** ASCII and the composed letters of Vietnamese, by code unit. */
function foldedLetters(): ReadonlyMap<number, FoldedLetter> {
  const folded = new Map<number, FoldedLetter>()
  const add = (composed: string, letter: string, tone: string) => {
    for (const form of [composed, composed.toUpperCase()]) folded.set(form.charCodeAt(0), { letter, tone })
  }
  for (let code = 0x21; code < 0x7f; code++) {
    const letter = String.fromCharCode(code)
    if (letter === letter.toLowerCase()) add(letter, letter, '')
  }
  add('đ', 'đ', '')
  for (const vowel of VOWELS) {
    for (const tone of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
      add((vowel + tone).normalize('NFC'), vowel, tone)
  }
  return folded
}
