import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defined } from '@chugiai/text'
import { Piscina } from 'piscina'
import { sampleArticle } from '../../sample.ts'
import { type BatchOptions, type GoodRecord, type Outcome, runBatch } from '../stream/batch.ts'
import { errorOfFailure, type Failure, formatIssue } from '../stream/failure.ts'
import { assertNoFolderFlags, type FolderFlags, folderSinkOf } from '../stream/folder-flags.ts'
import { type InputFiles, inputFiles } from '../stream/input-files.ts'
import { type BatchFlags, batchOptions, choice, dayOf, text, wholeNumber } from '../stream/options.ts'
import { DEFAULT_TEXT_FIELD } from '../stream/record-input.ts'
import type { Place } from '../stream/records.ts'
import type { Sink } from '../stream/sink.ts'
import { StandardSink } from '../stream/standard-sink.ts'
import { wantsColour } from '../terminal/colour.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { type AnnotateRecordOptions, annotateRecord } from './annotate-record.ts'
import { recognizerWithNames } from './own-recognizer.ts'

interface AnnotateFlags extends BatchFlags, FolderFlags {
  readonly anchor?: unknown
  readonly format?: unknown
  readonly sample?: unknown
  readonly workers?: unknown
  readonly names?: unknown
}

/** `chugiai annotate`. */
export async function annotateCommand(files: readonly string[], flags: AnnotateFlags): Promise<ExitStatus> {
  const anchor = dayOf('--anchor', flags.anchor)
  const names = text(flags.names)
  if (names !== undefined) await recognizerWithNames(names) // a bad file stops before the first record
  const options: AnnotateRecordOptions = {
    textField: text(flags.textField) ?? DEFAULT_TEXT_FIELD,
    format: choice('--format', flags.format, ['ndjson', 'show']),
    colour: wantsColour(),
    ...defined({ anchor, names }),
  }
  const workers = wholeNumber('--workers', flags.workers ?? 1)
  const inputs = inputFiles(files, text(flags.out))
  const batch = batchOptions(inputs, flags, sinkOf(inputs, flags), workers === 1 ? 1 : workers * 2)
  if (flags.sample === true) return annotateSample(batch, options)
  return workers === 1
    ? runBatch(batch, (record) => annotateRecord(record, options))
    : annotateInThreads(batch, options, workers)
}

function sinkOf(files: InputFiles, flags: AnnotateFlags): Sink {
  const out = text(flags.out)
  if (out !== undefined) return folderSinkOf(out, files, flags)
  assertNoFolderFlags(flags)
  return new StandardSink(text(flags.errors), files.paths)
}

async function annotateSample({ sink, quiet }: BatchOptions, options: AnnotateRecordOptions): Promise<ExitStatus> {
  const place: Place = { file: 'sample.txt' }
  const record: GoodRecord = { place, kind: 'text', bytes: new TextEncoder().encode(sampleArticle) }
  const outcome = await annotateRecord(record, options)
  if (!quiet) for (const issue of outcome.issues) process.stderr.write(`${formatIssue(place, issue)}\n`)
  await sink.write(place, outcome.output)
  return EXIT.done
}

/** The same in threads: each takes a record at a time; results keep the order of the records. */
async function annotateInThreads(
  batch: BatchOptions,
  options: AnnotateRecordOptions,
  workers: number,
): Promise<ExitStatus> {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./annotate-worker.js', import.meta.url)),
    minThreads: Math.min(workers, availableParallelism()),
    maxThreads: workers,
  })
  try {
    return await runBatch(batch, async (record) => {
      const result = (await pool.run({ record, options })) as Outcome | Failure
      if ('error' in result) throw errorOfFailure(result)
      return result
    })
  } finally {
    await pool.destroy()
  }
}
