import type { TextErrorCode } from './codes.ts'
import { ChugiaiError } from './error.ts'
import { type Kind, NUMBER, RECORD, STRING } from './kinds.ts'
import { nearestOf } from './nearest-of.ts'

/**
 * Throws unless `value` is of a kind. The error says what came, what is wanted, and what may have been meant.
 *
 * @param path the name of the argument, for the message: `text`, `options.preset`
 * @throws {ChugiaiError} `wrong_type`, or the code of the kind
 */
export function assertArgument(value: unknown, kind: Kind, path: string): void {
  if (isOfKind(value, kind)) return
  const meant = kind.choices === undefined || typeof value !== 'string' ? null : nearestOf(value, kind.choices)
  const hint = meant === null ? (kind.hint ?? `Pass ${kind.wanted}.`) : `Did you mean '${meant}'?`
  const code = kind.code ?? ('wrong_type' satisfies TextErrorCode)
  throw new ChugiaiError(code, `${path}: wanted ${kind.wanted}, not ${describeValue(value)}`, { path, hint })
}

// A value whose getters throw is of no kind.
function isOfKind(value: unknown, kind: Kind): boolean {
  try {
    return kind.accepts(value)
  } catch {
    return false
  }
}

/** {@link assertArgument} for numbers, where a call must cost nothing. `NaN` is none. */
export function assertNumber(value: unknown, path: string): void {
  if (typeof value !== 'number' || Number.isNaN(value)) assertArgument(value, NUMBER, path)
}

/** {@link assertArgument} for the text that nearly every function takes first. */
export function assertText(value: unknown, path = 'text'): void {
  if (typeof value !== 'string') assertArgument(value, STRING, path)
}

/**
 * Throws unless `options` is an object whose every option is known and of its kind. An option that is `undefined` is one
 * that was not given.
 *
 * @example assertOptions(options, { region: oneOf(['north', 'south']) })
 * @throws {ChugiaiError} `unknown_option`, `wrong_type`, or the code of a kind
 */
export function assertOptions(options: unknown, kinds: Readonly<Record<string, Kind>>, path = 'options'): void {
  assertArgument(options, RECORD, path)
  for (const name of Object.keys(options as object)) {
    const value = (options as Readonly<Record<string, unknown>>)[name]
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (kind === undefined) throw unknownOption(name, Object.keys(kinds), path)
    if (value !== undefined) assertArgument(value, kind, `${path}.${name}`)
  }
}

function unknownOption(name: string, names: readonly string[], path: string): ChugiaiError {
  const meant = nearestOf(name, names)
  const hint = meant === null ? `Options are ${names.join(', ')}.` : `Did you mean '${meant}'?`
  const code: TextErrorCode = 'unknown_option'
  return new ChugiaiError(code, `${path}: there is no option '${name}'`, { path: `${path}.${name}`, hint })
}

const LONGEST = 40 // enough of a value to be known again

/** A value in a few words, for messages: `number 123`, `'xx'`, `an array of 3`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}'`
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object') return `an object${tagOf(value)}`
  return `${typeof value} ${String(value)}`
}

/** ` (Date)`; nothing for an object that tells nothing of itself. */
function tagOf(value: object): string {
  try {
    return Object.prototype.toString.call(value).replace(/^\[object (.*)\]$/, ' ($1)')
  } catch {
    return ''
  }
}
