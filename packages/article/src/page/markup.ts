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

/** What markup adds to a passage. */
export interface Markup {
  readonly role?: MarkupRole
  /** Index in `Page.pictures` of the picture that it captions, or that stands right before it. */
  readonly picture?: number
  /** How many letters it opens with that are the place of the story. */
  readonly place?: number
  /** Where a link leads. */
  readonly url?: string
}

/** A picture that a page shows among its passages. */
export interface Picture {
  readonly url?: string
  readonly alt?: string
}
