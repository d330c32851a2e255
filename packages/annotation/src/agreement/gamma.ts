import type { LabelledSpans } from '../comparison/match-spans.ts'
import { defined, undefinedScore } from '../comparison/score.ts'
import { createRandom } from '../random.ts'
import { type Coefficient, mean, noCoefficient, sum } from './coefficient.ts'
import { bestDisorder, type Dissimilarity, type Unit } from './gamma-alignment.ts'

export interface GammaOptions extends Dissimilarity {
  /** Seed of the random annotators: the same seed gives the same value. */
  readonly seed: number
  /** Random corpora to estimate chance with: 30 when left out, the least that Mathet et al. take. */
  readonly samples?: number
}

/**
 * γ of Mathet, Widlöcher and Métivier 2015 ("The Unified and Holistic Method Gamma"): 1 - disorder of the best alignment
 * / disorder that chance would give. Spans may nest and overlap; discontinuous ones count from their first to their last
 * letter. Chance is sampled, as it must be: each random annotator is a real one whose spans are all shifted round the
 * text by a random distance.
 *
 * @param length of the text in the unit of the offsets
 */
export function gamma(
  annotators: readonly (readonly LabelledSpans[])[],
  length: number,
  options: GammaOptions,
): Coefficient {
  const { seed, samples = 30, ...weights } = options
  const units = annotators.map((annotations) => annotations.flatMap(toUnit))
  if (units.length < 2) return noCoefficient('γ needs two annotators')
  if (units.every((list) => list.length === 0)) return noCoefficient('there are no spans')
  const random = createRandom(seed)
  const observed = disorder(units, weights)
  const expected = mean(Array.from({ length: samples }, () => disorder(shuffle(units, length, random), weights)))
  if (Number.isNaN(observed + expected)) return noCoefficient('the integer program has no optimal solution')
  const value = expected === 0 ? undefinedScore('chance would agree fully') : defined(1 - observed / expected)
  return { value, observed: defined(observed), expected: defined(expected) }
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
