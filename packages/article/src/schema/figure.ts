import * as z from 'zod'
import { BylinePersonSchema } from './byline.ts'
import { IdSchema, type Infer, SpannedSchema, SpanSchema } from './values.ts'

const caption = z.strictObject({
  /** Id of the caption block. */
  block: IdSchema,
  /** The caption without its credit, lines joined by a space. */
  value: z.string().min(1).describe('The caption without its credit, lines joined by a space'),
  /** Where it stands, without the credit. */
  span: SpanSchema,
})

const credit = z.strictObject({
  /** The credit without its label: `Hà An - TTXVN`. */
  text: z.string().min(1),
  /** Where it stands in the text of the article. */
  span: SpanSchema,
  /** Whom it names, with what they did; absent when it names nobody. */
  people: z.array(BylinePersonSchema).exactOptional().describe('Who it names, with what they did'),
  /** The house that it names. */
  agency: SpannedSchema.exactOptional().describe('The house that it names: TTXVN in "Hà An - TTXVN"'),
})

const depicted = z.strictObject({
  /** The name as the caption writes it. */
  name: z.string().min(1),
  /** Where it stands in the text of the article. */
  span: SpanSchema,
})

const image = z.strictObject({
  /** Its address; absolute when that of the page is known. */
  url: z.string().min(1),
  /** The text that the page gives in its place. */
  alt: z.string().exactOptional(),
})

export const FigureSchema = z.strictObject({
  /** `f1`, `f2`, …: pictures of the page first, then captions without one. */
  id: IdSchema,
  /** What stands under the picture. */
  caption: caption.exactOptional(),
  /** Who made it. */
  credit: credit.exactOptional().describe('Who made the picture: the name alone, without "Ảnh:"'),
  /** Who is in the picture; `withDepicted` fills it in. */
  people: z.array(depicted).exactOptional().describe('Who is in the picture'),
  /** The picture itself; absent for a caption alone. */
  image: image.exactOptional(),
})

/** Who made a picture, as its caption says. */
export type Credit = Infer<typeof credit>

/** A picture of the page, known by its caption, its address or both. */
export type Figure = Infer<typeof FigureSchema>
