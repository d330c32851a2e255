import { ChugiaiError } from '@chugiai/text'

/**
 * What of another type must be refused. `value`: all; `optional`: all but `undefined`; `nullable`: all but `null`;
 * `anything`: nothing; `options`: names and values of options too.
 */
type Rule = 'value' | 'optional' | 'nullable' | 'anything' | 'options'

/** A right argument, and how it may be put wrong. */
export class Argument {
  readonly value: unknown
  readonly rule: Rule

  constructor(value: unknown, rule: Rule) {
    this.value = value
    this.rule = rule
  }
}

/** An argument that may be anything: data of unknown shape, or a value that is only looked at. */
export const anything = (value: unknown) => new Argument(value, 'anything')
/** An argument that may be left out, where JavaScript does not see it: `record?: …`. */
export const optional = (value: unknown) => new Argument(value, 'optional')
/** An option for which `null` stands for none. */
export const nullable = (value: unknown) => new Argument(value, 'nullable')
/** Named options: no other name and no value of another type is taken. */
export const options = (value: Readonly<Record<string, unknown>>) => new Argument(value, 'options')

/** The right arguments of a function; those that are no {@link Argument} are values. */
export type Call = readonly unknown[]

type Made = (...args: readonly unknown[]) => unknown

const OWN = new Error('the caller’s own getter')
const fails = () => {
  throw OWN
}

/** Values that are wrong nearly everywhere. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  123,
  Number.NaN,
  '',
  true,
  {},
  [],
  [null],
  [{}],
  Symbol('q'),
  10n,
  () => {},
  new Proxy({}, { get: fails, has: fails, ownKeys: fails, getPrototypeOf: fails, getOwnPropertyDescriptor: fails }),
]

/** What goes wrong when a function is called with each wrong value in each place: a line for each place. */
export async function misbehaviour(run: Made, call: Call): Promise<readonly string[]> {
  const args = call.map(asArgument)
  const right = args.map(({ value, rule }) => (rule === 'options' ? plain(value as Options) : value))
  const { error } = await outcomeOf(run, right)
  const found = error === undefined ? [] : [`right arguments: ${String(error)}`]
  for (const [at, arg] of args.entries()) {
    const put = (wrong: unknown) => outcomeOf(run, right.with(at, wrong))
    found.push(...(await wrongValues(put, arg, `argument ${at}`, at < run.length && arg.rule === 'value')))
    if (arg.rule === 'options') found.push(...(await wrongOptions(put, arg.value as Options)))
  }
  return found
}

type Options = Readonly<Record<string, unknown>>
type Put = (wrong: unknown) => Promise<Outcome>

const asArgument = (value: unknown) => (value instanceof Argument ? value : new Argument(value, 'value'))
const plain = (given: Options) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, asArgument(value).value]))

async function wrongOptions(put: Put, options: Options): Promise<string[]> {
  const given = plain(options)
  const { error } = await put({ ...given, nonesuch: 1 })
  const found = hasCode(error, 'unknown_option') ? [] : [`option 'nonesuch': ${String(error)}`]
  for (const [name, value] of Object.entries(options)) {
    const misspelt = await put({ ...given, [`${name}x`]: given[name] })
    if (!/Did you mean/.test(hintOf(misspelt.error))) found.push(`option '${name}x': ${String(misspelt.error)}`)
    const putOption = (wrong: unknown) => put({ ...given, [name]: wrong })
    found.push(...(await wrongValues(putOption, asArgument(value), `option ${name}`, false)))
  }
  return found
}

/** A line for each problem, with the values that lead to it. */
async function wrongValues(put: Put, arg: Argument, place: string, needed: boolean): Promise<string[]> {
  const problems = new Map<string, string[]>()
  for (const wrong of WRONG) {
    const problem = problemOf(await put(wrong), arg, wrong, needed)
    if (problem !== null) problems.set(problem, [...(problems.get(problem) ?? []), say(wrong)])
  }
  return [...problems].map(([problem, values]) => `${place}: ${problem} (${values.join(', ')})`)
}

function problemOf({ error }: Outcome, { value, rule }: Argument, wrong: unknown, needed: boolean): string | null {
  if (error !== undefined) return error === OWN ? null : faultOf(error)
  if (rule === 'nullable' && wrong === null) return null
  if (rule === 'anything' || typeOf(wrong) === typeOf(value)) return null
  return wrong === undefined && !needed ? null : 'taken in silence'
}

function faultOf(error: unknown): string | null {
  if (!(error instanceof ChugiaiError)) return `raw ${(error as Error).name}`
  if (error.hint === undefined || error.hint === '') return `no hint beside ${error.code}`
  return error.path === undefined && error.span === undefined ? `no place beside ${error.code}` : null
}

interface Outcome {
  readonly error?: unknown
}

/** What comes of a call: promises are awaited, iterables run to their end. */
async function outcomeOf(run: Made, args: readonly unknown[]): Promise<Outcome> {
  try {
    const result = await run(...args)
    if (isAsyncIterable(result)) for await (const _ of result);
    return {}
  } catch (error) {
    return { error }
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return (
    typeof value === 'object' && value !== null && Symbol.asyncIterator in value && !(value instanceof ReadableStream)
  )
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof ChugiaiError && error.code === code
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (value === null || Number.isNaN(value)) return String(value)
  return typeof value
}

function hintOf(error: unknown): string {
  return error instanceof ChugiaiError ? (error.hint ?? '') : ''
}

function say(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `'${value}'` : String(value)
  try {
    return JSON.stringify(value)
  } catch {
    return 'an object that throws'
  }
}
