import type { Issue, Span } from '@chugiai/text'
import type { RecordIssueCode } from '../schema/codes.ts'

/** A fault found in a record; all of them are errors. */
export type Fault = Issue<RecordIssueCode>

export function fault(code: RecordIssueCode, path: string, message: string, span?: Span): Fault {
  return { code, severity: 'error', path, message, ...(span ? { span } : {}) }
}
