import { applyPatch } from './apply-patch.ts'
import { annotationError } from './error.ts'
import type { AnnotationIssue } from './issue.ts'
import type { AnnotatedDocument } from './model.ts'
import type { Patch } from './patch.ts'
import { type ValidateOptions, validateDocument } from './validate-document.ts'

/** What {@link applyPatchStrictly} looks at: breaches of a label schema are errors. */
export type StrictOptions = Pick<ValidateOptions, 'schemas'>

/** Errors of documents that were looked at, with the schemas: the next patch need not look at them again. */
const known = new WeakMap<AnnotatedDocument, { readonly schemas: StrictOptions['schemas']; readonly errors: Errors }>()

/** Errors by what they say. Their paths change with every annotation that is put before them. */
type Errors = ReadonlyMap<string, readonly AnnotationIssue[]>

/**
 * {@link applyPatch} that refuses a patch after which the document would have an error that it did not have before:
 * an unknown label, a crossing span, a role left empty, a reference to nothing. Costs one validation of the new document;
 * one of the document before too if the new one has errors and the other was not made here with the same `schemas`.
 *
 * @throws {ChugiaiError} `schema_violation` with the place of the first new error; and what `applyPatch` throws
 */
export function applyPatchStrictly(
  document: AnnotatedDocument,
  patch: Patch,
  { schemas }: StrictOptions = {},
): AnnotatedDocument {
  const next = applyPatch(document, patch)
  const errors = errorsOf(next, schemas)
  const before = errors.size === 0 ? errors : errorsOf(document, schemas)
  const added = [...errors].flatMap(([what, places]) => places.slice(before.get(what)?.length ?? 0))
  const [first] = added
  if (first === undefined) return next
  const more = added.length === 1 ? '' : ` (and ${added.length - 1} more)`
  throw annotationError('schema_violation', `${first.message}${more}`, {
    ...(first.path === undefined ? {} : { path: first.path }),
    ...(first.span === undefined ? {} : { span: first.span }),
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  })
}

function errorsOf(document: AnnotatedDocument, schemas: StrictOptions['schemas']): Errors {
  const found = known.get(document)
  if (found !== undefined && found.schemas === schemas) return found.errors
  const errors = new Map<string, AnnotationIssue[]>()
  for (const one of validateDocument(document, schemas === undefined ? {} : { schemas })) {
    if (one.severity !== 'error') continue
    const what = `${one.code} ${one.message}`
    const places = errors.get(what)
    if (places === undefined) errors.set(what, [one])
    else places.push(one)
  }
  known.set(document, { schemas, errors })
  return errors
}
