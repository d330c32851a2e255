import type { Issue } from '@chugiai/text'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { Progress } from '../terminal/progress.ts'
import { type Failure, failure, formatIssue } from './failure.ts'
import { inOrder } from './in-order.ts'
import { type InputFiles, leftOutNote } from './input-files.ts'
import { IssueLog } from './issue-log.ts'
import { type InputKind, type InputRecord, readRecords } from './records.ts'
import type { Sink } from './sink.ts'

/** What a command makes of a record: what to write, line feed included, and what it noticed. */
export interface Outcome {
  readonly output: string | Uint8Array
  readonly issues: readonly Issue[]
  /** Whether a check has found something: the run ends with status 1. */
  readonly found?: boolean
}

export type GoodRecord = Exclude<InputRecord, { kind: 'broken' }>

export interface BatchOptions {
  readonly files: InputFiles
  readonly input: InputKind
  readonly sink: Sink
  /** `inline`: failed records are results like others and do not make the run fail. */
  readonly errors?: string
  /** Show errors alone, not warnings nor progress. */
  readonly quiet: boolean
  /** How many records may be under way at once. */
  readonly width: number
}

/**
 * Runs a command over every record, in order. A bad record never stops the batch. The status is 1 when a check found
 * something, or when a record failed and failures do not go inline.
 */
export async function runBatch(
  options: BatchOptions,
  work: (record: GoodRecord) => Promise<Outcome>,
): Promise<ExitStatus> {
  const progress = new Progress(!options.quiet)
  const log = new IssueLog(options.quiet)
  let found = false
  const { paths, leftOut } = options.files
  if (leftOut.length > 0 && !options.quiet) process.stderr.write(`${leftOutNote(leftOut)}\n`)
  for (const file of paths) {
    const done = options.sink.done(file)
    if (done === Number.POSITIVE_INFINITY) continue
    const records = skip(readRecords([file], options.input), done)
    for await (const { item, result } of inOrder(records, options.width, (record) => attempt(record, work))) {
      progress.count('error' in result)
      if ('error' in result) await report(result, options)
      else {
        found ||= result.found === true
        for (const issue of result.issues) log.write(item.place, issue)
        await options.sink.write(item.place, result.output)
      }
    }
    options.sink.finish(file)
  }
  progress.end()
  log.end()
  return found || (progress.failed > 0 && options.errors !== 'inline') ? EXIT.findings : EXIT.done
}

async function attempt(
  record: InputRecord,
  work: (record: GoodRecord) => Promise<Outcome>,
): Promise<Outcome | Failure> {
  if (record.kind === 'broken') return failure(record.place, record.error)
  try {
    return await work(record)
  } catch (error) {
    return failure(record.place, error)
  }
}

async function report(failed: Failure, { sink }: BatchOptions): Promise<void> {
  const inline = await sink.fail(failed)
  if (!inline) process.stderr.write(`${formatIssue(failed.place, failed.error)}\n`)
}

async function* skip(records: AsyncIterable<InputRecord>, count: number): AsyncGenerator<InputRecord> {
  let left = count
  for await (const record of records) if (left-- <= 0) yield record
}
