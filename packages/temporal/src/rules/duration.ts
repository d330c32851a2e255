import { toneKey } from '@chugiai/normalizer/lexis'
import type { Meaning } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { type Atom, NUMBER, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { AMOUNT_KEYS, AMOUNT_WORDS, type ReadAmounts, readAmounts } from './amount.ts'
import { countsDays } from './counted-days.ts'
import { isNamedNumber, standsAlone } from './guards.ts'
import { isHourLength, isOnDay, isTimeLed } from './hour-length.ts'
import { isLengthOfOne, ONE_LENGTH_WORDS } from './one-length.ts'

const NAME = 'duration'
const LAST_HOUR = 24
const PLACED = 0.85 // '3 ngày tới' is hardly anything else
const MEASURED = 0.8 // as for other numbers in words

const approximately = createPhrases<true>([
  ['hơn', true],
  ['gần', true],
  ['khoảng', true],
  ['chừng', true],
  ['ngót', true],
  ['xấp xỉ', true],
])
const agoLeads = createPhrases<true>([
  ['cách đây', true],
  ['cách nay', true],
])
type Placed = 'ahead' | 'behind' | 'ago' | 'in'
/** What follows an amount and places it: the next or last days, days ago, days from now. */
const places = createPhrases<{ placed: Placed; ends?: true }>([
  ['tới', { placed: 'ahead' }],
  ['sắp tới', { placed: 'ahead' }],
  ['tới đây', { placed: 'ahead' }],
  ['tiếp theo', { placed: 'ahead' }],
  ['kế tiếp', { placed: 'ahead' }],
  ['qua', { placed: 'behind' }],
  ['vừa qua', { placed: 'behind' }],
  ['vừa rồi', { placed: 'behind' }],
  ['gần đây', { placed: 'behind' }],
  ['gần nhất', { placed: 'behind' }],
  ['trở lại đây', { placed: 'behind' }],
  ['nay', { placed: 'behind' }],
  ['rày', { placed: 'behind' }],
  ['trước đây', { placed: 'ago' }],
  ['về trước', { placed: 'ago' }],
  ['trước', { placed: 'ago', ends: true }],
  ['nữa', { placed: 'in' }],
])
/** Words behind a number of `giờ` that make it a duration, not a time of day. */
const HOUR_UNIT_WORDS = new Set(['tiếng', 'hồ'].map(toneKey))
const aboutKey = toneKey('khoảng')
const manyKey = toneKey('nhiều')
const DATE_HEADS = new Set(['ngày', 'tháng', 'năm'].map(toneKey))

/** `3 ngày`, `hơn hai năm`, `3 ngày tới`, `5 năm qua`, `cách đây 3 năm`, `hai tuần nữa`. */
export const duration: Rule = {
  name: NAME,
  first: [NUMBER, ...AMOUNT_KEYS, ...approximately.first, ...agoLeads.first],
  words: [...AMOUNT_WORDS, ...approximately.words, ...agoLeads.words, ...places.words, ...ONE_LENGTH_WORDS],
  match(tokens, at) {
    const ago = agoLeads.match(tokens, at)
    const afterAgo = ago?.end ?? at
    const approx = approximately.match(tokens, afterAgo)
    const start = approx?.end ?? afterAgo
    if (start > at && !isSpaced(tokens, start)) return null
    const read = readAmounts(tokens, start)
    if (read === null || !standsAlone(tokens, start, read.end)) return null
    const place = ago === null ? readPlace(tokens, read.end) : { placed: 'ago' as const, end: read.end }
    if (place === null && (isTimeOfDay(tokens, start, read) || runsIntoDate(tokens, read))) return null
    return atomOf(at, start, sureOf(tokens, start, read, approx !== null), approx !== null, place)
  },
}

function readPlace(tokens: readonly Token[], at: number): { readonly placed: Placed; readonly end: number } | null {
  const found = isSpaced(tokens, at) ? places.match(tokens, at) : null
  if (found === null) return null
  const next = tokens[found.end]
  // '3 ngày trước' may go on with what it lies before: '3 ngày trước lễ cưới'.
  const isEnd = next === undefined || next.gap === 'line' || (next.kind === 'mark' && next.gap === 'none')
  return found.value.ends && !isEnd ? null : { placed: found.value.placed, end: found.end }
}

/** Whether `N giờ` is rather a time of day: up to 24, with nothing that makes it a length. */
function isTimeOfDay(tokens: readonly Token[], start: number, { amounts, end }: ReadAmounts): boolean {
  const { unit, count, upTo } = amounts[0]
  if (unit !== 'hour' || count === null || count > LAST_HOUR) return false
  if (upTo !== undefined) return isNamedNumber(tokens, start) // a score, as in "tỷ số 3-4 giờ đã rõ"
  if (HOUR_UNIT_WORDS.has(tokenAt(tokens, end - 1).key)) return false
  if (isHourLength(tokens, start, end)) return false
  if (isOnDay(tokens, end)) return true
  const isRough = isSpaced(tokens, start) && tokenAt(tokens, start - 1).key === aboutKey && amounts.length > 1
  return !isRough || isTimeLed(tokens, start - 1)
}

/** Whether the unit is the head of a date: `Công điện số 13 ngày 3/7`, `Nghị định 154 năm 2016`; not in `hai ngày 22 và 23/10`. */
function runsIntoDate(tokens: readonly Token[], { amounts, end }: ReadAmounts): boolean {
  const next = tokens[end]
  if (next?.kind !== 'number' || next.gap !== 'blank' || !DATE_HEADS.has(tokenAt(tokens, end - 1).key)) return false
  const { count, unit } = amounts[0]
  return unit !== 'day' || count === null || !countsDays(tokens, end, count)
}

/** The amounts with what is around them taken in: `hơn một năm` is a year's length, `một năm` may be any year. */
function sureOf(tokens: readonly Token[], start: number, read: ReadAmounts, approx: boolean): ReadAmounts {
  const isMany = tokenAt(tokens, start).key === manyKey
  if ((read.amounts[0].count !== 1 && !isMany) || read.confidence >= MEASURED) return read
  return approx || isLengthOfOne(tokens, start, read.end) ? { ...read, confidence: MEASURED } : read
}

function atomOf(
  at: number,
  start: number,
  read: ReadAmounts,
  approx: boolean,
  place: { placed: Placed; end: number } | null,
): Atom | null {
  const meaning = meaningOf(read, approx, place?.placed ?? null)
  if (meaning === null) return null
  const confidence = place === null ? read.confidence : Math.max(read.confidence, PLACED)
  const end = place?.end ?? read.end
  // 'mấy năm nay' counts nothing that would stand alone
  const counted = { start, end: read.isCounted ? read.end : end }
  const length = counted.start === at && counted.end === end ? {} : { length: { ...counted, amounts: read.amounts } }
  return { start: at, end, meaning, rule: NAME, confidence, ...length }
}

function meaningOf({ amounts }: ReadAmounts, approx: boolean, placed: Placed | null): Meaning | null {
  const mod = approx ? ({ mod: 'APPROX' } as const) : {}
  if (placed === null) return { kind: 'duration', amounts, ...mod }
  if (placed === 'ahead' || placed === 'behind')
    return { kind: 'window', amounts, direction: placed === 'ahead' ? 1 : -1, ...mod }
  const { count, upTo, unit } = amounts[0]
  if (count === null || upTo !== undefined || amounts.length > 1 || !Number.isInteger(count))
    return { kind: 'window', amounts, direction: placed === 'in' ? 1 : -1, ...mod }
  return { kind: 'point', fields: { shift: { unit, by: placed === 'in' ? count : -count }, ...mod } }
}
