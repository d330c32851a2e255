import type { AnnotatedDocument } from '@chugiai/annotation'
import type { LineReader, ReadItem, ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { unescapeName } from '../text/names.ts'
import { textsOf } from '../text/texts.ts'
import { layTokens } from '../tokens/lay-tokens.ts'
import { countIllegal, detectScheme, isTag, spansOfTags, type Tag, TagParser } from '../tokens/tags.ts'
import { type Columns, guessColumns, namedColumns } from './columns.ts'

const DOCUMENT_START = '-DOCSTART-'

/** Rows of a file without marks between documents that become one: some megabytes, which a machine holds with ease. */
const MOST_ROWS = 100_000

const NOTHING: readonly ReadItem[] = []

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
  #sentences: string[][][] = []
  #rows: string[][] = []
  #number = 0
  #count = 0
  #size = 0
  #isMarked = false
  #isSplit = false

  constructor(name: string, options: ReadOptions) {
    this.#stem = stemOf(name)
    this.#options = options
  }

  line(line: string): Iterable<ReadItem> {
    this.#number++
    if (isBlank(line)) return this.#endSentence()
    const fields = fieldsOf(line)
    if (fields[0] === DOCUMENT_START) return this.#startDocument()
    if (isComment(fields)) return NOTHING
    // VLSP parts its sentences and titles by such rows.
    if (fields.length === 1 && /^<\/?[\p{L}_]\w*(?:\s[^>]*)?>$/u.test(line.trim())) return this.#endSentence()
    const width = this.#rows[0]?.length ?? 0
    if (fields.length < 2 && width >= 2) return [tooNarrow(this.#number, fields.length)]
    this.#rows.push(fields)
    this.#size++
    return NOTHING
  }

  *end(): Generator<ReadItem> {
    this.#endRows()
    if (this.#sentences.length === 0) return
    const isNumbered = this.#isMarked || this.#isSplit || this.#options.split === 'sentence'
    const id = isNumbered ? `${this.#stem}-${this.#count + 1}` : this.#stem
    yield* toDocument(id, this.#sentences, this.#options, textsOf(this.#options, id, this.#count))
    this.#count++
    this.#size = 0
    this.#sentences = []
  }

  #startDocument(): Iterable<ReadItem> {
    const before = [...this.end()]
    this.#isMarked = true
    return before
  }

  #endSentence(): Iterable<ReadItem> {
    this.#endRows()
    if (this.#options.split === 'sentence') return this.end()
    return this.#size < MOST_ROWS ? NOTHING : this.#split()
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

  #endRows(): void {
    if (this.#rows.length > 0) this.#sentences.push(this.#rows)
    this.#rows = []
  }
}

function tooNarrow(number: number, width: number): FormatIssue {
  const path = `line ${number}`
  return formatIssue('invalid_line', `Line ${number} has ${width} column`, { severity: 'error', path })
}

/** Most lines begin with a letter: they are told at once. */
function isBlank(line: string): boolean {
  const first = line.charCodeAt(0)
  return !(first > 0x20 && first < 0x7f) && line.trim() === ''
}

/** Tabs part columns where a line has any; blanks otherwise, but no-break spaces are part of a token. */
export function fieldsOf(line: string): string[] {
  if (!line.includes('\t')) return line.replace(/^ +| +$/g, '').split(/ +/)
  return (line.endsWith('\t') ? line.replace(/\t+$/, '') : line).split('\t')
}

export function isComment(fields: readonly string[]): boolean {
  return fields[0]!.startsWith('#') && !isTag(fields.at(-1)!)
}

function* toDocument(
  id: string,
  sentences: readonly (readonly (readonly string[])[])[],
  options: ReadOptions,
  raw: string | undefined,
): Generator<ReadItem> {
  const columns = options.columns === undefined ? guessColumns(sentences.flat()) : namedColumns(options.columns)
  const tokens = sentences.map((rows) => rows.map((row) => row[columns.token] ?? ''))
  const laid = layTokens(tokens, raw, options.fold)
  const issues: FormatIssue[] = [...laid.issues]
  if (columns.tags.length === 0) issues.push(untagged(tokens))
  const document = build(id, sentences, columns, laid.text, laid.spans, options, issues)
  for (const found of issues) yield { ...found, document: id }
  yield document
}

function untagged(tokens: readonly (readonly string[])[]): FormatIssue {
  const hint = "Name the columns: { columns: ['token', 'ner'] }."
  const count = Math.max(
    1,
    tokens.reduce((sum, own) => sum + own.length, 0),
  )
  return formatIssue('invalid_shape', 'No column holds tags such as B-PER: there are words alone', { count, hint })
}

function build(
  id: string,
  sentences: readonly (readonly (readonly string[])[])[],
  { tags, others }: Columns,
  text: string,
  spans: ReturnType<typeof layTokens>['spans'],
  options: ReadOptions,
  issues: FormatIssue[],
): AnnotatedDocument {
  const builder = new DocumentBuilder('conll', text)
  const named = [...others].filter(([, name]) => name !== 'id')
  let at = 0
  for (const rows of sentences) {
    const placed = spans.slice(at, at + rows.length).filter((span) => span !== null)
    const [first, last] = [placed[0], placed.at(-1)]
    if (first !== undefined && last !== undefined)
      builder.span('sentences', 'sentence', [{ start: first.start, end: last.end }])
    if (named.length === 0) builder.tokens('words', 'word', placed)
    else
      rows.forEach((row, i) => {
        const span = spans[at + i]
        if (span != null) builder.span('words', 'word', [span], { attributes: attributesOf(row, named) })
      })
    at += rows.length
  }
  for (const column of tags) addTagged(builder, sentences, column, spans, options, issues)
  return builder.build(id)
}

function attributesOf(row: readonly string[], named: readonly (readonly [number, string])[]): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [column, name] of named) {
    const cell = row[column]
    if (cell !== undefined && name !== '__proto__') attributes[name] = cell
  }
  return attributes
}

function addTagged(
  builder: DocumentBuilder,
  sentences: readonly (readonly (readonly string[])[])[],
  column: number,
  spans: ReturnType<typeof layTokens>['spans'],
  { layer = 'mentions', scheme = 'auto', illegalTags: policy = 'repair' }: ReadOptions,
  issues: FormatIssue[],
): void {
  const parser = new TagParser()
  const all: Tag[][] = sentences.map((rows) => rows.map((row) => parser.parse(row[column] ?? 'O')))
  const known = scheme === 'auto' ? detectScheme(all) : scheme
  let at = 0
  let illegal = 0
  let refused = 0
  for (const tags of all) {
    const wrong = countIllegal(tags, known) + tags.reduce((sum, tag) => sum + (tag.isForeign === true ? 1 : 0), 0)
    illegal += wrong
    const isRefused = policy === 'refuse' && wrong > 0
    if (isRefused) refused++
    for (const { start, end, label } of isRefused ? [] : spansOfTags(tags)) {
      const pieces = spans.slice(at + start, at + end).filter((span) => span !== null)
      if (pieces.length === 0) issues.push(formatIssue('span_lost', `A span of ${label} has no place in the text`))
      else builder.span(layer, unescapeName(label), [{ start: pieces[0]!.start, end: pieces.at(-1)!.end }])
    }
    at += tags.length
  }
  if (illegal === 0) return
  const what = policy === 'refuse' ? `${refused} sentences were refused` : 'mended as conlleval does'
  issues.push(
    formatIssue('illegal_tag', `${illegal} tags of column ${column + 1} are not legal in ${known}: ${what}`, {
      count: illegal,
    }),
  )
}
