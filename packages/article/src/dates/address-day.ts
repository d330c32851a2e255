import { isRealDay } from './days.ts'

// What content systems put into addresses: `/2025/10/13/`, `-20251013.html`, `-20251013074512345.htm`, and behind three
// digits of the site `-188251013074512345.chn`. A shorter number is that of an article.
const FORMS: readonly RegExp[] = [
  /[/_-](20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/,
  /[/_-](\d{1,2})-(\d{1,2})-(20\d{2})(?=[/_.-]|$)/,
  /(?<!\d)(20\d{2})(\d{2})(\d{2})(?:\d{6}(?:\d{3})?|\d{4})?(?!\d)/,
  /(?<!\d)\d{3}(\d{2})(\d{2})(\d{2})(?=\d{9}(?!\d))/,
]
const YEARS = { first: 1998, last: 2099 } // the first newspapers on the web of Việt Nam, and what two digits can say

/**
 * The day that the address of a page holds, on which a content system made it: often the day of publication, at times
 * the one before. `null` where there is none.
 *
 * @example addressDay('https://bao.example/ben-do-mo-lai-20251013074512345.htm') // '2025-10-13'
 */
export function addressDay(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  for (const form of FORMS) {
    const match = form.exec(path)
    const day = match && dayOfParts(match[1]!, match[2]!, match[3]!)
    if (day) return day
  }
  return null
}

function dayOfParts(first: string, month: string, last: string): string | null {
  const [year, day] = last.length === 4 ? [last, first] : [first.padStart(4, '20'), last]
  const value = [year, month, day].map((part) => part.padStart(2, '0')).join('-')
  return Number(year) >= YEARS.first && Number(year) <= YEARS.last && isRealDay(value) ? value : null
}
