import { assertOptions, getOrInsert, listOf, RECORD } from '@chugiai/text'
import { annotationError } from '../model/error.ts'
import type { AnnotationIssue } from '../model/issue.ts'
import type { AnnotatedDocument } from '../model/model.ts'
import type { Patch } from '../model/patch.ts'
import { type ValidateOptions, validateDocument } from '../validate/validate-document.ts'
import { applyPatch } from './apply-patch.ts'
import { touchedParts } from './touched-parts.ts'

/** What {@link applyPatchStrictly} looks at: breaches of a label schema are errors. */
export type StrictOptions = Pick<ValidateOptions, 'schemas'>

/** Errors by what they say. Their paths change with every annotation that is put before them. */
type Errors = ReadonlyMap<string, readonly AnnotationIssue[]>

/**
 * {@link applyPatch} that refuses a patch after which the document would have an error that it did not have before:
 * an unknown label, a crossing span, a role left empty, a reference to nothing. Looks at what the patch touched and what
 * hangs together with that; at the whole document where the patch changes the text, the source or a layer's schema.
 *
 * @throws {ChugiaiError} `schema_violation` with the place of the first new error; and what `applyPatch` throws
 */
export function applyPatchStrictly(
  document: AnnotatedDocument,
  patch: Patch,
  options: StrictOptions = {},
): AnnotatedDocument {
  assertOptions(options, { schemas: listOf(RECORD) })
  const next = applyPatch(document, patch)
  const parts = touchedParts(document, next, patch) ?? {
    before: document,
    after: next,
    wholePath: (path: string) => path,
  }
  const errors = errorsOf(parts.after, options)
  const before = errors.size === 0 ? errors : errorsOf(parts.before, options)
  const added = [...errors].flatMap(([what, places]) => places.slice(before.get(what)?.length ?? 0))
  const [first] = added
  if (first === undefined) return next
  const more = added.length === 1 ? '' : ` (and ${added.length - 1} more)`
  throw annotationError('schema_violation', `${first.message}${more}`, {
    ...(first.path === undefined ? {} : { path: parts.wholePath(first.path) }),
    ...(first.span === undefined ? {} : { span: first.span }),
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  })
}

function errorsOf(document: AnnotatedDocument, options: StrictOptions): Errors {
  const errors = new Map<string, AnnotationIssue[]>()
  for (const one of validateDocument(document, options)) {
    if (one.severity !== 'error') continue
    const what = `${one.code} ${one.message}`
    getOrInsert(errors, what, () => []).push(one)
  }
  return errors
}
