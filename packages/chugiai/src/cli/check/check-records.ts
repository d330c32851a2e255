import type { Issue } from '@chugiai/text'
import { formatIssue } from '../stream/failure.ts'
import { inputFiles } from '../stream/input-files.ts'
import { type InputRecord, readRecords } from '../stream/records.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'

/** The flags of the commands that only look: `validate` and `lint`. */
export interface CheckFlags {
  readonly strict?: unknown
  readonly json?: unknown
}

/**
 * Prints what is wrong with each record, an issue a line or with `json` an object a record, and a count on standard
 * error at the end. Errors are findings; warnings too with `strict`.
 */
export async function checkRecords(
  files: readonly string[],
  flags: CheckFlags,
  check: (record: InputRecord) => readonly Issue[],
): Promise<ExitStatus> {
  let records = 0
  const counts = { error: 0, warning: 0, info: 0 }
  for await (const record of readRecords(inputFiles(files).paths, 'auto')) {
    records++
    const issues = check(record)
    for (const issue of issues) counts[issue.severity]++
    process.stdout.write(flags.json === true ? jsonLine(record, issues) : lines(record, issues))
  }
  process.stderr.write(`${records} checked: ${counts.error} errors, ${counts.warning} warnings\n`)
  const findings = counts.error + (flags.strict === true ? counts.warning : 0)
  return findings > 0 ? EXIT.findings : EXIT.done
}

function lines({ place }: InputRecord, issues: readonly Issue[]): string {
  return issues.map((issue) => `${formatIssue(place, issue)}\n`).join('')
}

function jsonLine({ place }: InputRecord, issues: readonly Issue[]): string {
  return `${JSON.stringify({ ...place, issues })}\n`
}
