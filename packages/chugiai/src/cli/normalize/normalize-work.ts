import { recordFields } from '../record/record-input.ts'
import type { RecordWork, WorkSettings } from '../stream/record-work.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { choice } from '../terminal/options.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { detectRecord } from './detect-record.ts'
import { LINE_WORK, type LineWork } from './line-work.ts'
import { normalizePlan } from './normalize-plan.ts'
import { type NormalizeOutput, normalizeRecord } from './normalize-record.ts'

/** What `chugiai normalize` does with a record. */
export function normalizeWork({ flags, colour }: WorkSettings): RecordWork {
  const { textField } = recordFields(flags)
  if (flags.detect === true) return (record) => detectRecord(record, { textField, json: flags.json === true })
  const options = { ...normalizePlan(flags), ...outputOf(flags), textField, colour }
  return (record) => normalizeRecord(record, options)
}

function outputOf(flags: FlagValues): { output: NormalizeOutput; lines?: LineWork; isNdjson: boolean } {
  const isNdjson = flags.out !== undefined
  const asked = (['json', 'check', 'diff', 'lines'] as const).filter((name) => Boolean(flags[name]))
  if (asked.length > 1) throw new UsageError(`Choose one of ${asked.map((name) => `--${name}`).join(' and ')}`)
  const [name = 'text'] = asked
  if (name !== 'lines') return { output: name, isNdjson }
  return { output: 'text', lines: choice('--lines', flags.lines, LINE_WORK), isNdjson }
}
