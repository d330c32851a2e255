import type { Annotation, AttributeValue } from '@chugiai/annotation'
import type { Holds } from '../format/holds.ts'
import type { LossCounter } from './loss-counter.ts'

/** An annotation without the parts that a format cannot hold. */
export function stripAnnotation<Kind extends Annotation>(annotation: Kind, holds: Holds, losses: LossCounter): Kind {
  if (isBare(annotation)) return annotation
  const { attributes, note, derivedFrom, annotator, ...rest } = annotation
  const isRelation = annotation.kind !== 'span'
  const kinds = isRelation && !holds.relationAttributes ? 'none' : holds.attributes
  const kept = Object.entries(attributes ?? {}).filter(([, value]) => holdsValue(value, kinds))
  losses.add('attribute_lost', 'attributes', Object.keys(attributes ?? {}).length - kept.length)
  if (note !== undefined && !holds.notes) losses.add('note_lost', 'notes')
  if (annotation.origin.score !== undefined && !holds.scores) losses.add('score_lost', 'scores')
  if (derivedFrom !== undefined) losses.add('origin_lost', 'what annotations were made from', derivedFrom.length)
  if (annotator !== undefined) losses.add('origin_lost', 'names of annotators')
  if (annotation.origin.kind !== 'import') losses.add('origin_lost', `origins of kind '${annotation.origin.kind}'`)
  return {
    ...rest,
    ...(kept.length === 0 ? {} : { attributes: Object.fromEntries(kept) }),
    ...(note === undefined || !holds.notes ? {} : { note }),
  } as Kind
}

/** Most annotations of large files have nothing that a format might not hold. */
function isBare({ attributes, note, derivedFrom, annotator, origin }: Annotation): boolean {
  const hasMore = attributes ?? note ?? derivedFrom ?? annotator ?? origin.score
  return hasMore === undefined && origin.kind === 'import'
}

function holdsValue(value: AttributeValue, kinds: Holds['attributes']): boolean {
  if (kinds === 'any') return true
  if (typeof value === 'string') return kinds !== 'none'
  return value === true && kinds === 'flags'
}
