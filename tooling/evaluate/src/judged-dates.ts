import { findDates } from '@chugiai/temporal'

/** What a reader judged: an article, where an expression stands in it in UTF-16 code units, and its value without an anchor. */
export type JudgedDate = readonly [article: string, start: number, end: number, value: string | null]

/** In place of a value: what stands there is no date, and none may be found. */
export const NO_DATE = 'none'

/** Which of the judged dates are found with their span and value, each read in its own paragraph. */
export function scoreJudgedDates(
  judged: readonly JudgedDate[],
  textOf: (article: string) => string | undefined,
): { readonly right: number; readonly missed: readonly JudgedDate[] } {
  const missed = judged.filter((date) => !isFound(date, textOf(date[0]) ?? ''))
  return { right: judged.length - missed.length, missed }
}

function isFound([, start, end, value]: JudgedDate, text: string): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const until = text.indexOf('\n', end)
  const paragraph = text.slice(from, until === -1 ? text.length : until)
  const touching = findDates(paragraph).filter(({ span }) => span.start + from < end && span.end + from > start)
  if (value === NO_DATE) return start < text.length && touching.length === 0
  return touching.some(
    ({ span, value: found }) => span.start + from === start && span.end + from === end && found === value,
  )
}
