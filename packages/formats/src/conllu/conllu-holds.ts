import { type Holds, SPANS_ONLY } from '../format/holds.ts'

/** Words with their analysis, and flat spans of whole words. */
export const CONLLU_HOLDS: Holds = { ...SPANS_ONLY, overlap: 'none', tokens: 'sentences and words', text: false }
