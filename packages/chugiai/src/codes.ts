/** What `annotate` itself throws. */
export type AnnotateErrorCode = 'input_too_long'
