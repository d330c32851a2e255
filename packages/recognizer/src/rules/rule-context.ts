import type { Block } from '../blocks.ts'
import type { Passage } from '../passage.ts'

/** What a rule reads besides the chart. */
export interface RuleContext {
  readonly passage: Passage
  /** ISO date or time that *hôm nay* counts from. */
  readonly anchor?: string
  /** Parts of the text, in order, that no date leaves. */
  readonly blocks: readonly Block[]
}
