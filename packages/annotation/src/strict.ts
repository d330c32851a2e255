import { applyPatch } from './apply-patch.ts'
import { annotationError } from './error.ts'
import type { AnnotationIssue } from './issue.ts'
import type { AnnotatedDocument } from './model.ts'
import type { Patch } from './patch.ts'
import { type ValidateOptions, validateDocument } from './validate-document.ts'

/**
 * {@link applyPatch} that refuses a patch after which the document would have an error that it did not have before:
 * an unknown label, a crossing span, a role left empty, a reference to nothing. Costs a validation of the document
 * before and after.
 *
 * @throws {ChugiaiError} `schema_violation` with the place of the first new error; and what `applyPatch` throws
 */
export function applyPatchStrictly(
  document: AnnotatedDocument,
  patch: Patch,
  options: ValidateOptions = {},
): AnnotatedDocument {
  const known = new Set(errorsOf(document, options).map(({ code, message }) => `${code} ${message}`))
  const next = applyPatch(document, patch)
  const added = errorsOf(next, options).filter(({ code, message }) => !known.has(`${code} ${message}`))
  const [first] = added
  if (first === undefined) return next
  const more = added.length === 1 ? '' : ` (and ${added.length - 1} more)`
  throw annotationError('schema_violation', `${first.message}${more}`, {
    ...(first.path === undefined ? {} : { path: first.path }),
    ...(first.span === undefined ? {} : { span: first.span }),
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  })
}

function errorsOf(document: AnnotatedDocument, options: ValidateOptions): AnnotationIssue[] {
  return validateDocument(document, options).filter(({ severity }) => severity === 'error')
}
