import { findDates, type TemporalExpression } from '@chugiai/temporal'
import type { Span } from '@chugiai/text'
import { dayOf } from '../dates/days.ts'
import type { Passage } from '../page/passages.ts'
import { type Piece, slicePiece, spanOf, trimPiece } from '../page/piece.ts'
import type { PageDate } from '../schema/dates.ts'

const LONGEST = 90
const FULL_DATE =
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}|tháng\s+(?:\d{1,2}|[\p{L}]+)|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d/iu
const DIGIT = /\d/

function isDated(text: string): boolean {
  return DIGIT.test(text) && FULL_DATE.test(text)
}

// What may stand around the date and the time of a page. Anything else makes the line a sentence, or names something.
const CHANGED = 'cập nhật|cập nhập|sửa đổi|chỉnh sửa|hiệu chỉnh|sửa lần cuối|updated|modified'
const WORDS = `th?\\.?\\s?[2-7]|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?=,)|thời gian|${CHANGED}|lần cuối|được đăng|đăng tải|đăng|xuất bản|phát hành|đưa tin|bài viết|bài|gửi|tạo|viết|ngày|giờ|lúc|vào|hồi|posted|published|date|last|on|at|gmt|utc|ict|giờ việt nam|am|pm`
const COUNTER = String.raw`\(?\d[\d.,]*\s*(?:lượt xem|lượt đọc|lượt truy cập|bình luận|chia sẻ|phút đọc|views?)|(?:số )?(?:lượt xem|lượt đọc|đã xem|views?)\s*:?\s*\d[\d.,]*`
const AROUND = String.raw`(?:[\s,.;:|/()[\]•·+–-]|${COUNTER}|\+0?7(?::?00)?(?!\d)|(?<![\p{L}\p{N}])(?:${WORDS})(?!\p{L}))*`
const FILLER = new RegExp(`^${AROUND}$`, 'iu')
const FILLER_BEFORE = new RegExp(`${AROUND}$`, 'iu')
const FILLER_BEHIND = new RegExp(`^${AROUND}`, 'iu')
const UPDATED = new RegExp(`(?:ngày |giờ |lần |thời gian |last )?(?:${CHANGED})`, 'iu')
const ZONE = /\+0?7(?::?00)?(?!\d)/
// Ways to write a date that stand in the head of a page and hardly in a sentence, and how a sentence writes them.
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const REWRITES: readonly (readonly [RegExp, string | ((...parts: string[]) => string)])[] = [
  [/(\d{4})-(\d{2})-(\d{2})T?/, '$3/$2/$1 '],
  [/(:\d{2})(\+07:?00)/, '$1 $2'],
  [/(tháng\s+\S+?(?:\s(?:một|hai))?),\s*(\d{4})/iu, '$1 năm $2'],
  [
    new RegExp(String.raw`(\d{1,2})\s+(${MONTHS})[a-z]*\.?,?\s+(\d{4})`, 'i'),
    (_, day, month, year) => written(day, month, year),
  ],
  [
    new RegExp(String.raw`(${MONTHS})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})`, 'i'),
    (_, month, day, year) => written(day, month, year),
  ],
  // A page writes its own date in this century: 24/12/12 is 2012.
  [/(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})(?!\d)/, '$120$2'],
]

function written(day: string, month: string, year: string): string {
  return `${day}/${MONTHS.split('|').indexOf(month.toLowerCase()) + 1}/${year}`
}

/** A date line: all that the date of a page says but for its block. */
export interface DateReading extends Omit<PageDate, 'block'> {
  /** The change that a line names behind the day of publication: `Đăng lúc … Cập nhật lúc …`. */
  readonly modified?: { readonly value: string; readonly span: Span }
}

/**
 * The date of the page as a line says it that holds a full date and nothing else, with the check of the weekday:
 * `Thứ năm, 11/08/2022 - 17:23 (GMT+7)`. `null` for any other line. R5, R6.
 */
export function readPageDate(passage: Passage): DateReading | null {
  const { text, lines, span } = passage
  if (text.length > LONGEST || lines.length > 1 || !isDated(text)) return null
  const change = UPDATED.exec(text)?.index ?? 0
  const published = change > 0 ? readDates(text.slice(0, change), span.start) : null
  const modified = published && readDates(text.slice(change), span.start + change)
  if (!published || !modified) return readDates(text, span.start)
  return { ...published, modified: { value: modified.value, span: modified.span } }
}

