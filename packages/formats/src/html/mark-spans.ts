import type { Span } from '@chugiai/text'
import { escapeAttribute, escapeText } from '../xml/xml-letters.ts'

/** What is marked, in one piece or several. */
export interface Mark {
  readonly label: string
  readonly spans: readonly Span[]
}

/** What stands at an offset, in this order: what ends there, places without letters, what begins there. */
const ENDS = 0
const EMPTY = 1
const STARTS = 2

interface Edge {
  readonly offset: number
  readonly number: number
  readonly kind: number
}

/** A text with its marks; those that cross others are closed and opened again. */
export function markSpans(text: string, marks: readonly Mark[]): string {
  const edges = marks.flatMap(({ spans }, number) => spans.flatMap((span) => edgesOf(span, number)))
  edges.sort((a, b) => a.offset - b.offset || a.kind - b.kind || a.number - b.number)
  const open: number[] = []
  let done = 0
  let written = ''
  for (const { offset, number, kind } of edges) {
    written += escapeText(text.slice(done, offset))
    done = offset
    if (kind === EMPTY) written += `${tag(marks, number)}</mark>`
    else if (kind === STARTS) {
      written += tag(marks, number)
      open.push(number)
    } else {
      const above = open.splice(open.indexOf(number) + 1)
      open.pop()
      written += '</mark>'.repeat(above.length + 1) + above.map((other) => tag(marks, other)).join('')
      open.push(...above)
    }
  }
  return written + escapeText(text.slice(done))
}

function edgesOf({ start, end }: Span, number: number): Edge[] {
  if (start === end) return [{ offset: start, number, kind: EMPTY }]
  return [
    { offset: start, number, kind: STARTS },
    { offset: end, number, kind: ENDS },
  ]
}

function tag(marks: readonly Mark[], number: number): string {
  const label = escapeAttribute(marks[number]?.label ?? '')
  return `<mark data-span="${number + 1}" data-label="${label}" title="${label}">`
}
