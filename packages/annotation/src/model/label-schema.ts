import * as z from 'zod'

// Optional keys are left out, never undefined: `exactOptional` says so in the types too. No refinements and no
// transforms here, since the JSON Schema could not say them: what crosses fields is checked by `validateLabelSchema`.

/** A text in several languages, by BCP 47 tag: `{ vi: 'Nhân vật', en: 'Person' }`. */
const LocalizedTextSchema = z.record(z.string(), z.string()).describe('A text in several languages, by BCP 47 tag.')

const color = z.string().regex(/^#[0-9a-f]{6}$/)
const overlap = z.enum(['none', 'nested', 'any'])

const AttributeDefinitionSchema = z
  .strictObject({
    id: z.string().min(1),
    title: LocalizedTextSchema,
    description: LocalizedTextSchema.exactOptional(),
    type: z
      .enum(['text', 'number', 'boolean', 'date', 'one', 'many'])
      .describe('`date` is an ISO 8601 or TIMEX3 value as text; `one` and `many` choose from `values`.'),
    values: z
      .array(z.strictObject({ id: z.string().min(1), title: LocalizedTextSchema }))
      .exactOptional()
      .describe('The choices of `one` and `many`.'),
    required: z.boolean().exactOptional(),
    default: z
      .union([z.string(), z.number(), z.boolean(), z.array(z.string())])
      .exactOptional()
      .describe('The value that a new annotation starts with.'),
  })
  .describe('A typed attribute.')

const LabelDefinitionSchema = z
  .strictObject({
    id: z.string().min(1),
    kind: z
      .enum(['span', 'entity', 'document'])
      .exactOptional()
      .describe('What the label is put on; a span, and the entity that spans name, if left out.'),
    parent: z.string().exactOptional().describe('The label that this one is a kind of.'),
    title: LocalizedTextSchema,
    description: LocalizedTextSchema.exactOptional(),
    guidelines: LocalizedTextSchema.exactOptional().describe('How to annotate it, in Markdown.'),
    abstract: z.boolean().exactOptional().describe('Only a heading for other labels: not used itself.'),
    color: z
      .strictObject({ light: color, dark: color })
      .exactOptional()
      .describe('Readable as text on a white and on a near-black ground.'),
    key: z.string().exactOptional().describe('Keyboard key.'),
    attributes: z.array(z.string()).exactOptional().describe('Ids of attribute definitions.'),
    overlap: overlap
      .exactOptional()
      .describe('How spans of this label, and of labels below it, may lie to one another; as the parent if left out.'),
    nestsIn: z
      .array(z.string())
      .exactOptional()
      .describe('The only labels that a span of this label may lie inside of.'),
    discontinuous: z.boolean().exactOptional().describe('Whether a span may have more than one part; no if left out.'),
    empty: z.boolean().exactOptional().describe('Whether a span may have no letters; no if left out.'),
  })
  .describe('A label of spans, entities or documents.')

const RoleDefinitionSchema = z
  .strictObject({
    role: z.string().min(1),
    title: LocalizedTextSchema.exactOptional(),
    labels: z
      .array(z.string())
      .exactOptional()
      .describe('Labels or relations that can fill the role; any if left out.'),
    min: z.int().min(0).exactOptional().describe('How many fill it at least; 1 if left out.'),
    max: z.int().min(1).exactOptional().describe('How many fill it at most; 1 if left out.'),
  })
  .describe('A role of a relation.')

const RelationDefinitionSchema = z
  .strictObject({
    id: z.string().min(1),
    title: LocalizedTextSchema,
    description: LocalizedTextSchema.exactOptional(),
    guidelines: LocalizedTextSchema.exactOptional(),
    roles: z.array(RoleDefinitionSchema).min(1),
    attributes: z.array(z.string()).exactOptional(),
    color: z.strictObject({ light: color, dark: color }).exactOptional(),
    key: z.string().exactOptional(),
  })
  .describe('A relation with its roles. An event has a role for its trigger.')

/** Zod schema of label schemas: shape alone. `parseLabelSchema` checks what crosses fields as well. */
export const LabelSchemaSchema = z
  .strictObject({
    formatVersion: z.literal(1).describe('Version of this format.'),
    id: z.string().min(1),
    version: z.string().min(1).describe('Version of the labels.'),
    title: LocalizedTextSchema,
    description: LocalizedTextSchema.exactOptional(),
    guidelines: LocalizedTextSchema.exactOptional(),
    overlap: overlap.describe(
      'How the spans of a layer may lie to one another: apart; one inside the other but not crossing; anyhow.',
    ),
    labels: z.array(LabelDefinitionSchema),
    attributes: z.array(AttributeDefinitionSchema),
    relations: z.array(RelationDefinitionSchema),
  })
  .describe('The labels, attributes and relations that the annotations of a layer may use.')

export type LocalizedText = Readonly<Record<string, string>>

/** How spans may lie to one another: apart, one inside the other, or anyhow. */
export type Overlap = 'none' | 'nested' | 'any'

export interface AttributeDefinition {
  readonly id: string
  readonly title: LocalizedText
  readonly description?: LocalizedText
  readonly type: 'text' | 'number' | 'boolean' | 'date' | 'one' | 'many'
  readonly values?: readonly { readonly id: string; readonly title: LocalizedText }[]
  readonly required?: boolean
  readonly default?: string | number | boolean | readonly string[]
}

/** A colour that can be read as text: `light` on white, `dark` on a near-black ground. */
export interface LabelColor {
  readonly light: string
  readonly dark: string
}

export interface LabelDefinition {
  readonly id: string
  readonly kind?: 'span' | 'entity' | 'document'
  readonly parent?: string
  readonly title: LocalizedText
  readonly description?: LocalizedText
  readonly guidelines?: LocalizedText
  readonly abstract?: boolean
  readonly color?: LabelColor
  readonly key?: string
  readonly attributes?: readonly string[]
  readonly overlap?: Overlap
  readonly nestsIn?: readonly string[]
  readonly discontinuous?: boolean
  readonly empty?: boolean
}

export interface RoleDefinition {
  readonly role: string
  readonly title?: LocalizedText
  readonly labels?: readonly string[]
  readonly min?: number
  readonly max?: number
}

export interface RelationDefinition {
  readonly id: string
  readonly title: LocalizedText
  readonly description?: LocalizedText
  readonly guidelines?: LocalizedText
  readonly roles: readonly RoleDefinition[]
  readonly attributes?: readonly string[]
  readonly color?: LabelColor
  readonly key?: string
}

/** The labels, attributes and relations that the annotations of a layer may use. Plain JSON. */
export interface LabelSchema {
  readonly formatVersion: 1
  readonly id: string
  readonly version: string
  readonly title: LocalizedText
  readonly description?: LocalizedText
  readonly guidelines?: LocalizedText
  readonly overlap: Overlap
  readonly labels: readonly LabelDefinition[]
  readonly attributes: readonly AttributeDefinition[]
  readonly relations: readonly RelationDefinition[]
}
