import type { Issue, TextStep } from '@chugiai/text'
import type { Article } from '../schema/article.ts'
import type { Crawl } from '../schema/source.ts'
import type { Outlet } from './outlets.ts'
import type { StatedMetadata } from './stated.ts'

export interface ParseOptions {
  /** Id of the article. Default: `article-` and the first 16 digits of the source's hash. */
  readonly id?: string
  /** Where the source came from; kept with it, never fetched. Relative addresses of a page are seen from here. */
  readonly uri?: string
  /** `text/plain`, `text/html` or `application/xhtml+xml`. Default: HTML for what opens as a page of HTML, else plain. */
  readonly mediaType?: string
  /** Steps from the decoded source, or from the text extracted of a page, to the text. Default: the `standard` normalization. */
  readonly steps?: readonly TextStep[]
  /** A day (ISO 8601) on which the article was out: dates without a year are put on or before it. */
  readonly anchor?: string
  /** News houses beside the ones that are built in; the first to hold a code wins. */
  readonly outlets?: readonly Outlet[]
  /** What is known of the article beside the page: its title, who wrote it, when; weighed against what the page shows. */
  readonly stated?: StatedMetadata
  /** How and when the page was fetched; kept with the article, beside the canonical address that a page states. */
  readonly crawl?: Crawl
}

/** An article, and what is to be known of the input and of the page. */
export interface ParseResult {
  /** The article; without text when the page holds none. */
  readonly article: Article
  /**
   * What is to be known of the input and of the page. A span counts in the decoded source where `path` is `source`, else
   * in the text of the article.
   */
  readonly issues: readonly Issue[]
}
