import type { Fields, Meaning } from '../meaning.ts'
import type { TemporalExpression } from '../model.ts'
import type { ResolveContext } from './context.ts'
import { resolveDuration, resolveNow, resolveWindow } from './count.ts'
import { resolvePoint } from './point.ts'
import { resolveRange } from './range.ts'
import type { Resolution } from './resolution.ts'

type Resolved = Resolution & Pick<TemporalExpression, 'calendar' | 'relative' | 'mod' | 'zone' | 'holiday'>

/** What a meaning comes to against the anchor, with what it says of itself. */
export function resolveMeaning(meaning: Meaning, context: ResolveContext): Resolved {
  switch (meaning.kind) {
    case 'point':
      return { ...resolvePoint(meaning.fields, context), ...describe(meaning.fields) }
    case 'range':
      return { ...resolveRange(meaning.from, meaning.to, context), ...describe(meaning.to) }
    case 'duration':
      return { ...resolveDuration(meaning.amounts), ...describe(meaning) }
    case 'window':
      return {
        ...resolveWindow(meaning.amounts, meaning.direction, context.anchor),
        ...describe(meaning),
        relative: true,
      }
    case 'now':
      return { ...resolveNow(context.anchor), ...describe({}), relative: true }
  }
}

function describe(fields: Fields): Pick<Resolved, 'calendar' | 'relative' | 'mod' | 'zone' | 'holiday'> {
  const { lunar, shift, weekday, day, every, mod, zone, holiday } = fields
  return {
    calendar: lunar ? 'lunar' : 'gregorian',
    relative: shift !== undefined || (weekday !== undefined && day === undefined && !every),
    ...(mod ? { mod } : {}),
    ...(zone ? { zone } : {}),
    ...(holiday ? { holiday } : {}),
  }
}
