import { bySpanOrder, type Span } from '@chugiai/text'

/** Tags of spans that do not cross. */
export interface NestedSpan extends Span {
  readonly open: string
  readonly close: string
  /** The tag of a span without letters. */
  readonly empty: string
}

/** A text with tags around spans that do not cross one another; `letters` writes what stands between tags. */
export function nestSpans(text: string, spans: readonly NestedSpan[], letters: (text: string) => string): string {
  const open: NestedSpan[] = []
  let done = 0
  let written = ''
  const upTo = (end: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= end; last = open.at(-1)) {
      written += letters(text.slice(done, last.end)) + last.close
      done = last.end
      open.pop()
    }
    written += letters(text.slice(done, end))
    done = end
  }
  for (const span of [...spans].sort(bySpanOrder)) {
    upTo(span.start)
    if (span.start === span.end) written += span.empty
    else {
      written += span.open
      open.push(span)
    }
  }
  upTo(text.length)
  return written
}
