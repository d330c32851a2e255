import { ChugiaiError, type ErrorDetails } from '@chugiai/text'

/** What `@chugiai/annotation` throws. */
export type AnnotationErrorCode =
  | 'duplicate_id'
  | 'invalid_document'
  | 'invalid_edit'
  | 'invalid_log'
  | 'invalid_option'
  | 'invalid_patch'
  | 'invalid_schema'
  | 'missing_version'
  | 'nothing_to_redo'
  | 'nothing_to_undo'
  | 'patch_conflict'
  | 'quote_mismatch'
  | 'schema_violation'
  | 'span_out_of_range'
  | 'still_referenced'
  | 'too_dense'
  | 'unknown_annotation'
  | 'unknown_layer'
  | 'unsupported_version'

/** An error with one of this package's codes. */
export function annotationError(
  code: AnnotationErrorCode,
  message: string,
  details?: ErrorDetails,
): ChugiaiError<AnnotationErrorCode> {
  return new ChugiaiError(code, message, details)
}
