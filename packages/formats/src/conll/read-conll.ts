import { type LineReader, NO_ITEMS, type ReadItem, type ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { endOfLine } from '../records/lines.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { unescapeName } from '../text/names.ts'
import { textsOf } from '../text/texts.ts'
import { coverOf, type LaidTokens, layTokens } from '../tokens/lay-tokens.ts'
import { countForeign, countIllegal, detectScheme, isTag, spansOfTags, type Tag, TagParser } from '../tokens/tags.ts'
import { areUnderscored, type Columns, guessColumns, namedColumns } from './columns.ts'
import { type Cell, RowTable } from './row-table.ts'

const DOCUMENT_START = '-DOCSTART-'

/** Rows of a file without marks between documents that become one: some megabytes, which a machine holds with ease. */
const MOST_ROWS = 100_000

/**
 * Reads columns line by line: a document at each `-DOCSTART-`, or a document a sentence. What goes on without a mark for
 * more than {@link MOST_ROWS} rows becomes several documents.
 */
export function conllReader(name: string, options: ReadOptions): LineReader {
  return new ConllReader(name, options)
}

class ConllReader implements LineReader {
  readonly #stem: string
  readonly #options: ReadOptions
  #table: RowTable
  #number = 0
  #count = 0
  #isMarked = false
  #isSplit = false

  constructor(name: string, options: ReadOptions) {
    this.#stem = stemOf(name)
    this.#options = options
    this.#table = new RowTable(options.columns?.length)
  }

  line(line: string): Iterable<ReadItem> {
    this.#number++
    if (line.trim() === '') return this.#endSentence()
    const fields = fieldsOf(line)
    if (fields[0] === DOCUMENT_START) return this.#startDocument()
    if (isComment(fields)) return NO_ITEMS
    // VLSP parts its sentences and titles by such rows.
    if (fields.length === 1 && /^<\/?[\p{L}_]\w*(?:\s[^>]*)?>$/u.test(line.trim())) return this.#endSentence()
    if (fields.length < 2 && this.#table.isWide) return [tooNarrow(this.#number, fields.length)]
    this.#table.addRow(fields, separatorOf(line))
    return NO_ITEMS
  }

  *lines(text: string): Generator<ReadItem> {
    for (let start = 0; start < text.length; ) {
      const { size } = this.#table
      const next = this.#table.addLines(text, start)
      this.#number += this.#table.size - size
      if (next >= text.length) return
      const end = endOfLine(text, next)
      yield* this.line(text.slice(next, end))
      start = end + 1
    }
  }

  *end(): Generator<ReadItem> {
    this.#table.endSentence()
    if (this.#table.size === 0) return
    const isNumbered = this.#isMarked || this.#isSplit || this.#options.split === 'sentence'
    const id = isNumbered ? `${this.#stem}-${this.#count + 1}` : this.#stem
    yield* toDocument(id, this.#table, this.#options, textsOf(this.#options, id, this.#count))
    this.#count++
    this.#table = new RowTable(this.#options.columns?.length)
  }

  #startDocument(): Iterable<ReadItem> {
    const before = [...this.end()]
    this.#isMarked = true
    return before
  }

  #endSentence(): Iterable<ReadItem> {
    this.#table.endSentence()
    if (this.#options.split === 'sentence') return this.end()
    return this.#table.size < MOST_ROWS ? NO_ITEMS : this.#split()
  }

  *#split(): Generator<ReadItem> {
    if (!this.#isSplit)
      yield formatIssue(
        'document_split',
        `${this.#stem} has no marks between documents: ${MOST_ROWS} rows become one`,
        {
          severity: 'info',
          hint: `Put ${DOCUMENT_START} between documents, or read it with { split: 'sentence' }.`,
        },
      )
    this.#isSplit = true
    yield* this.end()
  }
}

function tooNarrow(number: number, width: number): FormatIssue {
  const path = `line ${number}`
  return formatIssue('invalid_line', `Line ${number} has ${width} column`, { severity: 'error', path })
}

/** Tabs part columns where a line has any; blanks otherwise, but no-break spaces are part of a token. */
export function fieldsOf(line: string): string[] {
  if (separatorOf(line) === ' ') return line.replace(/^ +| +$/g, '').split(/ +/)
  return (line.endsWith('\t') ? line.replace(/\t+$/, '') : line).split('\t')
}

function separatorOf(line: string): string {
  return line.includes('\t') ? '\t' : ' '
}

export function isComment(fields: readonly string[]): boolean {
  const [first = '', last = first] = [fields[0], fields.at(-1)]
  return first.startsWith('#') && !isTag(last)
}

function* toDocument(id: string, table: RowTable, options: ReadOptions, raw: string | undefined): Generator<ReadItem> {
  const columns = options.columns === undefined ? guessColumns(table) : namedColumns(options.columns)
  const tokens = table.column(columns.token).map((cell) => cell ?? '')
  const laid = layTokens(tokens, table.starts, raw, options.fold)
  const issues: FormatIssue[] = [...laid.issues]
  if (columns.tags.length === 0) issues.push(untagged(tokens.length))
  const builder = new DocumentBuilder('conll', laid.text)
  addWords(builder, table, columns, laid.spans)
  for (const column of columns.tags) addTagged(builder, table, column, laid.spans, options, issues)
  for (const found of issues) yield { ...found, document: id }
  yield builder.build(id)
}

function untagged(tokens: number): FormatIssue {
  const hint = "Name the columns: { columns: ['token', 'ner'] }."
  const message = 'No column holds tags such as B-PER: there are words alone'
  return formatIssue('invalid_shape', message, { count: Math.max(1, tokens), hint })
}

function addWords(builder: DocumentBuilder, table: RowTable, { others }: Columns, spans: LaidTokens['spans']): void {
  const named = [...others].filter(([, name]) => name !== 'id' && name !== '__proto__')
  const columns = named.map(([column, name]) => ({ name, cells: table.column(column) }))
  for (const [i, start] of table.starts.entries()) {
    const end = table.starts[i + 1] ?? table.size
    const cover = coverOf(spans, start, end)
    if (cover !== null) builder.span('sentences', 'sentence', [cover])
    if (columns.length === 0) builder.tokens('words', 'word', spans, start, end)
    else
      for (let row = start; row < end; row++) {
        const span = spans[row]
        if (span) builder.token('words', 'word', span, attributesOf(columns, row))
      }
  }
}

function attributesOf(
  columns: readonly { readonly name: string; readonly cells: readonly Cell[] }[],
  row: number,
): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const { name, cells } of columns) {
    const cell = cells[row]
    if (cell !== undefined) attributes[name] = cell
  }
  return attributes
}

/** The tags of a column; `B_PER` is read as `B-PER` where all are so, and that is told. */
function tagsOf(table: RowTable, column: number, issues: FormatIssue[]): Tag[] {
  const parser = new TagParser()
  const cells = table.column(column)
  if (!areUnderscored(cells)) return cells.map((cell) => parser.parse(cell ?? 'O'))
  const message = `Tags of column ${column + 1} are written as B_PER: taken as B-PER`
  const hint = 'Other tools want B-PER: write the file anew.'
  const count = cells.filter((cell) => cell !== 'O').length
  issues.push(formatIssue('illegal_tag', message, { severity: 'info', count, hint }))
  return cells.map((cell = 'O') => parser.parse(cell === 'O' ? cell : `${cell.charAt(0)}-${cell.slice(2)}`))
}

function addTagged(
  builder: DocumentBuilder,
  table: RowTable,
  column: number,
  spans: LaidTokens['spans'],
  { layer = 'mentions', scheme = 'auto', illegalTags: policy = 'repair' }: ReadOptions,
  issues: FormatIssue[],
): void {
  const tags = tagsOf(table, column, issues)
  const known = scheme === 'auto' ? detectScheme(tags, table.starts) : scheme
  let illegal = 0
  let refused = 0
  for (const [i, start] of table.starts.entries()) {
    const end = table.starts[i + 1] ?? table.size
    const wrong = countIllegal(tags, known, start, end) + countForeign(tags, start, end)
    illegal += wrong
    if (policy === 'refuse' && wrong > 0) {
      refused++
      continue
    }
    for (const found of spansOfTags(tags, start, end)) {
      const cover = coverOf(spans, found.start, found.end)
      if (cover !== null) builder.span(layer, unescapeName(found.label), [cover])
      else issues.push(formatIssue('span_lost', `A span of ${found.label} has no place in the text`))
    }
  }
  if (illegal === 0) return
  const what = policy === 'refuse' ? `${refused} sentences were refused` : 'mended as conlleval does'
  issues.push(
    formatIssue('illegal_tag', `${illegal} tags of column ${column + 1} are not legal in ${known}: ${what}`, {
      count: illegal,
    }),
  )
}
