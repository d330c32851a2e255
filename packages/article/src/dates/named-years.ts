import type { Span } from '@chugiai/text'

/** A year that a text names, and where. */
export interface NamedYear {
  readonly year: number
  readonly span: Span
}

const YEAR = /(?<!\p{L})năm\s+((?:19|20)\d{2})(?!\d)|\d{1,2}[/.-]((?:19|20)\d{2})(?!\d)/giu

/** The years named in a stretch of text, in order. */
export function namedYears(text: string, within: Span): NamedYear[] {
  return [...text.slice(within.start, within.end).matchAll(YEAR)].map((match) => {
    const digits = match[1] ?? match[2]!
    const end = within.start + match.index + match[0].length
    return { year: Number(digits), span: { start: end - digits.length, end } }
  })
}

/** The year named most often, the earlier of two that are named as often: plans are made for the later one. */
export function likelyYear(years: readonly NamedYear[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { year } of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}
