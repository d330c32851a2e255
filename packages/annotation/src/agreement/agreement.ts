import type { OffsetUnit } from '@chugiai/text'
import { compareSpans } from '../comparison/compare-spans.ts'
import type { LabelledSpans } from '../comparison/match-spans.ts'
import { defined, undefinedScore } from '../comparison/score.ts'
import { type Distance, krippendorffAlpha } from './alpha.ts'
import { krippendorffAlphaU } from './alpha-u.ts'
import { type BootstrapOptions, bootstrap, type Interval } from './bootstrap.ts'
import { type Coefficient, mean, noCoefficient } from './coefficient.ts'
import { type GammaOptions, gamma } from './gamma.ts'
import { type AgreementWeights, gwetAC1, gwetAC2 } from './gwet.ts'
import { bennettS, cohenKappa, fleissKappa, percentAgreement, scottPi } from './kappa.ts'
import type { RatingTable } from './ratings.ts'

/** Measures of agreement on ratings of items. */
export type AgreementMeasure = 'percent' | 'cohen' | 'scott' | 'bennett' | 'fleiss' | 'alpha' | 'ac1' | 'ac2'

export interface AgreementOptions {
  readonly measure: AgreementMeasure
  /** For `alpha`; `nominal` when left out. */
  readonly distance?: Distance
  /** For `ac2`; `quadratic` when left out. */
  readonly weights?: AgreementWeights
  /** Asks for a confidence interval over items. */
  readonly bootstrap?: BootstrapOptions
}

/** A coefficient, with its interval when that was asked for. */
export interface Agreement extends Coefficient {
  readonly measure: string
  readonly interval?: Interval
  /** For αU, whose value depends on it: the unit of the offsets. */
  readonly unit?: OffsetUnit | 'token'
}

const MEASURES: Readonly<Record<AgreementMeasure, (table: RatingTable, options: AgreementOptions) => Coefficient>> = {
  percent: percentAgreement,
  cohen: cohenKappa,
  scott: scottPi,
  bennett: bennettS,
  fleiss: fleissKappa,
  alpha: (table, { distance }) => krippendorffAlpha(table, distance),
  ac1: gwetAC1,
  ac2: (table, { weights }) => gwetAC2(table, weights),
}

/**
 * Agreement of annotators on items. What cannot be computed is `{ value: null, reason }`.
 *
 * @param table one row an item, one column an annotator; `null` where one said nothing
 * @example
 * agreement([['PER', 'PER'], ['ORG', 'LOC'], ['LOC', 'LOC']], { measure: 'cohen' }).value // { value: 0.5 }
 */
export function agreement(table: RatingTable, options: AgreementOptions): Agreement {
  const measure = MEASURES[options.measure]
  const { value, observed, expected } = measure(table, options)
  const interval = options.bootstrap && bootstrap(table, (rows) => measure(rows, options).value, options.bootstrap)
  return { measure: options.measure, value, observed, expected, ...(interval === undefined ? {} : { interval }) }
}

export type SpanAgreementOptions =
  | { readonly measure: 'f1' }
  | {
      readonly measure: 'alpha-u'
      /** Of the text, in the unit of the offsets. */
      readonly length: number
      /** What the offsets count: `utf16`, as in documents, when left out. The result repeats it. */
      readonly unit?: OffsetUnit | 'token'
    }
  | ({ readonly measure: 'gamma'; readonly length: number } & GammaOptions)

/**
 * Agreement of annotators on spans of one text: the mean of the strict F1 of each two annotators (`f1`, no correction
 * for chance), Krippendorff's αU, or γ.
 *
 * @param annotators for each one, span annotations or labels with spans
 */
export function spanAgreement(
  annotators: readonly (readonly LabelledSpans[])[],
  options: SpanAgreementOptions,
): Agreement {
  const { measure } = options
  if (measure === 'f1') return { measure, ...pairwiseF1(annotators) }
  if (measure === 'alpha-u') {
    const { length, unit = 'utf16' } = options
    return { measure, unit, ...krippendorffAlphaU(annotators, length) }
  }
  return { measure, ...gamma(annotators, options.length, options) }
}

function pairwiseF1(annotators: readonly (readonly LabelledSpans[])[]): Coefficient {
  const values: number[] = []
  for (let i = 0; i < annotators.length; i++) {
    for (let j = i + 1; j < annotators.length; j++) {
      const { value } = compareSpans(annotators[i]!, annotators[j]!).strict.micro.f1
      if (value !== null) values.push(value)
    }
  }
  if (values.length === 0) return noCoefficient('no two annotators have a span between them')
  const value = defined(mean(values))
  return { value, observed: value, expected: undefinedScore('chance is not looked at') }
}
