import * as z from 'zod'
import { BylinePersonSchema } from './byline.ts'
import { IdSchema, type Infer, SpannedSchema, SpanSchema } from './values.ts'

const caption = z.strictObject({
  block: IdSchema,
  value: z.string().min(1).describe('The caption without its credit, lines joined by a space'),
  span: SpanSchema,
})

const credit = z.strictObject({
  text: z.string().min(1),
  span: SpanSchema,
  people: z.array(BylinePersonSchema).exactOptional().describe('Who it names, with what they did'),
  agency: SpannedSchema.exactOptional().describe('The house that it names: TTXVN in "Hà An - TTXVN"'),
})

const depicted = z.strictObject({ name: z.string().min(1), span: SpanSchema })

const image = z.strictObject({ url: z.string().min(1), alt: z.string().exactOptional() })

export const FigureSchema = z.strictObject({
  id: IdSchema,
  caption: caption.exactOptional(),
  credit: credit.exactOptional().describe('Who made the picture: the name alone, without "Ảnh:"'),
  people: z.array(depicted).exactOptional().describe('Who is in the picture'),
  image: image.exactOptional(),
})

/** Who made a picture, as its caption says. */
export type Credit = Infer<typeof credit>

/** A picture of the page, known by its caption, its address or both. */
export type Figure = Infer<typeof FigureSchema>
