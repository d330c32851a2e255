import { isVietnameseSyllable } from '@chugiai/normalizer'

/** A way in which a clean sentence is spoilt. */
export interface Noise {
  readonly name: string
  /** The sentence with the noise, `random` deciding where; the same when there is no place for it. */
  spoil(sentence: string, random: () => number): string
}

const TONES = '\u0300\u0301\u0303\u0309\u0323'
const MARKED_WORD = /[\p{L}]*[ăâđêôơưàáạảãầấậẩẫèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹ][\p{L}]*/giu
const SYLLABLE = /[\p{L}\p{M}]+/gu
const nfd = (text: string) => text.normalize('NFD')

/** About one place in three that `pattern` finds becomes what `change` makes of it; at least one does. */
function atPlaces(pattern: RegExp, change: (found: string) => string): Noise['spoil'] {
  return (sentence, random) => {
    const places = [...sentence.matchAll(pattern)]
    const sure = Math.floor(random() * places.length)
    let at = -1
    return sentence.replace(pattern, (found) => {
      at++
      return at === sure || random() < 1 / 3 ? change(found) : found
    })
  }
}

/** The same in marked syllables of Vietnamese, about one in three. */
const inSyllables = (change: (word: string) => string) =>
  atPlaces(MARKED_WORD, (word) => (isVietnameseSyllable(word) ? change(word) : word))

const swapped = (from: string, to: string) => {
  const by = new Map([...from].map((letter, i) => [letter, [...to][i]!]))
  return (text: string) => [...text].map((letter) => by.get(letter) ?? letter).join('')
}

/** The tone of a syllable behind its last letter, when that is a consonant. */
function toneLast(word: string): string {
  const plain = nfd(word)
  const tone = [...plain].find((letter) => TONES.includes(letter))
  const rest = plain.replace(new RegExp(`[${TONES}]`, 'g'), '')
  return tone === undefined || !/[bcdghklmnpqrstvx]$/i.test(rest) ? word : (rest + tone).normalize('NFC')
}

/** Where both styles have a place of their own, another place is none. */
const STYLES = /(?:oa|oe|uy)$/i

/** The tone on another vowel of the syllable. */
function toneElsewhere(word: string): string {
  const plain = nfd(word)
  const tone = [...plain].find((letter) => TONES.includes(letter))
  const rest = plain.replace(new RegExp(`[${TONES}]`, 'g'), '').normalize('NFC')
  if (tone === undefined || STYLES.test(rest)) return word
  const vowels = [...rest].map((letter, i) => (/[aăâeêioôơuưy]/i.test(letter) ? i : -1)).filter((i) => i >= 0)
  const here = [...word].findIndex((letter) => nfd(letter).includes(tone))
  const other = vowels.find((i) => i !== here)
  if (other === undefined) return word
  return (rest.slice(0, other + 1) + tone + rest.slice(other + 1)).normalize('NFC')
}

function doubled(word: string): string {
  const plain = nfd(word)
  const tone = [...plain].find((letter) => TONES.includes(letter))
  return tone === undefined ? word : plain.replace(tone, tone + tone)
}

const SPACING = swapped('\u0300\u0301\u0303', '`´~')
const WITH_SPACING_TONE = /[aeiouy](?:[\u0302\u0306\u031b])?[\u0300\u0301\u0303]/giu

/** *hoa`*: a tone as a sign of its own behind its vowel. */
function spacingTones(sentence: string): string {
  return nfd(sentence)
    .replace(WITH_SPACING_TONE, (letter) => SPACING(letter))
    .normalize('NFC')
}

const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x21 + 0xff01))
const bold = (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 0x61))
const between = (sign: string) => (word: string) => (word.length < 2 ? word : word.slice(0, 1) + sign + word.slice(1))

/** Twenty kinds of noise in Vietnamese text, from forms of Unicode to slips of the hand. */
export const NOISES: readonly Noise[] = [
  { name: 'decomposed', spoil: nfd },
  { name: 'half of the words decomposed', spoil: atPlaces(SYLLABLE, nfd) },
  {
    name: 'tone before the mark of the letter',
    spoil: (sentence) => nfd(sentence).replace(/([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323])/g, '$2$1'),
  },
  {
    name: 'tone apart from a composed letter',
    spoil: (sentence) => nfd(sentence).replace(/([aeou])([\u0302\u0306\u031b])/gi, (pair) => pair.normalize('NFC')),
  },
  { name: 'tone marks U+0340 and U+0341', spoil: (sentence) => swapped('\u0300\u0301', '\u0340\u0341')(nfd(sentence)) },
  { name: 'Ð for Đ', spoil: swapped('Đ', 'Ð') },
  { name: 'ð for đ', spoil: atPlaces(/đ(?=[\p{L}\p{M}])/gu, () => 'ð') },
  { name: 'Cyrillic letters', spoil: inSyllables(swapped('aceopx', 'асеорх')) },
  { name: 'Greek letters', spoil: inSyllables(swapped('o', 'ο')) },
  { name: 'full-width letters', spoil: inSyllables(wide) },
  { name: 'mathematical letters', spoil: inSyllables(bold) },
  { name: 'zero-width space', spoil: atPlaces(SYLLABLE, between('\u200b')) },
  { name: 'soft hyphen', spoil: atPlaces(SYLLABLE, between('\u00ad')) },
  { name: 'byte order mark', spoil: (sentence) => `\ufeff${sentence}` },
  { name: 'special blanks', spoil: atPlaces(/ /g, () => '\u00a0') },
  { name: 'runs of blanks', spoil: atPlaces(/ /g, () => ' \u2009 ') },
  { name: 'a tone on another vowel', spoil: atPlaces(SYLLABLE, toneElsewhere) },
  { name: 'half a horn', spoil: atPlaces(/ươ(?=[cimnptu])/giu, (pair) => (pair[0] === 'Ư' ? 'Uơ' : 'uơ')) },
  { name: 'a tone on a consonant', spoil: atPlaces(SYLLABLE, toneLast) },
  { name: 'a tone as a sign of its own', spoil: spacingTones },
  { name: 'a tone typed twice', spoil: atPlaces(SYLLABLE, doubled) },
]
