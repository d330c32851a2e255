import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { InputFiles } from '../input/input-files.ts'
import { FolderSink } from '../output/folder-sink.ts'
import type { RunIdentity } from '../output/manifest.ts'
import { assertPacking, PACKINGS } from '../output/packing.ts'
import { PageSink } from '../output/page-sink.ts'
import type { PartLimits } from '../output/result-layout.ts'
import type { Sink } from '../output/sink.ts'
import { StandardSink } from '../output/standard-sink.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { byteCount, choice, text, wholeNumber } from '../terminal/options.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { version } from '../terminal/version.ts'
import type { WorkName } from './record-work.ts'

/** What a command's results are. */
export interface ResultKind {
  readonly command: WorkName
  /** Ending of the file that each result is by itself: `.md`. Lines of NDJSON when left out. */
  readonly pageEnding?: string
  /** Of people and programs, results that are no lines of NDJSON: they cannot be resumed or packed in Parquet. */
  readonly isText?: boolean
  /** Failures of files stand among the results too, when `--errors` says nothing. */
  readonly failsInPlace?: boolean
}

/** Where the results of a run go. */
export interface Destination {
  /** Looks at all paths and writes nothing. @throws {UsageError} when results cannot go there */
  check(): void
  /** @throws {UsageError} as `check` does */
  open(): Sink
}

/** @throws {UsageError} when flags contradict one another */
export function destinationOf(inputs: InputFiles, flags: FlagValues, command: ResultKind): Destination {
  const packing = choice('--compress', flags.compress ?? 'none', PACKINGS)
  assertPacking(packing)
  const errors = text(flags.errors)
  const out = text(flags.out)
  if (out === undefined) {
    assertNoFolderFlags(flags)
    const own = errors ?? (command.failsInPlace ? 'inline' : undefined)
    return {
      check: () => StandardSink.check(own, inputs.paths),
      open: () => new StandardSink(own, inputs.paths, packing),
    }
  }
  const { pageEnding: ending } = command
  if (ending !== undefined) {
    if (flags.resume === true) throw new UsageError('--resume goes with results that are NDJSON')
    const options = { ending, errors, overwrite: flags.overwrite === true }
    return { check: () => PageSink.check(out, inputs, options), open: () => new PageSink(out, inputs, options) }
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
  const options = {
    ...{ resume, overwrite, packing, parquet, inline: errors === 'inline', identity: identityOf(flags, command) },
    ...(parts === undefined ? {} : { parts }),
  }
  return { check: () => FolderSink.check(out, inputs, options), open: () => new FolderSink(out, inputs, options) }
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

function identityOf(flags: FlagValues, { command }: ResultKind): RunIdentity {
  const own = Object.entries(flags).filter(([name, value]) => value !== undefined && !OF_THE_RUN.has(name))
  const files = typeof flags.names === 'string' ? { 'names file': sha256(flags.names) } : {}
  const inline = flags.errors === 'inline' ? { errors: 'inline' } : {}
  const options = Object.fromEntries(own.sort(([one], [other]) => (one < other ? -1 : 1)))
  return { command, version, options: { ...options, ...files, ...inline } }
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
