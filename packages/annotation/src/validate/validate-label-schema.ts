import { isObject } from '@chugiai/text'
import { contrastRatio } from '../model/color.ts'
import { annotationError } from '../model/error.ts'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import { type LabelSchema, LabelSchemaSchema } from '../model/label-schema.ts'
import { LABEL_SCHEMA_FORMAT, migrateLabelSchema, versionIssue } from '../model/migrate.ts'
import { matchesType, typeHint } from './validate-attributes.ts'
import { zodIssues } from './validate-shape.ts'

const CHECKS: readonly ((schema: LabelSchema) => AnnotationIssue[])[] = [
  repeatedNames,
  unknownLabels,
  unknownAttributes,
  parentCycles,
  badRoles,
  badAttributes,
  faintColors,
]
const SHAPE_HINT = 'schema/label-schema.schema.json of this package says which fields there are and what they hold.'
/** Grounds that label colours must be readable on, and the contrast that WCAG 2.2 asks of text (1.4.3). */
const GROUNDS = { light: '#ffffff', dark: '#1e1e1e' } as const
const LEAST_CONTRAST = 4.5

/**
 * Everything that is wrong with a label schema: its shape, ids and keys used twice, references to labels or attributes
 * that it does not have, parents in a circle, roles that nothing can fill, choices of nothing, defaults of the wrong
 * type; and, as warnings, colours that cannot be read.
 */
export function validateLabelSchema(value: unknown): AnnotationIssue[] {
  const version = isObject(value) ? versionIssue(value, LABEL_SCHEMA_FORMAT) : null
  if (version !== null) return [version]
  const shape = zodIssues(LabelSchemaSchema, value, '', SHAPE_HINT)
  if (shape.length > 0) return shape
  return CHECKS.flatMap((check) => check(value as LabelSchema))
}

/**
 * A label schema from outside: JSON text or the value it says, of this version or an earlier one.
 *
 * @throws {ChugiaiError} `unsupported_version`, `missing_version`, `invalid_schema`
 */
export function parseLabelSchema(input: unknown): LabelSchema {
  const value = migrateLabelSchema(input)
  const [first, ...more] = validateLabelSchema(value).filter(({ severity }) => severity === 'error')
  if (first === undefined) return value as LabelSchema
  const count = more.length === 0 ? '' : ` (and ${more.length} more)`
  throw annotationError('invalid_schema', `${first.message}${count}`, {
    ...(first.path === undefined ? {} : { path: first.path }),
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  })
}

/** A name with its path in the schema. */
type Named = readonly [path: string, name: string]

function repeatedNames({ labels, attributes, relations }: LabelSchema): AnnotationIssue[] {
  const named = Object.entries({ labels, relations }).flatMap(([list, items]) =>
    items.map(({ id, key }, i) => ({ path: `${list}[${i}]`, id, key })),
  )
  const shared = sharedNames(labels, relations)
  const isRelation = (path: string) => path.startsWith('relations')
  const lists: readonly (readonly [what: string, names: readonly Named[]])[] = [
    [
      'label',
      named.flatMap(({ path, id }): Named[] => (isRelation(path) && shared.has(id) ? [] : [[`${path}.id`, id]])),
    ],
    ['relation', relations.flatMap(({ id }, i): Named[] => (shared.has(id) ? [[`relations[${i}].id`, id]] : []))],
    ['key', named.flatMap(({ path, key }): Named[] => (key === undefined ? [] : [[`${path}.key`, key]]))],
    ['attribute', attributes.map(({ id }, i): Named => [`attributes[${i}].id`, id])],
    ...relations.map(({ id, roles }, i): [string, Named[]] => [
      `role of '${id}'`,
      roles.map(({ role }, k): Named => [`relations[${i}].roles[${k}].role`, role]),
    ]),
    ...attributes.map(({ id, values = [] }, i): [string, Named[]] => [
      `choice of '${id}'`,
      values.map((value, k): Named => [`attributes[${i}].values[${k}].id`, value.id]),
    ]),
  ]
  return lists.flatMap(([what, names]) => repeated(what, names))
}

/**
 * Names that a label and a relation may both have: that of an event and of its trigger, and that of a relation between
 * mentions of one thing and of the thing.
 */
