import { assertOptions } from '@chugiai/text'
import { createDocument } from '../model/document.ts'
import { annotationError } from '../model/error.ts'
import type { AnnotationIssue } from '../model/issue.ts'
import { DOCUMENT_FORMAT, migrate, readJson } from '../model/migrate.ts'
import type { AnnotatedDocument, Layer } from '../model/model.ts'
import { VALIDATE_OPTIONS } from '../model/option-kinds.ts'
import { type ValidateOptions, validateDocument } from './validate-document.ts'

/** A document, or `null` when it has errors; and everything that was found. */
export interface ParsedDocument {
  /** The document; `null` when it is refused. */
  readonly document: AnnotatedDocument | null
  /** All that was found, errors and warnings. */
  readonly issues: readonly AnnotationIssue[]
}

/**
 * A document from outside: JSON text or the value it says, of this version or an earlier one. Checked as
 * `validateDocument` does: a broken file is refused always, one that breaks a label schema unless `breaches` says
 * `warning`.
 *
 * @throws {ChugiaiError} `unsupported_version` for a file of a newer release, `missing_version`, `invalid_document` for
 *   any other error
 * @example
 * const document = parseDocument(await file.text(), { schemas: [mySchema], breaches: 'warning' })
 */
export function parseDocument(input: unknown, options: ValidateOptions = {}): AnnotatedDocument {
  const { document, issues } = safeParseDocument(input, options)
  if (document !== null) return document
  const errors = issues.filter(({ severity }) => severity === 'error')
  const { code, message, path, span, hint } = errors[0]!
  const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`
  const isVersion = code === 'unsupported_version' || code === 'missing_version'
  throw annotationError(isVersion ? code : 'invalid_document', `${message}${more}`, {
    ...(path === undefined ? {} : { path }),
    ...(span === undefined ? {} : { span }),
    ...(hint === undefined ? {} : { hint }),
  })
}

/**
 * {@link parseDocument} that never throws. With `breaches: 'warning'` the document is there whenever the file is not
 * broken, and `issues` holds what breaks its label schemas.
 */
export function safeParseDocument(input: unknown, options: ValidateOptions = {}): ParsedDocument {
  assertOptions(options, VALIDATE_OPTIONS)
  const read = readJson(input)
  const migrated = 'issue' in read ? read : migrate(read.value, DOCUMENT_FORMAT)
  if ('issue' in migrated) return { document: null, issues: [migrated.issue] }
  const issues = validateDocument(migrated.value, options)
  const failed = issues.some(({ severity }) => severity === 'error')
  return { document: failed ? null : inOrder(migrated.value as AnnotatedDocument), issues }
}

/** The document with its keys in the order that patches keep. */
function inOrder(document: AnnotatedDocument): AnnotatedDocument {
  const layers = Object.entries(document.layers).map(([name, { schema, annotations }]): [string, Layer] => [
    name,
    { ...(schema === undefined ? {} : { schema }), annotations },
  ])
  return createDocument({ ...document, layers: Object.fromEntries(layers) })
}
