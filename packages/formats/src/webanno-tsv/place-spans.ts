import { lowerBound, type Span, upperBound } from '@chugiai/text'

/** A word, or a part of one, that an annotation stands on. */
export interface Unit {
  /** Index of the word. */
  readonly token: number
  /** The part; `null` for the whole word. */
  readonly part: Span | null
}

/** Finds the words and parts of words that a span stands on; `null` for one that begins or ends between words. */
export function unitFinder(tokens: readonly Span[]): (span: Span) => Unit[] | null {
  const starts = tokens.map(({ start }) => start)
  const ends = tokens.map(({ end }) => end)
  return ({ start, end }) => {
    if (start === end) return emptyUnit(tokens, lowerBound(ends, start), start)
    const first = upperBound(starts, start) - 1
    const last = lowerBound(ends, end)
    const [from, to] = [tokens[first], tokens[last]]
    if (from === undefined || to === undefined || from.end <= start || to.start >= end) return null
    return tokens.slice(first, last + 1).map((token, i) => {
      const part = { start: Math.max(start, token.start), end: Math.min(end, token.end) }
      const isWhole = part.start === token.start && part.end === token.end
      return { token: first + i, part: isWhole ? null : part }
    })
  }
}

/** A place without letters stands on the word that ends there, or the one around it. */
function emptyUnit(tokens: readonly Span[], token: number, place: number): Unit[] | null {
  const own = tokens[token]
  return own !== undefined && own.start <= place ? [{ token, part: { start: place, end: place } }] : null
}
