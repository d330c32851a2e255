import { assertOptions, defined } from '@chugiai/text'
import { assertTable } from '../model/arguments.ts'
import { oneOf } from '../model/one-of.ts'
import { RATING_OPTIONS } from '../model/option-kinds.ts'
import { type Distance, krippendorffAlpha } from './alpha.ts'
import { type BootstrapOptions, bootstrap, type Interval } from './bootstrap.ts'
import type { Coefficient } from './coefficient.ts'
import { gwetAC1, gwetAC2 } from './gwet.ts'
import { bennettS, cohenKappa, congerKappa, fleissKappa, percentAgreement, scottPi } from './kappa.ts'
import type { Category, RatingTable } from './ratings.ts'
import type { AgreementWeights } from './weights.ts'

/** Measures of agreement on ratings of items. */
export const RATING_MEASURES = [
  'percent',
  'cohen',
  'conger',
  'scott',
  'bennett',
  'fleiss',
  'alpha',
  'ac1',
  'ac2',
] as const

/**
 * A measure of agreement on ratings of items: percent, Cohen's κ of two, Conger's κ of many (Cohen's for any number),
 * Scott's π, Bennett's S, Fleiss' κ, Krippendorff's α, Gwet's AC1 and AC2.
 */
export type AgreementMeasure = (typeof RATING_MEASURES)[number]

/** What a measure of ratings needs to know. */
export interface RatingMeasureOptions {
  /** For `alpha`; `nominal` when left out. */
  readonly distance?: Distance
  /** For `cohen` and `conger`, `identity` when left out; for `ac2`, `quadratic` when left out. */
  readonly weights?: AgreementWeights
  /** The categories from the least to the greatest, where they have such an order and are no numbers. */
  readonly order?: readonly Category[]
}

export interface AgreementOptions extends RatingMeasureOptions {
  /** Which coefficient. */
  readonly measure: AgreementMeasure
  /** Asks for a confidence interval over items. */
  readonly bootstrap?: BootstrapOptions
}

/** A coefficient, with its interval when that was asked for. */
export interface Agreement extends Coefficient {
  /** The measure by its name in the options. */
  readonly measure: string
  /** Where the value may lie, by resampling. */
  readonly interval?: Interval
}

const weightsOf = ({ weights, order }: RatingMeasureOptions) => defined({ weights, order })

const MEASURES: Readonly<Record<AgreementMeasure, (table: RatingTable, options: RatingMeasureOptions) => Coefficient>> =
  {
    percent: percentAgreement,
    cohen: (table, options) => cohenKappa(table, weightsOf(options)),
    conger: (table, options) => congerKappa(table, weightsOf(options)),
    scott: scottPi,
    bennett: bennettS,
    fleiss: fleissKappa,
    alpha: (table, { distance, order }) => krippendorffAlpha(table, distance, order && { order }),
    ac1: gwetAC1,
    ac2: (table, options) => gwetAC2(table, weightsOf(options)),
  }

/**
 * Agreement of annotators on items. What cannot be computed is `{ value: null, reason }`. For the layers of documents:
 * `agreement`.
 *
 * @param table one row an item, one column an annotator; `null` where one said nothing
 * @throws {ChugiaiError} `invalid_option` for a measure, distance or weights that are none
 * @example
 * ratingAgreement([['PER', 'PER'], ['ORG', 'LOC'], ['LOC', 'LOC']], { measure: 'cohen' }).value // { value: 0.5 }
 */
export function ratingAgreement(table: RatingTable, options: AgreementOptions): Agreement {
  assertTable(table)
  assertOptions(options, RATING_OPTIONS)
  const { value, observed, expected } = measureRatings(table, options)
  const interval =
    options.bootstrap && bootstrap(table, (rows) => measureRatings(rows, options).value, options.bootstrap)
  return { measure: options.measure, value, observed, expected, ...(interval && { interval }) }
}

/** The coefficient that the options name. */
export function measureRatings(
  table: RatingTable,
  options: RatingMeasureOptions & { readonly measure: AgreementMeasure },
): Coefficient {
  oneOf('measure', options.measure, RATING_MEASURES)
  return MEASURES[options.measure](table, options)
}
