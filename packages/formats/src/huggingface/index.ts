import { type AnnotatedDocument, type AttributeValue, hullOf } from '@chugiai/annotation'
import { isObject } from '@chugiai/text'
import { defineFormat } from '../format/define-format.ts'
import type { Format, ReadItem, ReadOptions, TextFile, WriteOptions, WriteResult } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { formatIssue } from '../format/issue.ts'
import { firstRecords, type JsonRecord, jsonLineReader } from '../records/json-lines.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { readLines } from '../records/lines.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { asId, asList, asText, parseJson } from '../text/json.ts'
import { textsOf } from '../text/texts.ts'
import { documentTokens, tokenFinder } from '../tokens/document-tokens.ts'
import { layTokens } from '../tokens/lay-tokens.ts'
import { isTag, readTags, writeTags } from '../tokens/tags.ts'

const HOLDS: Holds = { ...SPANS_ONLY, overlap: 'none', text: false }
/** Name of the file that says what the numbers of tags mean. */
export const FEATURES = 'dataset_info.json'
const TAG_KEYS = ['ner_tags', 'tags', 'labels', 'ner']
const TOKEN_KEYS = ['tokens', 'words']

const KNOWN_KEYS = new Set([...TAG_KEYS, ...TOKEN_KEYS, 'id', 'features'])

/**
 * Rows of a token classification data set, as `datasets` loads them: `tokens` with `ner_tags`, numbers whose names stand
 * in `dataset_info.json` beside them (or in the option `columns`).
 */
export const huggingface: Format = /* @__PURE__ */ defineFormat({
  id: 'huggingface',
  title: 'Hugging Face token classification',
  extensions: ['jsonl'],
  unit: 'token',
  holds: HOLDS,
  detect,
  *read(files, options) {
    const names = options.columns ?? featureNames(files)
    for (const { name, text } of files) {
      if (name.endsWith(FEATURES)) continue
      yield* readLines(
        text,
        rowReader((row, index, own) =>
          readRow(row, `${stemOf(name)}-${index + 1}`, index, own.length > 0 ? own : names, options),
        ),
      )
    }
  },
  write,
})

/** Rows as lines, as a list, under `data`, or as the data sets server of Hugging Face gives them, with their features. */
function rowReader(read: (row: JsonRecord, index: number, names: readonly string[]) => Iterable<ReadItem>) {
  let index = 0
  return jsonLineReader(function* (record) {
    const names = namesOf(record.features)
    for (const row of rowsOf(record)) yield* read(row, index++, names)
  })
}

function rowsOf(record: JsonRecord): readonly JsonRecord[] {
  const list = [record.data, record.rows].find(Array.isArray)
  if (list === undefined || TOKEN_KEYS.some((key) => key in record)) return [record]
  return list.filter(isObject).map((row) => (isObject(row.row) ? row.row : row))
}

/** Names of tags: features by name, or a list of them as the server gives it. */
function namesOf(features: unknown): readonly string[] {
  const listed = asList(features)
    .filter(isObject)
    .map(({ name, type }) => [String(name), type] as const)
  const byName: JsonRecord = isObject(features) ? features : Object.fromEntries(listed)
  const column = TAG_KEYS.map((key) => byName[key]).find(isObject)
  return asList(isObject(column?.feature) ? column.feature.names : undefined).map(String)
}

function featureNames(files: readonly TextFile[]): readonly string[] {
  const file = files.find(({ name }) => name.endsWith(FEATURES))
  const parsed = parseJson(file?.text ?? 'null')
  return parsed.isValid && isObject(parsed.value) ? namesOf(parsed.value.features) : []
}

