import { type AnnotatedDocument, hullOf } from '@chugiai/annotation'
import { defineFormat } from '../format/define-format.ts'
import type { Format, ReadItem, ReadOptions, TextFile, WriteOptions, WriteResult } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { writeReduced } from '../records/json-writer.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { placeClaims } from '../text/offsets.ts'
import { textsOf } from '../text/texts.ts'
import { readRows, safeCell, unsafeCell, writeRow } from './rows.ts'

/** What a table of spans holds. */
export const CSV_HOLDS: Holds = { ...SPANS_ONLY, empty: true }
const HEAD = ['document', 'start', 'end', 'label', 'quote', 'text'] as const

/** Other names that tables have for the columns. */
const NAMES: Readonly<Record<(typeof HEAD)[number], readonly string[]>> = {
  document: ['document', 'doc', 'doc_id', 'document_id', 'id', 'file', 'filename'],
  start: ['start', 'begin', 'start_offset', 'start_char', 'off0'],
  end: ['end', 'stop', 'end_offset', 'end_char', 'off1'],
  label: ['label', 'tag', 'type', 'entity', 'category'],
  quote: ['quote', 'span', 'span_text', 'mention', 'surface'],
  text: ['text', 'content', 'sentence'],
}

/** A table with a row a span, in code points; the text stands in the first row of its document. */
export const csv: Format = /* @__PURE__ */ defineFormat({
  id: 'csv',
  title: 'CSV or TSV of spans',
  extensions: ['csv', 'tsv'],
  unit: 'codePoint',
  holds: CSV_HOLDS,
  detect,
  *read(files, options) {
    for (const file of files) yield* readTable(file, options)
  },
  write,
})

interface Row {
  readonly start: string
  readonly end: string
  readonly label: string
  readonly quote: string | undefined
}

function* readTable({ name, text }: TextFile, options: ReadOptions): Generator<ReadItem> {
  const [head = [], ...rows] = readRows(text, separatorOf(text))
  const columns = quotesApart(columnsOf(options.columns ?? head), rows)
  if (columns.start < 0 || columns.end < 0 || columns.label < 0) {
    const hint = `Name them by columns, or call them ${HEAD.join(', ')}.`
    yield formatIssue('invalid_shape', `${name} has no columns of start, end and label`, {
      severity: 'error',
      path: name,
      hint,
    })
    return
  }
  yield* otherColumns(options.columns ?? head, columns)
  const documents = new Map<string, { text: string | undefined; rows: Row[] }>()
  for (const row of rows) {
    const cell = (column: keyof typeof NAMES) => (columns[column] < 0 ? undefined : row[columns[column]])
    const id = unsafeCell(cell('document') || stemOf(name))
    const document = documents.get(id) ?? { text: undefined, rows: [] }
    documents.set(id, document)
    const text = cell('text')
    if (text !== undefined && !(text === '' && cell('start') !== '' && document.rows.length > 0))
      document.text ??= unsafeCell(text)
    if (cell('start') || cell('end') || cell('label'))
      document.rows.push({
        start: cell('start') ?? '',
        end: cell('end') ?? '',
        label: unsafeCell(cell('label') ?? ''),
        quote: cell('quote'),
      })
  }
  let index = 0
  for (const [id, document] of documents)
    yield* toDocument(id, document.text ?? textsOf(options, id, index++), document.rows, options)
}

function* toDocument(
  id: string,
  text: string | undefined,
  rows: readonly Row[],
  options: ReadOptions,
): Generator<ReadItem> {
  if (text === undefined) {
    yield formatIssue('missing_text', `Document ${id} has no text`, {
      severity: 'error',
      document: id,
      hint: 'Give it by texts.',
    })
    return
  }
  const builder = new DocumentBuilder('csv', text)
  const placed = rows.filter(isPlaced)
  for (const row of rows) if (!isPlaced(row)) yield { ...unplaced(row), document: id }
  const claims = placed.map(({ start, end, quote }) => ({
    start: Number(start),
    end: Number(end),
    ...(quote ? { quote: unsafeCell(quote) } : {}),
  }))
  const { spans, issues } = placeClaims(text, claims, 'codePoint', options)
  for (const issue of issues) yield { ...issue, document: id }
  placed.forEach(({ label }, i) => {
    const span = spans[i]
    if (span != null) builder.span(options.layer ?? 'mentions', label, [span])
  })
  yield builder.build(id)
}

