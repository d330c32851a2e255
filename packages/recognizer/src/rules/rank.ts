import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import type { Mention } from '../mention.ts'
import { type Token, tokenAt } from '../token.ts'
import { figureOf, type Place, speltNumber } from './place-in-row.ts'

const GRADE = 0.9 // *lớp 12*: a class of so many as well
const RANK = 0.8 // below what has the number in its name

/** A word that is numbered. */
interface Ranked {
  /** No such thing has a greater number: *lớp 30 học sinh* counts. */
  readonly highest: number
  readonly score: number
  /** Words before it that make another word of it. */
  readonly notBehind?: ReadonlySet<string>
  /** The word is a verb as well, or is counted itself: a thing behind the number speaks against a rank. */
  readonly isDoubtful?: true
}

const COUNTING = syllableKeys('mỗi|một|từng|mấy|nhiều|vài|hai|ba|bốn|năm|các|những')
const HEADS: ReadonlyMap<string, Ranked> = new Map(
  Object.entries({
    lớp: { highest: 12, score: GRADE }, // of school
    tầng: { highest: 200, score: RANK, notBehind: syllableKeys('hạ|địa|thượng|phân') },
    cấp: { highest: 17, score: RANK, isDoubtful: true }, // of schools, and of winds up to typhoons
    kỳ: { highest: 20, score: RANK, notBehind: syllableKeys('thời|chu|nhiệm|hoa|định'), isDoubtful: true },
    hạng: { highest: 200, score: RANK, isDoubtful: true },
    bậc: { highest: 12, score: RANK, isDoubtful: true },
    đợt: { highest: 99, score: RANK, notBehind: COUNTING, isDoubtful: true },
    lần: { highest: 99, score: RANK, notBehind: COUNTING, isDoubtful: true },
  } satisfies Record<string, Ranked>).map(([word, ranked]): [string, Ranked] => [syllableKey(word), ranked]),
)
const STAGE: Ranked = { highest: 20, score: RANK } // *giai đoạn 1*, not *giai đoạn 2015*
const [PERIOD, SPAN] = [syllableKey('giai'), syllableKey('đoạn')]
const SCHOOL_TERM: Ranked = { highest: 12, score: GRADE }
const [SCHOOL, TERMS] = [syllableKey('học'), syllableKeys('kỳ|kì')]
const SCHOOL_YEAR: Ranked = { highest: 6, score: RANK } // *học năm 3*, *sinh viên năm thứ nhất* is told by *thứ*
const YEAR = syllableKey('năm')
const STUDENTS = syllableKeys('học|viên|sv')

const LEVELS = syllableKeys('gió|sóng|bão|giật|trường|mạnh|thí|nghề|lực|công|huân|thương|nước')
// What measures or lasts is counted, whatever stands before: *giai đoạn 2 năm*, *tầng 3 m*.
const MEASURES = syllableKeys(
  'giây|phút|giờ|tiếng|ngày|tuần|tháng|quý|năm|m|km|cm|mét|ha|kg|tấn|triệu|tỷ|nghìn|ngàn|trăm|đồng|usd|%',
)
// Behind these nothing is counted: *vòng 2 tại Huế*, *gió cấp 6 và mưa*.
const GOING_ON = syllableKeys(
  'và|của|ở|tại|thì|là|đã|sẽ|được|bị|có|không|với|vào|trên|trong|từ|đến|tới|cho|để|này|đó|kia|nhưng|hoặc|hay|mà|diễn|giật|trở|do|đang|vừa|mới|còn|cũng|sau|trước|khi|nên|theo|quốc|thành|toàn|trung|lại',
)
const LINKS = syllableKeys(',|và|hoặc|hay')

