import { defined, isObject } from './records.ts'

/** What an argument or an option may hold. */
export interface Kind {
  /** In words, behind *wanted*: `a string`, `'north' or 'south'`. */
  readonly wanted: string
  /** Whether a value is of this kind. */
  readonly accepts: (value: unknown) => boolean
  /** All values, when there are few: a near miss gets a *did you mean*. */
  readonly choices?: readonly string[]
  /** The code of the error for another value. Default `unknown_option` where there are choices, else `wrong_type`. */
  readonly code?: string
  /** What to do instead. */
  readonly hint?: string
}

const ofType = (type: string, wanted: string): Kind => ({ wanted, accepts: (value) => typeof value === type })

/** A string. */
export const STRING: Kind = /* @__PURE__ */ ofType('string', 'a string')
/** A number that is one: not `NaN`. */
export const NUMBER: Kind = {
  wanted: 'a number',
  accepts: (value) => typeof value === 'number' && !Number.isNaN(value),
}
/** `true` or `false`. */
export const BOOLEAN: Kind = /* @__PURE__ */ ofType('boolean', 'true or false')
/** A function. */
export const FUNCTION: Kind = /* @__PURE__ */ ofType('function', 'a function')
/** An object, neither an array nor `null`. */
export const RECORD: Kind = { wanted: 'an object', accepts: isObject }

/** Bytes of a file, as files and `fetch` give them. */
export const BYTES: Kind = {
  wanted: 'a Uint8Array or an ArrayBuffer',
  accepts: isBytes,
  hint: 'Pass what fs.readFile or response.arrayBuffer() gives.',
}

/** A string or {@link BYTES}. */
export const TEXT_OR_BYTES: Kind = {
  ...BYTES,
  wanted: 'a string, a Uint8Array or an ArrayBuffer',
  accepts: (value) => typeof value === 'string' || isBytes(value),
}

/** Whole numbers of `least..most`, both in. */
export function wholeNumber(least = 0, most = Number.MAX_SAFE_INTEGER): Kind {
  const wanted =
    most === Number.MAX_SAFE_INTEGER ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`
  return { wanted, accepts: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most }
}

/** One of a few names. `code` is the error's code for another. */
export function oneOf(choices: readonly string[], code = 'unknown_option'): Kind {
  const quoted = choices.map((choice) => `'${choice}'`)
  const wanted = [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((part) => part !== '').join(' or ')
  return { wanted, accepts: (value) => choices.includes(value as string), choices, code }
}

/** An array whose every item is of a kind. */
export function listOf(item: Kind): Kind {
  const accepts = (value: unknown) => Array.isArray(value) && value.every(item.accepts)
  return { wanted: `an array, each item ${item.wanted}`, accepts, ...defined({ hint: item.hint }) }
}

/** An object with these fields at least. */
export function recordOf(fields: Readonly<Record<string, Kind>>, wanted: string): Kind {
  const entries = Object.entries(fields) // once: lists of thousands are looked through
  const accepts = (value: unknown) => isObject(value) && entries.every((entry) => entry[1].accepts(value[entry[0]]))
  return { wanted, accepts }
}

/** A span, wherever it lies. */
export const SPAN: Kind = /* @__PURE__ */ recordOf({ start: NUMBER, end: NUMBER }, 'a span ({ start, end })')
/** A list of anything. */
export const LIST: Kind = { wanted: 'an array', accepts: Array.isArray }
/** What `for … of` goes through; no string, whose letters nobody means. */
export const ITERABLE: Kind = {
  wanted: 'an array or another iterable',
  accepts: (value) => isIterable(value, Symbol.iterator),
}
/** What `for await … of` goes through. */
export const ASYNC_ITERABLE: Kind = {
  wanted: 'an array, an iterable or an async iterable',
  accepts: (value) => isIterable(value, Symbol.iterator) || isIterable(value, Symbol.asyncIterator),
}
/** What ends a long call; any that works as one, since a frame has its own. */
export const SIGNAL: Kind = {
  wanted: 'an AbortSignal',
  accepts: (value) => isObject(value) && typeof value.throwIfAborted === 'function',
}
/** A step as `runSteps` takes it. */
export const TEXT_STEP: Kind = /* @__PURE__ */ recordOf({ name: STRING, run: FUNCTION }, 'a text step ({ name, run })')

function isIterable(value: unknown, key: symbol): boolean {
  return typeof value === 'object' && value !== null && key in value
}

// By its tag, since a frame or a test's window has an ArrayBuffer of its own.
function isBytes(value: unknown): boolean {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]'
}
