import * as z from 'zod'
import { IdSchema, type Infer, SpanSchema } from './values.ts'

const BLOCK_TYPES = [
  'page_date',
  'title',
  'lede',
  'heading',
  'paragraph',
  'caption',
  'byline',
  'list_item',
  'quote',
  'table',
  'tags',
  'boilerplate',
] as const

const BlockTypeSchema = z.enum(BLOCK_TYPES).describe('What a block is for a reader of the page')

export const BlockSchema = z.strictObject({
  /** Unique in the article: `b1`, `b2`, … */
  id: IdSchema.describe('Unique in the article; the plain-text reader counts: b1, b2, …'),
  /** What the block is for a reader of the page. */
  type: BlockTypeSchema,
  /** Its letters in the text of the article, UTF-16, without blanks at the ends. */
  span: SpanSchema,
  /** The places of its lines, when it covers more than one. */
  lines: z.array(SpanSchema).exactOptional().describe('The lines of a block that covers more than one'),
  /** Id of the figure that a caption belongs to. */
  figure: IdSchema.exactOptional().describe('The figure that a caption belongs to'),
  /** Which cells of a table head it: its first row, the first cell of each row, or both. */
  header: z.enum(['row', 'column', 'both']).exactOptional().describe('Which cells of a table head it'),
  /** The rule, person or tool that gave the type. */
  rule: z
    .string()
    .min(1)
    .describe('The rule that gave the type: title, caption-score, or the name of a person or tool'),
  /** The cues that the rule weighed. */
  evidence: z.array(z.string().min(1)).exactOptional().describe('The cues that the rule weighed'),
})

/** What a block is for a reader of the page: `title`, `lede`, `paragraph`, `caption`, … */
export type BlockType = Infer<typeof BlockTypeSchema>

/** A piece of the page with one role, in reading order. Blocks do not overlap. */
export type Block = Infer<typeof BlockSchema>