/** Ranks by their number: *lớp 12*, *lớp 2E*, *tầng 1*, *học kỳ II*, *giai đoạn 1*, *gió cấp 6*, and the others of a list: *cấp 1, 2, 3*. */
export function readRanks(tokens: readonly Token[], at: number): readonly Mention[] {
  const head = headAt(tokens, at)
  const place = head && placeAt(tokens, head.to, head.ranked)
  if (head === null || place === null) return []
  const mentions = [rankOf(head.from, head.to, place, head.ranked.score)]
  for (let end = head.to + place.length; ; ) {
    const next = LINKS.has(tokenAt(tokens, end).key) ? listed(tokens, end + 1, head.ranked) : null
    if (next === null) return mentions
    mentions.push(rankOf(end + 1, end + 1, next, head.ranked.score))
    end += 1 + next.length
  }
}

function rankOf(from: number, number: number, { value, length }: Place, score: number): Mention {
  const attributes = { ordinalType: 'sequence', value: String(value) }
  return { from, to: number + length, label: 'ORDINAL', score, rule: 'grade', attributes }
}

interface Head {
  readonly from: number
  /** Where the number must stand. */
  readonly to: number
  readonly ranked: Ranked
}

function headAt(tokens: readonly Token[], at: number): Head | null {
  const [key, next, before] = [
    tokenAt(tokens, at).key,
    tokenAt(tokens, at + 1),
    tokens[at]?.gap === 'break' ? '' : tokenAt(tokens, at - 1).key,
  ]
  if (key === PERIOD && next.key === SPAN) return { from: at, to: at + 2, ranked: STAGE }
  if (key === SCHOOL && TERMS.has(next.key)) return { from: at, to: at + 2, ranked: SCHOOL_TERM }
  if (key === YEAR && STUDENTS.has(before)) return { from: at, to: at + 1, ranked: SCHOOL_YEAR }
  const ranked = HEADS.get(key)
  return ranked === undefined || ranked.notBehind?.has(before) ? null : { from: at, to: at + 1, ranked }
}

/** The number of a rank at the token, if nothing says that it counts. */
function placeAt(tokens: readonly Token[], at: number, ranked: Ranked): Place | null {
  const token = tokenAt(tokens, at)
  if (token.gap !== 'blank') return null
  const place =
    gradeOf(token) ??
    figureOf(token) ??
    (ranked.isDoubtful || token.kind !== 'syllable' ? null : speltNumber(tokens, at))
  if (place === null || place.value < 1 || place.value > ranked.highest) return null
  const next = tokenAt(tokens, at + place.length)
  if (next.gap === 'none' && /^[/:.,-]$/.test(next.key) && tokenAt(tokens, at + place.length + 1).gap === 'none')
    return null
  const counts =
    next.gap !== 'break' && (MEASURES.has(next.key) || (ranked.isDoubtful === true && isThing(tokens, at, next)))
  return counts ? null : place
}

/** Whether a thing stands behind the number, which is then counted: *cấp 10 bao gạo*; but *gió cấp 6 giật mạnh*. */
function isThing(tokens: readonly Token[], number: number, next: Token): boolean {
  return next.shape === 'lower' && !GOING_ON.has(next.key) && !LEVELS.has(tokenAt(tokens, number - 2).key)
}

/** *2* in *cấp 1, 2, 3*: a bare number behind which the list goes on or ends. */
function listed(tokens: readonly Token[], at: number, ranked: Ranked): Place | null {
  const token = tokenAt(tokens, at)
  const place = token.gap === 'blank' ? (gradeOf(token) ?? figureOf(token)) : null
  const next = tokenAt(tokens, at + 1)
  const isOpen = next.gap === 'break' || next.kind === 'punctuation' || GOING_ON.has(next.key)
  return place !== null && isOpen && place.value >= 1 && place.value <= ranked.highest ? place : null
}

/** *12*, *2E*. */
function gradeOf({ kind, letters }: Token): Place | null {
  const [, value] = (kind === 'number' || kind === 'code' ? /^(\d{1,3})(?:[A-Z]\d?)?$/.exec(letters) : null) ?? []
  return value === undefined ? null : { value: Number(value), length: 1 }
}
