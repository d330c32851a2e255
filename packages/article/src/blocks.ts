import type { Page } from './page.ts'
import type { Passage } from './passages.ts'
import type { Block } from './schema/block.ts'

/** A block with the passages it was made of. */
export interface BlockDraft {
  readonly block: Block
  readonly passages: readonly Passage[]
}

/** The blocks of a sorted page, numbered in reading order; the lines of one byline become one block. */
export function createBlocks(page: Page): BlockDraft[] {
  const drafts: BlockDraft[] = []
  let figures = 0
  for (let i = 0; i < page.passages.length; ) {
    const verdict = page.verdicts[i]!
    const passages = [page.passages[i++]!]
    while (verdict.type === 'byline' && page.verdicts[i]?.type === 'byline') passages.push(page.passages[i++]!)
    const lines = passages.flatMap((passage) => passage.lines)
    const block: Block = {
      id: `b${drafts.length + 1}`,
      type: verdict.type,
      span: { start: passages[0]!.span.start, end: passages.at(-1)!.span.end },
      ...(lines.length > 1 ? { lines } : {}),
      ...(verdict.type === 'caption' ? { figure: `f${++figures}` } : {}),
      rule: verdict.rule,
      ...(verdict.evidence ? { evidence: verdict.evidence } : {}),
    }
    drafts.push({ block, passages })
  }
  return drafts
}
