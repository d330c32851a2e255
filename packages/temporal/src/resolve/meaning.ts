import type { Fields, Meaning } from '../meaning.ts'
import type { TemporalExpression } from '../model.ts'
import type { ResolveContext } from './context.ts'
import { resolvePoint } from './point.ts'
import { resolveRange } from './range.ts'
import type { Resolution } from './resolution.ts'

type Resolved = Resolution & Pick<TemporalExpression, 'calendar' | 'relative' | 'mod' | 'zone' | 'holiday'>

/** What a meaning comes to against the anchor, with what it says of itself. */
export function resolveMeaning(meaning: Meaning, context: ResolveContext): Resolved {
  if (meaning.kind === 'range') return { ...resolveRange(meaning.from, meaning.to, context), ...describe(meaning.from) }
  if (meaning.kind === 'point') return { ...resolvePoint(meaning.fields, context), ...describe(meaning.fields) }
  throw new Error(meaning.kind)
}

function describe(fields: Fields): Pick<Resolved, 'calendar' | 'relative' | 'mod' | 'zone' | 'holiday'> {
  const { lunar, shift, weekday, day, mod, zone, holiday } = fields
  return {
    calendar: lunar ? 'lunar' : 'gregorian',
    relative: shift !== undefined || (weekday !== undefined && day === undefined),
    ...(mod ? { mod } : {}),
    ...(zone ? { zone } : {}),
    ...(holiday ? { holiday } : {}),
  }
}
