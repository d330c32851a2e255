import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { endsPhrase } from './direction.ts'
import { every } from './every.ts'
import { isLink, LIST_WORDS, readOn } from './listing.ts'
import { readWeek, relative } from './relative.ts'

/** Monday is 1. In Vietnamese the week begins on Sunday, so Monday is `thứ hai`, the second. */
const weekdays = createPhrases<number>([
  ['thứ hai', 1],
  ['thứ ba', 2],
  ['thứ tư', 3],
  ['thứ năm', 4],
  ['thứ sáu', 5],
  ['thứ bảy', 6],
  ['thứ bẩy', 6],
  ['thứ 2', 1],
  ['thứ 3', 2],
  ['thứ 4', 3],
  ['thứ 5', 4],
  ['thứ 6', 5],
  ['thứ 7', 6],
  ['chủ nhật', 7],
  ['chúa nhật', 7],
])
const DAY_WORD = 'hôm'
const SUNDAY = 7
const SUNDAY_CODE = 'CN'
/** Words before `thứ N` that make it a rank: `lần thứ hai`, `hội nghị thứ 5`. */
// biome-ignore format: a list reads better in rows
const RANKED = [
  'lần', 'họp', 'nghị', 'vị', 'trí', 'hạng', 'đứng', 'người', 'phiên', 'tập', 'khóa', 'kỳ', 'kì', 'con', 'đợt', 'bàn', 'trận', 'vòng',
  'thế', 'năm', 'tháng', 'tuần', 'ngày', 'chiếc', 'bà', 'cuốn', 'phần', 'chương', 'thành', 'nhóm', 'loại', 'cái', 'vợ', 'chồng', 'đêm',
]

/** Before a list of weekdays: `các ngày thứ bảy, chủ nhật`, `tối thứ ba, thứ năm`. */
const OF_DAYS = ['ngày', 'vào', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm']
const ofDays = new Set(OF_DAYS.map(toneKey))
const sundayKey = toneKey('nhật')
const dayWordKey = toneKey(DAY_WORD)
const ranked = new Set(RANKED.map(toneKey))

// 'thứ hai' is 'second' as often as 'Monday': alone it stays below what findDates shows, unless it is written with
// the capital of the weekday ('thứ Hai') or behind 'hôm'.
export const weekday: Rule = {
  name: 'weekday',
  first: [...weekdays.first, dayWordKey],
  words: [...weekdays.words.filter((word) => !/\d/.test(word)), DAY_WORD, ...OF_DAYS, ...RANKED, ...LIST_WORDS],
  match(tokens, at) {
    const start = tokenAt(tokens, at).key === dayWordKey ? at + 1 : at
    const found = weekdays.match(tokens, start)
    if (found === null || (start > at && !isSpaced(tokens, start))) return null
    const listed = readList(tokens, found.end)
    if (listed !== null) return point('weekday', at, found.end, 0.9, { weekday: found.value, ...listed })
    if (isListed(tokens, at, found.end)) return point('weekday', at, found.end, 0.8, { weekday: found.value })
    const isRank =
      start === at &&
      isSpaced(tokens, at) &&
      !tokenAt(tokens, found.end - 1).capital &&
      ranked.has(tokenAt(tokens, at - 1).key)
    if (isRank && found.value !== SUNDAY) return null
    const sure = start > at || found.value === SUNDAY || tokenAt(tokens, found.end - 1).capital
    return point('weekday', at, found.end, sure ? 0.85 : 0.3, { weekday: found.value })
  },
}

/** `các ngày thứ bảy, chủ nhật`, `vào thứ 3, thứ 5`: what stands beside another weekday is no rank, if days are spoken of. */
function isListed(tokens: readonly Token[], at: number, end: number): boolean {
  const before = isSpaced(tokens, at) ? tokenAt(tokens, at - 1).key : ''
  const last = readOn(tokens, end, readMember)
  if (last === null || last.isBare) return before !== '' && isLink(tokens, at - 1) && isListedBefore(tokens, at)
  return ofDays.has(before) || tokenAt(tokens, last.end - 1).key === sundayKey
}

/** The `thứ 5` of `vào thứ 3, thứ 5`. */
function isListedBefore(tokens: readonly Token[], at: number): boolean {
  const start = at - 3
  return start >= 0 && weekdays.match(tokens, start)?.end === at - 1 && isListed(tokens, start, at - 1)
}

/**
 * What stands behind a list of weekdays that goes on at token `at` holds for each: `thứ hai, thứ tư và thứ sáu hằng
 * tuần`, `thứ ba và thứ tư tuần tới`. A list that says `thứ` once, `thứ 2, 4, 6`, is one of every week.
 */
export function readList(tokens: readonly Token[], at: number): Fields | null {
  const last = readOn(tokens, at, readMember)
  if (last === null) return null
  const tail = isSpaced(tokens, last.end) ? (every.match(tokens, last.end) ?? relative.match(tokens, last.end)) : null
  const fields = tail?.meaning.kind === 'point' ? tail.meaning.fields : null
  if (fields?.every || fields?.shift?.unit === 'week') return fields
  const week = last.isBare ? readWeek(tokens, last.end) : null
  if (week !== null) return week.fields
  return last.isBare && endsPhrase(tokens, last.end) ? { every: true } : null
}

/** `thứ tư`, or the `4` of `thứ 2, 4`. */
function readMember(tokens: readonly Token[], at: number): { readonly isBare: boolean; readonly end: number } | null {
  const named = weekdays.match(tokens, at)
  if (named !== null) return { isBare: false, end: named.end }
  return /^[2-7]$/.test(tokenAt(tokens, at).key) ? { isBare: true, end: at + 1 } : null
}

/** `CN, 25/3`: kept by the joining alone, and only when the date is a Sunday (it also ends numbers of documents). */
export const sundayCode: Rule = {
  name: 'sunday-code',
  first: [toneKey(SUNDAY_CODE)],
  words: [SUNDAY_CODE],
  match(tokens, at) {
    const token = tokenAt(tokens, at)
    if (!token.capital || token.end - token.start !== SUNDAY_CODE.length || (at > 0 && token.gap === 'none'))
      return null
    return point('sunday-code', at, at + 1, 0, { weekday: SUNDAY })
  },
}
