import * as z from 'zod'

// The shape of a document, and the source of its JSON Schema. No refinements and no transforms: JSON Schema cannot say
// them. What crosses fields (spans inside the text, quotes, references) is checked by `validateDocument`.

const offset = z.int().min(0)
const spanShape = z.strictObject({ start: offset, end: offset })
const score = z.number().min(0).max(1)

const OriginSchema = z.strictObject({
  kind: z.enum(['human', 'rule', 'model', 'import']),
  name: z.string(),
  version: z.string().exactOptional(),
  score: score.exactOptional(),
})

const base = {
  id: z.string().min(1).describe('Unique over all layers.'),
  label: z.string().min(1),
  origin: OriginSchema,
  status: z.enum(['suggested', 'accepted', 'rejected']),
  annotator: z.string().exactOptional(),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).exactOptional(),
  note: z.string().exactOptional(),
  derivedFrom: z.array(z.strictObject({ layer: z.string(), id: z.string() })).exactOptional(),
}

export const AnnotationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('span'),
    ...base,
    spans: z.array(spanShape).min(1).describe('In order, not overlapping; more than one: discontinuous.'),
    quote: z.string().describe('The text of the spans joined by one space.'),
  }),
  z.strictObject({
    kind: z.literal('relation'),
    ...base,
    arguments: z.array(z.strictObject({ role: z.string().min(1), id: z.string().min(1) })),
  }),
  z.strictObject({
    kind: z.literal('entity'),
    ...base,
    mentions: z.array(z.string().min(1)).describe('Ids of span annotations.'),
    links: z
      .array(z.strictObject({ base: z.string(), id: z.string(), score: score.exactOptional() }))
      .exactOptional()
      .describe('Candidates in knowledge bases.'),
  }),
  z.strictObject({ kind: z.literal('document'), ...base }),
])

const LayerSchema = z.strictObject({
  schema: z.string().exactOptional().describe('Id of the label schema that the layer follows.'),
  annotations: z.array(AnnotationSchema),
})

const SourceSchema = z.strictObject({
  uri: z.string().exactOptional(),
  mediaType: z.string().exactOptional(),
  encoding: z.string().exactOptional(),
  sha256: z.string().exactOptional(),
  length: offset.describe('Of the decoded source, in UTF-16 code units.'),
  steps: z.array(z.string()),
  alignment: z
    .array(z.int().min(-1))
    .describe('Decoded source to text: pairs of source and target length; target -1: kept as it is.'),
})

/** Zod schema of documents: shape alone. `parseDocument` checks what crosses fields as well. */
export const DocumentSchema = z
  .strictObject({
    version: z.literal(1),
    id: z.string().min(1),
    text: z.string(),
    offsetUnit: z.literal('utf16').describe('What offsets count: UTF-16 code units of `text`.'),
    source: SourceSchema.exactOptional(),
    metadata: z.record(z.string(), z.unknown()).exactOptional(),
    layers: z.record(z.string(), LayerSchema),
  })
  .describe('A text with its annotations beside it.')
