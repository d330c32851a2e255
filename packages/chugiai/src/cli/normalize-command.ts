import { runBatch } from './batch.ts'
import { wantsColour } from './colour.ts'
import { detectRecord } from './detect-record.ts'
import type { ExitStatus } from './exit-status.ts'
import { inputFiles } from './input-files.ts'
import { LINE_WORK, type LineWork } from './line-work.ts'
import { type NormalizePlanFlags, normalizePlan } from './normalize-plan.ts'
import { type NormalizeOutput, normalizeRecord } from './normalize-record.ts'
import { type BatchFlags, batchOptions, choice, text } from './options.ts'
import { DEFAULT_TEXT_FIELD } from './record-input.ts'
import { StandardSink } from './standard-sink.ts'
import { UsageError } from './usage-error.ts'

interface NormalizeFlags extends BatchFlags, NormalizePlanFlags {
  readonly json?: unknown
  readonly check?: unknown
  readonly diff?: unknown
  readonly detect?: unknown
  readonly lines?: unknown
}

/** `chugiai normalize`. */
export function normalizeCommand(files: readonly string[], flags: NormalizeFlags): Promise<ExitStatus> {
  const batch = batchOptions(inputFiles(files), flags, new StandardSink(text(flags.errors)))
  const textField = text(flags.textField) ?? DEFAULT_TEXT_FIELD
  if (flags.detect === true) {
    return runBatch(batch, (record) => detectRecord(record, { textField, json: flags.json === true }))
  }
  const options = { ...normalizePlan(flags), ...outputOf(flags), textField, colour: wantsColour() }
  return runBatch(batch, (record) => normalizeRecord(record, options))
}

function outputOf(flags: NormalizeFlags): { output: NormalizeOutput; lines?: LineWork } {
  const asked = (['json', 'check', 'diff', 'lines'] as const).filter((name) => Boolean(flags[name]))
  if (asked.length > 1) throw new UsageError(`Choose one of ${asked.map((name) => `--${name}`).join(' and ')}`)
  const [name = 'text'] = asked
  return name === 'lines' ? { output: 'text', lines: choice('--lines', flags.lines, LINE_WORK) } : { output: name }
}
