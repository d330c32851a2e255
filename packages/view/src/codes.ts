/** What `@chugiai/view` throws, beside the codes of wrong arguments in `@chugiai/text`. */
export type ViewErrorCode = 'invalid_document'
