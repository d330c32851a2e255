import { type Holds, SPANS_ONLY } from '../format/holds.ts'

/** Words with their analysis, and mentions of whole words with the entities that they name. */
export const CONLLU_HOLDS: Holds = {
  ...SPANS_ONLY,
  discontinuous: true,
  attributes: 'text',
  entities: true,
  tokens: 'sentences and words',
  text: false,
}
