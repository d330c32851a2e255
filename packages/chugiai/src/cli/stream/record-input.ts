import type { ParseOptions } from '@chugiai/article'
import { ChugiaiError } from '@chugiai/text'
import type { GoodRecord } from './batch.ts'
import type { JsonRecord } from './records.ts'

/** Where NDJSON records hold their text when nothing else is said. */
export const DEFAULT_TEXT_FIELD = 'text'

/** What is read: the bytes of a file, or the text of a JSON record. */
export function inputOf(record: GoodRecord, textField: string): string | Uint8Array {
  return record.kind === 'json' ? stringField(record.value, textField) : record.bytes
}

/** What is known of a record, as options of `parseArticle`. */
export function readOptions(record: GoodRecord, anchor?: string): ParseOptions {
  const { id, uri } = record.kind === 'json' ? namesOf(record.value) : { id: undefined, uri: record.place.file }
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    ...(typeof uri === 'string' && uri !== '-' ? { uri } : {}),
    ...(anchor === undefined ? {} : { anchor }),
    ...(record.kind === 'html' ? { mediaType: 'text/html' } : {}),
  }
}

function namesOf(record: JsonRecord): { id: unknown; uri: unknown } {
  return { id: record.id, uri: record.uri ?? record.url }
}

/**
 * The text of a JSON record.
 *
 * @throws {ChugiaiError} `missing_field` when it is not there or not a string
 */
export function stringField(record: JsonRecord, field: string): string {
  const value = Object.hasOwn(record, field) ? record[field] : undefined
  if (typeof value === 'string') return value
  const kind = value === undefined ? 'is missing' : `is ${value === null ? 'null' : `of type ${typeof value}`}`
  throw new ChugiaiError('missing_field', `The field '${field}' ${kind}`, {
    path: field,
    hint: `Each record needs its text as a string; name the field with --text-field. Fields here: ${Object.keys(record).join(', ')}`,
  })
}
