import { ChugiaiError, type ErrorDetails, type Issue, type Severity, type Span } from '@chugiai/text'
import type { FormatErrorCode, FormatIssueCode } from './codes.ts'

/** What a file holds that could not be read, or a document that could not be written. */
export interface FormatIssue extends Issue<FormatIssueCode> {
  /** How many things it is about; 1 unless said. */
  readonly count: number
  /** Id of the document that it is about. */
  readonly document?: string
}

interface Place {
  readonly path?: string
  readonly span?: Span
  readonly hint?: string
  readonly severity?: Severity
  readonly count?: number
  readonly document?: string
}

/** An issue; a warning about one thing unless said otherwise. */
export function formatIssue(
  code: FormatIssueCode,
  message: string,
  { severity = 'warning', count = 1, ...place }: Place = {},
): FormatIssue {
  return { code, severity, message, count, ...place }
}

/** An error with one of this package's codes. */
export function formatError(code: FormatErrorCode, message: string, details?: ErrorDetails) {
  return new ChugiaiError<FormatErrorCode>(code, message, details)
}
