import type { ParseOptions } from './parse-options.ts'

/** The options that hold something: an empty id, address, list or text is one that was not given. */
export function givenOptions<Options extends Partial<ParseOptions>>(options: Options): Options {
  const entries = Object.entries(options).flatMap(([name, value]) => {
    const given = NESTED.has(name) && typeof value === 'object' ? givenFields(value as object) : value
    return isGiven(given) ? [[name, given] as const] : []
  })
  return Object.fromEntries(entries) as Options
}

const NESTED: ReadonlySet<string> = new Set(['stated', 'crawl'])

function givenFields(fields: object): object | undefined {
  const entries = Object.entries(fields)
    .map(([name, value]) => [name, Array.isArray(value) ? value.filter(isGiven) : value] as const)
    .filter(([, value]) => isGiven(value) && !(Array.isArray(value) && value.length === 0))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '')
}
