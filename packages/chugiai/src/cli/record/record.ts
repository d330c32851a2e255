import type { WarcRecord } from '@chugiai/article/warc'
import type { Issue } from '@chugiai/text'
import type { ExactNumbers } from './exact-numbers.ts'
import type { JsonRecord, Place } from './place.ts'

/** What a web archive says of a page: its address, when it was fetched, its status and its type. */
type Crawl = Omit<WarcRecord, 'html' | 'text'>

/** A record as it was found: bytes with a place. It is plain data, so that it can be sent to a worker. */
export type RawRecord =
  | { readonly place: Place; readonly kind: 'text' | 'html'; readonly bytes: Uint8Array; readonly crawl?: Crawl }
  | { readonly place: Place; readonly kind: 'json'; readonly bytes: Uint8Array }
  | { readonly place: Place; readonly kind: 'broken'; readonly error: Issue; readonly bytes?: Uint8Array }
  | LeftOut

/** What is no page in an archive of pages, and why: it is told and counted, and no failure. */
export interface LeftOut {
  readonly place: Place
  readonly kind: 'left out'
  readonly issue: Issue
  readonly bytes?: undefined
}

/** A record that can be worked on: a whole text or page as bytes, or a JSON object. */
export type GoodRecord =
  | { readonly place: Place; readonly kind: 'text' | 'html'; readonly bytes: Uint8Array; readonly crawl?: Crawl }
  | { readonly place: Place; readonly kind: 'json'; readonly value: JsonRecord; readonly exact: ExactNumbers }

/** What a command makes of a record: what to write, line feed included, and what it noticed. */
export interface Outcome {
  readonly output: string | Uint8Array
  readonly issues: readonly Issue[]
  /** Whether a check has found something: the run ends with status 1. */
  readonly found?: boolean
  /** Whether there was no page, of which the issue tells. */
  readonly isLeftOut?: boolean
}
