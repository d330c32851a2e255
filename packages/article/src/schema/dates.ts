import * as z from 'zod'
import { DaySchema, IdSchema, type Infer, MomentSchema, SpanSchema, TimeZoneSchema } from './values.ts'

const GranularitySchema = z.enum(['second', 'minute', 'hour', 'day', 'month', 'year'])

const weekday = z.int().min(1).max(7)

const WeekdayCheckSchema = z
  .strictObject({ stated: weekday, actual: weekday, ok: z.boolean() })
  .describe('The weekday that the page names against that of the date; 1 is Monday, 7 is Sunday')

export const PageDateSchema = z.strictObject({
  value: MomentSchema,
  span: SpanSchema,
  block: IdSchema,
  kind: z.enum(['publish', 'modified', 'render', 'crawl', 'unknown']).describe('What the date of the page dates'),
  weekday: WeekdayCheckSchema.exactOptional(),
})

/** Why a date may be the day of publication. R5-R8 of RULES.md. */
const DATE_EVIDENCE = [
  'page_date', // the date line of the page says it
  'today_in_text', // "chiều nay (15/6)" is written on the day it is published
  'yesterday_in_text', // "hôm qua (14/6)" is written on the day after
  'recent_day_in_text', // a past day in the opening, with nothing nearer to the day of publication
  'year_in_text', // the title or the lede names the year
  'nearest_past', // of the years that fit, the latest before the anchor
  'anchor', // the caller said when the article was read, or published
  'metadata', // markup or a feed says it
] as const

const DateEvidenceSchema = z.strictObject({ reason: z.enum(DATE_EVIDENCE), span: SpanSchema.exactOptional() })

const DateCandidateSchema = z.strictObject({
  value: MomentSchema,
  granularity: GranularitySchema,
  confidence: z.number().min(0).max(1),
  evidence: z.array(DateEvidenceSchema).min(1),
})

export const PublishedDateSchema = z.strictObject({
  value: MomentSchema.nullable().describe('The best candidate; null when none is good enough'),
  granularity: GranularitySchema.nullable(),
  certainty: z.enum(['stated', 'inferred', 'unknown']),
  timeZone: TimeZoneSchema.exactOptional(),
  candidates: z.array(DateCandidateSchema).describe('Best first'),
})

export const EventDateSchema = z.strictObject({
  value: DaySchema,
  partOfDay: z
    .enum(['MO', 'MI', 'AF', 'EV', 'NI', 'DT'])
    .exactOptional()
    .describe('Part of the day as TIMEX3 writes it: morning, midday, afternoon, evening, night, daytime'),
  span: SpanSchema,
})

export type Granularity = Infer<typeof GranularitySchema>

/** The date that the page itself carries, which may be of publication, of a change, of a print or of a crawl. */
export type PageDate = Infer<typeof PageDateSchema>

/** Why a date may be the day of publication, and where in the text that stands. */
export type DateEvidence = Infer<typeof DateEvidenceSchema>

/** A date that may be that of publication. */
export type DateCandidate = Infer<typeof DateCandidateSchema>

/** When the article was published: the best candidate, and what speaks for each. */
export type PublishedDate = Infer<typeof PublishedDateSchema>

/** When that happened which the lede tells. */
export type EventDate = Infer<typeof EventDateSchema>
