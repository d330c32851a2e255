import * as z from 'zod'

/** What a schema describes, with every property and array read-only. */
export type Infer<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

const offset = z.int().min(0)

export const SpanSchema = z
  .strictObject({
    /** The first offset inside. */
    start: offset,
    /** The first offset behind. */
    end: offset,
  })
  .meta({ id: 'Span', description: 'Half-open range of UTF-16 offsets in the text of the article' })

export const IdSchema = z.string().min(1)

export const Sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Sha256', description: 'SHA-256 in lower-case hexadecimal' })

/** A day, a month or a year, or a time of a day with or without its zone: as much of ISO 8601 as a page says. */
export const MomentSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?([+-]\d{2}:\d{2}|Z)?)?)?)?$/)
  .meta({ id: 'Moment', description: 'ISO 8601 year, month, day or date and time' })

export const DaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('ISO 8601 day')

export const TimeZoneSchema = z
  .string()
  .regex(/^([+-]\d{2}:\d{2}|Z)$/)
  .describe('Offset from UTC')

// Patterns, not lengths: JSON Schema counts code points and zod code units.
export const LanguageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .describe('BCP 47: vi')

export const ScriptSchema = z
  .string()
  .regex(/^[A-Z][a-z]{3}$/)
  .describe('ISO 15924: Latn')

export const RegionSchema = z
  .string()
  .regex(/^([A-Z]{2}|[0-9]{3})$/)
  .describe('ISO 3166-1 or UN M49: VN')

/** A value read off the page, and where it stands. */
export const SpannedSchema = z.strictObject({
  /** The text under `span`, lines joined by a space. */
  value: z.string().min(1),
  /** Where it stands in the text of the article. */
  span: SpanSchema,
})

/** A value that may come from the text or from beside it (markup, a feed). */
export const NamedSchema = z.strictObject({
  /** The text under `span`, or what stands beside the text. */
  value: z.string().min(1),
  /** Where it stands in the text of the article; absent for what metadata says. */
  span: SpanSchema.exactOptional(),
})
