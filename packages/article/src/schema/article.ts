import * as z from 'zod'
import { BlockSchema } from './block.ts'
import { BylineSchema } from './byline.ts'
import { EventDateSchema, PageDateSchema, PublishedDateSchema } from './dates.ts'
import { FigureSchema } from './figure.ts'
import { FlagSchema } from './flag.ts'
import { CrawlSchema, FingerprintsSchema, LicencesSchema, SourceSchema } from './source.ts'
import {
  IdSchema,
  type Infer,
  LanguageSchema,
  MomentSchema,
  NamedSchema,
  RegionSchema,
  ScriptSchema,
  SpanSchema,
} from './values.ts'
import { SCHEMA_VERSION } from './version.ts'

const inBlock = z.strictObject({ value: z.string().min(1), span: SpanSchema, block: IdSchema })

const agencyCode = z.strictObject({
  value: z.string().min(1),
  span: SpanSchema,
  separator: z.strictObject({ text: z.string().min(1), span: SpanSchema }).exactOptional(),
  expansion: z.string().min(1).exactOptional().describe('The name behind the code, from the table of outlets'),
  host: z.string().min(1).exactOptional().describe('The web host of the outlet'),
})

const publisher = z.strictObject({
  name: z.string().min(1),
  url: z.string().min(1).exactOptional(),
})

const modifiedDate = z.strictObject({ value: MomentSchema, span: SpanSchema.exactOptional() })

const related = z.strictObject({
  title: z.string().min(1),
  url: z.string().min(1).exactOptional(),
  span: SpanSchema.exactOptional(),
})

/**
 * The shape of an article. It holds what JSON Schema can say; what ties fields together (a value is the text under its
 * span, blocks do not overlap, …) is checked by `lintArticle`.
 */
export const ArticleSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    id: IdSchema,
    offsetUnit: z.literal('utf16'),
    text: z.string().describe('The text that is annotated; every span points into it'),
    blocks: z.array(BlockSchema).describe('In reading order, not overlapping'),
    source: SourceSchema,
    title: inBlock.exactOptional(),
    lede: inBlock.exactOptional().describe('The value starts after the agency code'),
    agencyCode: agencyCode.exactOptional(),
    dateline: NamedSchema.exactOptional().describe('The place before an agency: Hà Nội in "Hà Nội (TTXVN)"'),
    wireSource: NamedSchema.exactOptional().describe('The agency that a text was taken from, as the page names it'),
    pageDate: PageDateSchema.exactOptional(),
    publishedDate: PublishedDateSchema.exactOptional(),
    modifiedDate: modifiedDate.exactOptional().describe('When the page last changed, as metadata says it'),
    eventDate: EventDateSchema.exactOptional(),
    byline: BylineSchema.exactOptional(),
    figures: z.array(FigureSchema),
    publisher: publisher.exactOptional().describe('The house that published the page, as metadata names it'),
    section: NamedSchema.exactOptional(),
    tags: z.array(NamedSchema).exactOptional(),
    related: z.array(related).exactOptional().describe('Links to other articles'),
    language: LanguageSchema,
    script: ScriptSchema,
    region: RegionSchema.exactOptional(),
    fingerprints: FingerprintsSchema,
    crawl: CrawlSchema.exactOptional(),
    licences: LicencesSchema.exactOptional(),
    flags: z.array(FlagSchema),
    metadata: z.record(z.string(), z.unknown()).exactOptional().describe('What a user keeps with the article'),
  })
  .describe('A Vietnamese news article')

/** A news article: its text, and everything that was read off it as values that point back at the text. */
export type Article = Infer<typeof ArticleSchema>

export type Title = NonNullable<Article['title']>
export type Lede = NonNullable<Article['lede']>
export type AgencyCode = NonNullable<Article['agencyCode']>
