const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * The key under which a word is looked up: without case, Unicode form or tone mark style. The tone moves to the end:
 * `hoà`, `hòa` and `HÒA` (composed or not) all give `hoa\u0300`.
 */
export function foldWord(word: string): string {
  const letters = word.toLowerCase().normalize('NFD')
  const tones = letters.match(TONE_MARKS)
  if (tones === null) return letters.normalize('NFC')
  return letters.replace(TONE_MARKS, '').normalize('NFC') + tones.join('')
}

/** The keys of the words of a phrase: `hôm qua`. */
export function foldPhrase(phrase: string): readonly string[] {
  return phrase.split(' ').map(foldWord)
}
