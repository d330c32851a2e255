import type { AnnotatedDocument } from '@chugiai/annotation'
import type { LineReader, ReadItem, ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { unescapeName } from '../text/names.ts'
import { textsOf } from '../text/texts.ts'
import { layTokens } from '../tokens/lay-tokens.ts'
import { detectScheme, illegalTags, isTag, readTags } from '../tokens/tags.ts'
import { type Columns, guessColumns, namedColumns } from './columns.ts'

const DOCUMENT_START = '-DOCSTART-'

/** Reads columns line by line: a document at each `-DOCSTART-`, or a document a sentence. */
export function conllReader(name: string, options: ReadOptions): LineReader {
  const stem = stemOf(name)
  let sentences: string[][][] = []
  let rows: string[][] = []
  let number = 0
  let count = 0
  let isMarked = false
  const endSentence = () => {
    if (rows.length > 0) sentences.push(rows)
    rows = []
  }
  function* endDocument(): Generator<ReadItem> {
    endSentence()
    if (sentences.length === 0) return
    const id = isMarked || options.split === 'sentence' ? `${stem}-${count + 1}` : stem
    yield* toDocument(id, sentences, options, textsOf(options, id, count))
    count++
    sentences = []
  }
  return {
    *line(line) {
      number++
      if (line.trim() === '') {
        endSentence()
        if (options.split === 'sentence') yield* endDocument()
        return
      }
      const fields = fieldsOf(line)
      if (fields[0] === DOCUMENT_START) {
        yield* endDocument()
        isMarked = true
      } else if (isComment(fields)) return
      else if (rows.length > 0 && fields.length < 2 && rows[0]!.length >= 2) {
        yield formatIssue('invalid_line', `Line ${number} has ${fields.length} column`, {
          severity: 'error',
          path: `line ${number}`,
        })
      } else rows.push(fields)
    },
    end: endDocument,
  }
}

/** Tabs part columns where a line has any; blanks otherwise, but no-break spaces are part of a token. */
export function fieldsOf(line: string): string[] {
  return line.includes('\t') ? line.replace(/\t+$/, '').split('\t') : line.replace(/^ +| +$/g, '').split(/ +/)
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
  const document = build(id, sentences, columns, laid.text, laid.spans, options, issues)
  for (const found of issues) yield { ...found, document: id }
  yield document
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
  let at = 0
  for (const rows of sentences) {
    const placed = spans.slice(at, at + rows.length).filter((span) => span !== null)
    if (placed.length > 0) builder.span('sentences', 'sentence', [{ start: placed[0]!.start, end: placed.at(-1)!.end }])
    rows.forEach((row, i) => {
      const span = spans[at + i]
      if (span == null) return
      const attributes = Object.fromEntries(
        [...others].flatMap(([column, name]) =>
          name === 'id' || row[column] === undefined ? [] : [[name, row[column]]],
        ),
      )
      builder.span('words', 'word', [span], { attributes })
    })
    at += rows.length
  }
  for (const column of tags) addTagged(builder, sentences, column, spans, options, issues)
  return builder.build(id)
}

function addTagged(
  builder: DocumentBuilder,
  sentences: readonly (readonly (readonly string[])[])[],
  column: number,
  spans: ReturnType<typeof layTokens>['spans'],
  { layer = 'mentions', scheme = 'auto', illegalTags: policy = 'repair' }: ReadOptions,
  issues: FormatIssue[],
): void {
  const all = sentences.map((rows) => rows.map((row) => row[column] ?? 'O'))
  const known = scheme === 'auto' ? detectScheme(all) : scheme
  let at = 0
  let illegal = 0
  let refused = 0
  for (const tags of all) {
    const wrong = illegalTags(tags, known).length
    illegal += wrong
    const isRefused = policy === 'refuse' && wrong > 0
    if (isRefused) refused++
    for (const { start, end, label } of isRefused ? [] : readTags(tags)) {
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
