import { findDates } from '@chugiai/temporal'
import { type Piece, slicePiece } from '../page/piece.ts'
import type { EventDate } from '../schema/dates.ts'
import { dayOf } from './days.ts'

const PARTS = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const

const STOP = /\.\s+(?=\p{Lu})/gu

/**
 * The first day that the opening of an article names, as the day of what it tells. Sentence by sentence, for most name it
 * in the first.
 */
export function findEventDate(opening: Piece, anchor: string | undefined): EventDate | null {
  let from = 0
  for (const { index } of opening.text.matchAll(STOP)) {
    const date = firstDay(slicePiece(opening, from, index + 1), anchor)
    if (date !== null) return date
    from = index + 1
  }
  return firstDay(slicePiece(opening, from), anchor)
}

function firstDay(sentence: Piece, anchor: string | undefined): EventDate | null {
  for (const { value, span } of findDates(sentence.text, anchor === undefined ? {} : { anchor })) {
    const day = value === null ? null : dayOf(value)
    if (value === null || day === null) continue
    const partOfDay = PARTS.find((part) => value.endsWith(`T${part}`))
    return {
      value: day,
      ...(partOfDay ? { partOfDay } : {}),
      span: { start: sentence.start + span.start, end: sentence.start + span.end },
    }
  }
  return null
}
