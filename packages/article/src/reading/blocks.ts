import type { Passage } from '../page/passages.ts'
import type { Block } from '../schema/block.ts'
import type { Page } from './page.ts'

/** A block with the passages it was made of. */
export interface BlockDraft {
  readonly block: Block
  readonly passages: readonly Passage[]
}

/** The id of a figure: first come the pictures of the page, then captions that have none. */
export function figureId(index: number): string {
  return `f${index + 1}`
}

/** The blocks of a sorted page, numbered in reading order; the lines of one byline become one block. */
export function createBlocks(page: Page): BlockDraft[] {
  const drafts: BlockDraft[] = []
  let withoutPicture = 0
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
      ...(verdict.type === 'caption'
        ? { figure: figureId(passages[0]!.markup?.picture ?? (page.pictures?.length ?? 0) + withoutPicture++) }
        : {}),
      rule: verdict.rule,
      ...(verdict.evidence ? { evidence: verdict.evidence } : {}),
    }
    drafts.push({ block, passages })
  }
  return drafts
}
