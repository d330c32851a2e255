import { hullOf, quoteOf, type SpanAnnotation } from '@chugiai/annotation'
import { assertSpan, assertText, defined } from '@chugiai/text'
import type { Entity } from './entity.ts'
import { assertAnnotationInit, assertEntity, assertSpanAnnotation } from './own/arguments.ts'

/** Version of the rules, in the origin of every suggestion; raised when their output changes. */
export const RULES_VERSION = '2'

/** What an annotation says that an entity does not. */
export interface AnnotationInit {
  /** The text that the span points into. */
  readonly text: string
  /** Unique in the document: `createIds(document).next('span')`. */
  readonly id: string
  /** Version of the rule. Default {@link RULES_VERSION}; `null` for none. */
  readonly version?: string | null
  /** Whether a rule or a model found it. Default `rule`. */
  readonly by?: 'rule' | 'model'
}

/**
 * An entity as a suggestion for a document. The place of its core is not kept: its letters are, in `attributes.core`.
 * Nor is the link of an own name, which an entity of the document holds: `suggest` adds one.
 *
 * @throws {ChugiaiError} `span_out_of_range` when the span is none in the text
 * @example
 * const [entity] = recognizer.entities('Mưa ở Huế.')
 * annotationFromEntity(entity, { text: 'Mưa ở Huế.', id: 's1' }).quote // 'Huế'
 */
export function annotationFromEntity(entity: Entity, init: AnnotationInit): SpanAnnotation {
  assertEntity(entity)
  assertAnnotationInit(init)
  assertText(init.text, 'init.text')
  assertText(init.id, 'init.id')
  assertSpan(entity.span, init.text.length)
  return annotationOf(entity, init)
}

/** {@link annotationFromEntity} for what the recognizer made itself: every token of a text comes here. */
export function annotationOf(
  entity: Entity,
  { text, id, version = RULES_VERSION, by = 'rule' }: AnnotationInit,
): SpanAnnotation {
  const { span, label, rule, score, attributes } = entity
  const annotation: SpanAnnotation = {
    kind: 'span',
    id,
    label,
    spans: [{ start: span.start, end: span.end }],
    quote: quoteOf(text, [span]),
    origin: version === null ? { kind: by, name: rule, score } : { kind: by, name: rule, version, score },
    status: 'suggested',
  }
  return attributes === undefined ? annotation : { ...annotation, attributes }
}

/**
 * An annotation as an entity: what a person or an importer made has the score 1, one of several pieces reaches from the
 * first to the last.
 *
 * @example
 * entityFromAnnotation(document.layers.mentions.annotations[0]) // { span: { start: 6, end: 9 }, label: 'LOC', … }
 */
export function entityFromAnnotation(annotation: SpanAnnotation): Entity {
  assertSpanAnnotation(annotation)
  const { label, origin, attributes } = annotation
  return { span: hullOf(annotation), label, score: origin.score ?? 1, rule: origin.name, ...defined({ attributes }) }
}
