import type { NormalizeOptions } from '@chugiai/normalizer'
import { runBatch } from './batch.ts'
import type { ExitStatus } from './exit-status.ts'
import { normalizeRecord } from './normalize-record.ts'
import { type BatchFlags, batchOptions, choice, text } from './options.ts'
import { StandardSink } from './standard-sink.ts'

interface NormalizeFlags extends BatchFlags {
  readonly preset?: unknown
  readonly tone?: unknown
  readonly json?: unknown
}

/** `chugiai normalize`. */
export function normalizeCommand(files: readonly string[], flags: NormalizeFlags): Promise<ExitStatus> {
  const normalize: NormalizeOptions = {
    preset: choice('--preset', flags.preset, ['unicode', 'standard', 'search']),
    tonePlacement: choice('--tone', flags.tone, ['keep', 'traditional', 'modern']),
  }
  const options = { textField: text(flags.textField) ?? 'text', json: flags.json === true, normalize }
  return runBatch(batchOptions(files, flags, new StandardSink(text(flags.errors))), (record) =>
    normalizeRecord(record, options),
  )
}
