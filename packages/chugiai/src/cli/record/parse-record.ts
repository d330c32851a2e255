import { ChugiaiError } from '@chugiai/text'
import { exactNumbers } from './exact-numbers.ts'
import { failure } from './failure.ts'
import type { JsonRecord, Place } from './place.ts'
import type { GoodRecord, LeftOut, RawRecord } from './record.ts'

const NDJSON_HINT = 'NDJSON has one whole JSON object a line. For a plain text pass --input text.'

/**
 * The record of bytes: JSON is parsed.
 *
 * @throws {ChugiaiError} `invalid_encoding`, `invalid_json`, `invalid_record`, or why the record is broken
 */
export function parseRecord(raw: Exclude<RawRecord, LeftOut>): GoodRecord {
  if (raw.kind === 'broken') throw new ChugiaiError(raw.error.code, raw.error.message, raw.error)
  if (raw.kind !== 'json') return raw
  const text = decodeLine(raw.bytes)
  return { place: raw.place, kind: 'json', value: parseObject(text), exact: exactNumbers(text) }
}

/** A record that nothing can be made of. */
export function brokenRecord(raw: { readonly place: Place; readonly bytes?: Uint8Array }, error: unknown): RawRecord {
  return { ...raw, kind: 'broken', error: failure(raw.place, error).error }
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ChugiaiError('invalid_encoding', 'The line is not UTF-8', {
      cause,
      hint: 'NDJSON is UTF-8, or UTF-16 with a byte order mark. Save the file as UTF-8.',
    })
  }
}

function parseObject(text: string): JsonRecord {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new ChugiaiError('invalid_json', `The line is not JSON: ${(cause as Error).message}`, {
      cause,
      hint: NDJSON_HINT,
    })
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as JsonRecord
  throw new ChugiaiError('invalid_record', 'The line is JSON, but not an object', { hint: 'Write {"text": "…"}.' })
}
