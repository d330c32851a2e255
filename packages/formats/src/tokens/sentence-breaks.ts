import type { SpanAnnotation } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import type { DocumentToken } from './document-tokens.ts'

/** Indexes of tokens that a sentence begins with: where the document has one, else where a line begins; within no span. */
export function sentenceBreaks(
  text: string,
  tokens: readonly DocumentToken[],
  sentences: readonly SpanAnnotation[],
  tagged: readonly Span[],
): number[] {
  const starts = new Set(sentences.map(({ spans: [first] }) => first?.start))
  const breaks = new Set<number>()
  let done = tokens[0]?.span.end ?? 0
  for (const [i, { span }] of tokens.entries()) {
    const isBreak = sentences.length > 0 ? starts.has(span.start) : hasLineEnd(text, done, span.start)
    if (i > 0 && isBreak) breaks.add(i)
    done = span.end
  }
  for (const { start, end } of tagged) for (let i = start + 1; i < end; i++) breaks.delete(i)
  return [...breaks]
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === '\n' || text[at] === '\r') return true
  return false
}
