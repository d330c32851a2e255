import { findDates, type TemporalExpression } from '@chugiai/temporal'
import { dayOf } from '../dates/days.ts'
import type { Passage } from '../page/passages.ts'
import type { PageDate } from '../schema/dates.ts'

const LONGEST = 90
const FULL_DATE = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}|tháng\s+\d{1,2}|\d{4}-\d{2}-\d{2}/iu
// What may stand around the date and the time of a page. Anything else makes the line a sentence.
const FILLER =
  /^(?:[\s,.;:|/()[\]•·+–-]|t[2-7]|cn|thời gian|cập nhật|cập nhập|ngày đăng|đăng|xuất bản|ngày|lúc|vào|hồi|gmt|utc|ict|\+0?7(?::?00)?(?!\d))*$/iu
const UPDATED = /cập nhật|cập nhập/iu
const ZONE = /\+0?7(?::?00)?(?!\d)/
// Ways to write a date that stand in the head of a page and hardly in a sentence, and how a sentence writes them.
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/(\d{4})-(\d{2})-(\d{2})T?/, '$3/$2/$1 '],
  [/(:\d{2})(\+07:?00)/, '$1 $2'],
  [/(tháng\s+\S+?),\s*(\d{4})/iu, '$1 năm $2'],
  // A page writes its own date in this century: 24/12/12 is 2012.
  [/(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})(?!\d)/, '$120$2'],
]

/** A date line: all that the date of a page says but for its block. */
export type DateReading = Omit<PageDate, 'block'>

/**
 * The date of the page as a line says it that holds a full date and nothing else, with the check of the weekday:
 * `Thứ năm, 11/08/2022 - 17:23 (GMT+7)`. `null` for any other line. R5, R6.
 */
export function readPageDate(passage: Passage): DateReading | null {
  const line = readDateLine(passage)
  if (line === null) return null
  return {
    value: line.value.includes('T') && ZONE.test(passage.text) ? `${line.value}+07:00` : line.value,
    span: passage.span,
    kind: UPDATED.test(passage.text) ? 'modified' : 'publish',
    ...(line.weekday ? { weekday: line.weekday } : {}),
  }
}

function readDateLine({ text, lines }: Passage): { value: string; weekday: TemporalExpression['weekday'] } | null {
  if (text.length > LONGEST || lines.length > 1 || !FULL_DATE.test(text)) return null
  const line = REWRITES.reduce((written, [pattern, plain]) => written.replace(pattern, plain), text)
  const found = findDates(line, { minConfidence: 0 })
  const date = found.find(({ value }) => value !== null && dayOf(value) !== null)
  if (date === undefined || !FILLER.test(outside(line, found))) return null
  const day = dayOf(date.value!)!
  const clock = [date, ...found].map(({ value }) => clockOf(value)).find((time) => time !== null)
  return { value: clock ? `${day}T${clock}` : day, weekday: date.weekday }
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
