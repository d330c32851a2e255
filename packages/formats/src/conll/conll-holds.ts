import { type Holds, SPANS_ONLY } from '../format/holds.ts'

/** What columns of tags hold: flat spans of whole words, and the words themselves. */
export const CONLL_HOLDS: Holds = { ...SPANS_ONLY, overlap: 'none', tokens: 'sentences and words', text: false }

/** What they hold with a column for spans over others, as GermEval has it. */
export const NESTED_HOLDS: Holds = { ...CONLL_HOLDS, overlap: 'any' }
