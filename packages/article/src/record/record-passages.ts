import type { AlignedText, Span } from '@chugiai/text'
import { hullOf } from '../page/hull.ts'
import { splitLines } from '../page/lines.ts'
import type { Passage } from '../page/passages.ts'
import type { AssembledRecord, RecordText } from './record-text.ts'

/** A passage of an article that was put together from a record, and the texts it came from. */
export interface RecordPassage {
  readonly passage: Passage
  readonly texts: readonly { readonly text: RecordText; readonly span: Span }[]
}

/** The passages of a record: a line of its body each, else a text with what is joined to it. */
export function recordPassages(assembled: AssembledRecord, normalized: AlignedText): RecordPassage[] {
  const spans = normalized.alignment.toTargetAll(assembled.parts.map(({ span }) => span))
  const passages: RecordPassage[] = []
  for (const [i, { text }] of assembled.parts.entries()) {
    const lines = spans[i] ? linesIn(normalized.text, spans[i]) : []
    if (lines.length === 0) continue
    const read = { text, span: hullOf(lines) }
    if (text.type === 'paragraph') {
      for (const line of lines) passages.push(passageOf(normalized.text, [line], [read]))
    } else {
      const before = text.joined ? passages.pop() : undefined
      const { passage, texts } = before ?? { passage: { lines: [] }, texts: [] }
      passages.push(passageOf(normalized.text, [...passage.lines, ...lines], [...texts, read]))
    }
  }
  return passages
}

function linesIn(text: string, { start, end }: Span): Span[] {
  return splitLines(text.slice(start, end)).map(({ span }) => ({ start: start + span.start, end: start + span.end }))
}

function passageOf(text: string, lines: readonly Span[], texts: RecordPassage['texts']): RecordPassage {
  const span = hullOf(lines)
  return { passage: { span, lines, text: text.slice(span.start, span.end), gap: 1 }, texts }
}
