import { defined, type Span, splitsSurrogates } from '@chugiai/text'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import { isMarkAt } from '../model/letters.ts'
import type { AnnotatedDocument, SpanAnnotation } from '../model/model.ts'
import { quoteOf } from '../model/quote.ts'

/** Spans outside the text, out of order or inside a letter, and quotes that differ from the text. */
export function validateSpans({ text, layers }: AnnotatedDocument): AnnotationIssue[] {
  const issues: AnnotationIssue[] = []
  for (const [name, { annotations }] of Object.entries(layers)) {
    for (const [i, annotation] of annotations.entries()) {
      if (annotation.kind === 'span') checkSpans(text, annotation, () => `layers.${name}.annotations[${i}]`, issues)
    }
  }
  return issues
}

function checkSpans(text: string, annotation: SpanAnnotation, path: () => string, issues: AnnotationIssue[]): void {
  const { spans, quote } = annotation
  let done = 0
  for (const [k, span] of spans.entries()) {
    const found = checkSpan(text, span, done)
    if (found !== null) {
      issues.push({ ...found, path: `${path()}.spans[${k}]`, span })
      if (found.severity === 'error') return
    }
    done = span.end
  }
  const there = quoteOf(text, spans)
  if (there === quote) return
  issues.push(
    issue('quote_mismatch', `The quote is '${quote}', but the text has '${there}'`, {
      path: `${path()}.quote`,
      ...defined({ span: spans[0] }),
      hint: 'The text or the offsets have changed since: find the place again with matchQuote, or correct the file.',
    }),
  )
}

function checkSpan(text: string, { start, end }: Span, done: number): AnnotationIssue | null {
  if (start > end || end > text.length) {
    return issue('span_out_of_range', `Span ${start}-${end} is outside text of length ${text.length}`, {
      hint: 'Offsets are UTF-16 code units. If they count code points or bytes, convert them with unitAlignment(text, unit).',
    })
  }
  if (start < done) {
    return issue('span_order', `Span ${start}-${end} starts before ${done}, where the one before it ends`, {
      hint: 'The spans of one annotation stand in order and do not overlap.',
    })
  }
  const split = [start, end].find((offset) => splitsSurrogates(text, offset))
  if (split !== undefined) {
    return issue('split_surrogate', `Offset ${split} is inside a surrogate pair`, {
      hint: 'Offsets that count code points land there: convert them with unitAlignment(text, unit).',
    })
  }
  const mark = [start, end].find((offset) => offset > 0 && isMarkAt(text, offset))
  if (mark === undefined) return null
  return issue('split_letter', `Offset ${mark} parts a letter from its mark`, {
    severity: 'warning',
    hint: "Snap the span: snapSpan(text, span, { to: 'grapheme', snap: 'expand' }).",
  })
}

// An alignment holds its offsets in 32 bits; no file of text is longer.
const MAX_LENGTH = 2 ** 31 - 1

/** Whether the alignment of the source leads from its length to that of the text. */
export function validateSource({ source, text }: AnnotatedDocument): AnnotationIssue[] {
  if (source === undefined) return []
  const { alignment } = source
  let sourceLength = 0
  let targetLength = 0
  for (let i = 0; i + 1 < alignment.length; i += 2) {
    sourceLength += alignment[i]!
    targetLength += alignment[i + 1]! < 0 ? alignment[i]! : alignment[i + 1]!
    if (alignment[i]! <= 0) sourceLength = Number.NaN
  }
  if (
    alignment.length % 2 === 0 &&
    sourceLength === source.length &&
    targetLength === text.length &&
    sourceLength <= MAX_LENGTH
  )
    return []
  const lengths = `${sourceLength} to ${targetLength}`
  return [
    issue('source_mismatch', `The alignment leads from ${lengths}, not from ${source.length} to ${text.length}`, {
      path: 'source.alignment',
      hint: 'Write it with Alignment.toJSON, from the decoded source to the text.',
    }),
  ]
}
