import { findDates } from '@chugiai/temporal'
import { ChugiaiError } from '@chugiai/text'
import { UsageError } from '../terminal/usage-error.ts'
import type { BatchOptions } from './batch.ts'
import type { InputFiles } from './input-files.ts'
import type { InputKind } from './records.ts'
import type { Sink } from './sink.ts'

/** The flags of every command that works record by record, as the command line gives them. */
export interface BatchFlags {
  readonly input?: unknown
  readonly textField?: unknown
  readonly errors?: unknown
  readonly quiet?: unknown
}

export function batchOptions(files: InputFiles, flags: BatchFlags, sink: Sink, width = 1): BatchOptions {
  const errors = text(flags.errors)
  return {
    files,
    input: choice<InputKind>('--input', flags.input ?? 'auto', ['auto', 'text', 'html', 'ndjson']),
    sink,
    quiet: flags.quiet === true,
    width,
    ...(errors === undefined ? {} : { errors }),
  }
}

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

export function wholeNumber(option: string, given: unknown): number {
  const value = Number(given)
  if (Number.isInteger(value) && value >= 1) return value
  throw new UsageError(`${option} is a whole number from 1, not '${String(given)}'`)
}
