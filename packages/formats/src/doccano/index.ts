import { type AnnotatedDocument, hullOf } from '@chugiai/annotation'
import { defined, isObject } from '@chugiai/text'
import type { Format, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { formatIssue } from '../format/issue.ts'
import { firstRecords, type JsonRecord, jsonLineReader } from '../records/json-lines.ts'
import { writeReduced } from '../records/json-writer.ts'
import { recordFormat } from '../records/record-format.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { asId, asList, asNumber, asText } from '../text/json.ts'
import { type Claim, placeClaims } from '../text/offsets.ts'

const HOLDS: Holds = { ...SPANS_ONLY, relations: 'binary', documentLabels: true, metadata: true }
const TEXT_KEYS = ['text', 'data', 'column_data']
const SPAN_KEYS = ['entities', 'label', 'labels', 'annotations', 'column_label']
/** Keys that are no metadata: doccano's own. */
const OWN_KEYS = new Set([...TEXT_KEYS, ...SPAN_KEYS, 'id', 'relations', 'cats', 'meta'])
/** Lists that say nothing where they are empty. */
const COMMENT_KEYS = new Set(['Comments', 'comments'])

/** doccano: sequence labelling and relations as JSON Lines, in UTF-16 code units. */
export const doccano: Format = /* @__PURE__ */ recordFormat({
  id: 'doccano',
  title: 'doccano JSONL',
  extensions: ['jsonl', 'json'],
  unit: 'utf16',
  holds: HOLDS,
  detect,
  records: {
    reader: (name, options) =>
      jsonLineReader((record, index) => readRecord(record, `${stemOf(name)}-${index + 1}`, options)),
    write: (document, options) =>
      writeReduced(document, HOLDS, 'utf16', options, (writable) => `${JSON.stringify(toRecord(writable))}\n`),
  },
})

interface FoundSpan extends Claim {
  readonly label: string
  readonly id: string | undefined
  /** Who made it, in the exports of version 1. */
  readonly user?: string
}

function* readRecord(record: JsonRecord, fallback: string, options: ReadOptions): Generator<ReadItem> {
  const id = asId(record.id) ?? fallback
  const [textKey = TEXT_KEYS.find((key) => typeof record[key] === 'string'), labelKey] = options.columns ?? []
  const text = textKey === undefined ? undefined : asText(record[textKey])
  if (text === undefined) {
    yield formatIssue('missing_text', `Record ${id} has no text`, {
      severity: 'error',
      document: id,
      hint: 'Name its key by columns: [text, labels].',
    })
    return
  }
  const builder = new DocumentBuilder('doccano', text)
  const layer = options.layer ?? 'mentions'
  const labels = labelKey === undefined ? SPAN_KEYS.flatMap((key) => listed(record[key])) : listed(record[labelKey])
  const found = labels.map(spanOf)
  const claims = found.filter((span) => span !== null)
  const { spans, issues } = placeClaims(text, claims, 'utf16', options)
  for (const issue of issues) yield { ...issue, document: id }
  const ids = new Map<string, string>()
  const hasSeveral = new Set(claims.map(({ user }) => user)).size > 1
  claims.forEach((claim, i) => {
    const span = spans[i]
    if (span == null) return
    const own = builder.span(hasSeveral && claim.user !== undefined ? `${layer}@${claim.user}` : layer, claim.label, [
      span,
    ])
    if (claim.id !== undefined) ids.set(claim.id, own)
  })
  for (const [i, label] of labels.entries()) {
    const name = asId(label)
    if (name !== undefined) builder.label(layer, name)
    else if (found[i] === null)
      yield formatIssue('invalid_shape', `A label of ${id} is neither a span nor a name`, {
        severity: 'error',
        document: id,
      })
  }
  for (const cat of listed(record.cats)) {
    const label = asId(cat)
    if (label !== undefined) builder.label(layer, label)
  }
  for (const relation of listed(record.relations)) {
    const { from_id, to_id, type } = isObject(relation) ? relation : {}
    const [source, target] = [ids.get(asId(from_id) ?? ''), ids.get(asId(to_id) ?? '')]
    if (source === undefined || target === undefined) {
      yield formatIssue('unknown_reference', `A relation of ${id} names a span that is not there`, { document: id })
      continue
    }
    builder.relation(layer, asText(type) ?? '', [
      { role: 'source', id: source },
      { role: 'target', id: target },
    ])
  }
  const isSaid = (key: string, value: unknown) => !COMMENT_KEYS.has(key) || (Array.isArray(value) && value.length > 0)
  const others = Object.entries(record).filter(([key, value]) => !OWN_KEYS.has(key) && isSaid(key, value))
  yield builder.build(id, { ...Object.fromEntries(others), ...(isObject(record.meta) ? record.meta : {}) })
}

function listed(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? [value] : asList(value)
}

/** `[0, 2, "ORG"]`, or an object with offsets; `null` for what is no span. */
function spanOf(value: unknown): FoundSpan | null {
  if (Array.isArray(value)) {
    const [start, end, label] = value
    const name = asId(label)
    return typeof start === 'number' && typeof end === 'number' && name !== undefined
      ? { start, end, label: name, id: undefined }
      : null
  }
  if (!isObject(value)) return null
  const [start, end] = [asNumber(value.start_offset ?? value.start), asNumber(value.end_offset ?? value.end)]
  const label = typeof value.label === 'string' ? value.label : asId(value.label)
  return start === undefined || end === undefined || label === undefined
    ? null
    : { start, end, label, id: asId(value.id), ...defined({ user: asId(value.user) }) }
}

type Writable = Parameters<Parameters<typeof writeReduced>[4]>[0]

function toRecord({ document, spans, relations, labels }: Writable): JsonRecord {
  const numbers = new Map(spans.map(({ annotation }, i) => [annotation.id, i + 1]))
  const entities = spans.map(({ annotation, units }, i) => {
    const { start, end } = hullOf({ spans: units })
    return { id: i + 1, label: annotation.label, start_offset: start, end_offset: end }
  })
  const links = relations.map(({ annotation }, i) => {
    const [from_id, to_id] = annotation.arguments.map(({ id }) => numbers.get(id))
    return { id: i + 1, from_id, to_id, type: annotation.label }
  })
  return {
    id: document.id,
    text: document.text,
    ...(links.length > 0
      ? { entities, relations: links }
      : { label: entities.map(({ start_offset, end_offset, label }) => [start_offset, end_offset, label]) }),
    ...(labels.length > 0 ? { cats: labels.map(({ annotation }) => annotation.label) } : {}),
    ...(metadataOf(document) === undefined ? {} : { meta: metadataOf(document) }),
  }
}

function metadataOf({ metadata }: AnnotatedDocument): AnnotatedDocument['metadata'] {
  return metadata !== undefined && Object.keys(metadata).length > 0 ? metadata : undefined
}

/** Records of other tools that have a text and labels as well. */
const FOREIGN_KEYS = ['tokens', 'spans', 'ents', 'extractions', 'paragraphs', 'denotations', '_input_hash']

function detect({ text }: TextFile): number {
  const scores = firstRecords(text).map((record) => {
    const has = (keys: readonly string[]) => keys.some((key) => key in record)
    if (has(FOREIGN_KEYS) || !has(SPAN_KEYS)) return 0
    const found = SPAN_KEYS.flatMap((key) => listed(record[key]))
    if (found.some((label) => spanOf(label) !== null)) return 0.9
    return has(TEXT_KEYS) ? 0.5 : 0
  })
  return Math.max(0, ...scores) && (scores.filter((score) => score > 0).length / scores.length) * Math.max(...scores)
}
