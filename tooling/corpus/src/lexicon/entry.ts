/** What was judged of a word, from the least to the greatest: parted, both ways, one word. */
export const VERDICTS = ['no', 'maybe', 'sure'] as const

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number]

/** A line of `corpus/lexicon`. */
export interface LexiconEntry {
  /** Composed, tone marks in the traditional place, one blank between syllables, lower case unless it is a name. */
  readonly word: string
  readonly verdict: Verdict
  /** Parts of speech after UD, the commonest first; none for a word that is judged `no`. */
  readonly tags: readonly string[]
  /** The list it comes from: the name of its file without `.tsv`. */
  readonly source: string
}

/** A word that was judged a second time by who did not see the first verdict. */
export interface SecondVerdict {
  /** Which of the passes, 1 the first; only the last was made on the lists as they stand. */
  readonly round: number
  readonly source: string
  readonly word: string
  /** What the list said when the pass was made. */
  readonly first: Verdict
  readonly second: Verdict
}

/** Reads a list: word, verdict, parts of speech, source; a field that is not there is empty. */
export function readLexicon(file: string): readonly LexiconEntry[] {
  return rowsOf(file).map(([word = '', verdict = '', tags = '', source = '']) => ({
    word,
    verdict: verdict as Verdict,
    tags: tags === '_' || tags === '' ? [] : tags.split(','),
    source,
  }))
}

/** Reads `second-pass/verdicts.tsv`, which has a head line. */
export function readSecondVerdicts(file: string): readonly SecondVerdict[] {
  return rowsOf(file)
    .slice(1)
    .map(([round = '', source = '', word = '', first = '', second = '']) => ({
      round: Number(round),
      source,
      word,
      first: first as Verdict,
      second: second as Verdict,
    }))
}

function rowsOf(file: string): readonly string[][] {
  return file
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}
