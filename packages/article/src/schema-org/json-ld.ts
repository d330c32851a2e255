import { isObject } from '@chugiai/text'
import { itemsOf, type JsonObject, type Located, propertyOf } from '../json/values.ts'

/** An object of a JSON-LD value. */
export type LdNode = Located<JsonObject>

/** A text of a JSON-LD value, blanks around it cut off. */
export type LdText = Located<string>

const VOCABULARY = /^(?:https?:\/\/schema\.org\/|schema:)/
const PREFIXES = ['', 'schema:', 'https://schema.org/', 'http://schema.org/']
const WRAPPERS = ['@list', '@set', '@value']
const MOST_NODES = 20_000 // a page of news has some tens; more is no page, and hostile input may have no end
const DEEPEST = 64

/**
 * A JSON-LD value as a reader of schema.org needs it, whatever way it is written: properties and types with or without
 * prefix, one value or a list, nodes nested or by reference. Contexts are not fetched. Values that refer to themselves
 * are walked once.
 */
export class JsonLd {
  /** Every object in the value, those nearer to the root first. */
  readonly nodes: readonly LdNode[]
  readonly #byId = new Map<unknown, LdNode>()

  constructor(root: unknown) {
    this.nodes = collectNodes(root)
    for (const node of this.nodes) {
      const id = node.value['@id']
      const known = this.#byId.get(id)
      // A reference holds nothing but the id; the node itself says more.
      if (typeof id === 'string' && (!known || isReference(known.value))) this.#byId.set(id, node)
    }
  }

  /** The values of a property in order, lists opened and references followed. */
  values(node: Located, name: string): Located[] {
    const property = PREFIXES.map((prefix) => propertyOf(node, prefix + name)).find((found) => found !== undefined)
    return itemsOf(property)
      .flatMap(unwrap)
      .map((item) => this.#follow(item))
  }

  /** The texts of a property. An object counts with its name. */
  texts(node: Located, name: string): LdText[] {
    return this.values(node, name).flatMap((value) => this.textOf(value) ?? [])
  }

  /** A value as text: itself, or the `name` of an object. */
  textOf(located: Located): LdText | undefined {
    const { value, path } = located
    if (typeof value === 'number') return { value: String(value), path }
    if (typeof value === 'string') return value.trim() === '' ? undefined : { value: value.trim(), path }
    return this.values(located, 'name').find(isText)
  }

  #follow(located: Located): Located {
    const { value } = located
    return isObject(value) && isReference(value) ? (this.#byId.get(value['@id']) ?? located) : located
  }
}

/** The types of a node by their bare names: `schema:NewsArticle` is `NewsArticle`. */
export function typesOf(node: Located): string[] {
  return itemsOf(propertyOf(node, '@type') ?? propertyOf(node, 'type'))
    .map(({ value }) => value)
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(VOCABULARY, ''))
}

function isText(located: Located): located is LdText {
  return typeof located.value === 'string' && located.value.trim() !== ''
}

function isReference(value: JsonObject): boolean {
  return Object.keys(value).length === 1 && typeof value['@id'] === 'string'
}

function unwrap(item: Located): Located[] {
  const wrapped = WRAPPERS.map((key) => propertyOf(item, key)).find((found) => found !== undefined)
  return wrapped === undefined ? [item] : itemsOf(wrapped)
}

function collectNodes(root: unknown): LdNode[] {
  const queue: Located[] = [{ value: root, path: [] }]
  const seen = new Set<object>()
  const nodes: LdNode[] = []
  for (let next = 0; next < queue.length && queue.length < MOST_NODES; next++) {
    const { value, path } = queue[next]!
    if (typeof value !== 'object' || value === null || seen.has(value) || path.length > DEEPEST) continue
    seen.add(value)
    if (isObject(value)) nodes.push({ value, path })
    for (const [key, child] of Object.entries(value)) {
      if (typeof child !== 'object') continue
      queue.push({ value: child, path: [...path, Array.isArray(value) ? Number(key) : key] })
    }
  }
  return nodes
}
