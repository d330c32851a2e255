import type { BoilerplateReading } from '../rules/boilerplate.ts'
import type { BylineReading } from '../rules/byline-reading.ts'
import type { CaptionParts } from '../rules/credit.ts'
import type { DateReading } from '../rules/page-date.ts'
import type { SectionReading } from '../rules/section.ts'
import type { StoryOpening } from '../rules/story-opening.ts'
import type { Tag } from '../rules/tags.ts'

/** What a rule understood of a passage: the kind of its block, and what it read there. */
export type Reading =
  | { readonly type: 'page_date'; readonly date: DateReading }
  | { readonly type: 'byline'; readonly signature: BylineReading }
  | { readonly type: 'lede' | 'paragraph'; readonly opening?: StoryOpening | null }
  | { readonly type: 'caption'; readonly parts: CaptionParts; readonly picture?: number | undefined }
  | { readonly type: 'tags'; readonly tags: readonly Tag[] }
  | { readonly type: 'boilerplate'; readonly section?: SectionReading; readonly link?: BoilerplateReading['link'] }
  | { readonly type: 'title' | 'heading' | 'list_item' | 'quote' | 'table' }

/** What a rule says of a passage: its reading, and why. */
export interface Verdict {
  readonly reading: Reading
  readonly rule: string
  readonly evidence?: readonly string[]
}
