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
  /** Name by which labels and annotations speak of it. */
  readonly id: string
  /** What people read, by language: `{ vi: 'Loại địa danh', en: 'Kind of place' }`. */
  readonly title: LocalizedText
  /** What it is for, by language. */
  readonly description?: LocalizedText
  /** What its values are. */
  readonly type: 'text' | 'number' | 'boolean' | 'date' | 'one' | 'many'
  /** The choices of the types `one` and `many`. */
  readonly values?: readonly {
    /** What annotations hold. */
    readonly id: string
    /** What people read, by language. */
    readonly title: LocalizedText
  }[]
  /** Whether an annotation must have a value. */
  readonly required?: boolean
  /** The value that an annotation starts with: `withDefaults`. */
  readonly default?: string | number | boolean | readonly string[]
}

/** A colour that can be read as text: `light` on white, `dark` on a near-black ground. */
export interface LabelColor {
  /** On a white ground, as `#rrggbb`. */
  readonly light: string
  /** On a near-black ground, as `#rrggbb`. */
  readonly dark: string
}

export interface LabelDefinition {
  /** What annotations carry: `PER`. */
  readonly id: string
  /** The kind of annotation that may have it; when left out a span, or the entity that such spans name. */
  readonly kind?: 'span' | 'entity' | 'document'
  /** Id of the label above: what is said of that holds here unless said otherwise. */
  readonly parent?: string
  /** What people read, by language. */
  readonly title: LocalizedText
  /** What it means, in a sentence, by language. */
  readonly description?: LocalizedText
  /** How to decide, with examples, in Markdown, by language. */
  readonly guidelines?: LocalizedText
  /** Whether it only gathers others and no annotation may have it. */
  readonly abstract?: boolean
  /** Its colour on the screen. */
  readonly color?: LabelColor
  /** The key that gives it: `p`. */
  readonly key?: string
  /** Ids of the attributes that it may have. */
  readonly attributes?: readonly string[]
  /** How two spans of labels below it may lie; that of the schema when left out. */
  readonly overlap?: Overlap
  /** Ids of the labels that it may stand inside; all when left out. */
  readonly nestsIn?: readonly string[]
  /** Whether an annotation may have several spans. */
  readonly discontinuous?: boolean
  /** Whether an annotation may mark a place without letters. */
  readonly empty?: boolean
}

export interface RoleDefinition {
  /** Name that arguments carry. */
  readonly role: string
  /** What people read, by language. */
  readonly title?: LocalizedText
  /** Labels of what may play it; any when left out. */
  readonly labels?: readonly string[]
  /** How many must play it, 1 when left out. */
  readonly min?: number
  /** How many may play it; when left out one, or as many as must. */
  readonly max?: number
}

export interface RelationDefinition {
  /** What relations carry as their label. */
  readonly id: string
  /** What people read, by language. */
  readonly title: LocalizedText
  /** What it means, in a sentence, by language. */
  readonly description?: LocalizedText
  /** How to decide, with examples, in Markdown, by language. */
  readonly guidelines?: LocalizedText
  /** Who takes part. */
  readonly roles: readonly RoleDefinition[]
  /** Ids of the attributes that it may have. */
  readonly attributes?: readonly string[]
  /** Its colour on the screen. */
  readonly color?: LabelColor
  /** The key that gives it. */
  readonly key?: string
}

/** The labels, attributes and relations that the annotations of a layer may use. Plain JSON. */
export interface LabelSchema {
  /** Version of the format; `migrateLabelSchema` brings older ones up to date. */
  readonly formatVersion: 1
  /** What layers name: `news`. */
  readonly id: string
  /** Version of these labels; raised when what they mean changes. */
  readonly version: string
  /** What people read, by language. */
  readonly title: LocalizedText
  /** What it is for, by language. */
  readonly description?: LocalizedText
  /** What holds for all labels, in Markdown, by language. */
  readonly guidelines?: LocalizedText
  /** How two spans may lie to one another where no label says otherwise. */
  readonly overlap: Overlap
  /** Labels of spans, entities and documents. */
  readonly labels: readonly LabelDefinition[]
  /** Attributes that labels and relations name. */
  readonly attributes: readonly AttributeDefinition[]
  /** Relations and events. */
  readonly relations: readonly RelationDefinition[]
}
