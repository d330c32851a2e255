import { foldPhrase } from './fold.ts'
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
  const byFirst = new Map<string, { keys: readonly string[]; value: Value }[]>()
  for (const [phrase, value] of entries) {
    const keys = foldPhrase(phrase)
    const phrases = byFirst.get(keys[0]!) ?? []
    phrases.push({ keys, value })
    byFirst.set(keys[0]!, phrases)
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.keys.length - a.keys.length)
  return {
    words: entries.flatMap(([phrase]) => phrase.split(' ')),
    first: [...byFirst.keys()],
    match(tokens, at) {
      for (const { keys, value } of byFirst.get(tokens[at]?.key ?? '') ?? []) {
        if (keys.every((key, i) => tokens[at + i]?.key === key && (i === 0 || tokens[at + i]!.gap === 'space'))) {
          return { value, end: at + keys.length }
        }
      }
      return null
    },
  }
}
