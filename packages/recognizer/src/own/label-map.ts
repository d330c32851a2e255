import type { AttributeDefinition, Attributes, AttributeValue, LabelDefinition, LabelSchema } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { recognizerError } from '../codes.ts'
import { RULE_LABELS } from '../rule-labels.ts'

/** What of the rules' output a schema has no place for. */
export interface LeftOut {
  /** Labels: `QUOTE`. */
  readonly labels: readonly string[]
  /** Attributes of labels that stay, by the names that the rules give: `LOC.locType`. */
  readonly attributes: readonly string[]
}

/**
 * From the labels that the rules give to those of the schema in use, and back. A label that the schema has stays as it
 * is; one that is mapped takes the other name; one that is mapped to `null`, or that the schema lacks, is left out.
 */
export class LabelMap {
  readonly leftOut: LeftOut
  readonly #toOwn = new Map<string, string>()
  readonly #toRule = new Map<string, string>()
  readonly #labels: ReadonlyMap<string, LabelDefinition>
  readonly #attributes: ReadonlyMap<string, AttributeDefinition>

  /** @throws {ChugiaiError} `unknown_label` */
  constructor(
    readonly schema: LabelSchema,
    mapping: Readonly<Record<string, string | null>>,
  ) {
    this.#labels = new Map(schema.labels.map((label) => [label.id, label]))
    this.#attributes = new Map(schema.attributes.map((attribute) => [attribute.id, attribute]))
    for (const [label, own] of Object.entries(mapping)) {
      assertRuleLabel(label)
      if (own !== null) this.assertLabel(own, `labels.${label}`)
    }
    for (const label of RULE_LABELS) this.#map(label, mapping[label])
    this.leftOut = this.#missing()
  }

  #map(label: string, own: string | null | undefined): void {
    const target = own === undefined && this.#labels.has(label) ? label : own
    if (target == null) return
    this.#toOwn.set(label, target)
    if (!this.#toRule.has(target)) this.#toRule.set(target, label)
  }

  #missing(): LeftOut {
    const labels = RULE_LABELS.filter((label) => !this.#toOwn.has(label))
    const attributes = newsLabelSchema.labels.flatMap(({ id, attributes: given = [] }) => {
      const own = this.#toOwn.get(id)
      return own === undefined ? [] : given.filter((name) => !this.#allows(own, name)).map((name) => `${id}.${name}`)
    })
    return { labels, attributes }
  }

  /** What the schema calls a label of the rules; `null` when it is left out. */
  ownLabel(label: string): string | null {
    return this.#toOwn.get(label) ?? null
  }

  /** What the schema calls the label of a mention, which an own name or rule gives as it is. */
  ownLabelOf({ label, ownLabel }: { readonly label: string; readonly ownLabel?: string }): string | null {
    return ownLabel ?? this.ownLabel(label)
  }

  /** What the rules call a label of the schema; the label itself when they have none like it. */
  ruleLabel(own: string): string {
    return this.#toRule.get(own) ?? own
  }

  /** The attributes that the schema allows with a label, with a value that it allows. */
  attributesOf(own: string, attributes: Attributes): Attributes {
    const kept = Object.entries(attributes).filter(
      ([name, value]) => this.#allows(own, name) && this.#isChoice(name, value),
    )
    return Object.fromEntries(kept)
  }

  #allows(own: string, attribute: string): boolean {
    const seen = new Set<string>()
    for (let label = this.#labels.get(own); label !== undefined && !seen.has(label.id); ) {
      if (label.attributes?.includes(attribute)) return true
      seen.add(label.id)
      label = label.parent === undefined ? undefined : this.#labels.get(label.parent)
    }
    return false
  }

  #isChoice(name: string, value: AttributeValue): boolean {
    const { type, values = [] } = this.#attributes.get(name) ?? { type: 'text' }
    if (type !== 'one' && type !== 'many') return true
    const ids = new Set<unknown>(values.map(({ id }) => id))
    return Array.isArray(value) ? value.every((one) => ids.has(one)) : ids.has(value)
  }

  /** @throws {ChugiaiError} `unknown_label` */
  assertLabel(label: string, path: string): void {
    if (this.#labels.has(label)) return
    const hint = `Use one of ${[...this.#labels.keys()].join(', ')}, or pass a schema that has it.`
    throw recognizerError('unknown_label', `The schema '${this.schema.id}' has no label '${label}'`, { path, hint })
  }
}

function assertRuleLabel(label: string): void {
  if (RULE_LABELS.includes(label)) return
  const hint = `Map one of ${RULE_LABELS.join(', ')}.`
  throw recognizerError('unknown_label', `No rule gives the label '${label}'`, { path: `labels.${label}`, hint })
}
