import {
  type AnnotatedDocument,
  type Annotation,
  addAnnotation,
  addLayer,
  type Change,
  type Ids,
} from '@chugiai/annotation'
import { bySpanOrder } from '@chugiai/text'
import type { Entity } from '../entity.ts'
import { type AnnotationInit, annotationOf, RULES_VERSION } from '../entity-annotation.ts'
import { entityChanges, type LinkedMention } from './linked-entities.ts'

/** A suggestion before it has an id. */
export interface Draft extends Entity {
  /** Version of its rule; `null` for own names and rules. */
  readonly version?: null
  /** Version of the model that found it, where one did. */
  readonly model?: string
  /** What it names in the lists of units. */
  readonly units?: LinkedMention['links']
}

/** Where drafts go. */
export interface Target {
  readonly layer: string
  /** Of the layer, where it has to be made. */
  readonly schema: string
}

/** Annotations for the drafts, in the order of the text between what is there, and entities for what is linked. */
export function layerChanges(
  document: AnnotatedDocument,
  { layer, schema }: Target,
  drafts: readonly Draft[],
  ids: Ids,
): Change[] {
  const { annotations } = document.layers[layer] ?? { annotations: [] }
  const changes: Change[] = Object.hasOwn(document.layers, layer) ? [] : [addLayer(layer, { schema })]
  const linked: LinkedMention[] = []
  let passed = 0
  const { text } = document
  let at = 0
  for (const draft of drafts) {
    const id = ids.next('span')
    while (passed < annotations.length && precedes(annotations[passed], draft)) passed++
    const index = passed < annotations.length ? passed + at : undefined
    const origin = originOf(draft)
    changes.push(addAnnotation(layer, annotationOf(draft, { text, id, ...origin }), index))
    const links = draft.units ?? (draft.link && ([draft.link] as const))
    if (links) linked.push({ id, label: draft.label, rule: draft.units ? 'place-link' : draft.rule, links })
    at++
  }
  return [...changes, ...entityChanges(layer, linked, ids)]
}

const BY_RULE = { version: RULES_VERSION, by: 'rule' } as const
const BY_CALLER = { version: null, by: 'rule' } as const

function originOf({ version, model }: Draft): Pick<AnnotationInit, 'version' | 'by'> {
  if (model !== undefined) return { version: model, by: 'model' }
  return version === null ? BY_CALLER : BY_RULE
}

function precedes(annotation: Annotation | undefined, { span }: Draft): boolean {
  if (annotation?.kind !== 'span') return annotation !== undefined
  const [first = span] = annotation.spans
  return bySpanOrder(first, span) <= 0
}
