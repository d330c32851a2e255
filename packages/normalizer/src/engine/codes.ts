/** What can go wrong in `@chugiai/normalizer`. */
export type NormalizerErrorCode =
  | 'unknown_preset'
  | 'unknown_option'
  | 'unknown_encoding'
  | 'not_text'
  | 'invalid_encoding'

/** What is found about text that can be used all the same. */
export type NormalizerIssueCode = 'mixed_encodings' | 'not_encodable'
