import { assertArgument, assertNumber, assertOptions, assertSpan, NUMBER, defined as present } from '@chugiai/text'
import type { LabelledSpans } from '../comparison/labelled-spans.ts'
import { defined, undefinedScore } from '../comparison/score.ts'
import { assertAnnotators } from '../model/arguments.ts'
import { GAMMA_OPTIONS } from '../model/option-kinds.ts'
import { createRandom } from '../sampling/random.ts'
import { type Coefficient, mean, noCoefficient, sum } from './coefficient.ts'
import {
  alignUnits,
  type Dissimilarity,
  labelDissimilarity,
  positionDissimilarity,
  type Unit,
} from './gamma-alignment.ts'

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

/** What γ is asked of options that ask for more. */
export function gammaOptions(options: GammaOptions): GammaOptions {
  const { seed, precision, maxSamples, samples, position, label } = options
  return { seed, ...present({ precision, maxSamples, samples, position, label }) }
}

/**
 * γ of Mathet, Widlöcher and Métivier 2015 ("The Unified and Holistic Method Gamma"): 1 - disorder of the best alignment
 * / disorder that chance would give. Spans may nest and overlap; discontinuous ones count from their first to their last
 * letter. Chance is sampled, as it must be: each random annotator is a real one whose spans are all shifted round the
 * text by a random distance. Of random corpora it takes n ≥ (C_v · z / precision)², the paper's rule, where C_v is the
 * standard deviation of their disorder divided by its mean.
 *
 * @param length of the text in the unit of the offsets
 * @throws {ChugiaiError} `span_out_of_range` when a span is not within the `length`; `too_dense` when more spans lie close
 *   together than can be aligned in seconds
 */
export function gamma(
  annotators: readonly (readonly LabelledSpans[])[],
  length: number,
  options: GammaOptions,
): Coefficient {
  assertOptions(options, GAMMA_OPTIONS)
  return compareWithChance(annotators, length, options, disorder)
}

/**
 * γ-cat of Mathet 2017 ("The Agreement Measure γ-cat"): agreement on labels alone. Of the spans that the best alignment
 * puts together it takes how often the labels differ, pairs by how near their edges are; spans that nobody else has do not
 * count. Chance is sampled as for {@link gamma}.
 *
 * @param length of the text in the unit of the offsets
 * @throws {ChugiaiError} as {@link gamma}
 */
export function gammaCat(
  annotators: readonly (readonly LabelledSpans[])[],
  length: number,
  options: GammaOptions,
): Coefficient {
  assertOptions(options, GAMMA_OPTIONS)
  return compareWithChance(annotators, length, options, labelDisorder)
}

/** What is wrong with units, from 0 on; `null` when there is nothing to look at. */
type DisorderOf = (units: readonly (readonly Unit[])[], weights: Dissimilarity) => number | null

function compareWithChance(
  annotators: readonly (readonly LabelledSpans[])[],
  length: number,
  options: GammaOptions,
  disorderOf: DisorderOf,
): Coefficient {
  assertAnnotators(annotators)
  assertNumber(length, 'length')
  assertArgument(options.seed, NUMBER, 'options.seed')
  const units = annotators.map((annotations) => annotations.flatMap((annotation) => toUnit(annotation, length)))
  if (units.length < 2) return noCoefficient('γ needs two annotators')
  if (units.every((list) => list.length === 0)) return noCoefficient('there are no spans')
  const random = createRandom(options.seed)
  const observed = disorderOf(units, options)
  if (observed === null) return noCoefficient('no spans lie close enough to be put together')
  const expected = expectedDisorder(() => disorderOf(shuffle(units, length, random), options), options)
  if (expected === null) return noCoefficient('by chance no spans lie close enough to be put together')
  const value = expected === 0 ? undefinedScore('chance would agree fully') : defined(1 - observed / expected)
  return { value, observed: defined(observed), expected: defined(expected) }
}

/** The mean of what random corpora give, of those that give anything. */
function expectedDisorder(
  draw: () => number | null,
  { precision = 0.02, maxSamples = 1_000, samples }: GammaOptions,
): number | null {
  const values: number[] = []
  const drawUntil = (count: number, drawn: number) => {
    for (let i = drawn; i < count; i++) {
      const value = draw()
      if (value !== null) values.push(value)
    }
  }
  const first = samples ?? Math.min(FIRST_SAMPLES, maxSamples)
  drawUntil(first, 0)
  if (samples === undefined) drawUntil(Math.min(maxSamples, samplesFor(values, precision)), first)
  return values.length === 0 ? null : mean(values)
}

/** How many samples bring the mean of values that vary as these do within `precision`; as many as there are if it is 0. */
function samplesFor(values: readonly number[], precision: number): number {
  const average = mean(values)
  if (values.length < 2 || !(average > 0)) return values.length
  const variance = sum(values.map((value) => (value - average) ** 2)) / (values.length - 1)
  return Math.ceil((Math.sqrt(variance) / average) ** 2 * (Z / precision) ** 2)
}

function toUnit({ label, spans }: LabelledSpans, length: number): Unit[] {
  for (const span of spans) assertSpan(span, length)
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? 0
  return start < end ? [{ label, start, end }] : []
}

/** Disorder of the best alignment, for each annotator's mean number of units. */
function disorder(units: readonly (readonly Unit[])[], weights: Dissimilarity): number {
  const average = sum(units.map((list) => list.length)) / units.length
  return average === 0 ? 0 : alignUnits(units, weights).disorder / average
}

/** How far the labels of units that were put together differ: the mean over pairs, by how near they lie (Mathet 2017). */
function labelDisorder(units: readonly (readonly Unit[])[], weights: Dissimilarity): number | null {
  let total = 0
  let weight = 0
  for (const set of alignUnits(units, weights).sets) {
    for (const [i, first] of set.entries()) {
      for (const second of set.slice(0, i)) {
        // A set of n units has n / 2 times as many pairs as it has units less one.
        const near = Math.max(0, 1 - positionDissimilarity(first, second, weights)) / (set.length - 1)
        total += near * labelDissimilarity(first, second, weights)
        weight += near
      }
    }
  }
  return weight === 0 ? null : total / weight
}

function shuffle(units: readonly (readonly Unit[])[], length: number, random: () => number): Unit[][] {
  return units.map(() => {
    const chosen = units[Math.floor(random() * units.length)] ?? []
    const shift = Math.floor(random() * length)
    return chosen.map(({ label, start, end }) => {
      const moved = start + shift < length ? start + shift : start + shift - length
      return { label, start: moved, end: moved + end - start }
    })
  })
}
