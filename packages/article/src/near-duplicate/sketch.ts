import { assertArgument, assertText, listOf, SPAN, type Span } from '@chugiai/text'
import type { Fingerprints } from '../schema/source.ts'
import { EMPTY, mix, ShingleBins } from './shingles.ts'

/** A near-duplicate sketch, and how it was made: sketches of one algorithm can be compared. */
export type Sketch = NonNullable<Fingerprints['sketch']>

/** The algorithm of {@link sketchText}. */
export const SKETCH_ALGORITHM = 'minhash-128x4-syllable-3@1'

export const BINS = 128 // the estimate of a distance errs by 1/sqrt(128), about 0.04 near the middle

/**
 * The near-duplicate sketch of a text: 128 hexadecimal digits, of which two texts share the more the more runs of three
 * syllables they share. Marks, case and punctuation make no difference. It takes one pass over the text.
 *
 * Minwise hashing (Broder, On the resemblance and containment of documents, 1997) with one hash of each run instead of
 * 128 (Li, Owen & Zhang, One permutation hashing, 2012), empty bins filled from others (Shrivastava, Optimal
 * densification for fast and accurate minwise hashing, 2017), and 4 bits kept of each minimum (Li & König, b-bit minwise
 * hashing, 2010).
 *
 * @param spans the parts of the text that count, in order; the whole text by default
 * @returns `null` for a text without a letter or digit
 *
 * @example
 * sketchText('Mưa lớn ở miền núi')?.value === sketchText('MƯA LỚN, ở miền núi!')?.value // true
 */
export function sketchText(text: string, spans?: readonly Span[]): Sketch | null {
  assertText(text)
  if (spans !== undefined) assertArgument(spans, listOf(SPAN), 'spans')
  const bins = new ShingleBins(BINS)
  for (const span of spans ?? [{ start: 0, end: text.length }]) bins.add(text, span)
  bins.end()
  if (bins.syllables === 0) return null
  let value = ''
  for (let bin = 0; bin < BINS; bin++) value += (mix(densified(bins.minima, bin)) & 0xf).toString(16)
  return { algorithm: SKETCH_ALGORITHM, value }
}

/** The minimum of a bin, or of the first bin with one that the number of an empty bin leads to. */
function densified(minima: Uint32Array, bin: number): number {
  let at = bin
  for (let attempt = 1; minima[at] === EMPTY; attempt++) at = mix(bin * 0x10001 + attempt) & (BINS - 1)
  return minima[at]!
}
