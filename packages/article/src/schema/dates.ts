import * as z from 'zod'
import { DaySchema, IdSchema, type Infer, MomentSchema, SpanSchema, TimeZoneSchema } from './values.ts'

const GranularitySchema = z.enum(['second', 'minute', 'hour', 'day', 'month', 'year'])

const weekday = z.int().min(1).max(7)

const WeekdayCheckSchema = z
  .strictObject({
    /** The weekday that the page names, 1 for Monday to 7 for Sunday. */
    stated: weekday,
    /** The weekday of the date. */
    actual: weekday,
    /** Whether they agree. */
    ok: z.boolean(),
  })
  .describe('The weekday that the page names against that of the date; 1 is Monday, 7 is Sunday')

export const PageDateSchema = z.strictObject({
  /** ISO 8601, as exact as the page is: `2023-06-15`, `2023-06-15T08:00+07:00`. */
  value: MomentSchema,
  /** Where the date line stands in the text of the article. */
  span: SpanSchema,
  /** Id of its block. */
  block: IdSchema,
  /** What it dates: publication, a change, a print (`render`), a crawl. */
  kind: z.enum(['publish', 'modified', 'render', 'crawl', 'unknown']).describe('What the date of the page dates'),
  /** The weekday that the page names, checked; a mismatch is never corrected. */
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
  'address', // the address of the page holds the day on which it was made
] as const

const DateEvidenceSchema = z.strictObject({
  /** Why this day. */
  reason: z.enum(DATE_EVIDENCE),
  /** Where the text says it; absent for what stands beside the text. */
  span: SpanSchema.exactOptional(),
})

const DateCandidateSchema = z.strictObject({
  /** ISO 8601. */
  value: MomentSchema,
  /** How much of a moment the value says. */
  granularity: GranularitySchema,
  /** 0 to 1: how well it is supported beside the others. */
  confidence: z.number().min(0).max(1),
  /** What speaks for it. */
  evidence: z.array(DateEvidenceSchema).min(1),
})

export const PublishedDateSchema = z.strictObject({
  /** The best candidate; `null` when none is good enough. */
  value: MomentSchema.nullable().describe('The best candidate; null when none is good enough'),
  /** How much of a moment the value says; `null` without a value. */
  granularity: GranularitySchema.nullable(),
  /** `stated` by the page, `inferred` from the text, or `unknown`. */
  certainty: z.enum(['stated', 'inferred', 'unknown']),
  /** The offset from UTC that the value is meant in. */
  timeZone: TimeZoneSchema.exactOptional(),
  /** All days that something speaks for, the best first. */
  candidates: z.array(DateCandidateSchema).describe('Best first'),
})

export const EventDateSchema = z.strictObject({
  /** The day, ISO 8601. */
  value: DaySchema,
  /** The part of the day, as TIMEX3 writes it: `MO` for the morning. */
  partOfDay: z
    .enum(['MO', 'MI', 'AF', 'EV', 'NI', 'DT'])
    .exactOptional()
    .describe('Part of the day as TIMEX3 writes it: morning, midday, afternoon, evening, night, daytime'),
  /** Where the text names the day. */
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
