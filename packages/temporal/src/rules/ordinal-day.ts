import { toneKey } from '@chugiai/normalizer/lexis'
import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'

const picks = createPhrases<'first' | 'last'>([
  ['tuần đầu tiên', 'first'],
  ['tuần đầu', 'first'],
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
    const week = tokens[at]!.key === weekKey ? { pickWeek: true } : {}
    return found && point('ordinal-day', at, found.end, 0, { pick: found.value, ...week })
  },
}