function* readRow(
  row: JsonRecord,
  fallback: string,
  index: number,
  names: readonly string[],
  options: ReadOptions,
): Generator<ReadItem> {
  const id = asId(row.id) ?? fallback
  const tokens = asList(TOKEN_KEYS.map((key) => row[key]).find(Array.isArray)).map(String)
  const tags = TAG_KEYS.map((key) => row[key])
    .find(Array.isArray)
    ?.map((tag) => (typeof tag === 'number' ? names[tag] : asText(tag)))
  if (tags === undefined || tags.length !== tokens.length) {
    yield formatIssue('invalid_shape', `Row ${id} has not as many tags as tokens`, { severity: 'error', document: id })
    return
  }
  if (tags.includes(undefined)) {
    const hint = `Give ${FEATURES} as well, or the names by columns.`
    yield formatIssue('invalid_shape', `Row ${id} has tags without a name`, { severity: 'error', document: id, hint })
    return
  }
  const laid = layTokens(tokens, [0], textsOf(options, id, index), options.fold)
  for (const issue of laid.issues) yield { ...issue, document: id }
  const builder = new DocumentBuilder('huggingface', laid.text)
  const { columns, rest } = otherColumns(row, tokens.length)
  for (const [i, span] of laid.spans.entries())
    if (span !== null) builder.token('words', 'word', span, attributesAt(columns, i))
  for (const { start, end, label } of readTags(tags as string[])) {
    const pieces = laid.spans.slice(start, end).filter((span) => span !== null)
    if (pieces.length === 0)
      yield formatIssue('span_lost', `A span of ${label} has no place in the text`, { document: id })
    else builder.span(options.layer ?? 'mentions', label, [hullOf({ spans: pieces })])
  }
  yield builder.build(id, rest)
}

type Column = readonly [name: string, values: readonly unknown[]]

/** What else a row says: of each token, as `pos_tags` and `langs` do, or of the whole. */
function otherColumns(row: JsonRecord, tokens: number): { columns: readonly Column[]; rest: Record<string, unknown> } {
  const others = Object.entries(row).filter(([name]) => !KNOWN_KEYS.has(name))
  const isColumn = ([name, value]: readonly [string, unknown]) =>
    Array.isArray(value) && value.length === tokens && value.every(isPlain) && name !== '__proto__'
  const columns = others.filter(isColumn).map(([name, values]): Column => [name, asList(values)])
  const rest = others.filter((one) => !isColumn(one) && one[0] !== '__proto__')
  return { columns, rest: Object.fromEntries(rest) }
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function attributesAt(columns: readonly Column[], index: number): Record<string, AttributeValue> {
  const attributes: Record<string, AttributeValue> = {}
  for (const [name, values] of columns) {
    const value = values[index]
    if (isPlain(value)) attributes[name] = value
  }
  return attributes
}

function write(documents: readonly AnnotatedDocument[], options: WriteOptions): WriteResult {
  const names = ['O']
  const written = documents.map((document) =>
    writeReduced(document, HOLDS, 'utf16', options, (writable) => {
      const { tokens, tags } = tagged(writable, options)
      for (const tag of tags) if (!names.includes(tag)) names.push(tag)
      return `${JSON.stringify({ id: document.id, tokens, ner_tags: tags.map((tag) => names.indexOf(tag)) })}\n`
    }),
  )
  const label = { names, _type: 'ClassLabel' }
  const text = { dtype: 'string', _type: 'Value' }
  const features = {
    id: text,
    tokens: { feature: text, _type: 'Sequence' },
    ner_tags: { feature: label, _type: 'Sequence' },
  }
  return {
    files: [
      { name: `${options.name ?? 'documents'}.jsonl`, data: written.map((record) => record.text).join('') },
      { name: FEATURES, data: `${JSON.stringify({ features }, null, 2)}\n` },
    ],
    issues: written.flatMap(({ issues }) => issues),
  }
}

function tagged({ document: { text }, spans, words, losses }: WritableDocument, { scheme = 'IOB2' }: WriteOptions) {
  const tokens = documentTokens(
    text,
    words,
    spans.map(({ annotation }) => hullOf(annotation)),
  )
  const find = tokenFinder(tokens)
  const own = spans.flatMap(({ annotation }) => {
    const place = find(hullOf(annotation))
    if (place === null) losses.add('span_lost', 'spans that begin or end with a blank', 1, annotation.spans[0])
    return place === null ? [] : [{ ...place, label: annotation.label }]
  })
  losses.add('text_changed', 'blanks between tokens')
  const tags = writeTags(
    tokens.length,
    own.sort((a, b) => a.start - b.start),
    scheme,
  )
  return { tokens: tokens.map(({ span }) => text.slice(span.start, span.end)), tags }
}

function detect({ name, text }: TextFile): number {
  if (name.endsWith(FEATURES)) return 0.5
  const records = firstRecords(text).flatMap(rowsOf).slice(0, 5)
  if (records.length === 0) return 0
  const own = records.filter((record) => {
    const tags = TAG_KEYS.map((key) => record[key]).find(Array.isArray)
    return (
      TOKEN_KEYS.some((key) => Array.isArray(record[key])) &&
      tags?.every((tag) => typeof tag === 'number' || isTag(String(tag)))
    )
  })
  return (own.length / records.length) * 0.97
}
