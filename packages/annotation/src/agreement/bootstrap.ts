import { assertArgument, assertOptions, FUNCTION, LIST, NUMBER, RECORD } from '@chugiai/text'
import { type Score, undefinedScore } from '../comparison/score.ts'
import { BOOTSTRAP_OPTIONS } from '../model/option-kinds.ts'
import { createRandom } from '../sampling/random.ts'

/** A confidence interval by bootstrap. */
export interface Interval {
  /** The lower end: below it lie half of the resamples that the level leaves out. Undefined when more than half of all are. */
  readonly low: Score
  /** The upper end; the same number as `low` when all resamples give one number. Undefined as `low` is. */
  readonly high: Score
  /** Resamples in which the number was defined. */
  readonly samples: number
}

export interface BootstrapOptions {
  /** The same seed gives the same interval. */
  readonly seed: number
  /** 1,000 when left out. */
  readonly samples?: number
  /** 0.95 when left out. */
  readonly level?: number
}

/**
 * A percentile interval (Efron 1979) of any score over items: items are drawn with replacement, and the score is taken
 * again each time. Undefined when more than half of the resamples are.
 *
 * @example
 * bootstrap(table, (rows) => krippendorffAlpha(rows).value, { seed: 1 })
 */
export function bootstrap<T>(
  items: readonly T[],
  scoreOf: (items: readonly T[]) => Score,
  options: BootstrapOptions,
): Interval {
  assertArgument(items, LIST, 'items')
  assertArgument(scoreOf, FUNCTION, 'scoreOf')
  assertOptions(options, BOOTSTRAP_OPTIONS)
  assertArgument(options.seed, NUMBER, 'options.seed')
  const { seed, samples = 1000, level = 0.95 } = options
  const random = createRandom(seed)
  const values: number[] = []
  for (let i = 0; i < samples && items.length > 0; i++) {
    const score = scoreOf(items.map(() => items[Math.floor(random() * items.length)]!))
    assertArgument(score, RECORD, 'scoreOf(items)')
    const { value } = score
    if (value !== null) values.push(value)
  }
  if (values.length * 2 <= samples) {
    const none = undefinedScore(`the score is defined in ${values.length} of ${samples} resamples`)
    return { low: none, high: none, samples: values.length }
  }
  values.sort((a, b) => a - b)
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN
  const [low, high] = [at((1 - level) / 2), at((1 + level) / 2)]
  return { low: { value: low }, high: { value: high }, samples: values.length }
}
