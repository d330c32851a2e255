import {
  cohenKappa,
  collapseRatings,
  fleissKappa,
  krippendorffAlpha,
  percentAgreement,
  type RatingTable,
  type Score,
  scottPi,
} from '@chugiai/annotation'

/** What the library says to one expected number; `part` is its item or category where there are several. */
export type Measure = (table: RatingTable, part: string) => Score | undefined

/** By the name of the expected number. */
export type Measures = Readonly<Record<string, Measure>>

const COHEN: Measures = {
  observedAgreement: (table) => cohenKappa(table).observed,
  expectedAgreement: (table) => cohenKappa(table).expected,
  kappa: (table) => cohenKappa(table).value,
  maxKappa: (table) => cohenKappa(table).maximum,
  maxObserved: (table) => highestObserved(table),
}

const FLEISS: Measures = {
  observedAgreement: (table) => fleissKappa(table).observed,
  expectedAgreement: (table) => fleissKappa(table).expected,
  kappa: (table) => fleissKappa(table).value,
  perCategory: (table, category) => fleissKappa(table).perCategory[category],
  perItemObserved: (table, item) => ({ value: fleissKappa(table).perItem[Number(item)]! }),
}

/** For any number of annotators. */
export const ALPHA: Measures = {
  percentage: (table) => percentAgreement(table).value,
  Do: (table) => krippendorffAlpha(table).observed,
  De: (table) => krippendorffAlpha(table).expected,
  alpha: (table) => krippendorffAlpha(table).value,
  Do_nominal: (table) => krippendorffAlpha(table).observed,
  De_nominal: (table) => krippendorffAlpha(table).expected,
  alpha_nominal: (table) => krippendorffAlpha(table).value,
  alpha_interval: (table) => krippendorffAlpha(table, 'interval').value,
  alpha_ratio: (table) => krippendorffAlpha(table, 'ratio').value,
  perCategory_percentage: (table, category) => percentAgreement(collapseRatings(table, Number(category))).value,
  perCategory_alpha: (table, category) => krippendorffAlpha(collapseRatings(table, Number(category))).value,
}

const KAPPA_PI_ALPHA: Measures = {
  cohenKappa: (table) => cohenKappa(table).value,
  scottPi: (table) => scottPi(table).value,
  alphaNominal: (table) => krippendorffAlpha(table).value,
}

/** By the `measure` of a record of DKPro. */
export const DKPRO: Readonly<Record<string, Measures>> = {
  cohen: COHEN,
  fleiss: FLEISS,
  alpha: ALPHA,
  'alpha-nominal': ALPHA,
  'alpha-ordinal': { alpha: (table) => krippendorffAlpha(table, 'ordinal').value },
  'cohen+scott(+alpha)': KAPPA_PI_ALPHA,
  'cohen+scott': KAPPA_PI_ALPHA,
}

/** The share of agreement at the highest κ: κ = (P_o - P_e) / (1 - P_e), solved for P_o. */
function highestObserved(table: RatingTable): Score {
  const { maximum, expected } = cohenKappa(table)
  return maximum.value === null || expected.value === null
    ? maximum
    : { value: maximum.value * (1 - expected.value) + expected.value }
}
