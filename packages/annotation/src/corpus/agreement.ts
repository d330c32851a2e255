import { assertArgument, assertOptions, listOf, STRING } from '@chugiai/text'
import { krippendorffAlphaU } from '../agreement/alpha-u.ts'
import { type BootstrapOptions, bootstrap } from '../agreement/bootstrap.ts'
import { type Coefficient, mean, noCoefficient, sum } from '../agreement/coefficient.ts'
import { type GammaOptions, gamma, gammaCat, gammaOptions } from '../agreement/gamma.ts'
import { pairsOf } from '../agreement/pairs.ts'
import {
  type Agreement,
  type AgreementMeasure,
  measureRatings,
  RATING_MEASURES,
  type RatingMeasureOptions,
} from '../agreement/rating-agreement.ts'
import type { RatingTable } from '../agreement/ratings.ts'
import { SPAN_MEASURES, type SpanMeasure } from '../agreement/span-agreement.ts'
import { compareSpans } from '../comparison/compare-spans.ts'
import type { LabelledSpans } from '../comparison/labelled-spans.ts'
import { precisionRecall, type Score, defined as score, undefinedScore } from '../comparison/score.ts'
import { assertDocuments } from '../model/arguments.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import { oneOf } from '../model/one-of.ts'
import { GAMMA_OPTIONS, RATING_OPTIONS } from '../model/option-kinds.ts'
import { spansOf } from './layer-content.ts'
import { type RatedUnit, unitRatings } from './unit-ratings.ts'

export interface CorpusAgreementOptions extends RatingMeasureOptions, Partial<GammaOptions> {
  /**
   * Of ratings (`cohen`, `fleiss`, `alpha`, …), for which `unit` says what is rated; or of spans: `f1`, `alpha-u` in
   * UTF-16 code units, `gamma`, `gamma-cat`.
   */
  readonly measure: AgreementMeasure | SpanMeasure
  /** For ratings: `token` when left out. */
  readonly unit?: RatedUnit
  /** For ratings: the layer of the tokens or sentences; `words` or `sentences` when left out. */
  readonly units?: string
  /** Asks for a confidence interval over documents. */
  readonly bootstrap?: BootstrapOptions
}

/** How far annotators agree on a corpus. */
export interface CorpusAgreement extends Agreement {
  /** Each two layers by themselves. */
  readonly pairs: readonly PairAgreement[]
  /** Each document by itself. */
  readonly byDocument: readonly DocumentAgreement[]
}

/** How far two annotators agree. */
export interface PairAgreement {
  /** Their layers, in the order that was given. */
  readonly layers: readonly [string, string]
  /** Over all documents. */
  readonly value: Score
}

/** How far the annotators agree on one document. */
export interface DocumentAgreement {
  /** Id of the document. */
  readonly id: string
  /** Over all layers. */
  readonly value: Score
}

/** The annotators of one document, and how to measure several documents together. */
interface Method<Part> {
  partOf(document: AnnotatedDocument, layers: readonly string[]): Part
  pool(parts: readonly Part[]): Coefficient
}

/**
 * Agreement of annotators on a corpus: over all documents together, by pairs of annotators, by document. Each annotator
 * has a layer in the documents; rejected annotations are left out; of ratings, a layer that a document lacks is missing.
 *
 * @param layers such as `['mentions@an', 'mentions@lan']`
 * @throws {ChugiaiError} `invalid_option` for names that are none; `unknown_layer` where tokens or sentences are missing
 * @example
 * agreement(documents, ['mentions@an', 'mentions@lan'], { measure: 'alpha', unit: 'token' }).value // { value: 0.87 }
 */
export function agreement(
  documents: readonly AnnotatedDocument[],
  layers: readonly string[],
  options: CorpusAgreementOptions,
): CorpusAgreement {
  assertDocuments(documents)
  assertArgument(layers, listOf(STRING), 'layers')
  assertOptions(options, { ...RATING_OPTIONS, ...GAMMA_OPTIONS, unit: STRING, units: STRING })
  oneOf('measure', options.measure, [...RATING_MEASURES, ...SPAN_MEASURES])
  switch (options.measure) {
    case 'f1':
      return measure(documents, layers, options, { partOf: textOf, pool: poolF1 })
    case 'alpha-u':
      return measure(documents, layers, options, { partOf: textOf, pool: poolAlphaU })
    case 'gamma':
    case 'gamma-cat':
      return measure(documents, layers, options, disorderMethod(options.measure, options))
    default:
      return measure(documents, layers, options, ratingMethod(options.measure, options))
  }
}

