import type { AnnotatedDocument } from '@chugiai/annotation'
import { firstIndex, type Span } from '@chugiai/text'
import { assertDocument } from './assert-document.ts'

/** A block of the article: `title`, `lede`, `caption`, … */
export interface BlockItem extends Span {
  /** What kind of block: `title`, `paragraph`, … */
  readonly type: string
}

/** The blocks of a document in the order of the text; none when it was not read from an article. */
export function blocksOf(document: AnnotatedDocument): readonly BlockItem[] {
  assertDocument(document)
  const annotations = document.layers.blocks?.annotations ?? []
  return annotations
    .flatMap((annotation) =>
      annotation.kind === 'span' && annotation.status !== 'rejected'
        ? [{ type: annotation.label, start: annotation.spans[0]!.start, end: annotation.spans.at(-1)!.end }]
        : [],
    )
    .sort((a, b) => a.start - b.start)
}

/** The block that holds an offset, or null between blocks. */
export function blockAt(blocks: readonly BlockItem[], offset: number): BlockItem | null {
  const block = blocks[firstIndex(blocks.length, (i) => blocks[i]!.end > offset)]
  return block !== undefined && block.start <= offset ? block : null
}
