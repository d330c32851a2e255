import { defined } from './records.ts'
import type { Span } from './span.ts'

/** Where an error happened and what to do about it. */
export interface ErrorDetails {
  /** Place in the data: `layers.mentions.annotations[3].spans[0]`. */
  readonly path?: string
  /** Place in the text, in UTF-16 offsets. */
  readonly span?: Span
  /** What to do now. */
  readonly hint?: string
  /** The error that led to this one. */
  readonly cause?: unknown
}

/**
 * Thrown when the caller is wrong or the input cannot be used. Data that is merely bad comes back as an {@link Issue}.
 * `code` is stable across releases; `message` is for people.
 */
export class ChugiaiError<Code extends string = string> extends Error {
  /** What went wrong, in snake_case. */
  readonly code: Code
  /** Place in the data: `options.preset`. Missing when the error has none, like `span` and `hint`. */
  declare readonly path?: string
  /** Place in the text, in UTF-16 offsets. */
  declare readonly span?: Span
  /** What to do now. */
  declare readonly hint?: string

  constructor(code: Code, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'ChugiaiError'
    this.code = code
    const { path, span, hint } = details
    Object.assign(this, defined({ path, span, hint }))
  }
}
