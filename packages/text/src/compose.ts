import { SectionWriter } from './section-writer.ts'
import { type Sections, shiftBefore } from './sections.ts'

/**
 * Sections of `first` (A to B) and `next` (B to C) as sections from A to C. Changes that overlap in B become one
 * section; changes that only touch stay apart, so that the result is as narrow as a single record can be.
 */
export function composeSections(first: Sections, next: Sections): Sections {
  const writer = new SectionWriter()
  const firstCount = first.target.end.length
  const nextCount = next.source.end.length
  let i = 0
  let j = 0
  let kept = 0 // everything in B before this offset is written
  while (i < firstCount || j < nextCount) {
    const firstStart = i < firstCount ? first.target.start[i]! : Number.POSITIVE_INFINITY
    const nextStart = j < nextCount ? next.source.start[j]! : Number.POSITIVE_INFINITY
    const start = Math.min(firstStart, nextStart)
    const sourceStart = start + shiftBefore(first.target, first.source, i)
    const targetStart = start + shiftBefore(next.source, next.target, j)
    let end = firstStart <= nextStart ? first.target.end[i++]! : next.source.end[j++]!
    for (;;) {
      if (i < firstCount && first.target.start[i]! < end) end = Math.max(end, first.target.end[i++]!)
      else if (j < nextCount && next.source.start[j]! < end) end = Math.max(end, next.source.end[j++]!)
      else break
    }
    writer.keep(start - kept)
    const sourceEnd = end + shiftBefore(first.target, first.source, i)
    const targetEnd = end + shiftBefore(next.source, next.target, j)
    writer.change(sourceEnd - sourceStart, targetEnd - targetStart)
    kept = end
  }
  return writer.sections()
}
