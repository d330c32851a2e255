import { findDates } from '@chugiai/temporal'
import type { Piece } from '../page/piece.ts'
import type { EventDate } from '../schema/dates.ts'
import { dayOf } from './days.ts'

const PARTS = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const

/** The first day that the opening of an article names, as the day of what it tells. */
export function findEventDate(opening: Piece, anchor: string | undefined): EventDate | null {
  for (const { value, span } of findDates(opening.text, anchor === undefined ? {} : { anchor })) {
    const day = value === null ? null : dayOf(value)
    if (day === null) continue
    const partOfDay = PARTS.find((part) => value!.endsWith(`T${part}`))
    return {
      value: day,
      ...(partOfDay ? { partOfDay } : {}),
      span: { start: opening.start + span.start, end: opening.start + span.end },
    }
  }
  return null
}
