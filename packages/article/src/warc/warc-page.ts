import type { Issue } from '@chugiai/text'
import type { ConversionIssueCode } from '../schema/codes.ts'

/** The bytes of a web archive, as a file or a download gives them, compressed or not. */
export type WarcSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ReadableStream<Uint8Array>

/** A page of a web archive as `parseCrawlRecord` takes it. */
export interface WarcRecord {
  /** The address that was fetched. */
  readonly url?: string
  /** The page, without what it was packed in for the way: chunks, gzip. */
  readonly html?: Uint8Array
  /** In an archive of texts, the text. */
  readonly text?: Uint8Array
  /** When it was fetched, ISO 8601. */
  readonly fetchedAt?: string
  /** HTTP status. */
  readonly status?: number
  /** The type that the server gave, with its charset: `text/html; charset=utf-8`. */
  readonly contentType?: string
}

/** One record of a web archive. */
export interface WarcPage {
  /** Number of the record in the file, from 0; records that tell of the archive or of requests count, and are not given. */
  readonly index: number
  /** The page; `null` for a record that holds none, of which the issues say why. */
  readonly record: WarcRecord | null
  /**
   * `not_read` (info) for a picture, a redirect or what is no page; `too_long` (warning) for a page that is left out for
   * its length; `warc_cut` (error) where the file breaks off or cannot be read further.
   */
  readonly issues: readonly Issue<ConversionIssueCode>[]
}
