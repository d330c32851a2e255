const ASCII = /^[\x21-\x7e]*$/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const FORMAT = /\p{Cf}/gu
// "kỉ luật" and "kỷ luật", "Mĩ" and "Mỹ" are one word in two spellings.
const FINAL_I = /^([hklmst])i$/

/**
 * The key a syllable is looked up by: lower case, composed, with the tone mark at the end, so that the two styles of
 * placing it (*hoà*, *hòa*), the two of *i* and *y* (*kỉ*, *kỷ*), NFC and NFD all give one key. Not for display.
 *
 * @example syllableKey('Uỷ') === syllableKey('ủy') // true
 */
export function syllableKey(syllable: string): string {
  if (ASCII.test(syllable)) return syllable.toLowerCase().replace(FINAL_I, '$1y')
  const parts = syllable.replace(FORMAT, '').toLowerCase().normalize('NFD')
  const base = parts.replace(TONES, '')
  const tone = base.length === parts.length ? '' : (parts.match(TONES)?.join('') ?? '')
  return base.normalize('NFC').replace(FINAL_I, '$1y') + tone
}

/** The keys of words joined by `|`. */
export function syllableKeys(joined: string): ReadonlySet<string> {
  return new Set(joined.split('|').map(syllableKey))
}
