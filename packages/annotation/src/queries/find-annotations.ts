import { assertOptions, type Kind, oneOf, SPAN, type Span, STRING } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import { annotationsIn } from '../model/layers.ts'
import type { AnnotatedDocument, Annotation, Status } from '../model/model.ts'
import { NAMES, STATUS } from '../model/option-kinds.ts'
import { hullOf } from '../model/span-lists.ts'

/** What annotations are asked for; what is left out is any. */
export interface AnnotationQuery {
  /** The layers to look into. */
  readonly layers?: readonly string[]
  /** Spans, relations, entities or labels of the document. */
  readonly kind?: Annotation['kind']
  /** One label, or any of several. */
  readonly label?: string | readonly string[]
  /** Whether they are suggested, accepted or rejected. */
  readonly status?: Status
  /** Who decided them: their annotator, or else the origin, a person, a rule or a model by its name. */
  readonly annotator?: string
  /** Only span annotations that lie wholly within, in UTF-16 offsets. */
  readonly inside?: Span
}

/** An annotation with the layer it is in. */
export interface FoundAnnotation {
  /** Name of the layer. */
  readonly layer: string
  /** As it stands in the layer. */
  readonly annotation: Annotation
}

const LABELS: Kind = {
  wanted: 'a label or a list of labels',
  accepts: (value) => typeof value === 'string' || NAMES.accepts(value),
}
const QUERY = {
  layers: NAMES,
  kind: oneOf(['span', 'relation', 'entity', 'document']),
  label: LABELS,
  status: STATUS,
  annotator: STRING,
  inside: SPAN,
}

/**
 * The annotations of a document that are as asked for, layer by layer in their order. One pass; for many questions about
 * places make a `createSpanIndex`.
 *
 * @example
 * findAnnotations(document, { label: ['PER', 'ORG'], status: 'accepted', annotator: 'lan' })
 */
export function findAnnotations(document: AnnotatedDocument, query: AnnotationQuery = {}): FoundAnnotation[] {
  assertDocument(document)
  assertOptions(query, QUERY, 'query')
  const layers = query.layers ?? Object.keys(document.layers)
  const matches = matcher(query)
  return layers.flatMap((layer) => {
    const annotations = annotationsIn(document, layer) ?? []
    return annotations.filter(matches).map((annotation) => ({ layer, annotation }))
  })
}

function matcher({ kind, label, status, annotator, inside }: AnnotationQuery): (annotation: Annotation) => boolean {
  const labels = label === undefined ? undefined : new Set(typeof label === 'string' ? [label] : label)
  return (annotation) =>
    (kind === undefined || annotation.kind === kind) &&
    (labels === undefined || labels.has(annotation.label)) &&
    (status === undefined || annotation.status === status) &&
    (annotator === undefined || deciderOf(annotation) === annotator) &&
    (inside === undefined || liesWithin(annotation, inside))
}

/** Who decided an annotation: who accepted, rejected or changed it last, or else its origin. */
export function deciderOf({ annotator, origin }: Annotation): string {
  return annotator ?? origin.name
}

function liesWithin(annotation: Annotation, { start, end }: Span): boolean {
  if (annotation.kind !== 'span') return false
  const hull = hullOf(annotation)
  return hull.start >= start && hull.end <= end
}
