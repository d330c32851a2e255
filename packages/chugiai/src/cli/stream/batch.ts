import { statSync } from 'node:fs'
import { inOrder } from '../../batch/in-order.ts'
import { inlinePool, type Pool } from '../../batch/pool.ts'
import { runChunk } from '../../batch/run-chunk.ts'
import { type InputFiles, leftOutNote } from '../input/input-files.ts'
import type { ReadSettings } from '../input/read-input.ts'
import type { Sink } from '../output/sink.ts'
import { type Failure, failure, failureOf, formatIssue } from '../record/failure.ts'
import { STANDARD_INPUT } from '../record/place.ts'
import type { RawRecord } from '../record/record.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { Progress, type ProgressStyle } from '../terminal/progress.ts'
import { type Chunk, readChunks } from './chunks.ts'
import { IssueLog } from './issue-log.ts'
import { type MakeWork, type RecordResult, type WorkSettings, workOn } from './record-work.ts'
import { RunReport } from './run-report.ts'

export interface BatchOptions {
  readonly files: InputFiles
  readonly reading: ReadSettings
  readonly sink: Sink
  readonly work: WorkSettings
  readonly makeWork: MakeWork
  /** Threads; `0` works here. */
  readonly workers: number
  /** Most memory of a thread, in bytes. */
  readonly workerMemory: number
  readonly unordered: boolean
  /** Longest time for a record, in milliseconds. */
  readonly timeout: number
  /** Failed records are results like others and do not make the run fail. */
  readonly isInline: boolean
  /** How many records may fail before the run is stopped. */
  readonly maxErrors: number
  /** Show errors alone, not warnings nor progress. */
  readonly quiet: boolean
  readonly progress: ProgressStyle
  /** Whether the last line is written also when nothing failed. */
  readonly tellsEnd: boolean
}

/**
 * Runs a command over every record. A bad record never stops the batch. The status is 1 when a check found something, or
 * when a record failed, now or before, and failures do not go inline; 130 when it was stopped.
 */
export async function runBatch(options: BatchOptions): Promise<ExitStatus> {
  const run = new BatchRun(options)
  try {
    return await run.run()
  } finally {
    await run.close()
  }
}

class BatchRun {
  readonly #options: BatchOptions
  readonly #report = new RunReport()
  readonly #log: IssueLog
  readonly #progress: Progress
  readonly #stop = new AbortController()
  #pool: Pool<RawRecord, RecordResult> | undefined
  #found = false
  #isInterrupted = false

  constructor(options: BatchOptions) {
    this.#options = options
    this.#log = new IssueLog(options.quiet)
    this.#progress = new Progress(options.progress, totalBytes(options.files.paths))
    process.on('SIGINT', this.#interrupt)
    process.on('SIGTERM', this.#interrupt)
  }

  async run(): Promise<ExitStatus> {
    const { files, sink, reading, unordered, quiet } = this.#options
    if (files.leftOut.length > 0 && !quiet) process.stderr.write(`${leftOutNote(files.leftOut)}\n`)
    for (const { path, error } of files.unread) this.#take(failure({ file: path }, error))
    const pool = await this.#startPool()
    const chunks = readChunks(files.paths, reading, sink, this.#stop.signal)
    const flow = { width: pool.size * 2, unordered, holdsBack: () => sink.isDue && unordered }
    for await (const { item, result, isDrained } of inOrder(chunks, flow, (chunk) => this.#work(pool, chunk))) {
      item.records.forEach((record, i) => {
        this.#takeResult(record, result[i] as RecordResult)
      })
      await sink.mark(item.marks, isDrained || !unordered)
      this.#progress.show(this.#counts)
      if (this.#report.failed > this.#options.maxErrors) this.#stop.abort()
    }
    const isWhole = !this.#stop.signal.aborted
    await sink.end(isWhole)
    this.#tell(isWhole)
    return this.#status(isWhole)
  }

  async close(): Promise<void> {
    process.off('SIGINT', this.#interrupt)
    process.off('SIGTERM', this.#interrupt)
    this.#options.sink.close()
    await this.#pool?.destroy()
  }

  /** What is under way is done and written; a second time ends at once. */
  readonly #interrupt = (): void => {
    if (this.#isInterrupted) process.exit(EXIT.interrupted)
    this.#isInterrupted = true
    this.#stop.abort()
    process.stdin.destroy()
  }

  async #startPool(): Promise<Pool<RawRecord, RecordResult>> {
    const { work, makeWork, workers, workerMemory } = this.#options
    const own = await makeWork(work) // bad flags stop before the first record
    const pool =
      workers === 0
        ? inlinePool((raw: RawRecord) => workOn(raw, own))
        : (await import('./thread-pool.ts')).threadPool(work, workers, workerMemory)
    this.#pool = pool
    return pool
  }

  #work(pool: Pool<RawRecord, RecordResult>, { records }: Chunk): Promise<readonly RecordResult[]> {
    if (records.length === 0) return Promise.resolve([])
    return runChunk(pool, records, { timeout: this.#options.timeout, setAside: failureOf })
  }

  get #counts() {
    const { done, failed, bytes } = this.#report
    return { records: done + failed, failed, bytes }
  }

  #takeResult(record: RawRecord, result: RecordResult): void {
    this.#report.bytes += record.bytes?.length ?? 0
    if ('error' in result) {
      this.#take(result)
      return
    }
    if (result.isLeftOut) this.#report.leftOut++
    else this.#report.succeed(record.place, result.milliseconds)
    this.#found ||= result.found === true
    for (const issue of result.issues) this.#log.write(record.place, issue)
    if (!result.isLeftOut) this.#options.sink.write(record.place, result.output)
  }

  #take(failed: Failure): void {
    this.#report.failed++
    const isInline = this.#options.sink.fail(failed)
    if (!isInline) process.stderr.write(`${formatIssue(failed.place, failed.error)}\n`)
  }

  #tell(isWhole: boolean): void {
    const { sink, tellsEnd, quiet, isInline, maxErrors } = this.#options
    this.#progress.end(this.#counts)
    this.#log.end()
    const hasFailed = this.#report.failed + sink.failedBefore > 0
    if (tellsEnd && !quiet) for (const line of this.#report.details()) process.stderr.write(`${line}\n`)
    if (!isWhole) {
      const why = this.#isInterrupted ? 'Stopped' : `Stopped after more than ${maxErrors} failed records (--max-errors)`
      process.stderr.write(
        `${why}. ${sink.canResume ? 'Go on with the same command and --resume' : 'Give --out DIR to be able to go on'}\n`,
      )
    }
    if ((hasFailed && !(isInline && quiet)) || (tellsEnd && !quiet)) {
      process.stderr.write(
        `${this.#report.summary(sink.failedBefore, sink.errorsFile, isInline || sink.errorsFile === undefined)}\n`,
      )
    }
  }

  #status(isWhole: boolean): ExitStatus {
    if (this.#isInterrupted) return EXIT.interrupted
    const hasFailed = this.#report.failed + this.#options.sink.failedBefore > 0 && !this.#options.isInline
    return !isWhole || this.#found || hasFailed ? EXIT.findings : EXIT.done
  }
}

/** Of all files, when all are files. */
function totalBytes(paths: readonly string[]): number | undefined {
  let total = 0
  for (const path of paths) {
    if (path === STANDARD_INPUT || /\.(?:gz|zst)$/i.test(path)) return undefined
    try {
      total += statSync(path).size
    } catch {
      // told when it is read
    }
  }
  return total
}
