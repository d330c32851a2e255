import type { AnnotatedDocument, SpanAnnotation } from '@chugiai/annotation'
import { type Alignment, type Span, sliceSpan, unitAlignment } from '@chugiai/text'
import { toCas } from '../cas/to-cas.ts'
import type { WriteOptions, WrittenRecord } from '../format/format.ts'
import type { Holds } from '../format/holds.ts'
import { countWordAttributes } from '../reduce/word-attributes.ts'
import { documentTokens } from '../tokens/document-tokens.ts'
import { sentenceBreaks } from '../tokens/sentence-breaks.ts'
import { CellTable } from './cell-table.ts'
import { escapeLine } from './cells.ts'
import { formatLayer } from './header.ts'
import { type Unit, unitFinder } from './place-spans.ts'
import { planLayers } from './plan-layers.ts'

/** Writes a document as WebAnno TSV 3.3. */
export function writeWebanno(document: AnnotatedDocument, holds: Holds, options: WriteOptions): WrittenRecord {
  const { cas, losses, issues } = toCas(document, options, holds)
  const { text } = document
  const words = spansOf(document, 'words')
  const sentences = spansOf(document, 'sentences')
  const tokens = documentTokens(text, words, [])
  const spans = tokens.map(({ span }) => span)
  countWordAttributes(words, [], losses)
  countWordAttributes(sentences, [], losses, 'sentences')
  losses.add('tokens_lost', 'words over others', words.length - tokens.filter(({ word }) => word !== undefined).length)
  const plan = planLayers(cas, unitFinder(spans), losses)
  const breaks = [...sentenceBreaks(text, tokens, sentences, []), tokens.length]
  const bounds = breaks.map((end, i) => ({ start: breaks[i - 1] ?? 0, end })).filter(({ start, end }) => start < end)
  if (rebuilt(text, spans, bounds) !== text) losses.add('text_changed', 'blanks between sentences')
  const wordIds = bounds.flatMap(({ start, end }, i) => spans.slice(start, end).map((_, j) => `${i + 1}-${j + 1}`))
  const table = new CellTable(plan, wordIds)
  const units = unitAlignment(text, options.unit ?? 'utf16')
  const ids = new Map(sentences.map(({ spans: [first], attributes }) => [first?.start, attributes?.id]))
  const blocks = bounds.map(({ start, end }) => {
    const id = ids.get(spans[start]?.start)
    const rows = spans.slice(start, end).flatMap((span, i) => tokenRows(text, units, table, span, start + i))
    const own = escapeLine(textOf(text, spans, { start, end }))
    return `\n${typeof id === 'string' ? `#Sentence.id=${escapeLine(id)}\n` : ''}#Text=${own}\n${rows.join('')}`
  })
  const head = `#FORMAT=WebAnno TSV 3.3\n${plan.layers.map(formatLayer).join('')}\n`
  return { text: head + blocks.join(''), issues: [...issues, ...losses.issues()] }
}

function spansOf({ layers }: AnnotatedDocument, layer: string): SpanAnnotation[] {
  const all = layers[layer]?.annotations ?? []
  const spans = all.filter((annotation): annotation is SpanAnnotation => annotation.kind === 'span')
  return spans.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

function textOf(text: string, spans: readonly Span[], { start, end }: Span): string {
  return text.slice(spans[start]?.start, spans[end - 1]?.end)
}

/** The text that a reader makes of the sentences and their offsets. */
function rebuilt(text: string, spans: readonly Span[], bounds: readonly Span[]): string {
  let made = ''
  for (const bound of bounds) {
    const gap = (spans[bound.start]?.start ?? 0) - made.length
    made += made === '' || gap === 0 ? ' '.repeat(gap) : `${' '.repeat(gap - 1)}\n`
    made += textOf(text, spans, bound)
  }
  return made
}

/** The row of a word, and those of its parts. */
function tokenRows(text: string, units: Alignment, table: CellTable, span: Span, token: number): string[] {
  const parts = [null, ...table.partsOf(token)]
  return parts.map((part) => {
    const unit: Unit = { token, part }
    const place = part ?? span
    const [begin, end] = [place.start, place.end].map((offset) => units.mapPositionToSource(offset, 'before'))
    const letters = escapeLine(sliceSpan(text, place))
    return `${[table.rowId(unit), `${begin}-${end}`, letters, ...table.cells(unit)].join('\t')}\t\n`
  })
}
