import { type Piece, spanOf } from '../../page/piece.ts'
import { readByline } from '../../rules/byline-place.ts'
import { mergeReadings } from '../../rules/byline-reading.ts'
import type { Article } from '../../schema/article.ts'
import type { BlockDraft } from '../blocks.ts'
import { oneLine, type Reading } from './reading.ts'

type Signature = Pick<Article, 'byline' | 'wireSource'>

/** Who signed the article, and the agency it was taken from. */
export function readSignature(reading: Reading): Signature {
  const signatures = reading.blocks.flatMap((draft) => readDraft(draft, reading) ?? [])
  // Who signs above the story and below it, signs below; a source alone is no signature of it.
  const best = signatures.findLast(({ read }) => read.people.length > 0) ?? signatures.at(-1)
  if (best === undefined) return {}
  const { read, block } = best
  const { id, span } = block
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

function readDraft({ block, passages }: BlockDraft, { outlets }: Reading) {
  if (block.type !== 'byline') return null
  const read = mergeReadings(passages.map((passage) => readByline(passage, outlets)))
  return read && { block, read }
}

function spanned(piece: Piece) {
  return { value: piece.text, span: spanOf(piece) }
}
