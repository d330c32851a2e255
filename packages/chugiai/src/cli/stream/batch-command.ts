import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { THREAD_MEMORY } from '../../batch/node/start-thread.ts'
import { INPUT_KINDS, type InputKind } from '../input/file-kind.ts'
import { type InputFiles, inputFiles } from '../input/input-files.ts'
import { STANDARD_INPUT } from '../record/place.ts'
import { wantsColour } from '../terminal/colour.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { byteCount, choice, text, wholeNumber } from '../terminal/options.ts'
import type { ProgressStyle } from '../terminal/progress.ts'
import { type BatchOptions, runBatch } from './batch.ts'
import { destinationOf, type ResultKind } from './destination.ts'
import { planOf } from './dry-run.ts'
import type { MakeWork } from './record-work.ts'

/** How a command differs from the others that work record by record. */
export interface BatchCommand extends ResultKind {
  readonly makeWork: MakeWork
  /** Longest record when `--max-length` says nothing, in bytes. */
  readonly maxLength: number
  /** It makes nothing of a text alone: what looks like one holds records. */
  readonly isOfRecords?: boolean
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
  const destination = destinationOf(inputs, flags, command)
  if (flags.dryRun === true) {
    await command.makeWork(options.work) // what the run would refuse, it refuses
    destination.check()
    process.stdout.write(planOf(inputs, flags, options))
    return EXIT.done
  }
  return runBatch({ ...options, sink: destination.open() })
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
