import { type AnnotationIssue, issue } from './issue.ts'
import type { AttributeDefinition } from './label-schema.ts'
import type { Annotation, AttributeValue } from './model.ts'
import type { SchemaIndex } from './schema-index.ts'

// ISO 8601 and TIMEX3 values: a year (or XXXX), then parts of numbers, letters and signs; or a duration.
const DATE_VALUE = /^(?:[0-9X]{2,4}(?:[-T:+.Z/0-9A-Z]*)|P[0-9.YMWDTHS]+)$/

const TYPE_CHECKS: Readonly<
  Record<AttributeDefinition['type'], (value: AttributeValue, values: ReadonlySet<string>) => boolean>
> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && DATE_VALUE.test(value),
  one: (value, values) => typeof value === 'string' && values.has(value),
  many: (value, values) => Array.isArray(value) && value.every((item) => values.has(item)),
}

/** Attributes that the schema does not give to the label, that have another type, or that are missing. Paths begin at the annotation. */
export function validateAttributes(annotation: Annotation, index: SchemaIndex): AnnotationIssue[] {
  const allowed = index.attributesOf(annotation.kind === 'relation', annotation.label)
  if (allowed === undefined || (annotation.attributes === undefined && !allowed.required)) return []
  const issues: AnnotationIssue[] = []
  for (const [id, value] of Object.entries(annotation.attributes ?? {})) {
    const definition = allowed.ids.includes(id) ? index.attributes.get(id) : undefined
    const place = { path: `.attributes.${id}` }
    if (definition === undefined) {
      const hint = allowed.ids.length === 0 ? 'The label has none.' : `The label has ${allowed.ids.join(', ')}.`
      issues.push(issue('unknown_attribute', `'${annotation.label}' has no attribute '${id}'`, { ...place, hint }))
    } else if (!matchesType(value, definition)) {
      issues.push(issue('attribute_type', `${JSON.stringify(value)} is no ${expected(definition)}`, place))
    }
  }
  for (const id of allowed.ids) {
    if (!index.attributes.get(id)?.required || Object.hasOwn(annotation.attributes ?? {}, id)) continue
    issues.push(issue('missing_attribute', `'${annotation.label}' needs the attribute '${id}'`))
  }
  return issues
}

/** Whether a value has the type of an attribute, and is one of its choices where it has any. */
export function matchesType(value: AttributeValue, { type, values = [] }: AttributeDefinition): boolean {
  return TYPE_CHECKS[type](value, new Set(values.map(({ id }) => id)))
}

function expected({ type, values = [] }: AttributeDefinition): string {
  if (type === 'one') return `choice of ${values.map(({ id }) => id).join(', ')}`
  if (type === 'many') return `list of ${values.map(({ id }) => id).join(', ')}`
  return type
}
