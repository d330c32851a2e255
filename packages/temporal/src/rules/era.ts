import { createPhrases } from '../phrases.ts'
import { isSpaced, type Token } from '../token.ts'

/** Words behind a year or century that say on which side of the birth of Christ it lies. */
const eras = createPhrases<'before' | 'after'>([
  ['trước công nguyên', 'before'],
  ['trước cn', 'before'],
  ['tcn', 'before'],
  ['sau công nguyên', 'after'],
  ['sau cn', 'after'],
  ['scn', 'after'],
])

export const ERA_WORDS = eras.words

/** `trước Công nguyên`, `TCN`, `sau Công nguyên` behind a blank at token `at`. */
export function readEra(
  tokens: readonly Token[],
  at: number,
): { readonly value: 'before' | 'after'; readonly end: number } | null {
  return isSpaced(tokens, at) ? eras.match(tokens, at) : null
}
