import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { THREAD_MEMORY } from '../../batch/node/start-thread.ts'
import { INPUT_KINDS, type InputKind } from '../input/file-kind.ts'
import { type InputFiles, inputFiles } from '../input/input-files.ts'
import { FolderSink } from '../output/folder-sink.ts'
import type { RunIdentity } from '../output/manifest.ts'
import { assertPacking, PACKINGS } from '../output/packing.ts'
import { PageSink } from '../output/page-sink.ts'
import type { PartLimits } from '../output/result-layout.ts'
import type { Sink } from '../output/sink.ts'
import { StandardSink } from '../output/standard-sink.ts'
import { STANDARD_INPUT } from '../record/place.ts'
import { wantsColour } from '../terminal/colour.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { byteCount, choice, text, wholeNumber } from '../terminal/options.ts'
import type { ProgressStyle } from '../terminal/progress.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { version } from '../terminal/version.ts'
import { type BatchOptions, runBatch } from './batch.ts'
import { planOf } from './dry-run.ts'
import type { MakeWork, WorkName } from './record-work.ts'

/** How a command differs from the others that work record by record. */
export interface BatchCommand {
  readonly command: WorkName
  readonly makeWork: MakeWork
  /** Longest record when `--max-length` says nothing, in bytes. */
  readonly maxLength: number
  /** Ending of the file that each result is by itself: `.md`. Lines of NDJSON when left out. */
  readonly pageEnding?: string
  /** Of people and programs, results that are no lines of NDJSON: they cannot be resumed or packed in Parquet. */
  readonly isText?: boolean
  /** It makes nothing of a text alone: what looks like one holds records. */
  readonly isOfRecords?: boolean
  /** Failures of files stand among the results too, when `--errors` says nothing. */
  readonly failsInPlace?: boolean
}

/** A run of a command over inputs: checks everything, then works. */
export async function batchCommand(
  files: readonly string[],
  flags: FlagValues,
  command: BatchCommand,
): Promise<ExitStatus> {
  const out = text(flags.out)
  const inputs = inputFiles(files, { results: out })
  const options = settingsOf(inputs, flags, command)
  if (flags.dryRun === true) {
    process.stdout.write(planOf(inputs, flags, options))
    return EXIT.done
  }
  return runBatch({ ...options, sink: sinkOf(inputs, flags, command) })
}

function settingsOf(
  files: InputFiles,
  flags: FlagValues,
  { command, makeWork, maxLength, isOfRecords = false }: BatchCommand,
): Omit<BatchOptions, 'sink'> {
  const kinds = ['auto', ...INPUT_KINDS] as const
  const kind = flags.lines === true ? 'lines' : choice<InputKind>('--input', flags.input ?? 'auto', kinds)
  const quiet = flags.quiet === true
  return {
    files,
    reading: {
      kind,
      maxLength: flags.maxLength === undefined ? maxLength : byteCount('--max-length', flags.maxLength),
      isOfRecords,
    },
    work: { command, flags, colour: wantsColour() },
    makeWork,
    workers: workersOf(files, flags),
    workerMemory: flags.workerMemory === undefined ? THREAD_MEMORY : byteCount('--worker-memory', flags.workerMemory),
    unordered: flags.unordered === true && flags.to !== 'parquet',
    timeout: 1_000 * wholeNumber('--timeout', flags.timeout ?? 60),
    isInline: flags.errors === 'inline',
    maxErrors:
      flags.maxErrors === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--max-errors', flags.maxErrors, 0),
    quiet,
    progress: quiet ? 'none' : progressOf(flags),
    tellsEnd: flags.out !== undefined,
  }
}

function progressOf({ progress }: FlagValues): ProgressStyle {
  if (progress !== undefined) return choice<ProgressStyle>('--progress', progress, ['none', 'bar', 'lines', 'json'])
  return process.stderr.isTTY === true ? 'bar' : 'lines'
}

const SMALL = 200_000 // bytes that are done before threads have started

/**
 * Threads take a third of a second to start: what is small is done here, unless they are asked for, or limits that only
 * a thread can be held to.
 */
