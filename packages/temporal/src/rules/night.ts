import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { type Atom, isNext, point, type Rule } from '../rule.ts'
import { isSpaced, type Token } from '../token.ts'
import { readDate } from './day-range.ts'
import { readDay, readLead } from './day-words.ts'

const NAME = 'night'
const EVENINGS = ['đêm', 'tối', 'khuya']
const mornings = createPhrases<true>([
  ['rạng sáng', true],
  ['rạng', true],
  ['sang', true],
])

/** `đêm 9 rạng sáng 10/5`, `đêm ngày 9, rạng sáng ngày 10 tháng 5`: from one evening to the morning behind it. */
export const night: Rule = {
  name: NAME,
  first: EVENINGS.map(toneKey),
  words: [...EVENINGS, ...mornings.words],
  match(tokens, at) {
    const evening = readDay(tokens, skipLead(tokens, at + 1), false)
    if (evening === null) return null
    const morning = skipMorning(tokens, evening.end)
    const date = morning === null ? null : readDate(tokens, skipLead(tokens, morning))
    if (morning === null || date === null || !follows(evening.value, date.day)) return null
    const from: Fields = { ...dayBefore(evening.value, date.fields), part: 'NI' }
    const to: Fields = { ...date.fields, part: 'MO', hours: SMALL_HOURS }
    return rangeOf(at, evening.end, morning, date.end, from, to)
  },
}

const SMALL_HOURS = [0, 6] as const

function skipLead(tokens: readonly Token[], at: number): number {
  return readLead(tokens, at)?.end ?? at
}

/** Index behind `rạng sáng` at token `at`, with a comma before it or not. */
function skipMorning(tokens: readonly Token[], at: number): number | null {
  const start = isNext(tokens, at, ',', 'none') ? at + 1 : at
  return isSpaced(tokens, start) ? (mornings.match(tokens, start)?.end ?? null) : null
}

/** Whether the morning is that of the next day: `đêm 9 rạng 10`, `đêm 30 rạng 1`. */
function follows(evening: number, day: number): boolean {
  return day === evening + 1 || (day === 1 && evening >= 28)
}

/** The evening's date; `đêm 30 rạng sáng 1/5` began in April. */
function dayBefore(evening: number, { day, month = 1, year }: Fields): Fields {
  const isOldMonth = day === 1
  const isOldYear = isOldMonth && month === 1
  const named = year === undefined ? {} : { year: isOldYear ? year - 1 : year }
  return { day: evening, month: isOldYear ? 12 : isOldMonth ? month - 1 : month, ...named }
}

function rangeOf(at: number, eveningEnd: number, morning: number, end: number, from: Fields, to: Fields): Atom {
  const inner = [point(NAME, at, eveningEnd, 0.95, from), point(NAME, morning, end, 0.95, to)]
  return { start: at, end, meaning: { kind: 'range', from, to }, rule: NAME, confidence: 0.95, inner }
}
