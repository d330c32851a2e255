import { defined } from '@chugiai/text'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { LabelSchema } from '../model/label-schema.ts'
import { annotationsIn } from '../model/layers.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import { type SchemaIndex, schemaIndexOf } from '../model/schema-index.ts'
import { validateAttributes } from './validate-attributes.ts'
import { validateOverlaps } from './validate-overlaps.ts'
import { type LabelOf, labelLookup, validateRoles } from './validate-roles.ts'

/** What in one layer breaks the label schema. Rejected annotations count for nothing. */
export function validateLayerSchema(
  document: AnnotatedDocument,
  layer: string,
  schema: LabelSchema,
): AnnotationIssue[] {
  const index = schemaIndexOf(schema)
  const labelOf = labelLookup(document)
  const annotations = annotationsIn(document, layer) ?? []
  const issues: AnnotationIssue[] = []
  for (const [i, annotation] of annotations.entries()) {
    if (annotation.status === 'rejected') continue
    const found = validateOne(annotation, index, labelOf)
    for (const one of found) issues.push({ ...one, path: `layers.${layer}.annotations[${i}]${one.path ?? ''}` })
  }
  return [...issues, ...validateOverlaps(annotations, index, `layers.${layer}.annotations`)]
}

/** Paths begin at the annotation: they are made whole when there is something to say. */
function validateOne(annotation: Annotation, index: SchemaIndex, labelOf: LabelOf): AnnotationIssue[] {
  const attributes = validateAttributes(annotation, index)
  const other =
    annotation.kind === 'relation' ? validateRoles(annotation, index, labelOf) : validateLabel(annotation, index)
  return other.length === 0 ? attributes : [...other, ...attributes]
}

function validateLabel(annotation: Exclude<Annotation, { kind: 'relation' }>, index: SchemaIndex): AnnotationIssue[] {
  const label = index.labels.get(annotation.label)
  if (label === undefined) {
    const message = `The schema has no label '${annotation.label}'`
    return [issue('unknown_label', message, { path: '.label', hint: 'Choose a label of the schema or add it there.' })]
  }
  if (label.abstract) {
    const message = `Label '${label.id}' is a heading for others`
    return [issue('abstract_label', message, { path: '.label', hint: 'Choose a label below it.' })]
  }
  const kind = label.kind ?? 'span'
  // What mentions of a label name has that label too: a cluster of PER is a PER.
  if (kind !== annotation.kind && !(kind === 'span' && annotation.kind === 'entity')) {
    const message = `Label '${label.id}' is for a ${kind}, not for a ${annotation.kind}`
    return [issue('wrong_kind', message, { path: '.label', hint: `Choose a label for a ${annotation.kind}.` })]
  }
  if (annotation.kind !== 'span') return []
  const issues: AnnotationIssue[] = []
  const { spans } = annotation
  const place = { path: '.spans', ...defined({ span: spans[0] }) }
  if (spans.length > 1 && !label.discontinuous) {
    const message = `A span of label '${label.id}' has one part, not ${spans.length}`
    issues.push(
      issue('discontinuous_span', message, { ...place, hint: 'Make one span of it, or one annotation for each part.' }),
    )
  }
  if (!label.empty && spans.some(({ start, end }) => start === end)) {
    const message = `A span of label '${label.id}' may not be empty`
    issues.push(issue('empty_span', message, { ...place, hint: 'Give it letters or remove it.' }))
  }
  return issues
}
