import { assertOptions, type OffsetUnit, STRING, wholeNumber } from '@chugiai/text'
import { compareSpans } from '../comparison/compare-spans.ts'
import type { LabelledSpans } from '../comparison/labelled-spans.ts'
import { defined, undefinedScore } from '../comparison/score.ts'
import { assertAnnotators } from '../model/arguments.ts'
import { oneOf } from '../model/one-of.ts'
import { GAMMA_OPTIONS } from '../model/option-kinds.ts'
import { krippendorffAlphaU } from './alpha-u.ts'
import { type Coefficient, mean, noCoefficient } from './coefficient.ts'
import { type GammaOptions, gamma, gammaCat, gammaOptions } from './gamma.ts'
import { pairsOf } from './pairs.ts'
import type { Agreement } from './rating-agreement.ts'

/** Measures of agreement on spans of a text. */
export const SPAN_MEASURES = ['f1', 'alpha-u', 'gamma', 'gamma-cat'] as const

/** A measure of agreement on spans: the mean strict F1 of pairs, Krippendorff's αU, γ, γ-cat. */
export type SpanMeasure = (typeof SPAN_MEASURES)[number]

export type SpanAgreementOptions =
  | {
      /** The mean of the strict F1 of each two annotators. It needs no length: it does not correct for chance. */
      readonly measure: 'f1'
    }
  | {
      /** Krippendorff's αU. Its value depends on what the offsets count: say the `unit` when it is not `utf16`. */
      readonly measure: 'alpha-u'
      /** Of the text, in the unit of the offsets. */
      readonly length: number
      /** What the offsets count: `utf16`, as in documents, when left out. The result repeats it. */
      readonly unit?: OffsetUnit | 'token'
    }
  | ({
      /** γ judges places and labels together; γ-cat only the labels of what γ lays side by side. */
      readonly measure: 'gamma' | 'gamma-cat'
      /** Of the text, in the unit of the offsets. */
      readonly length: number
    } & GammaOptions)

/** Agreement on spans. */
export interface SpanAgreement extends Agreement {
  /** For αU, whose value depends on it: the unit of the offsets. */
  readonly unit?: OffsetUnit | 'token'
}

/**
 * Agreement of annotators on spans of one text: the mean of the strict F1 of each two annotators (`f1`, no correction
 * for chance), Krippendorff's αU, γ or γ-cat. For the layers of documents: `agreement`.
 *
 * @param annotators for each one, span annotations or labels with spans
 * @throws {ChugiaiError} `invalid_option` for a measure that is none, `span_out_of_range` for spans outside the `length`
 */
export function spanAgreement(
  annotators: readonly (readonly LabelledSpans[])[],
  options: SpanAgreementOptions,
): SpanAgreement {
  assertAnnotators(annotators)
  assertOptions(options, { ...GAMMA_OPTIONS, measure: STRING, length: wholeNumber(), unit: STRING })
  const { measure } = options
  oneOf('measure', measure, SPAN_MEASURES)
  switch (options.measure) {
    case 'f1':
      return { measure, ...pairwiseF1(annotators) }
    case 'alpha-u':
      return { measure, unit: options.unit ?? 'utf16', ...krippendorffAlphaU(annotators, options.length) }
    case 'gamma':
      return { measure, ...gamma(annotators, options.length, gammaOptions(options)) }
    case 'gamma-cat':
      return { measure, ...gammaCat(annotators, options.length, gammaOptions(options)) }
  }
}

function pairwiseF1(annotators: readonly (readonly LabelledSpans[])[]): Coefficient {
  const values = pairsOf(annotators).flatMap(([first, second]) => {
    const { value } = compareSpans(first, second).strict.micro.f1
    return value === null ? [] : [value]
  })
  if (values.length === 0) return noCoefficient('no two annotators have a span between them')
  const value = defined(mean(values))
  return { value, observed: value, expected: undefinedScore('chance is not looked at') }
}
