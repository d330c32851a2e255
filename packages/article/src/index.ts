export { type CrawlRecord, parseCrawlRecord, readCrawlRecord } from './crawl-record/read-crawl-record.ts'
export { parseHtml } from './html/parse-html.ts'
export { lintArticle } from './lint/lint-article.ts'
export { SKETCH_ALGORITHM, type Sketch, sketchText } from './near-duplicate/sketch.ts'
export { sketchDistance } from './near-duplicate/sketch-distance.ts'
export { fromNinjs } from './ninjs/from-ninjs.ts'
export { OUTLETS, type Outlet } from './page/outlets.ts'
export type { ParseOptions, ParseResult } from './page/parse-options.ts'
export type { StatedMetadata } from './page/stated.ts'
export { parseArticle } from './parse-article.ts'
export { parsePlainText } from './parse-plain-text.ts'
export { readArticle } from './read-article.ts'
export type { RecordOptions } from './record/build-article.ts'
export {
  type AgencyCode,
  type Article,
  ArticleSchema,
  type Lede,
  type Title,
} from './schema/article.ts'
export type { Block, BlockType } from './schema/block.ts'
export type { Byline, BylinePerson } from './schema/byline.ts'
export type {
  ArticleErrorCode,
  ArticleIssueCode,
  ConversionIssueCode,
  ReadingIssueCode,
  RecordIssueCode,
} from './schema/codes.ts'
export type { DateCandidate, DateEvidence, EventDate, Granularity, PageDate, PublishedDate } from './schema/dates.ts'
export type { Credit, Figure } from './schema/figure.ts'
export type { Flag, FlagCode } from './schema/flag.ts'
export { articleJsonSchema } from './schema/json-schema.ts'
export type { Crawl, Fingerprints, Licences, Source } from './schema/source.ts'
export { SCHEMA_VERSION } from './schema/version.ts'
export { fromSchemaOrg } from './schema-org/from-schema-org.ts'
export {
  type NamedImage,
  type NamedParty,
  type NewsArticleFields,
  readNewsArticle,
} from './schema-org/read-news-article.ts'
export { type ParsedArticle, parseArticleJson, safeParseArticleJson } from './stored/article-json.ts'
export { migrateArticle } from './stored/migrate-article.ts'
export { withDepicted } from './with-depicted.ts'
export { toHtml } from './writers/to-html.ts'
export { toMarkdown } from './writers/to-markdown.ts'
export { type NinjsOptions, type NinjsVersion, toNinjs } from './writers/to-ninjs.ts'
export { toPlainText } from './writers/to-plain-text.ts'
export { toSchemaOrg } from './writers/to-schema-org.ts'
export type { WrittenRecord, WrittenText } from './writers/written.ts'
