import { bySpanOrder, getOrInsert, type Span } from '@chugiai/text'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { Annotation, SpanAnnotation } from '../model/model.ts'
import type { SchemaIndex } from '../model/schema-index.ts'
import { equalSpans } from '../model/span-lists.ts'
import { OpenParts } from './open-parts.ts'

interface Part {
  readonly span: Span
  readonly annotation: SpanAnnotation
  readonly position: number
}

/** All labels that the schema does not have: what holds for one of them holds for all. */
const UNKNOWN = ''

/**
 * Spans that lie to one another as the schema forbids: each reported once, against one other. A walk from left to right
 * that keeps the spans that are still open, for each label of the schema.
 */
export function validateOverlaps(
  annotations: readonly Annotation[],
  index: SchemaIndex,
  path: string,
): AnnotationIssue[] {
  const issues: AnnotationIssue[] = []
  const open = new Map<string, OpenParts<Part>>()
  const reported = new Set<number>()
  for (const part of sortedParts(annotations)) {
    const report = (found: AnnotationIssue) => {
      if (!reported.has(part.position)) issues.push({ ...found, path: `${path}[${part.position}]`, span: part.span })
      reported.add(part.position)
    }
    for (const [label, parts] of open) {
      parts.closeUntil(part.span.start)
      const { first, last } = parts
      if (first === undefined || last === undefined) open.delete(label)
      else checkAgainst(part, first, last, index, report)
    }
    const label = index.labels.has(part.annotation.label) ? part.annotation.label : UNKNOWN
    getOrInsert(open, label, () => new OpenParts<Part>()).open(part)
  }
  return issues
}

function sortedParts(annotations: readonly Annotation[]): Part[] {
  const parts: Part[] = []
  annotations.forEach((annotation, position) => {
    if (annotation.kind !== 'span' || annotation.status === 'rejected') return
    for (const span of annotation.spans) if (span.start < span.end) parts.push({ span, annotation, position })
  })
  return parts.sort((a, b) => bySpanOrder(a.span, b.span))
}

/** `other` is the first to end of the open spans of one label, `outer` the last. */
function checkAgainst(
  part: Part,
  other: Part,
  outer: Part,
  index: SchemaIndex,
  report: (issue: AnnotationIssue) => void,
): void {
  const { label } = part.annotation
  const rule = index.overlapOf(label, other.annotation.label)
  const names = `${describe(part)} and ${describe(other)}`
  if (rule === 'none') {
    report(
      issue('span_overlap', `${names} share letters`, { hint: 'Their labels must lie apart: keep one of the two.' }),
    )
  } else if (rule === 'nested' && other.span.end < part.span.end && other.span.start < part.span.start) {
    report(issue('span_overlap', `${names} cross`, { hint: 'One must lie inside the other, or both apart.' }))
  }
  const { nestsIn } = index.labels.get(label) ?? {}
  if (nestsIn !== undefined && outer.span.end >= part.span.end && !index.isA(outer.annotation.label, nestsIn)) {
    const hint = `It lies inside ${nestsIn.join(', ') || 'nothing'} only.`
    report(issue('span_nesting', `${describe(part)} lies inside ${describe(outer)}`, { hint }))
  }
  if (label === other.annotation.label && isSame(part.annotation, other.annotation)) {
    const message = `${names} are the same`
    report(issue('duplicate_span', message, { severity: 'warning', hint: 'Remove one of the two.' }))
  }
}

function isSame(a: SpanAnnotation, b: SpanAnnotation): boolean {
  return a !== b && equalSpans(a.spans, b.spans)
}

function describe({ annotation }: Part): string {
  return `${annotation.label} ${annotation.id}`
}
