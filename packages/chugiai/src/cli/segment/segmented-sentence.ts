import type { Span } from '@chugiai/text'

/** A sentence with its words; spans are in the text as it came. */
export interface SegmentedSentence {
  readonly span: Span
  readonly words: readonly { readonly span: Span; readonly text: string; readonly upos: string }[]
}
