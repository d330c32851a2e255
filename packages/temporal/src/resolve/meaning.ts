import type { Fields, Meaning } from '../meaning.ts'
import type { TemporalExpression } from '../model.ts'
import type { ResolveContext } from './context.ts'
import { resolveDuration, resolveNow, resolveWindow } from './count.ts'
import { resolvePoint } from './point.ts'
import { resolveRange } from './range.ts'
import type { Resolution } from './resolution.ts'

type Resolved = Resolution & Pick<TemporalExpression, 'calendar' | 'relative' | 'mod' | 'zone' | 'holiday'>

/** What a meaning comes to against the anchor, with what it says of itself. */
export function resolveMeaning(meaning: Meaning, context: ResolveContext): Resolved | null {
  const resolved = resolve(meaning, context)
  return resolved?.value != null && TOO_LONG_AGO.test(resolved.value) ? withoutValue(resolved) : resolved
}

/** ISO 8601 writes years of four digits; `100.000 năm trước` has none. */
const TOO_LONG_AGO = /(?:^|\/)-?\d{5}/

function withoutValue({ start: _, end: __, ...resolved }: Resolved): Resolved {
  return { ...resolved, value: null }
}

function resolve(meaning: Meaning, context: ResolveContext): Resolved | null {
  switch (meaning.kind) {
    case 'point':
      return { ...resolvePoint(meaning.fields, context), ...describe(meaning.fields) }
    case 'range':
      return rangeOf(meaning.from, meaning.to, context)
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

function rangeOf(from: Fields, to: Fields, context: ResolveContext): Resolved | null {
  const range = resolveRange(from, to, context)
  return range && { ...range, ...describe(to) }
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
