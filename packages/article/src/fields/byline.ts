import { readByline } from '../rules/byline-place.ts'
import { mergeReadings } from '../rules/byline-reading.ts'
import { type Piece, spanOf } from '../rules/piece.ts'
import type { Article } from '../schema/article.ts'
import { firstBlock, oneLine, type Reading } from './reading.ts'

type Signature = Pick<Article, 'byline' | 'wireSource'>

/** Who signed the article, and the agency it was taken from. */
export function readSignature(reading: Reading): Signature {
  const draft = firstBlock(reading, 'byline')
  const read = draft && mergeReadings(draft.passages.map((passage) => readByline(passage, reading.outlets)))
  if (!read) return {}
  const { id, span } = draft.block
  const attribution = read.attribution && spanned(read.attribution)
  return {
    byline: {
      raw: oneLine(reading.text, span.start, span.end),
      span,
      block: id,
      people: read.people,
      ...(read.staff ? { staff: spanned(read.staff) } : {}),
      ...(attribution ? { attribution } : {}),
    },
    ...(attribution && reading.outlets.find(attribution.value) ? { wireSource: attribution } : {}),
  }
}

function spanned(piece: Piece) {
  return { value: piece.text, span: spanOf(piece) }
}
