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

const inBlock = z.strictObject({
  /** The text under `span`, its lines joined by a space. */
  value: z.string().min(1),
  /** Where it stands in the text of the article, UTF-16. */
  span: SpanSchema,
  /** Id of the block it stands in. */
  block: IdSchema,
})

const agencyCode = z.strictObject({
  /** The code as the page writes it: `LTO`, `(Dân trí)` without the brackets. */
  value: z.string().min(1),
  /** Where the code stands, without brackets. */
  span: SpanSchema,
  /** What parts it from the story, when anything but a blank does. */
  separator: z
    .strictObject({
      /** Its letters, without the blanks around: `-`, `:`. */
      text: z.string().min(1),
      /** Where it stands in the text of the article. */
      span: SpanSchema,
    })
    .exactOptional(),
  /** The name of the house, from the table of outlets: `Thông tấn xã Việt Nam`. */
  expansion: z.string().min(1).exactOptional().describe('The name behind the code, from the table of outlets'),
  /** The web host of the house: `vnanet.vn`. */
  host: z.string().min(1).exactOptional().describe('The web host of the outlet'),
})

const publisher = z.strictObject({
  /** The name of the house, as metadata gives it. */
  name: z.string().min(1),
  /** Its address, as metadata gives it. */
  url: z.string().min(1).exactOptional(),
})

const modifiedDate = z.strictObject({
  /** When the page last changed, ISO 8601. */
  value: MomentSchema,
  /** Where the page says so; absent when metadata alone does. */
  span: SpanSchema.exactOptional(),
})

const related = z.strictObject({
  /** The headline that is linked to. */
  title: z.string().min(1),
  /** Where the link leads; absolute when the address of the page is known. */
  url: z.string().min(1).exactOptional(),
  /** Where it stands in the text of the article, UTF-16. */
  span: SpanSchema.exactOptional(),
})

/**
 * The shape of an article. It holds what JSON Schema can say; what ties fields together (a value is the text under its
 * span, blocks do not overlap, …) is checked by `lintArticle`.
 */
export const ArticleSchema = z
  .strictObject({
    /** The version of this shape; `migrateArticle` brings older ones up to it. */
    schemaVersion: z.literal(SCHEMA_VERSION),
    /** Unique among the articles of its user. */
    id: IdSchema,
    /** The unit of every offset: UTF-16 code units, as in JavaScript strings. */
    offsetUnit: z.literal('utf16'),
    /** The normalized text that is annotated; every span points into it. */
    text: z.string().describe('The text that is annotated; every span points into it'),
    /** The parts of the page in reading order; they do not overlap. */
    blocks: z.array(BlockSchema).describe('In reading order, not overlapping'),
    /** Where the text came from, and the way back. */
    source: SourceSchema,
    /** What the page holds beside a text, or instead of one; absent for an article of paragraphs. */
    kind: z
      .enum(['video', 'audio', 'infographic', 'gallery', 'live_blog'])
      .exactOptional()
      .describe('What the page holds beside a text, or instead of one'),
    /** Whether everybody may read all of it, as metadata says. */
    access: z.enum(['free', 'paid']).exactOptional().describe('Whether everybody may read all of it'),
    /** The headline; absent when no line reads as one. */
    title: inBlock.exactOptional(),
    /** The opening in bold, the *sapo*; its value starts behind the agency code. */
    lede: inBlock.exactOptional().describe('The value starts after the agency code'),
    /** The code of a news house before the story: `TTXVN` in `Hà Nội (TTXVN) -`. */
    agencyCode: agencyCode.exactOptional(),
    /** The place before the story: `Hà Nội` in `Hà Nội (TTXVN) -`. */
    dateline: NamedSchema.exactOptional().describe('The place before an agency: Hà Nội in "Hà Nội (TTXVN)"'),
    /** The agency that the text was taken from, as the page names it. */
    wireSource: NamedSchema.exactOptional().describe('The agency that a text was taken from, as the page names it'),
    /** The date that the page itself bears. */
    pageDate: PageDateSchema.exactOptional(),
    /** When the article was published, with all that speaks for it. */
    publishedDate: PublishedDateSchema.exactOptional(),
    /** When the page last changed. */
    modifiedDate: modifiedDate.exactOptional().describe('When the page last changed, as metadata says it'),
    /** The first day that the story names as that of what it tells. */
    eventDate: EventDateSchema.exactOptional(),
    /** Who signed the article. */
    byline: BylineSchema.exactOptional(),
    /** Pictures and captions, pictures of the page first. */
    figures: z.array(FigureSchema),
    /** The house that published the page. */
    publisher: publisher.exactOptional().describe('The house that published the page, as metadata names it'),
    /** The section of the paper: `Kinh tế`. */
    section: NamedSchema.exactOptional(),
    /** Keywords, from the page or from metadata. */
    tags: z.array(NamedSchema).exactOptional(),
    /** Links to other articles. */
    related: z.array(related).exactOptional().describe('Links to other articles'),
    /** BCP 47; `und` when the letters do not tell. */
    language: LanguageSchema,
    /** ISO 15924: `Latn`. */
    script: ScriptSchema,
    /** ISO 3166-1 or UN M49, when the page names one. */
    region: RegionSchema.exactOptional(),
    /** Keys that find the same article elsewhere. */
    fingerprints: FingerprintsSchema,
    /** How and when the page was fetched. */
    crawl: CrawlSchema.exactOptional(),
    /** The terms of text and annotation. */
    licences: LicencesSchema.exactOptional(),
    /** What a reader of this article should know. */
    flags: z.array(FlagSchema),
    /** What a user keeps with the article; nothing here reads it. */
    metadata: z.record(z.string(), z.unknown()).exactOptional().describe('What a user keeps with the article'),
  })
  .describe('A Vietnamese news article')

/** A news article: its text, and everything that was read off it as values that point back at the text. */
export type Article = Infer<typeof ArticleSchema>

export type Title = NonNullable<Article['title']>
export type Lede = NonNullable<Article['lede']>
export type AgencyCode = NonNullable<Article['agencyCode']>
