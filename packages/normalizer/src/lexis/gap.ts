/**
 * What stands between a token and the one before it: nothing, blanks, a line end, or what no phrase reaches over (a word
 * that nobody knows, the edge of a sentence).
 */
export type Gap = 'none' | 'blank' | 'line' | 'break'
