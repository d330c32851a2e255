import { articleOfRecord } from './article-of-record.ts'
import { runBatch } from './batch.ts'
import type { ExitStatus } from './exit-status.ts'
import { inputFiles } from './input-files.ts'
import { type BatchFlags, batchOptions, text } from './options.ts'
import { StandardSink } from './standard-sink.ts'

/** `chugiai parse`. */
export function parseCommand(files: readonly string[], flags: BatchFlags & { anchor?: unknown }): Promise<ExitStatus> {
  const anchor = text(flags.anchor)
  const reading = { textField: text(flags.textField) ?? 'text', ...(anchor === undefined ? {} : { anchor }) }
  const batch = batchOptions(inputFiles(files), flags, new StandardSink(text(flags.errors)))
  return runBatch(batch, async (record) => {
    const { article, issues } = articleOfRecord(record, reading)
    return { output: `${JSON.stringify(article)}\n`, issues }
  })
}