const CLOCK =
  /^[\s(|-]*(?:lúc\s+)?\d{1,2}\s*(?::|h|giờ)\s*\d{2}(?:\s*:\s*\d{2})?\s*(?:AM|PM|SA|CH|sáng|trưa|chiều|tối|phút)?(?:\s*\(?GMT\s*\+?\s*0?7\)?)?[\s)|-]*$/iu

/** Whether a passage is a time of day and nothing else. */
export function isClock({ text }: Passage): boolean {
  return text.length <= LONGEST && CLOCK.test(text)
}

/** The date of a line of its own and the time of day beside it, on a line of its own; `null` where they say no more. */
export function readClockedDate(date: Passage, clock: Passage): DateReading | null {
  const both = readDates(`${date.text} ${clock.text}`, 0)
  if (both === null || !both.value.includes('T')) return null
  const [start, end] = [Math.min(date.span.start, clock.span.start), Math.max(date.span.end, clock.span.end)]
  return { ...both, span: { start, end } }
}

/** The date of a text that holds dates and times and nothing else. */
function readDates(text: string, start: number): DateReading | null {
  const line = rewritten(text)
  const found = findDates(line, { minConfidence: 0 })
  return FILLER.test(outside(line, found)) ? dateOf(text, start, found) : null
}

/** The text as a sentence writes its dates. */
function rewritten(text: string): string {
  return REWRITES.reduce((line, [pattern, plain]) => line.replace(pattern, plain as string), text)
}

/** What dates and times found in a text say together; `null` without a day. */
function dateOf(text: string, start: number, found: readonly TemporalExpression[]): DateReading | null {
  const date = found.find(({ value }) => dayIn(value) !== null)
  const day = dayIn(date?.value)
  if (date === undefined || day === null) return null
  const clock = [date, ...found].map(({ value }) => clockOf(value)).find((time) => time !== null)
  const zone = ZONE.test(text) ? '+07:00' : ''
  return {
    value: clock ? `${day}T${clock}${zone}` : day,
    span: spanOf(trimPiece({ text, start }, EDGE)),
    kind: UPDATED.test(text) ? 'modified' : 'publish',
    ...(date.weekday && { weekday: date.weekday }),
  }
}

function dayIn(value: string | null | undefined): string | null {
  return value == null ? null : dayOf(value)
}

/** The date in a line that names other things as well, and what of the line is left before and behind it. */
export interface DateInLine {
  readonly date: DateReading
  readonly before: Piece
  readonly behind: Piece
}

/** Finds the date in a line such as `Xã hội | 25/12/2023 10:25`, with the words that belong to it. */
export function findPageDate({ text, start }: Piece): DateInLine | null {
  if (text.length > LONGEST_MIXED || !isDated(text)) return null
  const found = findDates(text, { minConfidence: 0 })
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return null
  const from = text.slice(0, first.span.start).replace(FILLER_BEFORE, '').length
  const to = last.span.end + (FILLER_BEHIND.exec(text.slice(last.span.end))?.[0].length ?? 0)
  const line = { text, start }
  const own = trimPiece(slicePiece(line, from, to), EDGE)
  const date = FILLER.test(outside(text.slice(from, to), shifted(found, from)))
    ? dateOf(own.text, own.start, found)
    : null
  return date && { date, before: slicePiece(line, 0, from), behind: slicePiece(line, to) }
}

const LONGEST_MIXED = 120
const EDGE = /[\s|•·,–-]/u

function shifted(found: readonly TemporalExpression[], by: number): TemporalExpression[] {
  return found.map((one) => ({ ...one, span: { start: one.span.start - by, end: one.span.end - by } }))
}

/** The hour and minute of `2023-06-15T19:30` or `T19:30`. */
function clockOf(value: string | null): string | null {
  return /T(\d{2}:\d{2}(?::\d{2})?)/.exec(value ?? '')?.[1] ?? null
}

/** What is left of a line without the expressions found in it. */
function outside(line: string, found: readonly TemporalExpression[]): string {
  let rest = ''
  let done = 0
  for (const { span } of found) {
    rest += `${line.slice(done, span.start)} `
    done = span.end
  }
  return rest + line.slice(done)
}
