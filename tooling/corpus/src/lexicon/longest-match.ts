import { tonePlacementStep } from '@chugiai/normalizer'
import type { TreebankSentence } from '../treebank.ts'

const traditional = tonePlacementStep('traditional')

/** A form as lists are looked up: composed, lower case, traditional tone marks, one blank between syllables. */
export function lookupKey(form: string): string {
  return traditional.run(form.normalize('NFC').toLowerCase().trim().split(/\s+/u).join(' ')).text
}

/** How many words two segmentations share. */
export interface SegmentationScore {
  readonly gold: number
  readonly found: number
  readonly same: number
  /** F1 in percent; `null` for no words. */
  readonly f1: number | null
}

/**
 * Lengths in syllables of the words that a longest match from the left finds: the longest run that is in `words`, else one
 * syllable. *học sinh học* with `học sinh` gives `[2, 1]`.
 *
 * @param words as {@link lookupKey} writes them
 */
export function longestMatch(syllables: readonly string[], words: ReadonlySet<string>, longest = 6): readonly number[] {
  const lengths: number[] = []
  for (let from = 0; from < syllables.length; ) {
    let length = Math.min(longest, syllables.length - from)
    while (length > 1 && !words.has(syllables.slice(from, from + length).join(' '))) length--
    lengths.push(length)
    from += length
  }
  return lengths
}

/** The longest match of a treebank's sentences against its words, by place in syllables. */
export function scoreLongestMatch(
  sentences: readonly TreebankSentence[],
  words: ReadonlySet<string>,
): SegmentationScore {
  let [gold, found, same] = [0, 0, 0]
  for (const sentence of sentences) {
    const forms = sentence.words.map(({ form }) => lookupKey(form).split(' '))
    const matched = placesOf(longestMatch(forms.flat(), words))
    const own = placesOf(forms.map((syllables) => syllables.length))
    gold += own.size
    found += matched.size
    same += [...matched].filter((place) => own.has(place)).length
  }
  return { gold, found, same, f1: gold + found === 0 ? null : (200 * same) / (gold + found) }
}

function placesOf(lengths: readonly number[]): Set<string> {
  let from = 0
  return new Set(
    lengths.map((length) => {
      from += length
      return `${from - length}-${from}`
    }),
  )
}
