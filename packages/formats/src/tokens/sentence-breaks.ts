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
  const starts = new Set(sentences.map(({ spans }) => spans[0]!.start))
  const breaks = new Set<number>()
  for (let i = 1; i < tokens.length; i++) {
    const { start } = tokens[i]!.span
    const isBreak = sentences.length > 0 ? starts.has(start) : /[\r\n]/.test(text.slice(tokens[i - 1]!.span.end, start))
    if (isBreak) breaks.add(i)
  }
  for (const { start, end } of tagged) for (let i = start + 1; i < end; i++) breaks.delete(i)
  return [...breaks]
}
