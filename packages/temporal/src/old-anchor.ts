import { formatDay } from '@chugiai/normalizer/lexis'
import type { Anchor } from './anchor.ts'
import type { TemporalExpression } from './model.ts'

const YEAR = 365
/** Dates older than this are history, and say nothing of when a text was written. */
const HISTORY = 15 * YEAR

/**
 * Marks the years that were inferred as doubtful where the text's own full dates all lie years before the anchor: then
 * the anchor is the day on which a page was fetched, and its dates lie near another one.
 */
export function doubtOldAnchor(
  found: readonly TemporalExpression[],
  anchor: Anchor | null,
): readonly TemporalExpression[] {
  if (anchor === null || !found.some(({ yearInferred }) => yearInferred !== undefined)) return found
  const [history, recent] = [formatDay(anchor.day - HISTORY), formatDay(anchor.day - YEAR)]
  const days = found.flatMap((expression) => fullDay(expression)).filter((day) => day >= history)
  return days.length === 0 || days.some((day) => day >= recent) ? found : found.map(doubt)
}

/** The day that an expression says with its year. */
function fullDay({ value, yearInferred, relative }: TemporalExpression): readonly string[] {
  const isFull = value !== null && !relative && yearInferred === undefined && /^\d{4}-\d\d-\d\d(?:T|$)/.test(value)
  return isFull ? [value.slice(0, 10)] : []
}

function doubt(expression: TemporalExpression): TemporalExpression {
  const { yearInferred } = expression
  const isOpen = yearInferred !== undefined && yearInferred.reason !== 'nearby_year'
  return isOpen ? { ...expression, yearInferred: { ...yearInferred, doubtful: true } } : expression
}
