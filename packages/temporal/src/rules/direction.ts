import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'
import type { Token } from '../token.ts'

const directions = createPhrases<{ toward: -1 | 0 | 1; verb?: true }>([
  ['sắp tới', { toward: 1 }],
  ['tới đây', { toward: 1 }],
  ['tới', { toward: 1, verb: true }],
  ['vừa qua', { toward: -1 }],
  ['vừa rồi', { toward: -1 }],
  ['qua', { toward: -1, verb: true }],
  ['này', { toward: 0 }],
])

/** `sắp tới`, `vừa qua`, `này` behind a date: nothing alone. */
export const direction: Rule = {
  name: 'direction',
  first: directions.first,
  words: directions.words,
  match(tokens, at) {
    const found = directions.match(tokens, at)
    if (found === null || (found.value.verb && !endsPhrase(tokens, found.end))) return null
    return point('direction', at, found.end, 0, { toward: found.value.toward })
  },
}

/** `tới` and `qua` are verbs and prepositions too: they count at the end of a phrase. */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token === undefined ||
    token.gap === 'line' ||
    (token.kind === 'mark' && (token.gap === 'none' || token.key === '('))
  )
}
