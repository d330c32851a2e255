import {
  assertArgument,
  assertOptions,
  type Bytes,
  type Kind,
  listOf,
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

const ANY: Kind = { wanted: 'anything', accepts: () => true }
/** What holds nothing is an option that was not given. */
const TEXT: Kind = { wanted: 'a string', accepts: (value) => value === null || typeof value === 'string' }
const OPTIONS: Readonly<Record<keyof ParseOptions, Kind>> = {
  id: TEXT,
  uri: TEXT,
  mediaType: TEXT,
  anchor: TEXT,
  steps: listOf(TEXT_STEP),
  outlets: ANY,
  stated: ANY,
  crawl: ANY,
}

/** @throws {ChugiaiError} `unknown_option`, `wrong_type` */
export function assertParseOptions(options: ParseOptions): void {
  assertOptions(options, OPTIONS)
}
