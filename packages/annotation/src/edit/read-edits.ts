import { assertSpan, type Span, splitsSurrogates } from '@chugiai/text'
import { annotationError } from '../model/error.ts'
import { type Letters, letterStart } from '../model/letters.ts'
import type { TextReplacement } from '../model/patch.ts'

/** A span of the text and what shall stand there: an insertion for an empty span, a deletion for an empty text. */
export interface TextEdit {
  /** What is replaced, in offsets of the present text; empty to insert. */
  readonly span: Span
  /** What comes in its place; empty to remove. */
  readonly text: string
}

/**
 * Edits as the replacements of a text change, in order: just what they say, not what is left when letters that stay are
 * left out. Those that change nothing are dropped; insertions at one place are one, in the order given.
 *
 * @throws {ChugiaiError} `span_out_of_range`; `invalid_edit` for edits that overlap or split a surrogate pair
 */
export function readEdits(text: Letters, edits: readonly TextEdit[]): TextReplacement[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const replacements: TextReplacement[] = []
  let done = 0
  for (const { span, text: after } of sorted) {
    assertEdit(text, span, done)
    done = span.end
    const before = text.slice(span.start, span.end)
    if (before === after) continue
    const last = replacements.at(-1)
    if (before === '' && last?.before === '' && last.start === span.start) {
      replacements[replacements.length - 1] = { ...last, after: last.after + after }
    } else replacements.push({ start: span.start, before, after })
  }
  return replacements
}

function assertEdit(text: Letters, span: Span, done: number): void {
  assertSpan(span, text.length)
  const split = [span.start, span.end].find((offset) => splitsSurrogates(text, offset))
  if (split !== undefined) {
    throw annotationError('invalid_edit', `Offset ${split} is inside a surrogate pair`, {
      span,
      hint: 'Offsets look like bytes or code points; turn them into UTF-16 by unitAlignment.',
    })
  }
  if (span.start >= done) return
  throw annotationError('invalid_edit', `Edit ${span.start}-${span.end} overlaps one that ends at ${done}`, {
    span,
    hint: 'Offsets of all edits are those of the text before any of them.',
  })
}

/** Leaves out the whole letters that `before` and `after` begin and end with. */
export function trimReplacement({ start, before, after }: TextReplacement): TextReplacement {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  while (letterStart(before, head) !== head || letterStart(after, head) !== head) {
    head = Math.min(letterStart(before, head), letterStart(after, head))
  }
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  while (
    letterStart(before, before.length - tail) !== before.length - tail ||
    letterStart(after, after.length - tail) !== after.length - tail
  )
    tail--
  return {
    start: start + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  }
}
