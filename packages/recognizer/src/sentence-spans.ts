import type { Span } from '@chugiai/text'
import type { Passage } from './passage.ts'
import { tokenAt } from './token.ts'

/** The sentences of a passage, in order, without the blanks around them. */
export function sentenceSpans({ tokens, sentenceStarts }: Passage): Span[] {
  return sentenceStarts.map((from, index) => {
    const to = sentenceStarts[index + 1] ?? tokens.length
    return { start: tokenAt(tokens, from).start, end: tokenAt(tokens, to - 1).end }
  })
}
