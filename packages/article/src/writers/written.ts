import type { Issue } from '@chugiai/text'

/** A value of JSON written for others. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** An article in a JSON format of others. */
export interface WrittenRecord {
  /** The record as a plain value. */
  readonly value: JsonRecord
  /** The value as JSON that may stand inside a `<script>` element of a page. */
  readonly text: string
  /** `not_written` (info) for each part of the article that the format has no place for, with its count. */
  readonly issues: readonly Issue[]
}

/** An article in a text format of others. */
export interface WrittenText {
  /** The article in that format. */
  readonly text: string
  /** `not_written` (info) for each part of the article that the format has no place for, with its count. */
  readonly issues: readonly Issue[]
}

/** A record without fields that hold nothing. */
export function compact(fields: Readonly<Record<string, unknown>>): JsonRecord {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)))
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
