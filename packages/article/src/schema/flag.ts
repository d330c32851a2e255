import * as z from 'zod'
import { type Infer, SpanSchema } from './values.ts'

const FLAG_CODES = [
  'missing_title',
  'missing_byline',
  'missing_body',
  'byline_from_metadata', // nobody signs the text; the metadata of the page names who wrote it
  'weekday_mismatch', // the page date names another weekday than the date has
  'dates_apart', // the page date lies far from the event: it dates a print or a crawl
  'decomposed_source', // the source writes letters and marks apart (NFD), or both ways
  'mixed_tone_style', // both hòa and hoà
  'lede_repeated', // the body opens with the lede once more
  'truncated', // the last paragraph stops in the middle, or the page says that there is more
  'paywalled', // the page says that not everybody may read all of it
  'not_prose', // a video, an infographic, pictures with captions, a live blog: `kind` says which
] as const

export const FlagSchema = z.strictObject({
  /** What was noticed. */
  code: z.enum(FLAG_CODES),
  /** The same for people, with the values. */
  message: z.string().min(1),
  /** Where, when it has a place. */
  span: SpanSchema.exactOptional(),
})

/** Something about the page that its reader should know: an observation, not a fault of the record. */
export type Flag = Infer<typeof FlagSchema>

export type FlagCode = Flag['code']
