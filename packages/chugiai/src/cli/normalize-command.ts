import { runBatch } from './batch.ts'
import { wantsColour } from './colour.ts'
import type { ExitStatus } from './exit-status.ts'
import { inputFiles } from './input-files.ts'
import { type NormalizePlanFlags, normalizePlan } from './normalize-plan.ts'
import { type NormalizeOutput, normalizeRecord } from './normalize-record.ts'
import { type BatchFlags, batchOptions, text } from './options.ts'
import { StandardSink } from './standard-sink.ts'
import { UsageError } from './usage-error.ts'

interface NormalizeFlags extends BatchFlags, NormalizePlanFlags {
  readonly json?: unknown
  readonly check?: unknown
  readonly diff?: unknown
}

/** `chugiai normalize`. */
export function normalizeCommand(files: readonly string[], flags: NormalizeFlags): Promise<ExitStatus> {
  const options = {
    ...normalizePlan(flags),
    textField: text(flags.textField) ?? 'text',
    output: outputOf(flags),
    colour: wantsColour(),
  }
  return runBatch(batchOptions(inputFiles(files), flags, new StandardSink(text(flags.errors))), (record) =>
    normalizeRecord(record, options),
  )
}

function outputOf(flags: NormalizeFlags): NormalizeOutput {
  const asked = (['json', 'check', 'diff'] as const).filter((name) => flags[name] === true)
  if (asked.length > 1) throw new UsageError(`Choose one of ${asked.map((name) => `--${name}`).join(' and ')}`)
  return asked[0] ?? 'text'
}
