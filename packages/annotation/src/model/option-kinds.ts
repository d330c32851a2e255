import { FUNCTION, type Kind, LIST, listOf, NUMBER, oneOf, RECORD, recordOf, STRING, wholeNumber } from '@chugiai/text'

/** What gives new ids. */
export const IDS: Kind = recordOf({ next: FUNCTION }, 'what gives ids ({ next }): createIds(document)')
/** Who or what made an annotation. */
export const ORIGIN: Kind = recordOf({ kind: STRING, name: STRING }, 'an origin ({ kind, name })')
/** What became of a suggestion. */
export const STATUS: Kind = oneOf(['suggested', 'accepted', 'rejected'])
/** A label schema, by what every function reads of it. Whether it is sound, only `parseLabelSchema` tells. */
export const LABEL_SCHEMA: Kind = recordOf(
  { id: STRING, labels: LIST, attributes: LIST, relations: LIST },
  'a label schema',
)
/** An annotation, by what every function reads of it. */
export const ANNOTATION: Kind = recordOf({ id: STRING, kind: STRING, label: STRING }, 'an annotation')
/** Names. */
export const NAMES: Kind = listOf(STRING)

/** What a patch says of itself. */
export const PATCH_OPTIONS = { id: STRING, author: STRING, at: STRING }
/** What a new span annotation says beside its place and label. */
export const SPAN_OPTIONS = {
  ids: IDS,
  origin: ORIGIN,
  status: STATUS,
  attributes: RECORD,
  note: STRING,
  schema: LABEL_SCHEMA,
}
/** How a document is validated. */
export const VALIDATE_OPTIONS = { schemas: listOf(RECORD), breaches: oneOf(['error', 'warning']) }
/** What a change of a text asks of the caller. */
export const EDIT_OPTIONS = { ...PATCH_OPTIONS, edges: FUNCTION }

/** What a rating may be. */
export const CATEGORY: Kind = {
  wanted: 'a category: a string, a number, true, false or a list of strings',
  accepts: (value) => ['string', 'number', 'boolean'].includes(typeof value) || listOf(STRING).accepts(value),
}

/** How ratings that nearly agree count. */
export const WEIGHT_OPTIONS = { weights: STRING, order: listOf(CATEGORY) }
/** How to resample. */
export const BOOTSTRAP_OPTIONS = { seed: NUMBER, samples: wholeNumber(), level: NUMBER }
/** How γ is computed. */
export const GAMMA_OPTIONS = {
  seed: NUMBER,
  precision: NUMBER,
  maxSamples: wholeNumber(),
  samples: wholeNumber(),
  position: NUMBER,
  label: NUMBER,
}
/** What any measure of ratings asks. */
export const RATING_OPTIONS = { measure: STRING, distance: STRING, ...WEIGHT_OPTIONS, bootstrap: RECORD }
