type Check = (value: unknown) => boolean

/** The fields of an object: those that must be there and those that may. */
interface Fields {
  readonly required: number
  readonly checks: ReadonlyMap<string, Check>
}

const isText: Check = (value) => typeof value === 'string'
const isName: Check = (value) => typeof value === 'string' && value !== ''
const isScore: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1
const isOffset: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const oneOf = (...values: string[]): Check => {
  const known = new Set<unknown>(values)
  return (value) => known.has(value)
}
const listOf =
  (check: Check, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(check)
const objectOf =
  (fields: Fields): Check =>
  (value) =>
    hasFields(value, fields)

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

function fields(required: Record<string, Check>, more: Record<string, Check> = {}): Fields {
  return { required: Object.keys(required).length, checks: new Map(Object.entries({ ...required, ...more })) }
}

function hasFields(value: unknown, { required, checks }: Fields): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  let found = 0
  let index = 0
  const keys = Object.keys(value)
  // Required fields come first in `checks`, so counting those that are there finds a missing one.
  for (const [key, check] of checks) {
    const known = Object.hasOwn(value, key)
    if (index++ < required && !known) return false
    if (!known) continue
    if (!check((value as Record<string, unknown>)[key])) return false
    found++
  }
  return found === keys.length
}

function isAttributes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(([key, item]) => key !== '__proto__' && isAttributeValue(item))
}

function isAttributeValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.every(isText))
}