function isPlaced({ start, end }: Row): boolean {
  return /^\s*\d+\s*$/.test(start) && /^\s*\d+\s*$/.test(end)
}

function unplaced({ start, end, label }: Row): FormatIssue {
  const message = `A row of '${label}' says no place: from '${start}' to '${end}'`
  return formatIssue('span_lost', message, { severity: 'error', hint: 'Write whole numbers of letters from 0 on.' })
}

/** Columns that have no place in a document, told once a table. */
function otherColumns(head: readonly string[], columns: Record<keyof typeof NAMES, number>): FormatIssue[] {
  const read = new Set(Object.values(columns))
  const names = head.filter((name, i) => !read.has(i) && name.trim() !== '').map((name) => `'${name.trim()}'`)
  return names.length === 0 ? [] : [formatIssue('extra_lost', `Columns that are not read: ${names.join(', ')}`)]
}

function columnsOf(head: readonly string[]): Record<keyof typeof NAMES, number> {
  const names = head.map((name) => name.trim().toLowerCase())
  const find = (column: keyof typeof NAMES) => names.findIndex((name) => NAMES[column].includes(name))
  return {
    document: find('document'),
    start: find('start'),
    end: find('end'),
    label: find('label'),
    quote: find('quote'),
    text: find('text'),
  }
}

/** A column `text` that holds the letters of each span is one of quotes: the document's text is elsewhere. */
function quotesApart<Own extends ReturnType<typeof columnsOf>>(
  columns: Own,
  rows: readonly (readonly string[])[],
): Own {
  const { start, end, quote, text } = columns
  const isQuote = (row: readonly string[]) => [...(row[text] ?? '')].length === Number(row[end]) - Number(row[start])
  const areQuotes = quote < 0 && text >= 0 && rows.length > 0 && rows.every(isQuote)
  return areQuotes && rows.some((row) => Number(row[start]) > 0) ? { ...columns, quote: text, text: -1 } : columns
}

function firstLine(text: string): string {
  return text.slice(0, 2000).replace(/\r?\n.*/s, '')
}

function separatorOf(text: string): string {
  const line = firstLine(text)
  return ['\t', ';', ','].find((sign) => line.includes(sign)) ?? ','
}

function write(documents: readonly AnnotatedDocument[], options: WriteOptions): WriteResult {
  const written = documents.map((document) =>
    writeReduced(document, CSV_HOLDS, 'codePoint', options, ({ spans }) => {
      const cells = spans.map(({ annotation, units }) => {
        const { start, end } = hullOf({ spans: units })
        return { start: String(start), end: String(end), label: annotation.label, quote: annotation.quote }
      })
      if (cells.length === 0) cells.push({ start: '', end: '', label: '', quote: '' })
      const rows = cells.map(({ start, end, label, quote }, i) => [
        safeCell(document.id),
        start,
        end,
        safeCell(label),
        safeCell(quote),
        i === 0 ? safeCell(document.text) : '',
      ])
      return rows.map((row) => `${writeRow(row, ',')}\n`).join('')
    }),
  )
  const data = `${HEAD.join(',')}\n${written.map(({ text }) => text).join('')}`
  return {
    files: [{ name: `${options.name ?? 'documents'}.csv`, data }],
    issues: written.flatMap(({ issues }) => issues),
  }
}

function detect({ text }: TextFile): number {
  const [head] = readRows(firstLine(text), separatorOf(text))
  const columns = columnsOf(head ?? [])
  return columns.start >= 0 && columns.end >= 0 && columns.label >= 0 ? 0.9 : 0
}
