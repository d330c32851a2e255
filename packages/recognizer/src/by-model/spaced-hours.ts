import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { type Token, tokenAt } from '../token.ts'
import { UNITS } from '../vocabulary/units.ts'
import type { TaggedWords } from './tagged-words.ts'

const SCORE = 0.93 // before the grams of the rules
const HOUR = 'g' // *22 g 40*, with a blank: grams as well
const MINUTES = syllableKey('phút')
const UNIT = new PhraseTable(() => phrases(UNITS, true))
const PIECES = syllableKeys('giọt|viên|hạt|thìa|muỗng|%|x')
const LEADS = syllableKeys('đến|từ|lúc|vào|hồi|trước|sau|tới|khoảng|đúng|cũng|mãi')
const ABOUT = syllableKeys('gần|hơn|khoảng|đúng|chừng|độ|tới')
const PEOPLE = syllableKeys('ông|bà|anh|chị|em|cô|chú|bác|hai|cả|các|mọi|đoàn|xe|tàu|nhà|người')
const GOES_ON: ReadonlySet<string> = new Set(['VERB', 'ADV', 'PRON', 'PROPN', 'AUX', 'SCONJ', 'CCONJ', 'ADP', 'PUNCT'])

/** Hours with a blank before their letter, as treebanks write them: *22 g 40*, *đến khoảng 10 g mới về*; *20 g muối* is weighed. */
export function spacedHours(words: TaggedWords, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at + 1 < tokens.length; at++) {
    const to = hourEnd(words, tokens, at)
    if (to === null) continue
    found.push({ from: at, to, label: 'TIME', score: SCORE, rule: 'spaced-hour' })
    at = to - 1
  }
  return found
}

function hourEnd(words: TaggedWords, tokens: readonly Token[], at: number): number | null {
  const [hour, letter] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)]
  if (letter.letters !== HOUR || letter.gap !== 'blank' || !isUpTo(hour, 24)) return null
  if (isMinute(tokens, at + 2)) return tokenAt(tokens, at + 3).key === MINUTES ? at + 4 : at + 3
  return isLed(tokens, at) && goesOn(words, tokens, at + 2) ? at + 2 : null
}

/** Two digits that measure nothing: *9 g 30 móc ví*, not *20 g 30 giọt*. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  const [minute, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)]
  if (minute.gap !== 'blank' || !/^[0-5]\d$/.test(minute.key)) return false
  return next.key === MINUTES || (!PIECES.has(next.key) && UNIT.longest(tokens, at + 1) === null)
}

/** Whether an hour may stand at the token: first in its clause, behind *đến*, *lúc khoảng*, or as the end of a range. */
function isLed(tokens: readonly Token[], at: number): boolean {
  const lead = tokenAt(tokens, at).gap !== 'break' && ABOUT.has(tokenAt(tokens, at - 1).key) ? at - 1 : at
  const before = tokenAt(tokens, lead - 1)
  if (tokenAt(tokens, lead).gap === 'break' || /^[,:;("]$/.test(before.key)) return true
  return LEADS.has(before.key) || (before.key === '-' && tokenAt(tokens, lead - 2).letters === HOUR)
}

/** Whether what stands behind the hour is no thing that is weighed. */
function goesOn(words: TaggedWords, tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at)
  if (next.gap === 'break' || next.kind === 'punctuation' || PEOPLE.has(next.key)) return true
  return GOES_ON.has(words.uposAt(at) ?? '')
}

function isUpTo({ kind, key }: Token, most: number): boolean {
  return kind === 'number' && /^\d{1,2}$/.test(key) && Number(key) <= most
}
