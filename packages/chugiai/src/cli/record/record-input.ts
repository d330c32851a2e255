import type { ParseOptions } from '@chugiai/article'
import { ChugiaiError, isObject } from '@chugiai/text'
import type { FlagValues } from '../terminal/flag-values.ts'
import { writtenAt } from './exact-numbers.ts'
import type { JsonRecord } from './place.ts'
import type { GoodRecord } from './record.ts'

/** Where NDJSON records hold their text when nothing else is said. */
export const DEFAULT_TEXT_FIELD = 'text'

/** Where records hold what; `data.text` is `text` within `data`. */
export interface RecordFields {
  readonly textField: string
  readonly idField: string
}

export function recordFields({ textField, idField }: FlagValues): RecordFields {
  return { textField: String(textField ?? DEFAULT_TEXT_FIELD), idField: String(idField ?? 'id') }
}

/** The way to a field: a field that has the whole name itself goes before the one within others. */
export function pathOf(record: JsonRecord, field: string): readonly string[] {
  return Object.hasOwn(record, field) ? [field] : field.split('.')
}

/** The value of a field, `undefined` when it is not there. */
export function fieldOf(record: JsonRecord, field: string): unknown {
  let value: unknown = record
  for (const key of pathOf(record, field)) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** The record with another value in a field that is there. */
export function withField(record: JsonRecord, field: string, value: unknown): JsonRecord {
  const set = (object: JsonRecord, [key = '', ...rest]: readonly string[]): JsonRecord => ({
    ...object,
    [key]: rest.length === 0 ? value : set(object[key] as JsonRecord, rest),
  })
  return set(record, pathOf(record, field))
}

/** What is read: the bytes of a file, or the text of a JSON record. */
export function inputOf(record: GoodRecord, textField: string): string | Uint8Array {
  return record.kind === 'json' ? stringField(record.value, textField) : record.bytes
}

/** The id of a record as it was written: `20231205103512713` keeps its last figures. */
export function idOf(record: GoodRecord, idField: string): string | undefined {
  if (record.kind !== 'json') return undefined
  const id = fieldOf(record.value, idField)
  if (typeof id === 'number') return writtenAt(record.exact, ...pathOf(record.value, idField)) ?? String(id)
  return typeof id === 'string' ? id : undefined
}

/** What is known of a record, as options of `parseArticle`. */
export function readOptions(record: GoodRecord, idField: string, anchor?: string): ParseOptions {
  const id = idOf(record, idField)
  const uri = record.kind === 'json' ? (record.value.uri ?? record.value.url) : (record.crawl?.url ?? uriOf(record))
  return {
    ...(id === undefined ? {} : { id }),
    ...(typeof uri === 'string' && uri !== '-' ? { uri } : {}),
    ...(anchor === undefined ? {} : { anchor }),
    ...(record.kind === 'html' ? { mediaType: 'text/html' } : {}),
  }
}

/** A file of texts, a line each, is the address of none of them. */
function uriOf({ place }: GoodRecord): string {
  return place.line === undefined ? place.file : `${place.file}#L${place.line}`
}

/**
 * The text of a JSON record.
 *
 * @throws {ChugiaiError} `missing_field` when it is not there or not a string
 */
export function stringField(record: JsonRecord, field: string): string {
  const value = fieldOf(record, field)
  if (typeof value === 'string') return value
  const kind = value === undefined ? 'is missing' : `is ${value === null ? 'null' : `of type ${typeof value}`}`
  throw new ChugiaiError('missing_field', `The field '${field}' ${kind}`, {
    path: field,
    hint: `Each record needs its text as a string; name the field with --text-field. Fields here: ${namesOf(record)}`,
  })
}

const SHOWN = 20

function namesOf(record: JsonRecord): string {
  const names = Object.keys(record)
  return names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '')
}
