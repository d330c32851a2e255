import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'

const MIDNIGHT = 24 // the end of the day that it is the night of
const words = createPhrases<true>([['nửa đêm', true]])

/** `nửa đêm`: the hour, also of a day that is said: `nửa đêm 13/5`. */
export const midnight: Rule = {
  name: 'midnight',
  first: words.first,
  words: words.words,
  match(tokens, at) {
    const found = words.match(tokens, at)
    return found && point('midnight', at, found.end, 0.7, { clock: { hour: MIDNIGHT } })
  },
}
