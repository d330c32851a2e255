import * as z from 'zod'
import { IdSchema, type Infer, SpannedSchema, SpanSchema } from './values.ts'

export const BylinePersonSchema = z.strictObject({
  /** The name in name case: `Đào Việt`. */
  name: z.string().min(1).describe('In name case: Đào Việt'),
  /** The name as the page writes it: `ĐÀO VIỆT`. */
  raw: z.string().min(1).describe('As the page writes it: ĐÀO VIỆT'),
  /** Where the name stands in the text of the article; absent for what metadata says. */
  span: SpanSchema.exactOptional().describe('Where the name stands; absent for what metadata says'),
  /** What the person did; a contributor did something else, or the page does not say it. */
  function: z
    .enum(['author', 'photo', 'video', 'translator', 'compiler', 'editor', 'contributor'])
    .describe('What the person did; a contributor is one of whom the page does not say it'),
  /** The page of the person, as metadata gives it. */
  url: z.string().min(1).exactOptional().describe('The page of the person, as metadata gives it'),
  /** The house the person works for: `TTXVN`. */
  agency: z.string().min(1).exactOptional().describe('The house the person works for: TTXVN'),
  /** Where that house is named. */
  agencySpan: SpanSchema.exactOptional().describe('Where that house is named'),
})

export const BylineSchema = z.strictObject({
  /** The whole byline as one line: `Bài, ảnh: Kỳ Nam`. */
  raw: z.string().min(1),
  /** Where it stands in the text of the article, UTF-16; absent for what metadata says. */
  span: SpanSchema.exactOptional().describe('Where the byline stands; absent for what metadata says'),
  /** Id of the block it stands in; absent with the span. */
  block: IdSchema.exactOptional(),
  /** Whom it names, in its order; who both wrote and took the pictures stands there twice. */
  people: z.array(BylinePersonSchema),
  /** Reporters without a name: `Nhóm PV`, `Ban Thời sự`. */
  staff: SpannedSchema.exactOptional().describe('An author without a name: PV, CTV, Nhóm PV'),
  /** Whom the text was taken from: `AFP` in `Hoàng Lâm (Theo AFP)`. */
  attribution: SpannedSchema.exactOptional().describe('Whom the text was taken from: TTXVN in "Theo TTXVN"'),
})

/** One person of a byline. A person who both wrote and took the photographs stands there twice. */
export type BylinePerson = Infer<typeof BylinePersonSchema>

/** Who signed the article. */
export type Byline = Infer<typeof BylineSchema>
