import type { Span } from '@chugiai/text'
import { AlikeFrom } from './fingerprints.ts'

/** A stretch of text that is the pattern but for some letters. */
export interface NearPlace extends Span {
  /** Letters put in, left out or changed, in UTF-16 code units. */
  readonly errors: number
}

const NOWHERE = -(2 ** 30)

/**
 * The places where a text has a pattern with the fewest wrong letters, `limit` of them at most (Landau & Vishkin 1989):
 * one step for a letter of the text and a wrong letter, however long the pattern is and however often the text repeats
 * itself. `choose` says which are worth a look, of places whose start is a guess; these get the earliest start that they
 * can have with so many wrong letters.
 */
export function nearPlaces(
  text: string,
  pattern: string,
  limit: number,
  choose: (places: readonly NearPlace[]) => readonly NearPlace[],
): NearPlace[] {
  const rows = new Int32Array(text.length + limit + 1)
  // A place may begin anywhere; before the text only by leaving letters out.
  for (let i = 0; i < limit; i++) rows[i] = NOWHERE
  const reached = reach(
    new AlikeFrom(text, pattern),
    rows,
    { low: -limit, ends: text.length, rows: pattern.length },
    limit,
  )
  if (reached === null) return []
  const guess = (end: number) => ({ start: Math.max(0, end - pattern.length), end, errors: reached.errors })
  const places = choose(reached.diagonals.map((diagonal) => guess(diagonal + pattern.length)))
  return withStarts(text, pattern, places)
}

/** Reads backwards from each end. */
function withStarts(text: string, pattern: string, places: readonly NearPlace[]): NearPlace[] {
  const backwards = new AlikeFrom(reverse(text), reverse(pattern))
  return places.map(({ end, errors }) => {
    const behind = text.length - end
    const alike = { length: (at: number, row: number) => backwards.length(behind + at, row) }
    const rows = new Int32Array(2 * errors + 1).fill(NOWHERE)
    rows[errors] = 0
    const grid = { low: -errors, ends: end, rows: pattern.length }
    const last = reach(alike, rows, grid, errors)?.diagonals.at(-1) ?? 0
    return { start: end - pattern.length - last, end, errors }
  })
}

/** Diagonals of the table of text against pattern: `low` is the first, `ends` and `rows` how long the two are. */
interface Grid {
  readonly low: number
  readonly ends: number
  readonly rows: number
}

/**
 * How far down each diagonal comes with no wrong letter, one, two …, until some come to the last row: these, and the
 * number of wrong letters. Null when none does within the limit.
 */
function reach(
  alike: Pick<AlikeFrom, 'length'>,
  first: Int32Array,
  grid: Grid,
  limit: number,
): { errors: number; diagonals: number[] } | null {
  let rows = first
  for (let errors = 0; errors <= limit; errors++) {
    if (errors > 0) rows = oneMore(rows, grid)
    const diagonals: number[] = []
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? NOWHERE
      if (row < 0) continue
      rows[i] = row + alike.length(grid.low + i + row, row)
      if (rows[i] === grid.rows) diagonals.push(grid.low + i)
    }
    if (diagonals.length > 0) return { errors, diagonals }
  }
  return null
}

/** The rows with one wrong letter more: one put in, one changed, or one left out. */
function oneMore(rows: Int32Array, { low, ends, rows: last }: Grid): Int32Array {
  const next = new Int32Array(rows.length)
  let putIn = NOWHERE
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? NOWHERE
    const leftOut = (rows[i + 1] ?? NOWHERE) + 1
    next[i] = Math.min(Math.max(putIn, row + 1, leftOut), ends - low - i, last)
    putIn = row
  }
  return next
}

function reverse(text: string): string {
  let reversed = ''
  for (let i = text.length - 1; i >= 0; i--) reversed += text[i]
  return reversed
}
