import { UsageError } from '../terminal/usage-error.ts'
import { FolderSink } from './folder-sink.ts'
import type { InputFiles } from './input-files.ts'
import { text } from './options.ts'

/** The flags of results that go to a folder, as the command line gives them. */
export interface FolderFlags {
  readonly out?: unknown
  readonly resume?: unknown
  readonly overwrite?: unknown
  readonly errors?: unknown
}

/** @throws {UsageError} when flags contradict one another, or results cannot go there */
export function folderSinkOf(out: string, inputs: InputFiles, flags: FolderFlags): FolderSink {
  const errors = text(flags.errors)
  if (errors !== undefined && errors !== 'inline') {
    throw new UsageError('With --out, failures go to NAME.errors.ndjson beside the results, or --errors inline')
  }
  const resume = flags.resume === true
  const overwrite = flags.overwrite === true
  if (resume && overwrite) throw new UsageError('Choose one of --resume and --overwrite')
  return new FolderSink(out, inputs, { resume, overwrite, inline: errors === 'inline' })
}

/** @throws {UsageError} when a flag about a folder is there and the folder is not */
export function assertNoFolderFlags(flags: FolderFlags): void {
  for (const name of ['resume', 'overwrite'] as const) {
    if (flags[name] === true) throw new UsageError(`--${name} goes with --out`)
  }
}
