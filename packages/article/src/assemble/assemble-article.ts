import type { AlignedText, Issue } from '@chugiai/text'
import type { ArticleKind } from '../page/kind.ts'
import { languageOf } from '../page/language.ts'
import type { PageMetadata } from '../page/metadata.ts'
import type { ParseOptions, ParseResult } from '../page/parse-options.ts'
import { createBlocks } from '../reading/blocks.ts'
import { classify } from '../reading/classify.ts'
import { pickFields } from '../reading/fields/pick-fields.ts'
import type { Page } from '../reading/page.ts'
import type { Crawl, Source } from '../schema/source.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { type DecodedSource, describeSource } from '../source/read-source.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { findFlags, issueFromFlag } from './flags.ts'
import { orderDates } from './order-dates.ts'

/** A page that was read, before its passages are sorted. */
export interface ReadPage {
  readonly decoded: DecodedSource
  readonly mediaType: string
  readonly reader: Source['reader']
  /** Names of the steps from the decoded source to the text. */
  readonly steps: readonly string[]
  /** The text of the article, aligned with the decoded source. */
  readonly aligned: AlignedText
  readonly page: Page
  readonly metadata?: PageMetadata
  readonly kind?: ArticleKind
  readonly issues: readonly Issue[]
}

/** Sorts the passages of a page into blocks and reads the fields of the article off them. */
export function assembleArticle(read: ReadPage, options: ParseOptions): ParseResult {
  const { decoded, aligned, page, metadata } = read
  const { outlets, pictures } = page
  const { text } = aligned
  const blocks = createBlocks(classify(page), pictures.length)
  const addresses = [metadata?.canonicalUrl, options.uri].filter((url) => url !== undefined)
  const fields = pickFields({ text, blocks, pictures, outlets, anchor: options.anchor, metadata, addresses })
  const unordered = {
    schemaVersion: SCHEMA_VERSION,
    id: options.id ?? `article-${decoded.sha256.slice(0, 16)}`,
    offsetUnit: 'utf16',
    text,
    blocks: blocks.map(({ block }) => block),
    source: {
      ...(options.uri === undefined ? {} : { uri: options.uri }),
      mediaType: read.mediaType,
      ...describeSource(decoded),
      reader: read.reader,
      steps: read.steps,
      alignment: aligned.alignment.toJSON(),
    },
    ...(read.kind === undefined ? {} : { kind: read.kind }),
    ...fields,
    ...crawlOf(fields.crawl, options.crawl),
    ...languageOf(text, metadata?.language),
    fingerprints: fingerprintsOf(decoded, aligned, {
      title: fields.title?.value,
      blocks: blocks.map(({ block }) => block),
    }),
  } as const
  const { article, issues } = orderDates(unordered)
  const flags = findFlags(article)
  return {
    article: { ...article, flags },
    issues: [...decoded.issues, ...read.issues, ...issues, ...flags.map(issueFromFlag)],
  }
}

/** What the page says of its address, and what the caller knows of the fetch. */
function crawlOf(stated: Crawl | undefined, known: Crawl | undefined): { crawl?: Crawl } {
  return stated === undefined && known === undefined ? {} : { crawl: { ...stated, ...known } }
}
