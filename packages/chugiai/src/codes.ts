/** What `annotate` itself throws. */
export type AnnotateErrorCode = 'input_too_long'

/** What a batch throws, and what its items are set aside for beside what `annotate` throws. */
export type BatchErrorCode = 'invalid_item' | 'invalid_option' | 'record_hung' | 'worker_crashed'