function measure<Part>(
  documents: readonly AnnotatedDocument[],
  layers: readonly string[],
  { measure, bootstrap: resampling }: CorpusAgreementOptions,
  { partOf, pool }: Method<Part>,
): CorpusAgreement {
  const parts = documents.map((document) => partOf(document, layers))
  const interval = resampling && bootstrap(parts, (some) => pool(some).value, resampling)
  const pairs = pairsOf(layers).map((pair): PairAgreement => {
    const value = layers.length === 2 ? pool(parts) : pool(documents.map((document) => partOf(document, pair)))
    return { layers: pair, value: value.value }
  })
  const byDocument = documents.map(({ id }, i): DocumentAgreement => ({ id, value: pool(parts.slice(i, i + 1)).value }))
  return { measure, ...pool(parts), ...(interval && { interval }), pairs, byDocument }
}

function ratingMethod(measure: AgreementMeasure, options: CorpusAgreementOptions): Method<RatingTable> {
  const { unit = 'token', units } = options
  return {
    partOf: (document, layers) => unitRatings(document, layers, units === undefined ? { unit } : { unit, units }),
    pool: (tables) => {
      const { value, observed, expected } = measureRatings(tables.flat(), { ...options, measure })
      return { value, observed, expected }
    },
  }
}

type Annotators = readonly (readonly LabelledSpans[])[]

interface Text {
  readonly annotators: Annotators
  readonly length: number
}

function textOf(document: AnnotatedDocument, layers: readonly string[]): Text {
  return { annotators: layers.map((layer) => spansOf(document, layer)), length: document.text.length }
}

function disorderMethod(measure: 'gamma' | 'gamma-cat', options: CorpusAgreementOptions): Method<Disorder> {
  const disorderOf = measure === 'gamma' ? gamma : gammaCat
  return {
    partOf: (document, layers) => {
      const { annotators, length } = textOf(document, layers)
      const coefficient = disorderOf(annotators, length, gammaOptions({ seed: 0, ...options }))
      return { coefficient, spans: sum(annotators.map((spans) => spans.length)) }
    },
    pool: poolDisorder,
  }
}

/** The mean over pairs of annotators of the F1 of all texts together. */
function poolF1(texts: readonly Text[]): Coefficient {
  const values = pairsOf([...(texts[0]?.annotators.keys() ?? [])]).flatMap(([first, second]) => {
    const counts = texts.map(
      ({ annotators }) => compareSpans(annotators[first] ?? [], annotators[second] ?? []).strict.counts,
    )
    const right = sum(counts.map(({ correct }) => correct))
    const total = {
      gold: sum(counts.map(({ possible }) => possible)),
      predicted: sum(counts.map(({ actual }) => actual)),
    }
    const { value } = precisionRecall({ gold: right, predicted: right }, total).f1
    return value === null ? [] : [value]
  })
  if (values.length === 0) return noCoefficient('no two annotators have a span between them')
  const value = score(mean(values))
  return { value, observed: value, expected: undefinedScore('chance is not looked at') }
}

/** One text after the other is one text. */
function poolAlphaU(texts: readonly Text[]): Coefficient {
  const annotators: LabelledSpans[][] = (texts[0]?.annotators ?? []).map(() => [])
  let offset = 0
  for (const text of texts) {
    const shift = offset
    for (const [i, spans] of text.annotators.entries()) {
      for (const { label, spans: parts } of spans) {
        annotators[i]?.push({
          label,
          spans: parts.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
        })
      }
    }
    offset += text.length
  }
  return krippendorffAlphaU(annotators, offset)
}

interface Disorder {
  readonly coefficient: Coefficient
  /** What a text weighs. */
  readonly spans: number
}

/** Disorder of all texts together, each by the number of its spans. */
function poolDisorder(texts: readonly Disorder[]): Coefficient {
  const known = texts.flatMap(({ coefficient: { observed, expected }, spans }) =>
    observed.value === null || expected.value === null
      ? []
      : [{ observed: observed.value * spans, expected: expected.value * spans, spans }],
  )
  const total = sum(known.map(({ spans }) => spans))
  if (total === 0) return noCoefficient(reasonOf(texts) ?? 'there are no spans')
  const observed = sum(known.map((one) => one.observed)) / total
  const expected = sum(known.map((one) => one.expected)) / total
  const value = expected === 0 ? undefinedScore('chance would agree fully') : score(1 - observed / expected)
  return { value, observed: score(observed), expected: score(expected) }
}

function reasonOf(texts: readonly Disorder[]): string | undefined {
  const [first] = texts.flatMap(({ coefficient: { value } }) => (value.value === null ? [value.reason] : []))
  return first
}
