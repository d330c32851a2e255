import { type Piece, spanOf } from '../../page/piece.ts'
import type { Article } from '../../schema/article.ts'
import { oneLine, type SortedPage } from './sorted-page.ts'

type Signature = Pick<Article, 'byline' | 'wireSource'>

/** Who signed the article, and the agency it was taken from. */
export function pickSignature({ blocks, text, outlets }: SortedPage): Signature {
  const signatures = blocks.flatMap(({ block, reading }) =>
    reading.type === 'byline' ? [{ block, ...reading.signature }] : [],
  )
  // Who signs above the story and below it, signs below; a source alone is no signature of it.
  const best = signatures.findLast(({ people }) => people.length > 0) ?? signatures.at(-1)
  if (best === undefined) return {}
  const { block, people, staff } = best
  const attribution = best.attribution && spanned(best.attribution)
  return {
    byline: {
      raw: oneLine(text, block.span.start, block.span.end),
      span: block.span,
      block: block.id,
      people,
      ...(staff && { staff: spanned(staff) }),
      ...(attribution && { attribution }),
    },
    ...(attribution && outlets.find(attribution.value) && { wireSource: attribution }),
  }
}

function spanned(piece: Piece) {
  return { value: piece.text, span: spanOf(piece) }
}
