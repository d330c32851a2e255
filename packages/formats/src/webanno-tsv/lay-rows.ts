import { type OffsetUnit, type Span, unitAlignment } from '@chugiai/text'
import type { ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { layTokens, startsOf } from '../tokens/lay-tokens.ts'
import { readEscapes } from './cells.ts'
import type { TsvRow, TsvSentence } from './rows.ts'

/** The text of a file, and where its rows stand in it. */
export interface LaidRows {
  readonly text: string
  readonly spans: ReadonlyMap<TsvRow, Span>
  readonly issues: readonly FormatIssue[]
}

const UNITS: readonly OffsetUnit[] = ['utf16', 'codePoint', 'utf8']

/**
 * Lays the words on the raw text, or on one made of the sentences: what stands between them is not in the file, so a line
 * ends with each, and blanks fill what its offsets leave.
 */
export function layRows(sentences: readonly TsvSentence[], raw: string | undefined, options: ReadOptions): LaidRows {
  const tokens = sentences.map(({ rows }) => rows.filter(({ isPart }) => !isPart))
  const flat = tokens.flat()
  const made = raw === undefined ? makeText(sentences, tokens) : null
  const text = made?.text ?? raw ?? ''
  const laid =
    made ??
    layTokens(
      flat.map((row) => row.text),
      startsOf(tokens),
      text,
      options.fold,
    )
  const unit = unitOf(flat, options)
  const issues = [...laid.issues, ...unit.issues]
  const spans = new Map<TsvRow, Span>()
  flat.forEach((row, i) => {
    const span = laid.spans[i]
    if (span != null) spans.set(row, span)
  })
  for (const { rows } of sentences) {
    for (const row of rows) {
      const token = flat[row.token]
      const outer = token === undefined ? undefined : spans.get(token)
      const part =
        row.isPart && token !== undefined && outer !== undefined ? partOf(row, token, text, outer, unit.unit) : null
      if (part !== null) spans.set(row, part)
      else if (row.isPart)
        issues.push(
          formatIssue('span_out_of_range', `Part ${row.id} ${row.begin}-${row.end} is outside of its word`, {
            severity: 'error',
          }),
        )
    }
  }
  return { text, spans, issues }
}

function partOf(row: TsvRow, token: TsvRow, text: string, outer: Span, unit: OffsetUnit): Span | null {
  const units = unitAlignment(text.slice(outer.start, outer.end), unit)
  const [from, to] = [row.begin - token.begin, row.end - token.begin]
  if (from < 0 || to > units.sourceLength) return null
  const [start, end] = [units.mapPosition(from, 'before'), units.mapPosition(to, 'before')]
  return { start: outer.start + start, end: outer.start + end }
}

/** What the offsets count, by the lengths of the words. */
function unitOf(
  tokens: readonly TsvRow[],
  { unit = 'utf16' }: ReadOptions,
): { unit: OffsetUnit; issues: FormatIssue[] } {
  const declared = unit === 'auto' ? 'utf16' : unit
  const fits = (candidate: OffsetUnit) =>
    tokens.every(({ text, begin, end }) => unitAlignment(text, candidate).sourceLength === end - begin)
  if (fits(declared)) return { unit: declared, issues: [] }
  const other = UNITS.find(fits)
  if (other === undefined) {
    const message = 'Words are not as long as their offsets say'
    const hint = 'The places of parts of words may be wrong: look at them.'
    return { unit: declared, issues: [formatIssue('quote_mismatch', message, { hint })] }
  }
  const hint = `Pass { unit: '${other}' } (--unit on the command line).`
  const severity = unit === 'auto' ? 'info' : 'warning'
  return {
    unit: other,
    issues: [formatIssue('wrong_unit', `Offsets look like ${other}, not ${declared}: taken so`, { severity, hint })],
  }
}

function makeText(sentences: readonly TsvSentence[], tokens: readonly (readonly TsvRow[])[]) {
  let text = ''
  let done = 0
  const spans: (Span | null)[] = []
  const issues: FormatIssue[] = []
  // No file has more blanks than letters by far; a row that says so is wrong.
  const most = 10_000 + sentences.reduce((sum, { rows }) => sum + rows.length * 10, 0)
  tokens.forEach((rows, i) => {
    const gap = Math.min(Math.max(0, (rows[0]?.begin ?? done) - done), most)
    text += i === 0 || gap === 0 ? ' '.repeat(gap) : `${' '.repeat(gap - 1)}\n`
    const own = sentenceText(sentences[i]?.text, rows)
    const laid = layTokens(
      rows.map((row) => row.text),
      [0],
      own,
    )
    spans.push(...laid.spans.map((span) => span && { start: span.start + text.length, end: span.end + text.length }))
    issues.push(...laid.issues)
    text += own
    done = rows.at(-1)?.end ?? done
  })
  return { text, spans, issues }
}

/** The text of a sentence as it is written, with its escapes read if it has them, or made of its words. */
function sentenceText(written: string | undefined, rows: readonly TsvRow[]): string {
  if (written !== undefined) {
    const length = (rows.at(-1)?.end ?? 0) - (rows[0]?.begin ?? 0)
    return readEscapes(written).length !== length && written.length === length ? written : readEscapes(written)
  }
  return rows
    .map(
      ({ text, begin }, i) =>
        ' '.repeat(i === 0 ? 0 : Math.min(1, Math.max(0, begin - (rows[i - 1]?.end ?? 0)))) + text,
    )
    .join('')
}
