import { createDocument } from './document.ts'
import { annotationError } from './error.ts'
import { type AnnotationIssue, issue } from './issue.ts'
import type { AnnotatedDocument, Layer } from './model.ts'
import { type ValidateOptions, validateDocument } from './validate-document.ts'

/** A document, or `null` when it has errors; and everything that was found. */
export interface ParsedDocument {
  readonly document: AnnotatedDocument | null
  readonly issues: readonly AnnotationIssue[]
}

/**
 * A document from outside: JSON text or the value it says. Checked as `validateDocument` does.
 *
 * @throws {ChugiaiError} `unsupported_version` for a file of a newer release, `invalid_document` for any other error
 * @example
 * const document = parseDocument(await file.text())
 */
export function parseDocument(input: unknown, options: ValidateOptions = {}): AnnotatedDocument {
  const { document, issues } = safeParseDocument(input, options)
  if (document !== null) return document
  const errors = issues.filter(({ severity }) => severity === 'error')
  const { code, message, path, span, hint } = errors[0]!
  const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`
  throw annotationError(code === 'unsupported_version' ? code : 'invalid_document', `${message}${more}`, {
    ...(path === undefined ? {} : { path }),
    ...(span === undefined ? {} : { span }),
    ...(hint === undefined ? {} : { hint }),
  })
}

/** {@link parseDocument} that never throws. */
export function safeParseDocument(input: unknown, options: ValidateOptions = {}): ParsedDocument {
  const read = typeof input === 'string' ? readJson(input) : { value: input }
  if ('issue' in read) return { document: null, issues: [read.issue] }
  const issues = validateDocument(read.value, options)
  const failed = issues.some(({ severity }) => severity === 'error')
  return { document: failed ? null : inOrder(read.value as AnnotatedDocument), issues }
}

function readJson(text: string): { value: unknown } | { issue: AnnotationIssue } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { issue: issue('invalid_json', `This is not JSON: ${(error as Error).message}`) }
  }
}

/** The document with its keys in the order that patches keep. */
function inOrder(document: AnnotatedDocument): AnnotatedDocument {
  const layers = Object.entries(document.layers).map(([name, { schema, annotations }]): [string, Layer] => [
    name,
    { ...(schema === undefined ? {} : { schema }), annotations },
  ])
  return createDocument({ ...document, layers: Object.fromEntries(layers) })
}
