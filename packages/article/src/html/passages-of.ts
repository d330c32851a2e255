import type { AlignedText, Span } from '@chugiai/text'
import { hullOf } from '../page/hull.ts'
import type { Passage } from '../page/passages.ts'
import type { ExtractedText } from './extract-text.ts'
import type { Part } from './join-lines.ts'

/** The parts of a page as passages of the normalized text; what normalization left nothing of is left out. */
export function passagesOf(extracted: ExtractedText, normalized: AlignedText, parts: readonly Part[]): Passage[] {
  const places = normalized.alignment.toTargetAll(extracted.spans.flat())
  const passages: Passage[] = []
  let done = 0
  for (const [i, { markup }] of parts.entries()) {
    const spans = extracted.spans[i] ?? []
    const lines = places.slice(done, done + spans.length).flatMap((place) => trim(normalized.text, place))
    done += spans.length
    if (lines.length === 0) continue
    const span = hullOf(lines)
    const text = normalized.text.slice(span.start, span.end)
    passages.push({ span, lines, text, gap: 0, markup })
  }
  return passages
}

/** A place without the blanks at its ends; none when nothing else is there. */
function trim(text: string, place: Span | null): Span[] {
  if (place === null) return []
  const line = text.slice(place.start, place.end)
  const start = place.start + (line.length - line.trimStart().length)
  const end = start + line.trim().length
  return start < end ? [{ start, end }] : []
}
