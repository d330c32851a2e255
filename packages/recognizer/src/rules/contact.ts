import type { Chart, Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'

const ADDRESS = 0.97 // nothing else is written so
const PHONE_NUMBER = 0.85 // a long number with a leading zero may be an account

const PHONE = /^0\d{9,10}$|^0\d{2,4}[.]\d{3,4}[.]\d{3,4}$|^1[89]00\d{4,6}$|^84\d{9}$/
// Of the numbering plan of Việt Nam: mobiles and the lines of a province, with the code of the country or without.
const IN_GROUPS = /^(?:0|84)(?:[35789]\d{8}|2\d{9})$/
const COUNTRY_CODE = /^84/
const LONGEST = 11 // digits, but for the code of the country
const MOST_TOKENS = 12
const BETWEEN_GROUPS = new Set(['-', '.', ')'])
const OPENING = new Set(['(', '+'])

/** Mail and web addresses, and telephone numbers by their shape: *0912345678*, *0912 345 678*, *(024) 3825 1234*. */
export function addContacts(chart: Chart): void {
  const { tokens } = chart
  for (let at = 0; at < tokens.length; at++) {
    const mention = readAddress(tokens, at) ?? readPhone(tokens, at)
    if (mention === null) continue
    chart.add(mention)
    at = mention.to - 1
  }
}

function readAddress(tokens: readonly Token[], at: number): Mention | null {
  const { kind } = tokenAt(tokens, at)
  return kind === 'email' || kind === 'url' ? contact(tokens, at, at + 1, ADDRESS, 'address') : null
}

function readPhone(tokens: readonly Token[], at: number): Mention | null {
  const token = tokenAt(tokens, at)
  const first = OPENING.has(token.key) ? tokens[at + 1] : token
  if (first?.kind !== 'number') return null
  const to = first === token ? groupsEnd(tokens, at) : openedEnd(tokens, at)
  if (to !== null) return contact(tokens, at, to, PHONE_NUMBER, 'phone-number')
  return first === token && PHONE.test(token.key) ? contact(tokens, at, at + 1, PHONE_NUMBER, 'phone-number') : null
}

/** *(024) 3825 1234*, *+84 912 345 678*: nothing may stand between the mark and its number. */
function openedEnd(tokens: readonly Token[], at: number): number | null {
  const first = tokenAt(tokens, at + 1)
  if (first.gap !== 'none') return null
  const isCountry = tokenAt(tokens, at).key === '+'
  if (isCountry !== COUNTRY_CODE.test(first.key)) return null
  if (!isCountry && tokenAt(tokens, at + 2).key !== ')') return null
  return groupsEnd(tokens, at + 1, isCountry ? 1 : 2)
}

/** Behind groups of digits that make a whole number together, two at least. */
function groupsEnd(tokens: readonly Token[], from: number, least = 2): number | null {
  let digits = ''
  let groups = 0
  for (let at = from; at < tokens.length && at < from + MOST_TOKENS; at++) {
    const token = tokenAt(tokens, at)
    if (at > from && token.gap === 'break') return null
    if (token.kind !== 'number') {
      if (!BETWEEN_GROUPS.has(token.key) || token.gap !== 'none') return null
      continue
    }
    digits += token.key.replaceAll('.', '')
    groups++
    if (digits.length > LONGEST + 1) return null
    if (groups >= least && IN_GROUPS.test(digits) && !goesOn(tokens, at + 1)) return at + 1
  }
  return null
}

/** More digits, with nothing but a blank or a stroke before them: the number is another. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.gap === 'break') return false
  return (
    next.kind === 'number' || (next.gap === 'none' && tokenAt(tokens, at + 1).kind === 'number' && next.key !== ',')
  )
}

function contact(tokens: readonly Token[], from: number, to: number, score: number, rule: string): Mention {
  const value = tokens
    .slice(from, to)
    .map(({ letters, gap }, i) => (i > 0 && gap !== 'none' ? ' ' : '') + letters)
    .join('')
    .normalize('NFC')
  return { from, to, label: 'CONTACT', score, rule, attributes: { value } }
}
