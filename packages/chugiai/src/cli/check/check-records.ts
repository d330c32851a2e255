import { once } from 'node:events'
import type { Issue } from '@chugiai/text'
import { inputFiles } from '../input/input-files.ts'
import { formatIssue } from '../record/failure.ts'
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
  const { paths, unread } = inputFiles(files)
  const broken = unread.map(({ path, error }): InputRecord => ({ place: { file: path }, kind: 'broken', error: error }))
  for await (const record of chain(broken, readRecords(paths, 'auto'))) {
    records++
    const issues = check(record)
    for (const issue of issues) counts[issue.severity]++
    await writeOut(flags.json === true ? jsonLine(record, issues) : lines(record, issues))
  }
  process.stderr.write(`${records} checked: ${counts.error} errors, ${counts.warning} warnings\n`)
  const findings = counts.error + (flags.strict === true ? counts.warning : 0)
  return findings > 0 ? EXIT.findings : EXIT.done
}

async function writeOut(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function* chain<Item>(first: readonly Item[], rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first
  yield* rest
}

function lines({ place }: InputRecord, issues: readonly Issue[]): string {
  return issues.map((issue) => `${formatIssue(place, issue)}\n`).join('')
}

function jsonLine({ place }: InputRecord, issues: readonly Issue[]): string {
  return `${JSON.stringify({ ...place, issues })}\n`
}
