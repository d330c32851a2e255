import type { AnnotatedDocument } from '@chugiai/annotation'
import { bySpanOrder, covers, firstWhere, type Span } from '@chugiai/text'

/** A block of a document by its label from `structureLabelSchema`: `paragraph`, `byline`, `tags`, … */
export interface Block {
  readonly span: Span
  readonly label: string
}

/** Blocks that hold links and keywords, no story. */
export const MENTIONLESS_BLOCKS: readonly string[] = ['tags', 'boilerplate']

// Whoever read the page has said who signed it and which day it carries: the rules would only guess it again.
const READ_WITH_PAGE: Readonly<Record<string, readonly string[]>> = { byline: ['PER', 'AGENCY'], page_date: ['DATE'] }

/** The blocks of a document in order of the text; none where it has no layer `blocks`. */
export function blocksOf(document: AnnotatedDocument): Block[] {
  const blocks = (document.layers.blocks?.annotations ?? []).flatMap((block) =>
    block.kind === 'span' ? block.spans.map((span) => ({ span, label: block.label })) : [],
  )
  return blocks.sort((a, b) => bySpanOrder(a.span, b.span))
}

/** Finds the block that holds a span; `undefined` when the span lies outside of all or crosses the edge of one. */
export function blockFinder(blocks: readonly Block[]): (span: Span) => Block | undefined {
  return (span) => {
    const block = blocks[firstWhere(blocks, (one) => one.span.start > span.start) - 1]
    return block !== undefined && covers(block.span, span) ? block : undefined
  }
}

/** Whether a rule may find a mention with the label in a block. */
export interface BlockPolicy {
  readonly mentionless: readonly string[]
  /** Whether somebody has read the page: its byline and its date are known mentions, or are not there. */
  readonly pageRead: boolean
}

export function mayMention(block: Block, label: string, { mentionless, pageRead }: BlockPolicy): boolean {
  if (mentionless.includes(block.label)) return false
  return !(pageRead && READ_WITH_PAGE[block.label]?.includes(label))
}
