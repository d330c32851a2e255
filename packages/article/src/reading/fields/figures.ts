import type { Picture } from '../../page/markup.ts'
import { splitCredit } from '../../rules/credit.ts'
import type { Figure } from '../../schema/figure.ts'
import { type BlockDraft, figureId } from '../blocks.ts'
import { oneLine, type Reading } from './reading.ts'

/** One figure for every picture of the page, and for every caption without one. */
export function readFigures(reading: Reading): Figure[] {
  const captions = new Map<string, BlockDraft>()
  for (const draft of reading.blocks) {
    const id = draft.block.type === 'caption' ? draft.block.figure! : null
    if (id !== null && !captions.has(id)) captions.set(id, draft)
  }
  const pictures = reading.pictures ?? []
  const ids = new Set([...pictures.map((_, i) => figureId(i)), ...captions.keys()])
  return [...ids].map((id, i) => ({
    id,
    ...readCaption(reading, captions.get(id)),
    ...imageOf(pictures[i]),
  }))
}

/** A caption with its credit apart. */
function readCaption({ text }: Reading, draft: BlockDraft | undefined): Omit<Figure, 'id'> {
  if (draft === undefined) return {}
  const { caption, credit } = splitCredit(draft.passages[0]!)
  const value = caption && oneLine(text, caption.start, caption.end)
  return {
    ...(caption && value ? { caption: { block: draft.block.id, value, span: caption } } : {}),
    ...(credit ? { credit } : {}),
  }
}

function imageOf(picture: Picture | undefined): Pick<Figure, 'image'> {
  if (picture?.url === undefined) return {}
  return { image: { url: picture.url, ...(picture.alt === undefined ? {} : { alt: picture.alt }) } }
}
