import { type Holds, SPANS_ONLY } from '../format/holds.ts'

/** What columns of tags hold: flat spans of whole words, and the words themselves. */
export const CONLL_HOLDS: Holds = { ...SPANS_ONLY, overlap: 'none', tokens: 'sentences and words', text: false }
