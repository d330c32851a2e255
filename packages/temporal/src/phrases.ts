import { PhraseTable as KeyTable, toneKey } from '@chugiai/normalizer/lexis'
import type { Token } from './token.ts'

/** A table of phrases, looked up word by word. */
export interface PhraseTable<Value> {
  /** All words in it, for the vocabulary. */
  readonly words: readonly string[]
  /** First words of the phrases, folded. */
  readonly first: readonly string[]
  /** The longest phrase that begins at token `at`; `end` is the index of the token after it. */
  match(tokens: readonly Token[], at: number): { readonly value: Value; readonly end: number } | null
}

/** Makes a table from phrases in their natural spelling. Words of a phrase stand on one line with blanks between. */
export function createPhrases<Value>(
  entries: readonly (readonly [phrase: string, value: Value])[],
): PhraseTable<Value> {
  const table = new KeyTable<Value>(
    entries.map(([phrase, value]) => [phraseKeys(phrase), value]),
    ['blank'],
  )
  return {
    words: entries.flatMap(([phrase]) => phrase.split(' ')),
    first: table.firstKeys,
    match(tokens, at) {
      const found = table.longest(tokens, at)
      return found && { value: found.value, end: found.to }
    },
  }
}

/** The keys of the words of a phrase: `hôm qua`. */
function phraseKeys(phrase: string): readonly string[] {
  return phrase.split(' ').map(toneKey)
}
