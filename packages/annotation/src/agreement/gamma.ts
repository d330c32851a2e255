import type { LabelledSpans } from '../comparison/match-spans.ts'
import { defined, undefinedScore } from '../comparison/score.ts'
import { createRandom } from '../sampling/random.ts'
import { type Coefficient, mean, noCoefficient, sum } from './coefficient.ts'
import { bestDisorder, type Dissimilarity, type Unit } from './gamma-alignment.ts'

export interface GammaOptions extends Dissimilarity {
  /** Seed of the random annotators: the same seed gives the same value. */
  readonly seed: number
  /**
   * How far the expected disorder may lie from the true one, as a share of it, with a confidence of 95 %: 0.02 when left
   * out. As many random corpora are drawn as that takes.
   */
  readonly precision?: number
  /** Random corpora at most, whatever the precision asks for: 1,000 when left out. */
  readonly maxSamples?: number
  /** A number of random corpora chosen beforehand, in place of the precision. */
  readonly samples?: number
}

// As Mathet et al. 2015 begin: enough to tell how much the disorder of random corpora varies.
const FIRST_SAMPLES = 30
// Two-sided 95 % of a normal distribution.
const Z = 1.96

/**
 * γ of Mathet, Widlöcher and Métivier 2015 ("The Unified and Holistic Method Gamma"): 1 - disorder of the best alignment
 * / disorder that chance would give. Spans may nest and overlap; discontinuous ones count from their first to their last
 * letter. Chance is sampled, as it must be: each random annotator is a real one whose spans are all shifted round the
 * text by a random distance. Of random corpora it takes n ≥ (C_v · z / precision)², the paper's rule, where C_v is the
 * standard deviation of their disorder divided by its mean.
 *
 * @param length of the text in the unit of the offsets
 */
export function gamma(
  annotators: readonly (readonly LabelledSpans[])[],
  length: number,
  options: GammaOptions,
): Coefficient {
  const units = annotators.map((annotations) => annotations.flatMap(toUnit))
  if (units.length < 2) return noCoefficient('γ needs two annotators')
  if (units.every((list) => list.length === 0)) return noCoefficient('there are no spans')
  const random = createRandom(options.seed)
  const observed = disorder(units, options)
  const expected = expectedDisorder(() => disorder(shuffle(units, length, random), options), options)
  if (Number.isNaN(observed + expected)) return noCoefficient('the integer program has no optimal solution')
  const value = expected === 0 ? undefinedScore('chance would agree fully') : defined(1 - observed / expected)
  return { value, observed: defined(observed), expected: defined(expected) }
}

function expectedDisorder(draw: () => number, { precision = 0.02, maxSamples = 1_000, samples }: GammaOptions): number {
  const values = Array.from({ length: samples ?? Math.min(FIRST_SAMPLES, maxSamples) }, draw)
  if (samples === undefined) {
    const enough = Math.min(maxSamples, samplesFor(values, precision))
    while (values.length < enough) values.push(draw())
  }
  return mean(values)
}

/** How many samples bring the mean of values that vary as these do within `precision`; as many as there are if it is 0. */
function samplesFor(values: readonly number[], precision: number): number {
  const average = mean(values)
  if (!(average > 0)) return values.length
  const variance = sum(values.map((value) => (value - average) ** 2)) / (values.length - 1)
  return Math.ceil((Math.sqrt(variance) / average) ** 2 * (Z / precision) ** 2)
}

function toUnit({ label, spans }: LabelledSpans): Unit[] {
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? 0
  return start < end ? [{ label, start, end }] : []
}

/** Disorder of the best alignment, for each annotator's mean number of units. */
function disorder(units: readonly (readonly Unit[])[], weights: Dissimilarity): number {
  const average = sum(units.map((list) => list.length)) / units.length
  return average === 0 ? 0 : bestDisorder(units, weights) / average
}

function shuffle(units: readonly (readonly Unit[])[], length: number, random: () => number): Unit[][] {
  return units.map(() => {
    const chosen = units[Math.floor(random() * units.length)]!
    const shift = Math.floor(random() * length)
    return chosen.map(({ label, start, end }) => {
      const moved = start + shift < length ? start + shift : start + shift - length
      return { label, start: moved, end: moved + end - start }
    })
  })
}
