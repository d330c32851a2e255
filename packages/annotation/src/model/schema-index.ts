import type { AttributeDefinition, LabelDefinition, LabelSchema, Overlap, RelationDefinition } from './label-schema.ts'

/** The attributes that a label may have. */
export interface AllowedAttributes {
  readonly ids: readonly string[]
  /** Whether one of them must be there. */
  readonly required: boolean
}

/** A label schema made ready to be asked. */
export class SchemaIndex {
  readonly labels: ReadonlyMap<string, LabelDefinition>
  readonly relations: ReadonlyMap<string, RelationDefinition>
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  readonly #schema: LabelSchema
  readonly #lineages = new Map<string, readonly string[]>()
  readonly #overlaps = new Map<string, Overlap>()
  readonly #allowed = new Map<string, AllowedAttributes>()

  constructor(schema: LabelSchema) {
    this.#schema = schema
    this.labels = new Map(schema.labels.map((label) => [label.id, label]))
    this.relations = new Map(schema.relations.map((relation) => [relation.id, relation]))
    this.attributes = new Map(schema.attributes.map((attribute) => [attribute.id, attribute]))
  }

  /** A label and the labels above it, from the bottom up. */
  lineage(label: string): readonly string[] {
    let lineage = this.#lineages.get(label)
    if (lineage === undefined) {
      const seen = new Set([label])
      let parent = this.labels.get(label)?.parent
      for (; parent !== undefined && !seen.has(parent); parent = this.labels.get(parent)?.parent) seen.add(parent)
      lineage = [...seen]
      this.#lineages.set(label, lineage)
    }
    return lineage
  }

  /** Whether a label is one of the given ones or lies below one of them. */
  isA(label: string, labels: readonly string[]): boolean {
    return this.lineage(label).some((ancestor) => labels.includes(ancestor))
  }

  /** Attributes of a relation, or of a label and the labels above it; `undefined` for what the schema does not have. */
  attributesOf(isRelation: boolean, label: string): AllowedAttributes | undefined {
    const known = isRelation ? this.relations.get(label) : this.labels.get(label)
    if (known === undefined) return undefined
    const key = `${isRelation} ${label}`
    let allowed = this.#allowed.get(key)
    if (allowed === undefined) {
      const lineage = isRelation ? [] : this.lineage(label).slice(1)
      const ids = [known, ...lineage.map((id) => this.labels.get(id))].flatMap(
        (definition) => definition?.attributes ?? [],
      )
      allowed = { ids, required: ids.some((id) => this.attributes.get(id)?.required) }
      this.#allowed.set(key, allowed)
    }
    return allowed
  }

  /** How spans of two labels may lie to one another: what the lowest label above both says, else the schema. */
  overlapOf(first: string, second: string): Overlap {
    if (!this.labels.has(first) || !this.labels.has(second)) return this.#schema.overlap
    const key = `${first}\n${second}`
    let overlap = this.#overlaps.get(key)
    if (overlap === undefined) {
      const others = this.lineage(second)
      const shared = this.lineage(first).filter((label) => others.includes(label))
      overlap = shared.map((label) => this.labels.get(label)?.overlap).find((rule) => rule !== undefined)
      overlap ??= this.#schema.overlap
      this.#overlaps.set(key, overlap)
    }
    return overlap
  }
}

const indexes = new WeakMap<LabelSchema, SchemaIndex>()

/** The index of a label schema, made when first asked for. */
export function schemaIndexOf(schema: LabelSchema): SchemaIndex {
  let index = indexes.get(schema)
  if (index === undefined) {
    index = new SchemaIndex(schema)
    indexes.set(schema, index)
  }
  return index
}
