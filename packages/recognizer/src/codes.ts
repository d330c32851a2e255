import { ChugiaiError, type ErrorDetails } from '@chugiai/text'

/** What `@chugiai/recognizer` throws. */
export type RecognizerErrorCode =
  | 'duplicate_name'
  | 'invalid_draft'
  | 'invalid_model'
  | 'invalid_name'
  | 'invalid_rule'
  | 'missing_part'
  | 'unknown_label'
  | 'unknown_model_format'
  | 'unknown_rule'

/** An error with one of this package's codes. */
export function recognizerError(
  code: RecognizerErrorCode,
  message: string,
  details?: ErrorDetails,
): ChugiaiError<RecognizerErrorCode> {
  return new ChugiaiError(code, message, details)
}
