import { assertOptions } from '@chugiai/text'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { LabelSchema } from '../model/label-schema.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import { VALIDATE_OPTIONS } from '../model/option-kinds.ts'
import { validateLayerSchema } from './validate-layer-schema.ts'
import { validateReferences } from './validate-references.ts'
import { validateShape } from './validate-shape.ts'
import { validateSource, validateSpans } from './validate-spans.ts'

export interface ValidateOptions {
  /** Label schemas that layers may name. Those that are shipped come from `@chugiai/annotation/schemas`. */
  readonly schemas?: readonly LabelSchema[]
  /**
   * What breaks a label schema is an `error`, which refuses the document, when left out; a `warning` for work in
   * progress, which may be saved and opened half done. What is wrong beside that is an error either way.
   */
  readonly breaches?: 'error' | 'warning'
}

/**
 * Everything that is wrong with a document: its shape; spans outside the text, out of order or inside a letter; quotes
 * that differ from the text; ids used twice; references to nothing or in a circle; a source whose alignment does not
 * fit; and, for each layer that names a schema, what breaks the schema. An empty list: nothing.
 *
 * When the shape is wrong, nothing else is looked at. Linear but for sorting, whatever the input.
 *
 * @param document an {@link AnnotatedDocument}, or any value that came from outside
 */
export function validateDocument(document: unknown, options: ValidateOptions = {}): AnnotationIssue[] {
  assertOptions(options, VALIDATE_OPTIONS)
  const { schemas = [], breaches = 'error' } = options
  const shape = validateShape(document)
  if (shape.length > 0) return shape
  const valid = document as AnnotatedDocument
  const broken = validateSchemas(valid, schemas)
  return [
    ...validateSource(valid),
    ...validateSpans(valid),
    ...validateReferences(valid),
    ...(breaches === 'error' ? broken : broken.map((breach) => ({ ...breach, severity: breaches }))),
  ]
}

function validateSchemas(document: AnnotatedDocument, schemas: readonly LabelSchema[]): AnnotationIssue[] {
  const byId = new Map(schemas.map((schema) => [schema.id, schema]))
  return Object.entries(document.layers).flatMap(([name, layer]) => {
    if (layer.schema === undefined) return []
    const schema = byId.get(layer.schema)
    return schema === undefined ? unknownSchema(name, layer.schema) : validateLayerSchema(document, name, schema)
  })
}

function unknownSchema(layer: string, schema: string): AnnotationIssue {
  return issue('unknown_schema', `Layer '${layer}' follows label schema '${schema}', which is not known`, {
    severity: 'warning',
    path: `layers.${layer}.schema`,
    hint: 'Pass the schema: validateDocument(document, { schemas: [schema] }).',
  })
}
