import { assertArgument, assertOptions, STRING } from '@chugiai/text'
import type { Category, Rating, RatingTable } from '../agreement/ratings.ts'
import { assertDocument } from '../model/arguments.ts'
import type { AnnotatedDocument, SpanAnnotation } from '../model/model.ts'
import { oneOf } from '../model/one-of.ts'
import { NAMES } from '../model/option-kinds.ts'
import { labelsOnUnits } from './labels-on-units.ts'
import { annotationsOf, documentLabelsOf, spansOf, unitsOf } from './layer-content.ts'

const UNITS = ['token', 'sentence', 'document'] as const

/** What annotators are taken to have rated: each token, each sentence, or the document as a whole. */
export type RatedUnit = (typeof UNITS)[number]

export interface UnitRatingOptions {
  /** What is rated. */
  readonly unit: RatedUnit
  /** The layer that holds the tokens or sentences: `words` or `sentences` when left out. */
  readonly units?: string
}

/** What a unit is rated that nobody marked. */
const NOTHING = 'O'

/**
 * What layers say of a document as a table of ratings: a row for each token or sentence, with the labels of the spans
 * that share letters with it; or one row, with the labels of the document. Several labels are a set, none is `O` (of a
 * document `null`: nobody rated it). A layer that the document does not have says nothing: `null`.
 *
 * @throws {ChugiaiError} `unknown_layer` when the tokens or sentences are not there
 * @example
 * unitRatings(document, ['mentions@an', 'mentions@lan'], { unit: 'token' }) // [['PER', 'PER'], ['O', 'PER'], …]
 */
export function unitRatings(
  document: AnnotatedDocument,
  layers: readonly string[],
  options: UnitRatingOptions,
): RatingTable {
  assertArgument(layers, NAMES, 'layers')
  assertOptions(options, { unit: STRING, units: STRING })
  const { unit, units = unit === 'token' ? 'words' : 'sentences' } = options
  assertDocument(document)
  oneOf('unit', unit, UNITS)
  if (unit === 'document') return [layers.map((layer) => documentRating(document, layer))]
  const rated = unitsOf(document, units)
  const columns = layers.map((layer) => spanRatings(document, layer, rated))
  return rated.map((_, row) => columns.map((column) => column?.[row] ?? null))
}

function documentRating(document: AnnotatedDocument, layer: string): Rating {
  const labels = documentLabelsOf(document, layer)
  return labels.length === 0 ? null : toRating(labels)
}

/** The rating of each unit by one layer. */
function spanRatings(document: AnnotatedDocument, layer: string, units: readonly SpanAnnotation[]): Category[] | null {
  if (annotationsOf(document, layer) === null) return null
  return labelsOnUnits(units, spansOf(document, layer)).map(toRating)
}

/** Labels, sorted and each once, as a rating. */
function toRating(labels: readonly string[]): Category {
  return labels.length > 1 ? labels : (labels[0] ?? NOTHING)
}
