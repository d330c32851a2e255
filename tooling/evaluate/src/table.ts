import { formatColumns, formatPercent, formatShare } from './columns.ts'
import type { Row } from './evaluate-articles.ts'
import { f1, type ListScore } from './score.ts'

const HEAD = ['source', 'layout', 'inputs', 'title', 'lede', 'byline', 'published', 'captions F1', 'paragraphs F1']

/** The rows and their sum as a table of text. */
export function formatTable(rows: readonly Row[]): string {
  return formatColumns([HEAD, ...[...rows, sumOf(rows)].map(cellsOf)])
}

function cellsOf(row: Row): string[] {
  const values = [row.title, row.lede, row.byline, row.published].map(formatShare)
  return [row.source, row.layout, String(row.inputs), ...values, listCell(row.captions), listCell(row.paragraphs)]
}

function listCell(score: ListScore): string {
  const value = score.gold === 0 ? null : f1(score)
  return value === null ? '-' : `${formatPercent(value)} (${score.hits}/${score.gold}/${score.found})`
}

function sumOf(rows: readonly Row[]): Row {
  const value = (field: 'title' | 'lede' | 'byline' | 'published') => ({
    right: rows.reduce((sum, row) => sum + row[field].right, 0),
    total: rows.reduce((sum, row) => sum + row[field].total, 0),
  })
  const list = (field: 'captions' | 'paragraphs') => ({
    hits: rows.reduce((sum, row) => sum + row[field].hits, 0),
    gold: rows.reduce((sum, row) => sum + row[field].gold, 0),
    found: rows.reduce((sum, row) => sum + row[field].found, 0),
  })
  return {
    source: 'all',
    layout: '',
    inputs: rows.reduce((sum, row) => sum + row.inputs, 0),
    title: value('title'),
    lede: value('lede'),
    byline: value('byline'),
    published: value('published'),
    captions: list('captions'),
    paragraphs: list('paragraphs'),
  }
}
