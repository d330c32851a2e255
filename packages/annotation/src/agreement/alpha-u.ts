import type { Span } from '@chugiai/text'
import type { LabelledSpans } from '../comparison/match-spans.ts'
import { defined, undefinedScore } from '../comparison/score.ts'
import { type Coefficient, noCoefficient, sum } from './coefficient.ts'

/** A stretch of the text as one annotator sees it: a span of the label, or the gap between two. */
interface Section extends Span {
  readonly isSpan: boolean
}

/**
 * Krippendorff's αU for spans in running text (Krippendorff 1995, "On the reliability of unitizing continuous data"):
 * where spans overlap, the squared distance of their edges; where a span lies in a gap, its squared length. Summed over
 * labels. Spans of one annotator and label must not overlap; discontinuous ones count as their parts.
 *
 * @param length of the text, in the unit of the offsets; the value depends on that unit, so state it: UTF-16 code units
 *   for spans of a document, tokens for token offsets
 */
export function krippendorffAlphaU(annotators: readonly (readonly LabelledSpans[])[], length: number): Coefficient {
  const labels = new Set(annotators.flatMap((spans) => spans.map(({ label }) => label)))
  if (annotators.length < 2) return noCoefficient('αU needs two annotators')
  if (labels.size === 0) return noCoefficient('there are no spans')
  const observed: number[] = []
  const expected: number[] = []
  for (const label of labels) {
    const sections = annotators.map((spans) => toSections(spans, label, length))
    if (sections.some((list) => list === null)) return noCoefficient(`spans of label '${label}' overlap`)
    observed.push(observedDisagreement(sections as Section[][], length))
    expected.push(expectedDisagreement(sections as Section[][], length))
  }
  const [o, e] = [sum(observed), sum(expected)]
  const value = e === 0 ? undefinedScore('every annotator marked the whole text') : defined(1 - o / e)
  return { value, observed: defined(o), expected: defined(e) }
}

function toSections(annotations: readonly LabelledSpans[], label: string, length: number): Section[] | null {
  const spans = annotations
    .filter((annotation) => annotation.label === label)
    .flatMap((annotation) => annotation.spans)
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  const sections: Section[] = []
  let done = 0
  for (const { start, end } of spans) {
    if (start < done) return null
    if (start > done) sections.push({ start: done, end: start, isSpan: false })
    sections.push({ start, end, isSpan: true })
    done = end
  }
  if (done < length) sections.push({ start: done, end: length, isSpan: false })
  return sections
}

function observedDisagreement(annotators: readonly (readonly Section[])[], length: number): number {
  let total = 0
  for (const [i, first] of annotators.entries()) {
    for (const [j, second] of annotators.entries()) if (i !== j) total += disagreement(first, second)
  }
  return total / (annotators.length * (annotators.length - 1) * length ** 2)
}

function disagreement(first: readonly Section[], second: readonly Section[]): number {
  let total = 0
  let from = 0
  for (const section of first) {
    while (from < second.length && second[from]!.end <= section.start) from++
    for (let h = from; h < second.length && second[h]!.start < section.end; h++)
      total += difference(section, second[h]!)
  }
  return total
}

/** δ² of two sections that overlap. */
function difference(a: Section, b: Section): number {
  if (a.isSpan && b.isSpan) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2
  if (a.isSpan && b.start <= a.start && a.end <= b.end) return (a.end - a.start) ** 2
  if (b.isSpan && a.start <= b.start && b.end <= a.end) return (b.end - b.start) ** 2
  return 0
}

function expectedDisagreement(annotators: readonly (readonly Section[])[], length: number): number {
  const sections = annotators.flat()
  const spans = sections.filter(({ isSpan }) => isSpan).map(({ start, end }) => end - start)
  const gaps = sections.filter(({ isSpan }) => !isSpan).map(({ start, end }) => end - start)
  const places = annotators.length * length
  const possible = places * (places - 1) - sum(spans.map((l) => l * (l - 1)))
  if (possible === 0) return 0
  const total = sum(
    spans.map((l) => {
      const againstSpans = ((spans.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l)
      const insideGaps = sum(gaps.filter((gap) => gap >= l).map((gap) => gap - l + 1))
      return againstSpans + l ** 2 * insideGaps
    }),
  )
  return ((2 / length) * total) / possible
}
