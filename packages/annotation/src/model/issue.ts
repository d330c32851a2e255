import type { Issue, Severity, Span } from '@chugiai/text'
import type { AnnotationIssueCode } from './codes.ts'

/** What was found about a document, a label schema or a log, with one of this package's codes. */
export type AnnotationIssue = Issue<AnnotationIssueCode>

interface Place {
  readonly path?: string
  readonly span?: Span
  readonly hint?: string
  readonly severity?: Severity
}

/** An issue, an error unless said otherwise. */
export function issue<Code extends string>(
  code: Code,
  message: string,
  { severity = 'error', ...place }: Place = {},
): Issue<Code> {
  return { code, severity, message, ...place }
}
