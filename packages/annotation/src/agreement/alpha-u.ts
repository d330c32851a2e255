import { assertArgument, assertSpan, firstWhere, getOrInsert, type Span, wholeNumber } from '@chugiai/text'
import type { LabelledSpans } from '../comparison/labelled-spans.ts'
import { defined, undefinedScore } from '../comparison/score.ts'
import { assertAnnotators } from '../model/arguments.ts'
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
 * @throws {ChugiaiError} `span_out_of_range` when a span is not within the `length`
 */
export function krippendorffAlphaU(annotators: readonly (readonly LabelledSpans[])[], length: number): Coefficient {
  assertArgument(length, wholeNumber(), 'length')
  assertAnnotators(annotators)
  if (annotators.length < 2) return noCoefficient('αU needs two annotators')
  const byLabel = spansByLabel(annotators, length)
  if (byLabel.size === 0) return noCoefficient('there are no spans')
  let observed = 0
  let expected = 0
  for (const [label, spans] of byLabel) {
    const sections = spans.map((own) => toSections(own, length))
    if (sections.some((list) => list === null)) return noCoefficient(`spans of label '${label}' overlap`)
    observed += observedDisagreement(sections as Section[][], length)
    expected += expectedDisagreement(sections as Section[][], length)
  }
  const value =
    expected === 0 ? undefinedScore('every annotator marked the whole text') : defined(1 - observed / expected)
  return { value, observed: defined(observed), expected: defined(expected) }
}

/** For each label the spans of each annotator. */
function spansByLabel(annotators: readonly (readonly LabelledSpans[])[], length: number): Map<string, Span[][]> {
  const byLabel = new Map<string, Span[][]>()
  for (const [annotator, annotations] of annotators.entries()) {
    for (const { label, spans } of annotations) {
      const own = getOrInsert(byLabel, label, () => annotators.map((): Span[] => []))[annotator]
      for (const span of spans) {
        assertSpan(span, length)
        if (span.start < span.end) own?.push(span)
      }
    }
  }
  return byLabel
}

/** Spans and the gaps between them; `null` when spans overlap. */
function toSections(spans: readonly Span[], length: number): Section[] | null {
  const sections: Section[] = []
  let done = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
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
    for (let other = second[from]; other !== undefined && other.end <= section.start; other = second[from]) from++
    let h = from
    for (let other = second[h]; other !== undefined && other.start < section.end; other = second[++h]) {
      total += difference(section, other)
    }
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
  const placesInGaps = countPlaces(gaps)
  const total = sum(
    spans.map((l) => {
      const againstSpans = ((spans.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l)
      return againstSpans + l ** 2 * placesInGaps(l)
    }),
  )
  return ((2 / length) * total) / possible
}

/** How many places a span of some length has within gaps: Σ (gap - length + 1) over the gaps that hold it. */
function countPlaces(gaps: readonly number[]): (length: number) => number {
  const sorted = [...gaps].sort((a, b) => b - a)
  let total = 0
  const sums = [total, ...sorted.map((gap) => (total += gap))]
  return (length) => {
    const held = firstWhere(sorted, (gap) => gap < length)
    return (sums[held] ?? total) - held * (length - 1)
  }
}
