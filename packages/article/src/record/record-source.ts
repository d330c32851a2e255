import { ChugiaiError } from '@chugiai/text'
import type { ArticleErrorCode } from '../schema/codes.ts'
import { type DecodedSource, readSource } from '../source/read-source.ts'

/** A record as its JSON text and as the value of it. */
export interface RecordSource {
  readonly decoded: DecodedSource
  readonly value: unknown
}

/**
 * Reads a record: the bytes or the text of a JSON file, or a value that is parsed already, whose JSON text is then the
 * source.
 *
 * @throws {ChugiaiError} `invalid_json`; what `decode` throws on bytes that are no text
 */
export function readRecordSource(json: unknown): RecordSource {
  if (typeof json === 'string' || json instanceof Uint8Array) {
    const decoded = readSource(json)
    return { decoded, value: parseJson(decoded.text) }
  }
  const written = writeJson(json)
  return { decoded: readSource(written), value: parseJson(written) }
}

/** @throws {ChugiaiError} `invalid_json` */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new ChugiaiError<ArticleErrorCode>('invalid_json', `Not JSON: ${(cause as Error).message}`, {
      path: 'json',
      hint: 'Pass one record, not NDJSON or a list.',
      cause,
    })
  }
}

function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch (cause) {
    throw new ChugiaiError<ArticleErrorCode>('invalid_json', `No JSON value: ${(cause as Error).message}`, {
      path: 'json',
      hint: 'Pass plain data: no value may hold itself.',
      cause,
    })
  }
}
