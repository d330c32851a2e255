import type { Picture } from '../../page/markup.ts'
import type { CaptionParts } from '../../rules/credit.ts'
import type { Figure } from '../../schema/figure.ts'
import { figureId } from '../blocks.ts'
import { oneLine, type SortedPage } from './sorted-page.ts'

/** One figure for every picture of the page, and for every caption without one. */
export function pickFigures({ text, blocks, pictures }: SortedPage): Figure[] {
  const captions = new Map<string, Omit<Figure, 'id'>>()
  for (const { block, reading } of blocks) {
    if (reading.type !== 'caption' || block.figure === undefined || captions.has(block.figure)) continue
    captions.set(block.figure, captionOf(text, block.id, reading.parts))
  }
  const ids = new Set([...pictures.map((_, i) => figureId(i)), ...captions.keys()])
  return [...ids].map((id, i) => ({ id, ...captions.get(id), ...imageOf(pictures[i]) }))
}

function captionOf(text: string, block: string, { caption, credit }: CaptionParts): Omit<Figure, 'id'> {
  const value = caption && oneLine(text, caption.start, caption.end)
  return { ...(value && { caption: { block, value, span: caption } }), ...(credit && { credit }) }
}

function imageOf(picture: Picture | undefined): Pick<Figure, 'image'> {
  if (picture?.url === undefined) return {}
  return { image: { url: picture.url, ...(picture.alt !== undefined && { alt: picture.alt }) } }
}
