import { assertText } from '@chugiai/text'

const ASCII = /^[\x21-\x7e]*$/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
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
  return new Set(joined.split('|').map(syllableKey))
}
