import * as z from 'zod'
import { IdSchema, type Infer, SpannedSchema, SpanSchema } from './values.ts'

export const BylinePersonSchema = z.strictObject({
  name: z.string().min(1).describe('In name case: Đào Việt'),
  raw: z.string().min(1).describe('As the page writes it: ĐÀO VIỆT'),
  span: SpanSchema,
  function: z
    .enum(['author', 'photo', 'video', 'translator', 'compiler', 'editor', 'contributor'])
    .describe('What the person did; a contributor is one of whom the page does not say it'),
  agency: z.string().min(1).exactOptional().describe('The house the person works for: TTXVN'),
  agencySpan: SpanSchema.exactOptional().describe('Where that house is named'),
})

export const BylineSchema = z.strictObject({
  raw: z.string().min(1),
  span: SpanSchema,
  block: IdSchema,
  people: z.array(BylinePersonSchema),
  staff: SpannedSchema.exactOptional().describe('An author without a name: PV, CTV, Nhóm PV'),
  attribution: SpannedSchema.exactOptional().describe('Whom the text was taken from: TTXVN in "Theo TTXVN"'),
})

/** One person of a byline. A person who both wrote and took the photographs stands there twice. */
export type BylinePerson = Infer<typeof BylinePersonSchema>

/** Who signed the article. */
export type Byline = Infer<typeof BylineSchema>
