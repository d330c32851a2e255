import {
  assertArgument,
  assertOptions,
  type Bytes,
  type Kind,
  LIST,
  listOf,
  RECORD,
  recordOf,
  STRING,
  TEXT_OR_BYTES,
  TEXT_STEP,
  toBytes,
} from '@chugiai/text'
import type { ParseOptions } from '../page/parse-options.ts'

/**
 * What an article is read from, as a string or one view of its bytes.
 *
 * @throws {ChugiaiError} `wrong_type`
 */
export function sourceOf(input: string | Bytes): string | Uint8Array {
  assertArgument(input, TEXT_OR_BYTES, 'input')
  return typeof input === 'string' ? input : toBytes(input)
}

/** What holds nothing is an option that was not given. */
const TEXT: Kind = { wanted: 'a string', accepts: (value) => value === null || typeof value === 'string' }
const OPTIONS: Readonly<Record<keyof ParseOptions, Kind>> = {
  id: TEXT,
  uri: TEXT,
  mediaType: TEXT,
  anchor: TEXT,
  steps: listOf(TEXT_STEP),
  outlets: listOf(recordOf({ codes: listOf(STRING), name: STRING }, 'an outlet ({ codes, name })')),
  stated: RECORD,
  crawl: RECORD,
}

const RECORD_OPTIONS = { id: TEXT, uri: TEXT, anchor: TEXT, steps: OPTIONS.steps, outlets: OPTIONS.outlets }
const ARTICLE = recordOf(
  { id: STRING, text: STRING, blocks: listOf(RECORD), figures: LIST, source: RECORD },
  'an article',
)

/** Throws unless this is an article, by what every writer reads of it. Whether it is sound, `lintArticle` tells. */
export function assertArticle(article: unknown): void {
  assertArgument(article, ARTICLE, 'article')
}

/** Throws unless options of a reader of records are known and of their kinds. */
export function assertRecordOptions(options: unknown): void {
  assertOptions(options, RECORD_OPTIONS)
}

/** @throws {ChugiaiError} `unknown_option`, `wrong_type` */
export function assertParseOptions(options: ParseOptions): void {
  assertOptions(options, OPTIONS)
}
