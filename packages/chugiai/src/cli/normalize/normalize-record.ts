import { decode, encode, reportSteps } from '@chugiai/normalizer'
import type { AlignedText, Issue } from '@chugiai/text'
import type { GoodRecord, Outcome } from '../stream/batch.ts'
import { type LineWork, workOnLines } from '../stream/line-work.ts'
import { stringField } from '../stream/record-input.ts'
import { formatChanges } from './format-changes.ts'
import { formatDiff } from './format-diff.ts'
import { type NormalizePlan, planSteps, runPlan } from './normalize-plan.ts'

/** What comes out: the text, an object with the alignment, a list of what would change, or changed lines for people. */
export type NormalizeOutput = 'text' | 'json' | 'check' | 'diff'

export interface NormalizeRecordOptions extends NormalizePlan {
  readonly textField: string
  readonly output: NormalizeOutput
  /** What is done to the lines at the end, with the output `text` alone. */
  readonly lines?: LineWork
  readonly colour: boolean
}

/** One record through the steps. `check` and `diff` change nothing, and `found` says whether something would change. */
export async function normalizeRecord(record: GoodRecord, options: NormalizeRecordOptions): Promise<Outcome> {
  const { text: source, issues } = sourceOf(record, options)
  if (options.output === 'check') {
    const report = reportSteps(source, planSteps(options))
    return { output: formatChanges(record.place, source, report), issues, found: report.changes.length > 0 }
  }
  const result = runPlan(source, options)
  if (options.output === 'diff') {
    const output = formatDiff(record.place, source, result, options.colour)
    return { output, issues, found: !result.alignment.isIdentity }
  }
  const output = resultOf(record, result, options)
  if (options.to === undefined) return { output, issues }
  const written = encode(output, options.to)
  return { output: written.bytes, issues: [...issues, ...written.issues] }
}

function sourceOf(record: GoodRecord, { textField, encoding }: NormalizeRecordOptions) {
  const noIssues: readonly Issue[] = []
  if (record.kind === 'json') return { text: stringField(record.value, textField), issues: noIssues }
  const { text, issues } = decode(record.bytes, encoding === undefined ? {} : { encoding })
  return { text, issues }
}

/** The text; for JSON records, and with `json`, an object with the text in its field, and with `json` the alignment. */
function resultOf(record: GoodRecord, result: AlignedText, options: NormalizeRecordOptions): string {
  const { alignment } = result
  const text = options.lines === undefined ? result.text : workOnLines(result.text, options.lines)
  const json = options.output === 'json'
  if (record.kind !== 'json' && !json) return text
  const fields = record.kind === 'json' ? record.value : {}
  const added = json ? { alignment: alignment.toJSON(), steps: planSteps(options).map((step) => step.name) } : {}
  return `${JSON.stringify({ ...fields, [options.textField]: text, ...added })}\n`
}
