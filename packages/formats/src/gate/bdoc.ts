import { isObject } from '@chugiai/text'
import type { Format, ReadItem, ReadOptions } from '../format/format.ts'
import { formatIssue } from '../format/issue.ts'
import { firstRecords, type JsonRecord, jsonLineReader } from '../records/json-lines.ts'
import { recordFormat } from '../records/record-format.ts'
import { stemOf } from '../text/input.ts'
import { asId, asList, asNumber, asText } from '../text/json.ts'
import { fromGate, GATE_HOLDS, type GateAnnotation, type GateDocument, writeGate } from './gate-document.ts'

/** GATE's bdoc: a JSON object a document, in the units that it says itself. */
export const bdoc: Format = /* @__PURE__ */ recordFormat({
  id: 'bdoc',
  title: 'GATE bdoc JSON',
  extensions: ['bdocjs', 'json'],
  unit: 'utf16',
  holds: GATE_HOLDS,
  detect({ text }) {
    const records = firstRecords(text)
    const own = records.filter((record) => isObject(record.annotation_sets) && 'text' in record)
    return records.length === 0 ? 0 : (own.length / records.length) * 0.98
  },
  records: {
    reader: (name, options) =>
      jsonLineReader((record, index) =>
        readRecord(record, index === 0 ? stemOf(name) : `${stemOf(name)}-${index + 1}`, options),
      ),
    write: (document, options) =>
      writeGate(
        document,
        'utf16',
        options,
        (gate) => `${JSON.stringify(toRecord(gate, document.id, options.unit === 'codePoint' ? 'p' : 'j'))}\n`,
      ),
  },
})

function* readRecord(record: JsonRecord, fallback: string, options: ReadOptions): Generator<ReadItem> {
  const id = asId(record.name) ?? fallback
  const text = asText(record.text)
  if (text === undefined) {
    const hint = 'Add "text", or export the document with it.'
    yield formatIssue('missing_text', `Document ${id} has no text`, { severity: 'error', document: id, hint })
    return
  }
  const sets = new Map<string, GateAnnotation[]>()
  for (const [name, set] of Object.entries(isObject(record.annotation_sets) ? record.annotation_sets : {})) {
    sets.set(
      name,
      asList(isObject(set) ? set.annotations : [])
        .filter(isObject)
        .map(annotationOf),
    )
  }
  const features = isObject(record.features) ? record.features : {}
  yield* fromGate({ text, features, sets }, id, record.offset_type === 'p' ? 'codePoint' : 'utf16', options)
}

function annotationOf({ type, start, end, features }: JsonRecord): GateAnnotation {
  return {
    type: asText(type) ?? '',
    start: asNumber(start) ?? -1,
    end: asNumber(end) ?? -1,
    features: isObject(features) ? features : {},
  }
}

function toRecord({ text, features, sets }: GateDocument, name: string, offset_type: 'p' | 'j'): JsonRecord {
  const written = [...sets].map(([set, annotations]) => {
    const listed = annotations.map(({ type, start, end, features: own }, id) => ({
      features: own,
      type,
      id,
      start,
      end,
    }))
    return [set, { name: set, annotations: listed, next_annid: listed.length }]
  })
  return { features, text, name, annotation_sets: Object.fromEntries(written), offset_type }
}
