/** What the metadata of a page says of its article. None of it is believed before the text has been asked. */
export interface PageMetadata {
  /** Headlines, the surest first. The last is the `<title>`, which often ends in the name of the site. */
  readonly headlines: readonly string[]
  readonly authors: readonly string[]
  /** Moments as the page writes them. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  readonly section?: string
  readonly keywords: readonly string[]
  readonly canonicalUrl?: string
  readonly language?: string
  /** The terms of the text, or the address where they stand. */
  readonly licence?: string
  /** What the page asks of robots: `noindex, noarchive`. */
  readonly robots?: string
  readonly publisher?: string
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean
}
