/** A record of `articles/real-dev.json`: what is known of one article. Which fields it has depends on its source. */
export interface Record {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly sapo?: string | null
  /** Lines of sentences or paragraphs; one string where the source flattened them. */
  readonly body?: string | readonly string[]
  /** Sapo and body as one string. */
  readonly content?: string
  /** The whole page, one block a line. */
  readonly lines?: readonly string[]
  readonly captions?: readonly string[]
  readonly byline?: string | null
  /** `2025-06-28T08:53:00+07:00` or `20210429`. */
  readonly date?: string | null
}

/** The day of a record's date as ISO 8601. */
export function recordDay({ date }: Record): string | null {
  const parts = date ? /^(\d{4})-?(\d{2})-?(\d{2})/.exec(date) : null
  return parts && `${parts[1]}-${parts[2]}-${parts[3]}`
}
