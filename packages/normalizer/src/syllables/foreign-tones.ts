import { LONGEST_SYLLABLE } from './words.ts'

/** Words of Italian, and of Spanish and Icelandic, that are right where they are: no rule tells them from *pìu, léo*. */
const WORDS = /* @__PURE__ */ new Set(['più', 'leó'])

/** *niú, liù, xiú*: pinyin writes the tone of *iu* on the *u*, Vietnamese never does, and few words here rhyme so. */
const PINYIN_ALONE = /^(?:[nlx]i[úù]|miù)$/i

/** Syllables of pinyin that Vietnamese spells with the tone on the letter before: *huà, suì, diú, xià*. */
const PINYIN = /^(?:(?:[gkhr]|ch)u[áà]|(?:[dtgkhrcs]|ch)u[íì]|[mdnlx]i[úù]|[dlx]i[áà])$/i

/** Vowels with a macron or a caron, the first and the third tone of pinyin: Vietnamese has neither. */
const TONES_OF_PINYIN = 'āēīōūǖǎěǐǒǔǚ'
/**
 * What may stand between two syllables that hang together: a letter that pinyin has not ends the stretch, and so does a
 * blank, where text is cut into stretches that know nothing of each other.
 */
const BETWEEN = `(?:[^\\p{L}\\p{M}\\s]|[a-zàáèéìíòóùúüǘǜ${TONES_OF_PINYIN}])*`
const BEFORE = /* @__PURE__ */ new RegExp(`[${TONES_OF_PINYIN}]${BETWEEN}$`, 'iu')
const BEHIND = /* @__PURE__ */ new RegExp(`^${BETWEEN}[${TONES_OF_PINYIN}]`, 'iu')
const REACH = 40 // code units: some seven syllables to either side

/** Whether a word whose tone stands where Vietnamese never has it is one of another language. */
export function isForeignTone(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SYLLABLE) return false
  const word = text.slice(start, end)
  return WORDS.has(word.toLowerCase()) || PINYIN_ALONE.test(word) || (PINYIN.test(word) && isInPinyin(text, start, end))
}

function isInPinyin(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || BEHIND.test(text.slice(end, end + REACH))
}
