import { SectionWriter } from './section-writer.ts'
import { endOf, type Sections, shiftBefore, startOf } from './sections.ts'

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
    const firstStart = startOf(first.target, i)
    const nextStart = startOf(next.source, j)
    const start = Math.min(firstStart, nextStart)
    const sourceStart = start + shiftBefore(first.target, first.source, i)
    const targetStart = start + shiftBefore(next.source, next.target, j)
    let end = firstStart <= nextStart ? endOf(first.target, i++) : endOf(next.source, j++)
    for (;;) {
      if (startOf(first.target, i) < end) end = Math.max(end, endOf(first.target, i++))
      else if (startOf(next.source, j) < end) end = Math.max(end, endOf(next.source, j++))
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
