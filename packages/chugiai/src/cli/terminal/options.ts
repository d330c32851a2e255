import { findDates } from '@chugiai/temporal'
import { ChugiaiError } from '@chugiai/text'
import { UsageError } from '../terminal/usage-error.ts'

/** One of the values an option may have. */
export function choice<Value extends string>(option: string, given: unknown, values: readonly Value[]): Value {
  const found = values.find((value) => value === given)
  if (found !== undefined) return found
  throw new UsageError(`${option} is one of ${values.join(', ')}, not '${String(given)}'`)
}

/** The text of an option as it was typed. `undefined` when it was not given. */
export function text(given: unknown): string | undefined {
  return given === undefined ? undefined : String(given)
}

/** The names of a list: `PER,ORG`. `undefined` when it was not given. */
export function list(given: unknown): readonly string[] | undefined {
  return text(given)
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** A day or moment to count from: checked before the first record is read. */
export function dayOf(option: string, given: unknown): string | undefined {
  const anchor = text(given)
  if (anchor === undefined) return undefined
  try {
    findDates('', { anchor })
    return anchor
  } catch (error) {
    if (!(error instanceof ChugiaiError)) throw error
    throw new UsageError(`${option} is a day such as 2024-03-25, not '${anchor}'`, { cause: error })
  }
}

export function wholeNumber(option: string, given: unknown, least = 1): number {
  const value = Number(given)
  if (Number.isSafeInteger(value) && value >= least && String(given).trim() !== '') return value
  throw new UsageError(`${option} is a whole number from ${least}, not '${String(given)}'`)
}

/** A number from 0 to 1. */
export function share(option: string, given: unknown): number {
  const value = Number(given)
  if (value >= 0 && value <= 1 && String(given).trim() !== '') return value
  throw new UsageError(`${option} is a number from 0 to 1, not '${String(given)}'`)
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 }

/** A number of bytes: `64MB`, `500k`, `1000000`. */
export function byteCount(option: string, given: unknown): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(String(given)) ?? []
  const value = Math.round(Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN))
  if (number !== '' && value >= 1) return value
  throw new UsageError(`${option} is a size such as 64MB, not '${String(given)}'`)
}
