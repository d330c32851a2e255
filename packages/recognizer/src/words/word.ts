import type { Span } from '@chugiai/text'
import type { TokenKind } from '../token.ts'
import type { WordText } from './words.ts'

/** What a word is: with a model, `word` is letters, of one syllable or more; all else is as for a token. */
export type WordKind = TokenKind | 'word'

/** A token of the text. Without a model every syllable is one. */
export interface Word {
  /** UTF-16 offsets, half-open. */
  readonly span: Span
  /** What it is by its letters alone; `word` where a model told the words. */
  readonly kind: WordKind
}

/** The words that a model found, with their places. */
export function foundWords({ pieces, words }: Pick<WordText, 'pieces' | 'words'>): Word[] {
  return words.map((from, at) => {
    const to = words[at + 1] ?? pieces.length
    const { start, kind } = pieces[from]!
    return { span: { start, end: pieces[to - 1]!.end }, kind: to - from > 1 || kind === 'syllable' ? 'word' : kind }
  })
}
