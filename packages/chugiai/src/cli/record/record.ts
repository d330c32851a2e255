import type { Issue } from '@chugiai/text'
import type { ExactNumbers } from './exact-numbers.ts'
import type { JsonRecord, Place } from './place.ts'

/** A record as it was found: bytes with a place. It is plain data, so that it can be sent to a worker. */
export type RawRecord =
  | { readonly place: Place; readonly kind: 'text' | 'html' | 'json'; readonly bytes: Uint8Array }
  | { readonly place: Place; readonly kind: 'broken'; readonly error: Issue; readonly bytes?: Uint8Array }

/** A record that can be worked on: a whole text or page as bytes, or a JSON object. */
export type GoodRecord =
  | { readonly place: Place; readonly kind: 'text' | 'html'; readonly bytes: Uint8Array }
  | { readonly place: Place; readonly kind: 'json'; readonly value: JsonRecord; readonly exact: ExactNumbers }

/** What a command makes of a record: what to write, line feed included, and what it noticed. */
export interface Outcome {
  readonly output: string | Uint8Array
  readonly issues: readonly Issue[]
  /** Whether a check has found something: the run ends with status 1. */
  readonly found?: boolean
}
