import { assertArgument } from '@chugiai/text'
import type { LabelSchema } from '../model/label-schema.ts'
import type { Annotation, AttributeValue } from '../model/model.ts'
import { ANNOTATION, LABEL_SCHEMA } from '../model/option-kinds.ts'
import { schemaIndexOf } from '../model/schema-index.ts'

/**
 * A new annotation with the attributes that its label schema lets it start with: the default of each attribute of its
 * label, or of a label above it, that it does not have. What it has stays. The annotation itself when there is nothing
 * to add, or when the schema does not have the label.
 *
 * @example
 * // a schema in which LOC has the attribute `certain` with the default true
 * withDefaults({ ...mention, label: 'LOC' }, schema).attributes // { certain: true }
 */
export function withDefaults<Kind extends Annotation>(annotation: Kind, schema: LabelSchema): Kind {
  assertArgument(annotation, ANNOTATION, 'annotation')
  assertArgument(schema, LABEL_SCHEMA, 'schema')
  const index = schemaIndexOf(schema)
  const { ids = [] } = index.attributesOf(annotation.kind === 'relation', annotation.label) ?? {}
  const { attributes = {} } = annotation
  const added = ids.flatMap((id): [string, AttributeValue][] => {
    const value = index.attributes.get(id)?.default
    return value === undefined || Object.hasOwn(attributes, id) ? [] : [[id, value]]
  })
  return added.length === 0
    ? annotation
    : { ...annotation, attributes: { ...attributes, ...Object.fromEntries(added) } }
}
