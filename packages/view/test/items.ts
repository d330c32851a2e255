import type { SpanAnnotation, Status } from '@chugiai/annotation'
import type { SpanItem } from '../src/model/items.ts'

/** Items from a little language: one line a mention, `LABEL` and a bar under its letters: `PER  ----  --`. */
export function itemsFrom(text: string, lines: readonly string[], status: Status = 'suggested'): readonly SpanItem[] {
  return lines.map((line, index) => {
    const label = /^\w+/.exec(line)![0]
    const bars = line.slice(COLUMN)
    const spans = [...bars.matchAll(/-+/g)].map(({ 0: bar, index: start }) => ({ start, end: start + bar.length }))
    const quote = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
    const annotation: SpanAnnotation = {
      kind: 'span',
      id: `s${index + 1}`,
      label,
      spans,
      quote,
      origin: { kind: 'rule', name: 'test' },
      status,
    }
    return {
      id: annotation.id,
      layer: 'mentions',
      annotation,
      quote,
      extent: { start: spans[0]!.start, end: spans.at(-1)!.end },
      level: 0,
    }
  })
}

/** Where the bars begin. */
export const COLUMN = 5
