import { annotationError } from './error.ts'
import { type AnnotationIssue, issue } from './issue.ts'
import { type LabelSchema, LabelSchemaSchema } from './label-schema.ts'
import { LABEL_SCHEMA_FORMAT, migrateLabelSchema, versionIssue } from './migrate.ts'
import { matchesType } from './validate-attributes.ts'
import { zodIssues } from './validate-shape.ts'

/**
 * Everything that is wrong with a label schema: its shape, ids and keys used twice, references to labels or attributes
 * that it does not have, parents in a circle, defaults of the wrong type.
 */
export function validateLabelSchema(value: unknown): AnnotationIssue[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const version = isObject ? versionIssue(value as Record<string, unknown>, LABEL_SCHEMA_FORMAT) : null
  if (version !== null) return [version]
  const shape = zodIssues(LabelSchemaSchema, value, '')
  if (shape.length > 0) return shape
  const schema = value as LabelSchema
  return [...repeatedNames(schema), ...unknownNames(schema), ...parentCycles(schema), ...badAttributes(schema)]
}

/**
 * A label schema from outside: JSON text or the value it says, of this version or an earlier one.
 *
 * @throws {ChugiaiError} `unsupported_version`, `missing_version`, `invalid_schema`
 */
export function parseLabelSchema(input: unknown): LabelSchema {
  const value = migrateLabelSchema(input)
  const [first, ...more] = validateLabelSchema(value)
  if (first === undefined) return value as LabelSchema
  const count = more.length === 0 ? '' : ` (and ${more.length} more)`
  throw annotationError('invalid_schema', `${first.message}${count}`, {
    ...(first.path === undefined ? {} : { path: first.path }),
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  })
}

function repeatedNames({ labels, attributes, relations }: LabelSchema): AnnotationIssue[] {
  const keys = [...labels, ...relations].flatMap(({ key }) => (key === undefined ? [] : [key]))
  const lists: readonly (readonly [what: string, names: readonly string[]])[] = [
    ['label', [...labels, ...relations].map(({ id }) => id)],
    ['attribute', attributes.map(({ id }) => id)],
    ['key', keys],
    ...relations.map(({ id, roles }): [string, string[]] => [`role of '${id}'`, roles.map(({ role }) => role)]),
  ]
  return lists.flatMap(([what, names]) => {
    const seen = new Set<string>()
    const repeated: string[] = []
    for (const name of names) {
      if (seen.has(name)) repeated.push(name)
      seen.add(name)
    }
    return repeated.map((name) => issue('duplicate_id', `The ${what} '${name}' is there twice`))
  })
}

function unknownNames({ labels, attributes, relations }: LabelSchema): AnnotationIssue[] {
  const known = new Set([...labels, ...relations].map(({ id }) => id))
  const knownAttributes = new Set(attributes.map(({ id }) => id))
  const wanted: (readonly [path: string, name: string])[] = [
    ...labels.flatMap(({ parent, nestsIn = [] }, i) =>
      [...(parent === undefined ? [] : [parent]), ...nestsIn].map((name) => [`labels[${i}]`, name] as const),
    ),
  ]
  const issues = wanted.filter(([, name]) => !known.has(name)).map(([path, name]) => unknownLabel(name, path))
  for (const [list, items] of Object.entries({ labels, relations })) {
    items.forEach((item, i) => {
      for (const id of item.attributes ?? []) {
        if (knownAttributes.has(id)) continue
        issues.push(issue('unknown_attribute', `There is no attribute '${id}'`, { path: `${list}[${i}].attributes` }))
      }
    })
  }
  return issues
}

function unknownLabel(name: string, path: string): AnnotationIssue {
  return issue('unknown_label', `There is no label '${name}'`, { path })
}

function parentCycles({ labels }: LabelSchema): AnnotationIssue[] {
  const parents = new Map(labels.map(({ id, parent }) => [id, parent]))
  const done = new Set<string>()
  const circles = new Set<string>()
  for (const { id } of labels) {
    const walk: string[] = []
    const places = new Map<string, number>()
    let at: string | undefined = id
    for (; at !== undefined && !done.has(at) && !places.has(at); at = parents.get(at)) {
      places.set(at, walk.length)
      walk.push(at)
    }
    const back = at === undefined ? undefined : places.get(at)
    if (back !== undefined) for (const member of walk.slice(back)) circles.add(member)
    for (const member of walk) done.add(member)
  }
  return labels.flatMap(({ id }, i) =>
    circles.has(id) ? [issue('reference_cycle', `Label '${id}' is above itself`, { path: `labels[${i}].parent` })] : [],
  )
}

function badAttributes({ attributes }: LabelSchema): AnnotationIssue[] {
  return attributes.flatMap((definition, i) => {
    const path = `attributes[${i}]`
    const chooses = definition.type === 'one' || definition.type === 'many'
    if (chooses && (definition.values ?? []).length === 0) {
      return [issue('attribute_type', `Attribute '${definition.id}' has nothing to choose from`, { path })]
    }
    if (definition.default === undefined || matchesType(definition.default, definition)) return []
    return [
      issue('attribute_type', `The default of '${definition.id}' is no ${definition.type}`, {
        path: `${path}.default`,
      }),
    ]
  })
}
