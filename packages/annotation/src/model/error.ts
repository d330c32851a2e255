import { ChugiaiError, type ErrorDetails } from '@chugiai/text'
import type { AnnotationErrorCode } from './codes.ts'

/** An error with one of this package's codes. */
export function annotationError(
  code: AnnotationErrorCode,
  message: string,
  details?: ErrorDetails,
): ChugiaiError<AnnotationErrorCode> {
  return new ChugiaiError(code, message, details)
}
