import type { Span } from '@chugiai/text'
import type { Passage } from './passage.ts'

/** The sentences of a passage, in order, without the blanks around them. */
export function sentenceSpans({ tokens, sentenceStarts }: Passage): Span[] {
  return sentenceStarts.map((from, index) => {
    const to = sentenceStarts[index + 1] ?? tokens.length
    return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  })
}
