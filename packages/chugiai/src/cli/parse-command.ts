import { parseArticle } from '@chugiai/article'
import { type GoodRecord, type Outcome, runBatch } from './batch.ts'
import type { ExitStatus } from './exit-status.ts'
import { type BatchFlags, batchOptions, text } from './options.ts'
import { inputOf, readOptions } from './record-input.ts'
import { StandardSink } from './standard-sink.ts'

/** `chugiai parse`. */
export function parseCommand(files: readonly string[], flags: BatchFlags & { anchor?: unknown }): Promise<ExitStatus> {
  const anchor = text(flags.anchor)
  const textField = text(flags.textField) ?? 'text'
  return runBatch(batchOptions(files, flags, new StandardSink(text(flags.errors))), (record) =>
    parseRecord(record, textField, anchor),
  )
}

/** One record through `parseArticle`: the article as a JSON line. */
async function parseRecord(record: GoodRecord, textField: string, anchor: string | undefined): Promise<Outcome> {
  const { article, issues } = parseArticle(inputOf(record, textField), readOptions(record, anchor))
  return { output: `${JSON.stringify(article)}\n`, issues }
}
