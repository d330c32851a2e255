/** What the markup of a page says that a passage is. Plain text says nothing. */
export type MarkupRole =
  | 'title'
  | 'section'
  | 'heading'
  | 'list_item'
  | 'quote'
  | 'table'
  | 'caption'
  | 'author'
  | 'tags'
  | 'link'

/** The cells of a table that are headings: its first row, the first cell of each row, or both. */
export type TableHeader = 'row' | 'column' | 'both'

/** What markup adds to a passage. */
export interface Markup {
  readonly role?: MarkupRole
  /** Index in `Page.pictures` of the picture that it captions, or that stands right before it. */
  readonly picture?: number
  /** How many letters it opens with that are the place of the story. */
  readonly place?: number
  /** Where a link leads. */
  readonly url?: string
  /** Which cells of a table head it. */
  readonly header?: TableHeader
}

/** A picture that a page shows among its passages. */
export interface Picture {
  readonly url?: string
  readonly alt?: string
}
