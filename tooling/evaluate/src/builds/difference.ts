/** One thing that two results do not share. */
export interface Difference {
  /** What kind of thing differs: its path without places, with the label where there is one. */
  readonly kind: string
  /** What the older result has; left out where it has nothing. */
  readonly before?: unknown
  readonly after?: unknown
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Lists what differs between two results that are plain data. Elements of lists are told apart by their place in the
 * text and their label, not by their index, so that one more mention is one difference. Give both through
 * {@link nameIds} first where ids are counters.
 *
 * @example
 * differences({ people: [{ name: 'An' }] }, { people: [] }, 'byline')
 * // [{ kind: 'byline.people[] removed', before: { name: 'An' } }]
 */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isList(before) && isList(after)) return listDifferences(before, after, `${path}[]`)
  if (isFields(before) && isFields(after)) return fieldDifferences(before, after, path)
  return [single(path, before, after)]
}

function single(path: string, before: unknown, after: unknown): Difference {
  if (before === undefined) return { kind: `${path}${labelOf(after)} added`, after }
  if (after === undefined) return { kind: `${path}${labelOf(before)} removed`, before }
  return { kind: `${path} changed`, before, after }
}

function fieldDifferences(before: Fields, after: Fields, path: string): Difference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const found = [...names].flatMap((name) => differences(before[name], after[name], path ? `${path}.${name}` : name))
  return found.length === 0 ? [{ kind: `${path} order of fields`, before, after }] : found
}

/** A list of objects; a list of numbers or strings is a value. */
function isList(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isFields)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listDifferences(before: readonly Fields[], after: readonly Fields[], path: string): Difference[] {
  const rest = { before, after }
  const found: Difference[] = []
  for (const key of [JSON.stringify, labelAndPlace, place]) {
    const pairs = takePairs(rest, key)
    for (const [older, newer] of pairs) found.push(...differences(older, newer, `${path}${labelOf(newer)}`))
  }
  found.push(...rest.before.map((element) => single(path, element, undefined)))
  found.push(...rest.after.map((element) => single(path, undefined, element)))
  return found.length === 0 ? [{ kind: `${path} order`, before: before.map(place), after: after.map(place) }] : found
}

/** Takes out of both lists the elements that have one key, in pairs. */
function takePairs(
  rest: { before: readonly Fields[]; after: readonly Fields[] },
  key: (element: Fields) => string | undefined,
): [Fields, Fields][] {
  const waiting = new Map<string | undefined, Fields[]>()
  for (const element of rest.after) waiting.set(key(element), [...(waiting.get(key(element)) ?? []), element])
  waiting.delete(undefined)
  const pairs: [Fields, Fields][] = []
  for (const element of rest.before) {
    const other = waiting.get(key(element))?.shift()
    if (other) pairs.push([element, other])
  }
  const [olders, newers] = [0, 1].map((side) => new Set(pairs.map((pair) => pair[side])))
  rest.before = rest.before.filter((element) => !olders!.has(element))
  rest.after = rest.after.filter((element) => !newers!.has(element))
  return pairs
}

function labelAndPlace(element: Fields): string | undefined {
  const where = place(element)
  return where && `${labelOf(element)} ${where}`
}

function place({ spans, span }: Fields): string | undefined {
  return (spans ?? span) === undefined ? undefined : JSON.stringify(spans ?? [span])
}

function labelOf(value: unknown): string {
  const name = isFields(value) ? (value.label ?? value.type ?? value.code ?? value.granularity) : undefined
  return typeof name === 'string' ? ` ${name}` : ''
}

/** Writes in place of each id that is a counter the label and the place of what it names, wherever the id stands. */
export function nameIds(result: unknown): unknown {
  const names = new Map<string, string>()
  collectIds(result, names)
  return JSON.parse(JSON.stringify(result) ?? 'null', (_, value) => names.get(value) ?? value)
}

function collectIds(value: unknown, names: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return
  const where = place(value as Fields)
  const { id } = value as Fields
  if (typeof id === 'string' && where !== undefined) names.set(id, `${labelOf(value).trim()}@${where}`)
  for (const part of Object.values(value)) collectIds(part, names)
}
