import type { NormalizationReport } from '@chugiai/normalizer'
import { type Place, placeName } from '../record/place.ts'
import { LinePlaces } from '../terminal/line-places.ts'

const SHOWN = 40 // enough of a change to know it by

/** What would change, a line a change: `bai.txt:3:12: tone-marks@1 "ò" → "o"`. */
export function formatChanges(place: Place, source: string, { changes }: NormalizationReport): string {
  if (changes.length === 0) return ''
  const places = new LinePlaces(source)
  return changes
    .map(({ code, span, before, after }) => {
      const { line, column } = places.at(span.start)
      return `${placeName(place)}:${line}:${column}: ${code} ${shown(before)} → ${shown(after)}\n`
    })
    .join('')
}

/** Quoted, with blanks and invisible characters as escapes. */
function shown(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return JSON.stringify(cut).replace(/(?! )[\p{Z}\p{C}\p{M}]/gu, (character) =>
    [...character].map((one) => `\\u{${one.codePointAt(0)!.toString(16)}}`).join(''),
  )
}
