import {
  type AnnotatedDocument,
  type Annotation,
  hullOf,
  type Layer,
  layerName,
  type RelationAnnotation,
  type SpanAnnotation,
} from '@chugiai/annotation'
import type { WriteOptions } from '../format/format.ts'
import type { Holds } from '../format/holds.ts'
import type { FormatIssue } from '../format/issue.ts'
import { keepApart } from './keep-apart.ts'
import { LossCounter } from './loss-counter.ts'
import { stripAnnotation } from './strip-annotation.ts'

/** An annotation with the layer that it stands in. */
export interface Placed<Kind extends Annotation = Annotation> {
  readonly layer: string
  readonly annotation: Kind
}

/** What of a document a format can hold, and a report of the rest. */
export interface Reduced {
  readonly spans: readonly Placed<SpanAnnotation>[]
  readonly relations: readonly Placed<RelationAnnotation>[]
  readonly entities: readonly Placed<Extract<Annotation, { kind: 'entity' }>>[]
  readonly labels: readonly Placed<Extract<Annotation, { kind: 'document' }>>[]
  /** Sentences and words, in order, where the format holds them. */
  readonly sentences: readonly SpanAnnotation[]
  readonly words: readonly SpanAnnotation[]
  readonly issues: readonly FormatIssue[]
}

const STRUCTURE = new Set(['blocks', 'sentences', 'words'])

/**
 * Takes out of a document what a format cannot hold, and reports each kind of loss once with its count. What remains is
 * right: a span is never bent to fit, and a relation goes with its ends.
 */
export function reduceDocument(
  document: AnnotatedDocument,
  holds: Holds,
  { layers }: Pick<WriteOptions, 'layers'> = {},
): Reduced {
  const losses = new LossCounter(document.id)
  const isWritten = (layer: string) =>
    layers === undefined ? !STRUCTURE.has(layerName(layer)) : layers.includes(layer)
  const chosen = Object.entries(document.layers).filter(([layer]) => isWritten(layer))
  countLayers(
    document,
    chosen.map(([layer]) => layer),
    holds,
    losses,
  )
  const kept = placedByKind(chosen, holds, losses)
  const spans = keptSpans(kept.span, holds, losses)
  const known = new Set(spans.map(({ annotation }) => annotation.id))
  const entities = keptEntities(kept.entity, known, holds, losses)
  const labels = keptLabels(kept.document, holds, losses)
  for (const { annotation } of [...entities, ...labels]) known.add(annotation.id)
  const relations = keptRelations(kept.relation, known, holds, losses)
  return {
    spans: spans.map((placed) => stripped(placed, holds, losses)),
    relations: relations.map((placed) => stripped(placed, holds, losses)),
    entities: entities.map((placed) => stripped(placed, holds, losses)),
    labels: labels.map((placed) => stripped(placed, holds, losses)),
    ...tokensOf(document, holds),
    issues: losses.issues(),
  }
}

type ByKind = { readonly [Kind in Annotation['kind']]: Placed<Extract<Annotation, { kind: Kind }>>[] }

/** The annotations whose status can be written, by kind. */
function placedByKind(layers: readonly (readonly [string, Layer])[], holds: Holds, losses: LossCounter): ByKind {
  const kept: ByKind = { span: [], relation: [], entity: [], document: [] }
  for (const [layer, { annotations }] of layers) {
    for (const annotation of annotations) {
      if (!keepsStatus(annotation, holds, losses)) continue
      if (annotation.kind === 'span') kept.span.push({ layer, annotation })
      else if (annotation.kind === 'relation') kept.relation.push({ layer, annotation })
      else if (annotation.kind === 'entity') kept.entity.push({ layer, annotation })
      else kept.document.push({ layer, annotation })
    }
  }
  return kept
}

function stripped<Kind extends Annotation>({ layer, annotation }: Placed<Kind>, holds: Holds, losses: LossCounter) {
  return { layer, annotation: stripAnnotation(annotation, holds, losses) }
}

