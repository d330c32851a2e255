import {
  type Check,
  type Fields,
  fields,
  hasFields,
  isName,
  isOffset,
  isText,
  listOf,
  objectOf,
  oneOf,
} from './shape.ts'

const isScore: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1

const origin = fields(
  { kind: oneOf('human', 'rule', 'model', 'import'), name: isText },
  { version: isText, score: isScore },
)
const base = { id: isName, label: isName, origin: objectOf(origin), status: oneOf('suggested', 'accepted', 'rejected') }
const optional = {
  annotator: isText,
  attributes: isAttributes,
  note: isText,
  derivedFrom: listOf(objectOf(fields({ layer: isText, id: isText }))),
}

const KINDS: Readonly<Record<string, Fields>> = {
  span: fields(
    {
      kind: oneOf('span'),
      ...base,
      spans: listOf(objectOf(fields({ start: isOffset, end: isOffset })), 1),
      quote: isText,
    },
    optional,
  ),
  relation: fields(
    { kind: oneOf('relation'), ...base, arguments: listOf(objectOf(fields({ role: isName, id: isName }))) },
    optional,
  ),
  entity: fields(
    { kind: oneOf('entity'), ...base, mentions: listOf(isName) },
    { ...optional, links: listOf(objectOf(fields({ base: isText, id: isText }, { score: isScore }))) },
  ),
  document: fields({ kind: oneOf('document'), ...base }, optional),
}

/**
 * Whether a value has the shape of an annotation: a fast form of `AnnotationSchema`, which takes ten times as long and
 * is asked only for what is wrong.
 */
export function hasAnnotationShape(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { kind } = value as { kind?: unknown }
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind) && hasFields(value, KINDS[kind]!)
}

function isAttributes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  for (const key of Object.keys(value)) {
    if (key === '__proto__' || !isAttributeValue((value as Record<string, unknown>)[key])) return false
  }
  return true
}

function isAttributeValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.every(isText))
}
