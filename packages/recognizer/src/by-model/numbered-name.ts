import type { Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'
import type { MentionsByToken } from './mentions-by-token.ts'
import type { TaggedWords } from './tagged-words.ts'

const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'])

/** Whether a number only tells which thing of a name is meant: the *35* of *tàu Hoàng Đạt 35 đã chìm*. */
export function numbersName(
  { label, rule, from, to }: Mention,
  words: TaggedWords,
  tokens: readonly Token[],
  mentions: MentionsByToken,
): boolean {
  const before = tokens[from - 1]
  if (label !== 'NUM' || rule !== 'number' || to !== from + 1 || before === undefined || !isOfName(before)) return false
  if (tokenAt(tokens, from).gap !== 'blank') return false
  const next = tokens[to]
  const counts = next !== undefined && next.gap !== 'break' && COUNTED.has(words.uposAt(to) ?? '')
  // A score stands behind a country: *Việt Nam 3, Thái Lan 1*.
  return !counts && !mentions.endingAt(from).some((mention) => mention.label === 'LOC')
}

/** *Đạt*, *Boeing*, *iPhone*: a capital that does not come from the start of a sentence. */
function isOfName({ shape, initial, vietnamese }: Token): boolean {
  return shape === 'mixed' || (shape === 'title' && !(initial && vietnamese))
}
