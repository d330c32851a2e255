import { NUMBER_WORDS } from '../number-words.ts'
import { type Atom, NUMBER, ROMAN, type Rule } from '../rule.ts'
import { createVocabulary, type Token } from '../token.ts'
import { clock, HALF_DAY_WORDS, ZONE_WORDS } from './clock.ts'
import { dayMonth } from './day-month.ts'
import { direction } from './direction.ts'
import { edge } from './edge.ts'
import { fullDate } from './full-date.ts'
import { namedMonth, numericMonth } from './month.ts'
import { partOfDay } from './part-of-day.ts'
import { relative } from './relative.ts'
import { spokenDate } from './spoken-date.ts'
import { sundayCode, weekday } from './weekday.ts'
import { year } from './year.ts'

/** All rules. Of answers of the same length the first wins. */
const RULES: readonly Rule[] = [
  fullDate,
  spokenDate,
  dayMonth,
  numericMonth,
  namedMonth,
  year,
  weekday,
  sundayCode,
  relative,
  partOfDay,
  clock,
  edge,
  direction,
]
/** Words between the parts of an expression, and words that tell what a number is. */
const LINKS = [
  'lúc',
  'vào',
  'của',
  'đến',
  'tới',
  'và',
  'từ',
  'sang',
  'cho',
  'hoặc',
  'sẽ',
  'dự',
  'kiến',
  'sắp',
  'khoảng',
  'đúng',
  'ngay',
  'trong',
]

export const vocabulary = createVocabulary([
  ...RULES.flatMap((rule) => rule.words),
  ...NUMBER_WORDS,
  ...HALF_DAY_WORDS,
  ...ZONE_WORDS,
  ...LINKS,
])

const byFirst = new Map<string, Rule[]>()
for (const rule of RULES) {
  for (const key of new Set(rule.first)) byFirst.set(key, [...(byFirst.get(key) ?? []), rule])
}
const NO_RULES: readonly Rule[] = []

/** The longest thing that a rule finds at token `at`. */
export function matchAtom(tokens: readonly Token[], at: number): Atom | null {
  const token = tokens[at]
  if (token === undefined) return null
  const first = token.kind === 'number' ? NUMBER : token.kind === 'roman' ? ROMAN : token.key
  let longest: Atom | null = null
  for (const rule of byFirst.get(first) ?? NO_RULES) {
    const atom = rule.match(tokens, at)
    if (atom !== null && atom.end > (longest?.end ?? at)) longest = atom
  }
  return longest
}
