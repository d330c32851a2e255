import { toneKey } from '@chugiai/normalizer/lexis'
import type { Token } from '../token.ts'
import { readDay } from './day-words.ts'

const LINKS = new Set([...['và', 'đến', 'tới'].map(toneKey), ',', '-'])
const MOST_COUNTED = 10

/** Whether as many days of a month as were counted stand at token `at`: the two of `hai ngày 22 và 23/10`, the three of `3 ngày 22-24/10`. */
export function countsDays(tokens: readonly Token[], at: number, count: number): boolean {
  if (count < 2 || count > MOST_COUNTED) return false
  const first = readDay(tokens, at, false)
  let [last, days] = [first, 1]
  while (last !== null && days < count && goesOn(tokens, last.end)) {
    const next = readDay(tokens, last.end + 1, false)
    if (next === null || next.value <= last.value) break
    last = next
    days++
  }
  return first !== null && last !== null && days > 1 && (days === count || last.value - first.value + 1 === count)
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const [link, next] = [tokens[at], tokens[at + 1]]
  return link !== undefined && LINKS.has(link.key) && isNear(link) && next !== undefined && isNear(next)
}

function isNear({ gap }: Token): boolean {
  return gap === 'blank' || gap === 'none'
}
