/** What the metadata of a page says of its article. None of it is believed before the text has been asked. */
export interface PageMetadata {
  /** Headlines, the surest first. The last is the `<title>`, which often ends in the name of the site. */
  readonly headlines: readonly string[]
  /** Whoever is named as author: people, houses, content systems. */
  readonly authors: readonly string[]
  /** Of those whom JSON-LD calls a person. */
  readonly people: readonly string[]
  /** The pages of those who have one, by their names as the page writes them. */
  readonly authorUrls: Readonly<Record<string, string>>
  /** Summaries, the surest first: often the lede, whole or cut. */
  readonly summaries: readonly string[]
  /** Moments as the page writes them. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  /** The names of the path to the page, without its home and its headline; the last is the nearest. */
  readonly breadcrumb: readonly string[]
  readonly section?: string
  readonly keywords: readonly string[]
  readonly canonicalUrl?: string
  /** Addresses of the pictures that stand for the article, as the page writes them. */
  readonly images: readonly string[]
  readonly language?: string
  /** The terms of the text, or the address where they stand. */
  readonly licence?: string
  /** What the page asks of robots: `noindex, noarchive`. */
  readonly robots?: string
  readonly publisher?: string
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean
  /** What the page calls itself beside that. */
  readonly kind?: 'video' | 'live_blog'
  /** Whether everybody may read all of it, where the page says so. */
  readonly access?: 'free' | 'paid'
}
