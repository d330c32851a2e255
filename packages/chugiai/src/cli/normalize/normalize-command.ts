import { runBatch } from '../stream/batch.ts'
import { inputFiles } from '../stream/input-files.ts'
import { LINE_WORK, type LineWork } from '../stream/line-work.ts'
import { type BatchFlags, batchOptions, choice, text } from '../stream/options.ts'
import { DEFAULT_TEXT_FIELD } from '../stream/record-input.ts'
import { StandardSink } from '../stream/standard-sink.ts'
import { wantsColour } from '../terminal/colour.ts'
import type { ExitStatus } from '../terminal/exit-status.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { detectRecord } from './detect-record.ts'
import { type NormalizePlanFlags, normalizePlan } from './normalize-plan.ts'
import { type NormalizeOutput, normalizeRecord } from './normalize-record.ts'

interface NormalizeFlags extends BatchFlags, NormalizePlanFlags {
  readonly json?: unknown
  readonly check?: unknown
  readonly diff?: unknown
  readonly detect?: unknown
  readonly lines?: unknown
}

/** `chugiai normalize`. */
export function normalizeCommand(files: readonly string[], flags: NormalizeFlags): Promise<ExitStatus> {
  const inputs = inputFiles(files)
  const batch = batchOptions(inputs, flags, new StandardSink(text(flags.errors), inputs.paths))
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
