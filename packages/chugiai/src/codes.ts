/** What `annotate` itself throws. */
export type AnnotateErrorCode = 'input_too_long'

/** What a record of a batch is set aside for, beside what `annotate` throws. */
export type BatchErrorCode = 'record_hung' | 'worker_crashed'
