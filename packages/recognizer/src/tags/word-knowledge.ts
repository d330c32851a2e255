/** How many clusterings of words there are, from few to many clusters. */
export const WORD_CLUSTERINGS = 3

/** What is known of each word by its number: syllables by their ids, then the words of the lexicon. */
export interface WordKnowledge {
  /** Cluster in each clustering; 0 where the text had the word too seldom. */
  readonly clusters: readonly Uint16Array[]
  /** Which set of parts of speech the lexicon gives it; 0 for none. */
  readonly classes: Uint8Array
}
