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
  readonly publisher?: string
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean
}
