import { assertArgument } from '@chugiai/text'
import type { AttributeDefinition, LabelDefinition, LabelSchema, RelationDefinition } from '../model/label-schema.ts'
import { LABEL_SCHEMA } from '../model/option-kinds.ts'
import { schemaIndexOf } from '../model/schema-index.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/**
 * A strict JSON Schema of the answer that {@link toPrompt} asks for, for structured output: every object closed, every
 * key required, what may be missing `null`. `{ extractions: [{ id, label, quote, before, after, attributes }],
 * relations: [{ label, arguments: [{ role, id }] }] }`; `relations` only if the label schema has any.
 */
export function extractionJsonSchema(schema: LabelSchema): JsonSchema {
  assertArgument(schema, LABEL_SCHEMA, 'schema')
  const index = schemaIndexOf(schema)
  const labels = quotableLabels(schema)
  const groups = new Map<string, { attributes: AttributeDefinition[]; labels: string[] }>()
  for (const { id } of labels) {
    const ids = index.attributesOf(false, id)?.ids ?? []
    const attributes = ids.flatMap((attribute) => index.attributes.get(attribute) ?? [])
    const group = groups.get(ids.join(' ')) ?? { attributes, labels: [] }
    groups.set(ids.join(' '), group)
    group.labels.push(id)
  }
  const extractions = [...groups.values()].map((group) => spanSchema(group.labels, group.attributes))
  const relations = schema.relations.map((relation) => relationSchema(relation, schema))
  return closed({
    extractions: { type: 'array', items: oneOf(extractions) },
    ...(relations.length === 0 ? {} : { relations: { type: 'array', items: oneOf(relations) } }),
  })
}

/** The labels that a quote can have: used themselves, and on spans. */
export function quotableLabels(schema: LabelSchema): LabelDefinition[] {
  return schema.labels.filter(({ abstract, kind = 'span' }) => abstract !== true && kind === 'span')
}

function spanSchema(labels: readonly string[], attributes: readonly AttributeDefinition[]): JsonSchema {
  return closed({
    id: { type: 'string' },
    label: { type: 'string', enum: labels },
    quote: { type: 'string' },
    before: { type: ['string', 'null'] },
    after: { type: ['string', 'null'] },
    attributes: attributesSchema(attributes),
  })
}

function relationSchema(relation: RelationDefinition, schema: LabelSchema): JsonSchema {
  const definitions = new Map(schema.attributes.map((attribute) => [attribute.id, attribute]))
  const attributes = (relation.attributes ?? []).flatMap((id) => definitions.get(id) ?? [])
  const roles = relation.roles.map(({ role }) => role)
  return closed({
    label: { type: 'string', enum: [relation.id] },
    arguments: { type: 'array', items: closed({ role: { type: 'string', enum: roles }, id: { type: 'string' } }) },
    attributes: attributesSchema(attributes),
  })
}

function attributesSchema(attributes: readonly AttributeDefinition[]): JsonSchema {
  if (attributes.length === 0) return { type: 'null' }
  const values = Object.fromEntries(attributes.map((attribute) => [attribute.id, nullable(valueSchema(attribute))]))
  return oneOf([closed(values), { type: 'null' }])
}

function valueSchema({ type, values = [] }: AttributeDefinition): JsonSchema {
  const choices = { type: 'string', enum: values.map(({ id }) => id) }
  if (type === 'one') return choices
  if (type === 'many') return { type: 'array', items: choices }
  return { type: type === 'number' || type === 'boolean' ? type : 'string' }
}

function nullable(schema: JsonSchema): JsonSchema {
  return oneOf([schema, { type: 'null' }])
}

function closed(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

function oneOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only, ...others] = schemas
  return only !== undefined && others.length === 0 ? only : { anyOf: schemas }
}