function workersOf({ paths }: InputFiles, { workers, timeout, workerMemory }: FlagValues): number {
  if (workers !== undefined) return wholeNumber('--workers', workers)
  if (timeout !== undefined || workerMemory !== undefined) return availableParallelism()
  const size = paths.reduce((sum, path) => sum + sizeOf(path), 0)
  return size < SMALL ? 0 : availableParallelism()
}

function sizeOf(path: string): number {
  if (path === STANDARD_INPUT) return 0
  try {
    return statSync(path).size
  } catch {
    return 0 // told when it is read
  }
}

/** @throws {UsageError} when flags contradict one another, or results cannot go there */
function sinkOf(inputs: InputFiles, flags: FlagValues, command: BatchCommand): Sink {
  const packing = choice('--compress', flags.compress ?? 'none', PACKINGS)
  assertPacking(packing)
  const errors = text(flags.errors)
  const out = text(flags.out)
  if (out === undefined) {
    assertNoFolderFlags(flags)
    return new StandardSink(errors ?? (command.failsInPlace ? 'inline' : undefined), inputs.paths, packing)
  }
  const { pageEnding: ending } = command
  if (ending !== undefined) {
    if (flags.resume === true) throw new UsageError('--resume goes with results that are NDJSON')
    return new PageSink(out, inputs, { ending, errors, overwrite: flags.overwrite === true })
  }
  if (command.isText) throw new UsageError('--out takes results that are NDJSON; of others choose --to, or > FILE')
  if (errors !== undefined && errors !== 'inline') {
    throw new UsageError('With --out, failures go to NAME.errors.ndjson beside the results, or --errors inline')
  }
  const [resume, overwrite] = [flags.resume === true, flags.overwrite === true]
  if (resume && overwrite) throw new UsageError('Choose one of --resume and --overwrite')
  const parquet = flags.to === 'parquet'
  if (parquet && packing !== 'none') throw new UsageError('Parquet is packed already: leave --compress out')
  const parts = partsOf(flags, parquet)
  return new FolderSink(out, inputs, {
    ...{ resume, overwrite, packing, parquet, inline: errors === 'inline', identity: identityOf(flags, command) },
    ...(parts === undefined ? {} : { parts }),
  })
}

const PARQUET_PART = 64_000_000 // bytes of rows that wait in memory

function partsOf({ partSize, partRecords }: FlagValues, parquet: boolean): PartLimits | undefined {
  if (partSize === undefined && partRecords === undefined && !parquet) return undefined
  const records = partRecords === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--part-records', partRecords)
  const usual = partRecords === undefined || parquet ? PARQUET_PART : Number.POSITIVE_INFINITY
  return { records, bytes: partSize === undefined ? usual : byteCount('--part-size', partSize) }
}

/** @throws {UsageError} when a flag about a folder is there and the folder is not */
function assertNoFolderFlags(flags: FlagValues): void {
  const [flag] = Object.entries(FOLDER_FLAGS).flatMap(([name, flag]) => (flags[name] === undefined ? [] : [flag]))
  if (flag !== undefined) throw new UsageError(`${flag} goes with --out`)
  if (flags.to === 'parquet') throw new UsageError('--to parquet goes with --out')
}

const FOLDER_FLAGS = {
  resume: '--resume',
  overwrite: '--overwrite',
  partSize: '--part-size',
  partRecords: '--part-records',
}

/** Flags that change how a run goes, and not what comes out. */
const OF_THE_RUN = new Set(
  'out resume overwrite workers workerMemory unordered quiet progress maxErrors timeout dryRun config errors'.split(
    ' ',
  ),
)

function identityOf(flags: FlagValues, { command }: BatchCommand): RunIdentity {
  const own = Object.entries(flags).filter(([name, value]) => value !== undefined && !OF_THE_RUN.has(name))
  const files = typeof flags.names === 'string' ? { 'names file': sha256(flags.names) } : {}
  const inline = flags.errors === 'inline' ? { errors: 'inline' } : {}
  const options = Object.fromEntries(own.sort(([one], [other]) => (one < other ? -1 : 1)))
  return { command, version, options: { ...options, ...files, ...inline } }
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
