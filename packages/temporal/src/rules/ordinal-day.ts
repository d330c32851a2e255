import { toneKey } from '@chugiai/normalizer/lexis'
import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'
import { tokenAt } from '../token.ts'

/** Weeks of a month by their number; the first is `đầu`, and a fifth is not always whole. */
const ORDINALS = [
  ['nhất', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['tư', 'bốn', '4'],
]

const picks = createPhrases<'first' | 'last' | number>([
  ['tuần đầu tiên', 'first'],
  ['tuần đầu', 'first'],
  ...ORDINALS.flatMap((words, i) => words.map((word) => [`tuần thứ ${word}`, i + 1] as const)),
  ['tuần cuối cùng', 'last'],
  ['tuần cuối', 'last'],
  ['ngày đầu tiên', 'first'],
  ['ngày đầu', 'first'],
  ['ngày cuối cùng', 'last'],
  ['ngày cuối', 'last'],
])

const weekKey = toneKey('tuần')

/** `ngày đầu tiên`, `tuần đầu tiên` of the month or year behind it: nothing alone. */
export const ordinalDay: Rule = {
  name: 'ordinal-day',
  first: picks.first,
  words: picks.words,
  match(tokens, at) {
    const found = picks.match(tokens, at)
    const week = tokenAt(tokens, at).key === weekKey ? { pickWeek: true } : {}
    return found && point('ordinal-day', at, found.end, 0, { pick: found.value, ...week })
  },
}
