export interface UnverbalizeOptions {
  /** Vietnamese writes a decimal comma, which is the default. */
  readonly decimal?: 'comma' | 'point'
  /**
   * `sure`, the default: a number is written only where the words can be nothing else, so that prose keeps its *ba năm*
   * and *vịnh Ba Tư*. `likely`: wherever words read as a number, for what is known to be dictated.
   */
  readonly certainty?: 'sure' | 'likely'
}

/** Words `start..end` of a run and what is written for them. */
export interface Written {
  readonly end: number
  readonly text: string
}

/** Reads one kind of spoken expression; `null` when another stands there. Words are lower case. */
export type Unreader = (words: readonly string[], start: number, options: UnverbalizeOptions) => Written | null
