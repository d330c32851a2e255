import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { AttributeDefinition } from '../model/label-schema.ts'
import type { Annotation, AttributeValue } from '../model/model.ts'
import type { SchemaIndex } from '../model/schema-index.ts'

// ISO 8601 and TIMEX3 values: a year (or XXXX), then parts of numbers, letters and signs; a decade or century (199, 20);
// a duration; a span of time from one to another.
const DATE_VALUE =
  /^(?:[0-9X]{4}[-T:+.0-9A-Z]*(?:\/(?:[0-9X]{4}[-T:+.0-9A-Z]*|P[0-9.YMWDTHS]+))?|[0-9X]{2,3}|P[0-9.YMWDTHS]+)$/
/** A month 00 or 13, a day 00 or 32. */
const NO_SUCH_DAY = /^[0-9X]{4}-(?:00|1[3-9]|[2-9][0-9]|[0-9X]{2}-(?:00|3[2-9]|[4-9][0-9]))(?![0-9])/

const TYPE_HINTS: Readonly<Record<AttributeDefinition['type'], string>> = {
  text: 'Write a text.',
  number: 'Write a number, without quotation marks.',
  boolean: 'Write true or false, without quotation marks.',
  date: 'Write it as ISO 8601 or TIMEX3: 2018-11-29, 2018-11, XXXX-11-29, P3D.',
  one: 'Choose one of',
  many: 'Write a list of any of',
}

const TYPE_CHECKS: Readonly<
  Record<AttributeDefinition['type'], (value: AttributeValue, values: ReadonlySet<string>) => boolean>
> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && DATE_VALUE.test(value) && !NO_SUCH_DAY.test(value),
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
      const message = `${JSON.stringify(value)} is no ${definition.type} for '${id}'`
      issues.push(issue('attribute_type', message, { ...place, hint: typeHint(definition) }))
    }
  }
  for (const id of allowed.ids) {
    if (!index.attributes.get(id)?.required || Object.hasOwn(annotation.attributes ?? {}, id)) continue
    const hint = 'Fill it in; withDefaults(annotation, schema) does so where the schema has a default.'
    const place = { path: '.attributes', hint }
    issues.push(issue('missing_attribute', `'${annotation.label}' needs the attribute '${id}'`, place))
  }
  return issues
}

/** Whether a value has the type of an attribute, and is one of its choices where it has any. */
export function matchesType(value: AttributeValue, { type, values = [] }: AttributeDefinition): boolean {
  return TYPE_CHECKS[type](value, new Set(values.map(({ id }) => id)))
}

/** What to write for an attribute. */
export function typeHint({ type, values = [] }: AttributeDefinition): string {
  const hint = TYPE_HINTS[type]
  return type === 'one' || type === 'many' ? `${hint} ${values.map(({ id }) => id).join(', ')}.` : hint
}