function sharedNames(labels: LabelSchema['labels'], relations: LabelSchema['relations']): Set<string> {
  const entities = new Set(labels.filter(({ kind }) => kind === 'entity').map(({ id }) => id))
  const isShared = ({ id, roles }: LabelSchema['relations'][number]) =>
    entities.has(id) || roles.some((role) => role.labels?.includes(id) === true)
  return new Set(relations.filter(isShared).map(({ id }) => id))
}

function repeated(what: string, names: readonly Named[]): AnnotationIssue[] {
  const seen = new Set<string>()
  return names.flatMap(([path, name]) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    const hint = 'Rename or remove one of the two.'
    return [issue('duplicate_id', `The ${what} '${name}' is there twice`, { path, hint })]
  })
}

function unknownLabels({ labels }: LabelSchema): AnnotationIssue[] {
  const known = new Set(labels.map(({ id }) => id))
  return labels.flatMap(({ parent, nestsIn = [] }, i) => {
    const names: Named[] = nestsIn.map((name, k) => [`labels[${i}].nestsIn[${k}]`, name])
    if (parent !== undefined) names.unshift([`labels[${i}].parent`, parent])
    return names.filter(([, name]) => !known.has(name)).map(([path, name]) => unknownLabel(name, path))
  })
}

function unknownLabel(name: string, path: string): AnnotationIssue {
  return issue('unknown_label', `There is no label '${name}'`, { path, hint: 'Define the label or leave it out here.' })
}

function unknownAttributes({ labels, attributes, relations }: LabelSchema): AnnotationIssue[] {
  const known = new Set(attributes.map(({ id }) => id))
  return Object.entries({ labels, relations }).flatMap(([list, items]) =>
    items.flatMap((item, i) => {
      const unknown = (item.attributes ?? []).filter((id) => !known.has(id))
      const place = { path: `${list}[${i}].attributes`, hint: 'Define it in `attributes`.' }
      return unknown.map((id) => issue('unknown_attribute', `There is no attribute '${id}'`, place))
    }),
  )
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
  return labels.flatMap(({ id }, i) => {
    const place = { path: `labels[${i}].parent`, hint: 'Leave out the parent of one label of the circle.' }
    return circles.has(id) ? [issue('reference_cycle', `Label '${id}' is above itself`, place)] : []
  })
}

function badRoles({ relations }: LabelSchema): AnnotationIssue[] {
  return relations.flatMap(({ id, roles }, i) =>
    roles.flatMap(({ role, min = 1, max = Math.max(1, min) }, k) => {
      if (min <= max) return []
      const place = { path: `relations[${i}].roles[${k}]`, hint: 'Raise `max`, lower `min`, or leave one out.' }
      return [
        issue('role_count', `Role '${role}' of '${id}' is filled ${min} times at least and ${max} at most`, place),
      ]
    }),
  )
}

function badAttributes({ attributes }: LabelSchema): AnnotationIssue[] {
  return attributes.flatMap((definition, i) => {
    const { id, type, values = [] } = definition
    const path = `attributes[${i}]`
    if ((type === 'one' || type === 'many') && values.length === 0) {
      const place = { path: `${path}.values`, hint: 'Name the choices, or make it of type `text`.' }
      return [issue('attribute_type', `Attribute '${id}' has nothing to choose from`, place)]
    }
    if (definition.default === undefined || matchesType(definition.default, definition)) return []
    const place = { path: `${path}.default`, hint: typeHint(definition) }
    return [issue('attribute_type', `The default of '${id}' is no ${type}`, place)]
  })
}

function faintColors({ labels, relations }: LabelSchema): AnnotationIssue[] {
  return Object.entries({ labels, relations }).flatMap(([list, items]) =>
    items.flatMap(({ id, color }, i) =>
      (['light', 'dark'] as const).flatMap((mode) => {
        const contrast = color === undefined ? LEAST_CONTRAST : contrastRatio(color[mode], GROUNDS[mode])
        if (contrast >= LEAST_CONTRAST) return []
        const message = `The ${mode} colour of '${id}' has contrast ${contrast.toFixed(2)} on ${GROUNDS[mode]}`
        const hint = `Take a ${mode === 'light' ? 'darker' : 'lighter'} one: text needs ${LEAST_CONTRAST}.`
        return [issue('low_contrast', message, { severity: 'warning', path: `${list}[${i}].color.${mode}`, hint })]
      }),
    ),
  )
}
