import { type AttributeValue, hullOf } from '@chugiai/annotation'
import { isObject, type Span } from '@chugiai/text'
import { defineFormat } from '../format/define-format.ts'
import type { Format, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { firstRecords, type JsonRecord } from '../records/json-lines.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { linesOf } from '../records/lines.ts'
import { keepApart } from '../reduce/keep-apart.ts'
import { countWordAttributes } from '../reduce/word-attributes.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { asId, asList, asNumber, asText, parseJson } from '../text/json.ts'
import { placeClaims } from '../text/offsets.ts'
import { spanToUnits } from '../text/units.ts'
import { documentTokens, tokenFinder } from '../tokens/document-tokens.ts'
import { readParagraphs } from './paragraphs.ts'

const HOLDS: Holds = { ...SPANS_ONLY, documentLabels: true, tokens: 'sentences and words' }
/** What tokens say besides their place. */
const FIELDS = ['tag', 'pos', 'morph', 'lemma', 'dep', 'head'] as const
/** Group of spans that overlap; spaCy's span categorizer looks there. */
const GROUP = 'sc'

/**
 * spaCy: what `Doc.to_json` writes, the offsets of its training tuples, and the JSON of version 2; in code points. Spans
 * that do not overlap are written as `ents`, others as the span group `sc`.
 */
export const spacy: Format = /* @__PURE__ */ defineFormat({
  id: 'spacy',
  title: 'spaCy JSON',
  extensions: ['jsonl', 'json'],
  unit: 'codePoint',
  holds: HOLDS,
  detect,
  *read(files, options) {
    for (const file of files) yield* readFile(file, options)
  },
  write(documents, options) {
    const written = documents.map((document) => {
      return writeReduced(document, HOLDS, 'codePoint', options, (writable) => `${JSON.stringify(toDoc(writable))}\n`)
    })
    const data = written.map(({ text }) => text).join('')
    return {
      files: [{ name: `${options.name ?? 'documents'}.jsonl`, data }],
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})

function* readFile({ name, text }: TextFile, options: ReadOptions): Generator<ReadItem> {
  const whole = parseJson(text)
  const values = whole.isValid
    ? [whole.value]
    : [...linesOf(text)].filter((line) => line.trim() !== '').map((line) => parseJson(line))
  let index = 0
  const stem = stemOf(name)
  for (const value of whole.isValid ? listOf(whole.value) : values) {
    index++
    const record = whole.isValid ? value : isObject(value) && value.isValid ? value.value : undefined
    const tuple = tupleOf(record)
    if (tuple !== null) yield* readDoc(tuple, `${stem}-${index}`, options)
    else if (isObject(record) && Array.isArray(record.paragraphs))
      yield* readParagraphs(record, `${stem}-${index}`, options)
    else if (isObject(record)) yield* readDoc(record, `${stem}-${index}`, options)
    else
      yield formatIssue('invalid_shape', `Record ${index} of ${name} is no document`, {
        severity: 'error',
        path: `[${index - 1}]`,
      })
  }
}

function listOf(value: unknown): readonly unknown[] {
  return annotatorList(value) ?? (Array.isArray(value) && tupleOf(value) === null ? value : [value])
}

/** `["text", {"entities": [[0, 3, "LOC"]]}]` as a document. */
function tupleOf(value: unknown): JsonRecord | null {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string' || !isObject(value[1])) return null
  return { text: value[0], ents: value[1].entities, spans: value[1].spans, cats: value[1].cats }
}

/** `[0, 3, "LOC"]`, and in version 3 `[0, 3, "LOC", "Q1854"]`, as an entity. */
function entityOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const [start, end, label, kb_id] = value
  return { start, end, label, kb_id }
}

/** The file of an annotator for spaCy: `{"classes": […], "annotations": [["text", {…}], null]}`. */
function annotatorList(value: unknown): readonly unknown[] | null {
  if (!isObject(value) || !Array.isArray(value.annotations) || 'text' in value) return null
  const tuples = value.annotations.filter((one) => one !== null)
  return tuples.length > 0 && tuples.every((one) => tupleOf(one) !== null) ? tuples : null
}

function* readDoc(record: JsonRecord, fallback: string, options: ReadOptions): Generator<ReadItem> {
  const id = asId(isObject(record._) ? record._.document_id : undefined) ?? asId(record.document_id) ?? fallback
  const text = asText(record.text)
  if (text === undefined) {
    yield formatIssue('missing_text', `Document ${id} has no text`, { severity: 'error', document: id })
    return
  }
  const builder = new DocumentBuilder('spacy', text)
  const layer = options.layer ?? 'mentions'
  const groups = Object.values(isObject(record.spans) ? record.spans : {}).flatMap(asList)
  const found = [...asList(record.ents ?? record.entities), ...groups].map(entityOf).filter(isObject)
  const tokens = asList(record.tokens).filter(isObject)
  const sentences = asList(record.sents).filter(isObject)
  const claims = [...found, ...tokens, ...sentences].map(({ start, end }) => ({
    start: asNumber(start) ?? -1,
    end: asNumber(end) ?? -1,
  }))
  const { spans, issues } = placeClaims(text, claims, 'codePoint', options)
  for (const issue of [...issues, ...groupNames(record)]) yield { ...issue, document: id }
  found.forEach(({ label, kb_id }, i) => {
    const span = spans[i]
    const link = asText(kb_id) ?? ''
    if (span != null)
      builder.span(layer, asText(label) ?? '', [span], link === '' ? {} : { attributes: { kb_id: link } })
  })
  spans.slice(found.length + tokens.length).forEach((span) => {
    if (span !== null) builder.span('sentences', 'sentence', [span])
  })
  tokens.forEach((token, i) => {
    const span = spans[found.length + i]
    if (span == null || text.slice(span.start, span.end).trim() === '') return
    builder.span('words', 'word', [span], { attributes: fieldsOf(token) })
  })
  for (const [label, score] of Object.entries(isObject(record.cats) ? record.cats : {})) {
    if (typeof score === 'number' && score >= 0.5) builder.label(layer, label)
  }
  yield builder.build(id)
}

/** Groups are read as one layer: the names of all but the usual one are told. */
function groupNames({ spans }: JsonRecord): FormatIssue[] {
  const names = isObject(spans)
    ? Object.keys(spans).filter((name) => name !== GROUP && asList(spans[name]).length > 0)
    : []
  return names.map((name) => formatIssue('layer_lost', `name of span group '${name}'`))
}

function fieldsOf(token: JsonRecord): Record<string, AttributeValue> {
  const own = FIELDS.map((name) => [name, token[name]] as const)
  return Object.fromEntries(
    own.filter((field): field is [(typeof FIELDS)[number], string | number] => {
      return (typeof field[1] === 'string' && field[1] !== '') || typeof field[1] === 'number'
    }),
  )
}

function toDoc({ document, spans, labels, words, sentences, alignment, losses }: WritableDocument): JsonRecord {
  const all = documentTokens(
    document.text,
    words,
    spans.map(({ annotation }) => hullOf(annotation)),
  )
  const find = tokenFinder(all)
  const written = spans.filter(({ annotation }) => find(hullOf(annotation)) !== null)
  losses.add('span_lost', 'spans that begin or end with a blank', spans.length - written.length)
  const isFlat =
    keepApart(
      written.map(({ annotation }) => ({ layer: '', annotation })),
      'none',
      () => {},
    ).length === written.length
  const records = written.map(({ annotation, units }) => ({ ...hullOf({ spans: units }), label: annotation.label }))
  countWordAttributes(words, FIELDS, losses)
  countWordAttributes(sentences, [], losses, 'sentences')
  const cats = new Set(labels.map(({ annotation }) => annotation.label))
  losses.add('document_label_lost', 'labels that the document has twice', labels.length - cats.size)
  const fields = new Map(
    all.map(({ span, word }) => [span.start, word === undefined ? {} : fieldsOf(word.attributes ?? {})]),
  )
  const tokens = withBlanks(
    document.text,
    all.map(({ span }) => span),
  ).map((span, id) => ({ id, ...spanToUnits(alignment, span), ...fields.get(span.start) }))
  const sents = sentences.flatMap(({ spans: pieces }) =>
    pieces.length === 1 && pieces[0] !== undefined ? (spanToUnits(alignment, pieces[0]) ?? []) : [],
  )
  losses.add('tokens_lost', 'sentences of several pieces', sentences.length - sents.length)
  return {
    text: document.text,
    document_id: document.id,
    ents: isFlat ? records : [],
    ...(isFlat ? {} : { spans: { [GROUP]: records.map((span) => ({ ...span, kb_id: '' })) } }),
    ...(sents.length > 0 ? { sents } : {}),
    ...(cats.size > 0 ? { cats: Object.fromEntries([...cats].map((label) => [label, 1])) } : {}),
    tokens,
  }
}

/** spaCy's tokens make up the whole text: blanks beyond the one behind a token are tokens of their own. */
function withBlanks(text: string, tokens: readonly Span[]): Span[] {
  const whole: Span[] = []
  let done = 0
  const addBlank = (end: number) => {
    const start = whole.length > 0 && text[done] === ' ' ? done + 1 : done
    if (start < end) whole.push({ start, end })
  }
  for (const token of tokens) {
    addBlank(token.start)
    whole.push(token)
    done = token.end
  }
  addBlank(text.length)
  return whole
}

function detect({ text }: TextFile): number {
  const whole = parseJson(text.length < 5_000_000 ? text : '')
  if (whole.isValid && listOf(whole.value).some((value) => tupleOf(value) !== null)) return 0.95
  const first = parseJson(text.slice(0, 1_000_000).split('\n', 1)[0] ?? '')
  if (first.isValid && tupleOf(first.value) !== null) return 0.95
  const records = firstRecords(text)
  if (records.length === 0) return 0
  const own = records.filter(
    (record) =>
      'ents' in record ||
      Array.isArray(record.paragraphs) ||
      (isObject(record.spans) && 'text' in record) ||
      (Array.isArray(record.entities) && 'text' in record && 'tokens' in record),
  )
  return (own.length / records.length) * 0.97
}
