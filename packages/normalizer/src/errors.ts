/** What can go wrong in `@chugiai/normalizer`. */
export type NormalizerErrorCode =
  | 'unknown_preset'
  | 'unknown_option'
  | 'unknown_encoding'
  | 'not_text'
  | 'invalid_encoding'