function countLayers(document: AnnotatedDocument, written: readonly string[], holds: Holds, losses: LossCounter): void {
  if (!holds.layers)
    for (const layer of written) if (layer !== 'mentions') losses.add('layer_lost', `name of layer '${layer}'`)
  for (const [layer, { annotations }] of Object.entries(document.layers)) {
    if (written.includes(layer) || annotations.length === 0) continue
    const isToken = (layer === 'sentences' || layer === 'words') && holds.tokens.includes(layer)
    if (!isToken) losses.add('layer_lost', `annotations of layer '${layer}'`, annotations.length)
  }
  if (!holds.metadata) losses.add('metadata_lost', 'values of metadata', Object.keys(document.metadata ?? {}).length)
  if (document.source !== undefined) losses.add('source_lost', 'the way back to the source file')
}

function keepsStatus(annotation: Annotation, holds: Holds, losses: LossCounter): boolean {
  if (holds.status || annotation.status === 'accepted') return true
  // A rejected annotation says what is not there: without its status it would say the contrary.
  if (annotation.status === 'rejected') losses.add('rejected_lost', 'rejected annotations')
  else losses.add('status_lost', 'marks of suggestions')
  return annotation.status !== 'rejected'
}

function keptSpans(spans: ByKind['span'], holds: Holds, losses: LossCounter): Placed<SpanAnnotation>[] {
  const fitting = spans.filter(({ annotation: { spans: pieces } }) => {
    if (pieces.length > 1 && !holds.discontinuous) {
      losses.add('discontinuous_lost', 'spans of several pieces', 1, pieces[0])
      return false
    }
    if (!holds.empty && pieces.some(({ start, end }) => start === end)) {
      losses.add('empty_span_lost', 'spans without letters', 1, pieces[0])
      return false
    }
    return true
  })
  return keepApart(fitting, holds.overlap, (span) => losses.add('overlap_lost', 'spans over others', 1, span))
}

function keptEntities(
  entities: ByKind['entity'],
  known: ReadonlySet<string>,
  holds: Holds,
  losses: LossCounter,
): ByKind['entity'] {
  return entities.flatMap(({ layer, annotation }) => {
    const mentions = annotation.mentions.filter((id) => known.has(id))
    if (!holds.entities || mentions.length === 0) {
      losses.add('entity_lost', 'entities')
      return []
    }
    losses.add('mention_lost', 'mentions of entities', annotation.mentions.length - mentions.length)
    const { links, ...rest } = annotation
    if (links !== undefined && !holds.links) losses.add('link_lost', 'links of entities', links.length)
    return [{ layer, annotation: { ...rest, mentions, ...(links !== undefined && holds.links ? { links } : {}) } }]
  })
}

function keptLabels(labels: ByKind['document'], holds: Holds, losses: LossCounter): ByKind['document'] {
  if (holds.documentLabels) return labels
  losses.add('document_label_lost', 'labels of the whole document', labels.length)
  return []
}

/** Relations whose ends are all there; relations between relations as long as those are. */
function keptRelations(relations: ByKind['relation'], known: Set<string>, holds: Holds, losses: LossCounter) {
  if (relations.length === 0) return []
  const spans = new Set(known)
  const fits = ({ annotation }: Placed<RelationAnnotation>) =>
    holds.relations === 'any' ||
    (holds.relations === 'binary' &&
      annotation.arguments.length === 2 &&
      annotation.arguments.every(({ id }) => spans.has(id)))
  let kept = relations.filter(fits)
  for (let count = -1; count !== kept.length; ) {
    count = kept.length
    const there = new Set([...known, ...kept.map(({ annotation }) => annotation.id)])
    kept = kept.filter(({ annotation }) => annotation.arguments.every(({ id }) => there.has(id)))
  }
  losses.add('relation_lost', 'relations', relations.length - kept.length)
  const { roles } = holds
  for (const { annotation } of roles === 'any' ? [] : kept) {
    losses.add('role_lost', 'names of roles', annotation.arguments.filter(({ role }, i) => role !== roles[i]).length)
  }
  return kept
}

function tokensOf(document: AnnotatedDocument, holds: Holds) {
  const own = (layer: string) =>
    (document.layers[layer]?.annotations ?? [])
      .filter((annotation): annotation is SpanAnnotation => annotation.kind === 'span')
      .sort((a, b) => hullOf(a).start - hullOf(b).start)
  const isHeld = (layer: 'sentences' | 'words') => holds.tokens.includes(layer)
  return { sentences: isHeld('sentences') ? own('sentences') : [], words: isHeld('words') ? own('words') : [] }
}
