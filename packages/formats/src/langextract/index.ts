import { type AttributeValue, applyPatch, createDocument, groundQuotes, hullOf } from '@chugiai/annotation'
import { isObject, type Span } from '@chugiai/text'
import type { Format, ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { formatIssue } from '../format/issue.ts'
import { firstRecords, type JsonRecord, jsonLineReader } from '../records/json-lines.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { recordFormat } from '../records/record-format.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { asId, asList, asNumber, asText } from '../text/json.ts'
import { placeClaims } from '../text/offsets.ts'

const HOLDS: Holds = { ...SPANS_ONLY, attributes: 'text', notes: true }

/**
 * LangExtract: annotated documents as JSON Lines, in code points. Extractions without a place, its own aligner having
 * found none, are looked for again; those that are found are suggestions.
 */
export const langextract: Format = /* @__PURE__ */ recordFormat({
  id: 'langextract',
  title: 'LangExtract JSONL',
  extensions: ['jsonl'],
  unit: 'codePoint',
  holds: HOLDS,
  detect,
  records: {
    reader: (name, options) =>
      jsonLineReader((record, index) => readRecord(record, `${stemOf(name)}-${index + 1}`, options)),
    write: (document, options) =>
      writeReduced(document, HOLDS, 'codePoint', options, (writable) => `${JSON.stringify(toRecord(writable))}\n`),
  },
})

function* readRecord(record: JsonRecord, fallback: string, options: ReadOptions): Generator<ReadItem> {
  const id = asId(record.document_id) ?? fallback
  const text = asText(record.text)
  if (text === undefined) {
    yield formatIssue('missing_text', `Document ${id} has no text`, { severity: 'error', document: id })
    return
  }
  const builder = new DocumentBuilder('langextract', text)
  const layer = options.layer ?? 'mentions'
  const extractions = asList(record.extractions).filter(isObject)
  const placed = extractions.filter(hasPlace)
  const claims = placed.map(({ char_interval }) => {
    // Its quotes are the model's words, not the text's: they prove nothing.
    const { start_pos, end_pos } = char_interval as JsonRecord
    return { start: asNumber(start_pos)!, end: asNumber(end_pos)! }
  })
  const { spans, issues } = placeClaims(text, claims, 'codePoint', options)
  for (const issue of issues) yield { ...issue, document: id }
  placed.forEach((extraction, i) => {
    const span = spans[i]
    if (span != null) builder.span(layer, asText(extraction.extraction_class) ?? '', [span], detailsOf(extraction))
  })
  const document = builder.build(id)
  const lost = extractions.filter((extraction) => !hasPlace(extraction))
  if (lost.length === 0) {
    yield document
    return
  }
  const grounded = groundQuotes(
    document,
    lost.map((extraction) => ({
      label: asText(extraction.extraction_class) ?? '',
      quote: asText(extraction.extraction_text) ?? '',
      ...detailsOf(extraction),
    })),
    {
      id: 'langextract',
      author: 'langextract',
      at: '',
      layer,
      origin: { kind: 'import', name: 'langextract' },
      ...(options.fold === undefined ? {} : { fold: options.fold }),
    },
  )
  for (const { message, span } of grounded.issues)
    yield formatIssue('quote_mismatch', message, { document: id, ...(span === undefined ? {} : { span }) })
  yield createDocument(applyPatch(document, grounded.patch))
}

function hasPlace({ char_interval }: JsonRecord): boolean {
  return (
    isObject(char_interval) && typeof char_interval.start_pos === 'number' && typeof char_interval.end_pos === 'number'
  )
}

function detailsOf({ attributes, description }: JsonRecord) {
  const kept = Object.entries(isObject(attributes) ? attributes : {}).filter(
    ([, value]) =>
      typeof value === 'string' || (Array.isArray(value) && value.every((part) => typeof part === 'string')),
  )
  return {
    ...(kept.length === 0 ? {} : { attributes: Object.fromEntries(kept) as Record<string, AttributeValue> }),
    ...(typeof description === 'string' ? { note: description } : {}),
  }
}

function interval({ start, end }: Span): JsonRecord {
  return { start_pos: start, end_pos: end }
}

function toRecord({ document, spans }: WritableDocument): JsonRecord {
  const extractions = spans.map(({ annotation, units }, i) => ({
    extraction_class: annotation.label,
    extraction_text: annotation.quote,
    char_interval: interval(hullOf({ spans: units })),
    alignment_status: 'match_exact',
    extraction_index: i + 1,
    group_index: i,
    description: annotation.note ?? null,
    attributes: annotation.attributes ?? {},
  }))
  return { extractions, text: document.text, document_id: document.id }
}

function detect({ text }: TextFile): number {
  const records = firstRecords(text)
  if (records.length === 0) return 0
  const own = records.filter(
    ({ extractions }) =>
      asList(extractions).every((extraction) => isObject(extraction) && 'extraction_class' in extraction) &&
      Array.isArray(extractions),
  )
  return (own.length / records.length) * 0.97
}
