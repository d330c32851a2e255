import { covers, type Span } from '@chugiai/text'
import type { Article } from '../schema/article.ts'
import { type Fault, fault } from './report.ts'

/** A span of the record and where it stands: `blocks[3].span`. */
export interface PlacedSpan {
  readonly path: string
  readonly span: Span
}

/** Every span of a record, wherever it stands. `metadata` is the user's and `alignment` is checked apart. */
export function collectSpans(article: Article): PlacedSpan[] {
  const spans: PlacedSpan[] = []
  const { metadata: _, text: __, ...rest } = article
  visit(rest, '', spans)
  return spans
}

function visit(value: unknown, path: string, spans: PlacedSpan[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isSpan(value)) {
    spans.push({ path, span: value })
    return
  }
  for (const [key, child] of Object.entries(value)) {
    visit(child, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`, spans)
  }
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value
}

/** Spans that leave the text, or hold nothing. */
export function lintSpans(article: Article): Fault[] {
  return collectSpans(article).flatMap(({ path, span }) => {
    const { start, end } = span
    if (start === end) return fault('empty_span', path, `Span ${start}-${end} holds nothing`, span)
    if (0 <= start && start < end && end <= article.text.length) return []
    return fault('span_out_of_range', path, `Span ${start}-${end} is outside text of length ${article.text.length}`)
  })
}

/** Blocks in reading order, apart from each other, with their lines inside. */
export function lintBlocks({ blocks }: Article): Fault[] {
  const faults: Fault[] = []
  const ids = new Set<string>()
  let end = 0
  for (const [i, { id, span, lines = [] }] of blocks.entries()) {
    const path = `blocks[${i}]`
    if (ids.has(id)) faults.push(fault('duplicate_id', `${path}.id`, `Block id '${id}' is used twice`))
    ids.add(id)
    if (span.start < end) {
      faults.push(fault('blocks_out_of_order', `${path}.span`, `Block ${id} begins before ${end}`, span))
    }
    if (!lines.every((line, k) => covers(span, line) && (k === 0 || lines[k - 1]!.end <= line.start))) {
      faults.push(fault('lines_outside_block', `${path}.lines`, `The lines of ${id} leave it or cross`, span))
    }
    end = Math.max(end, span.end)
  }
  return faults
}
