import { isObject } from '@chugiai/text'
import type { FlagValues } from '../terminal/flag-values.ts'
import { list } from '../terminal/options.ts'
import { type ExactNumbers, stringifyExact } from './exact-numbers.ts'
import type { JsonRecord } from './place.ts'
import type { GoodRecord } from './record.ts'
import { pathOf, type RecordFields } from './record-input.ts'

/** Which fields of a record go along with what is made of it. */
export interface CarryOptions {
  /** The only ones. */
  readonly keep?: readonly string[]
  /** All but these; `*` is all. */
  readonly drop?: readonly string[]
}

export function carryOptions({ keepFields, dropFields }: FlagValues): CarryOptions {
  const [keep, drop] = [list(keepFields), list(dropFields)]
  return { ...(keep === undefined ? {} : { keep }), ...(drop === undefined ? {} : { drop }) }
}

/** Where crawlers put the page itself, which becomes the text. */
const PAGE_FIELD = /^(?:raw_?|page_?)?html$|^(?:plain|extracted)_?text$|^(?:raw_?)?content$|^(?:body|raw|payload)$/i

/** The fields of a record that say what it is elsewhere: its id and its text, or its page. */
function isOwn(name: string, value: unknown, { textField, idField }: RecordFields): boolean {
  return name === textField || name === idField || (typeof value === 'string' && PAGE_FIELD.test(name))
}

/** The fields of a record that nothing else is made of. */
function carriedFields(value: JsonRecord, fields: RecordFields, { keep, drop = [] }: CarryOptions): JsonRecord {
  const rest = [fields.textField, fields.idField].reduce(
    (record, field) => without(record, pathOf(record, field)),
    value,
  )
  return Object.fromEntries(
    Object.entries(rest).filter(([name, field]) => {
      if (keep !== undefined) return keep.includes(name)
      return !isOwn(name, field, fields) && !drop.includes(name) && !drop.includes('*')
    }),
  )
}

/** The record without what a path leads to, and without objects that are empty by it. */
function without(record: JsonRecord, [key = '', ...rest]: readonly string[]): JsonRecord {
  if (!Object.hasOwn(record, key)) return record
  const child = record[key]
  const { [key]: _, ...others } = record
  if (rest.length === 0) return others
  if (!isObject(child)) return record
  const left = without(child, rest)
  return Object.keys(left).length === 0 ? others : { ...record, [key]: left }
}

/** A result with what is kept with it. */
interface WithMetadata {
  readonly metadata?: JsonRecord
}

/**
 * The result with the record's fields in its `metadata`: what somebody wrote goes before what was made out, which stands
 * in the result elsewhere.
 */
export function withCarried<Result extends WithMetadata>(
  result: Result,
  record: GoodRecord,
  fields: RecordFields,
  options: CarryOptions,
): Result {
  const carried = record.kind === 'json' ? carriedFields(record.value, fields, options) : {}
  if (Object.keys(carried).length === 0) return result
  return { ...result, metadata: { ...result.metadata, ...carried } }
}

/** The result as a JSON line, numbers of the record as they were written. */
export function lineOf(result: unknown, exact: ExactNumbers): string {
  return `${stringifyExact(result, exact, (path) => ['metadata', ...path])}\n`
}
