import { defined } from './records.ts'
import type { Span } from './span.ts'

/** What can go wrong in `@chugiai/text`. Other packages have a union of their own. */
export type TextErrorCode =
  | 'span_out_of_range'
  | 'position_out_of_range'
  | 'alignment_insert'
  | 'alignment_lengths'
  | 'alignment_json'
  | 'unknown_unit'

/** Where an error happened and what to do about it. */
export interface ErrorDetails {
  /** Place in the data: `layers.mentions.annotations[3].spans[0]`. */
  readonly path?: string
  readonly span?: Span
  /** What to do now. */
  readonly hint?: string
  readonly cause?: unknown
}

/**
 * Thrown when the caller is wrong or the input cannot be used. Data that is merely bad comes back as an {@link Issue}.
 * `code` is stable across releases; `message` is for people.
 */
export class ChugiaiError<Code extends string = string> extends Error {
  readonly code: Code
  declare readonly path?: string
  declare readonly span?: Span
  declare readonly hint?: string

  constructor(code: Code, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'ChugiaiError'
    this.code = code
    const { path, span, hint } = details
    Object.assign(this, defined({ path, span, hint }))
  }
}
