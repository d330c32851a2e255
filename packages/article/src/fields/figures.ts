import type { BlockDraft } from '../blocks.ts'
import { splitCredit } from '../rules/credit.ts'
import type { Figure } from '../schema/figure.ts'
import { oneLine, type Reading } from './reading.ts'

/** One figure for every caption, its credit apart. */
export function readFigures(reading: Reading): Figure[] {
  return reading.blocks.filter(({ block }) => block.type === 'caption').map((draft) => readFigure(reading, draft))
}

function readFigure({ text }: Reading, { block, passages }: BlockDraft): Figure {
  const { caption, credit } = splitCredit(passages[0]!)
  return {
    id: block.figure!,
    ...(caption
      ? { caption: { block: block.id, value: oneLine(text, caption.start, caption.end), span: caption } }
      : {}),
    ...(credit ? { credit } : {}),
  }
}
