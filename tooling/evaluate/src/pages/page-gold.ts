/** What is known of a page: the fields of a `gold.json`. `null` and empty lists say that the page has no such thing. */
export interface PageGold {
  readonly title: string | null
  readonly lede: string | null
  /** Who signs it; reporters without a name as the page writes them. */
  readonly authors: readonly string[]
  /** ISO 8601, to the minute where the page gives a time: `2024-06-12T16:30`. */
  readonly date: string | null
  /** Paragraphs, headings and list items below the lede. */
  readonly body: readonly string[]
  /** Captions with their credits. */
  readonly captions: readonly string[]
}

/** A page with its bytes, and its gold; `null` for a page that holds no article. */
export interface GoldedPage {
  readonly id: string
  readonly bytes: Uint8Array
  readonly gold: PageGold | null
}
