import { tonePlacementStep } from '@chugiai/normalizer'

const traditional = tonePlacementStep('traditional')

/**
 * A word as the lexicon writes it: composed, lower case, tone marks in the traditional place, one blank between syllables.
 * *Hoà  Bình* and *hòa bình* both give `hòa bình`.
 */
export function wordKey(word: string): string {
  const plain = word.normalize('NFC').toLowerCase().trim().split(/\s+/u).join(' ')
  return traditional.run(plain).text
}
