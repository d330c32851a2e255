import { type GoodRecord, type Outcome, runBatch } from '../stream/batch.ts'
import { assertNoFolderFlags, type FolderFlags, folderSinkOf } from '../stream/folder-flags.ts'
import { type InputFiles, inputFiles } from '../stream/input-files.ts'
import { type BatchFlags, batchOptions, choice, dayOf, text } from '../stream/options.ts'
import { PageSink } from '../stream/page-sink.ts'
import { DEFAULT_TEXT_FIELD } from '../stream/record-input.ts'
import type { Sink } from '../stream/sink.ts'
import { StandardSink } from '../stream/standard-sink.ts'
import type { ExitStatus } from '../terminal/exit-status.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { ARTICLE_FORMATS, type ArticleFormat, formatArticle, PAGE_ENDINGS } from './article-format.ts'
import { articleOfRecord, type ReadingOptions } from './article-of-record.ts'

interface ParseFlags extends BatchFlags, FolderFlags {
  readonly anchor?: unknown
  readonly to?: unknown
}

/** `chugiai parse`. */
export function parseCommand(files: readonly string[], flags: ParseFlags): Promise<ExitStatus> {
  const anchor = dayOf('--anchor', flags.anchor)
  const reading = {
    textField: text(flags.textField) ?? DEFAULT_TEXT_FIELD,
    ...(anchor === undefined ? {} : { anchor }),
  }
  const format = choice('--to', flags.to ?? 'jsonl', ARTICLE_FORMATS)
  const inputs = inputFiles(files, text(flags.out))
  const sink = sinkOf(inputs, flags, format)
  // On standard output NDJSON stays NDJSON, line for line; a file of its own is the page and nothing else.
  const isAlone = text(flags.out) !== undefined && format in PAGE_ENDINGS
  return runBatch(batchOptions(inputs, flags, sink), (record) => parseRecord(record, { ...reading, format, isAlone }))
}

function sinkOf(inputs: InputFiles, flags: ParseFlags, format: ArticleFormat): Sink {
  const errors = text(flags.errors)
  const out = text(flags.out)
  const ending = PAGE_ENDINGS[format]
  if (out === undefined) {
    assertNoFolderFlags(flags)
    return new StandardSink(errors, inputs.paths)
  }
  if (ending === undefined) return folderSinkOf(out, inputs, flags)
  if (flags.resume === true) throw new UsageError('--resume goes with results that are NDJSON')
  return new PageSink(out, inputs, { ending, errors, overwrite: flags.overwrite === true })
}

async function parseRecord(
  record: GoodRecord,
  { format, isAlone, ...reading }: ReadingOptions & { readonly format: ArticleFormat; readonly isAlone: boolean },
): Promise<Outcome> {
  const { article, issues } = articleOfRecord(record, reading)
  const formatted = formatArticle(article, format)
  const all = [...issues, ...formatted.issues]
  if ('value' in formatted) return { output: `${JSON.stringify(formatted.value)}\n`, issues: all }
  const isPage = isAlone || record.kind !== 'json'
  const output = isPage ? formatted.text : `${JSON.stringify({ id: article.id, [format]: formatted.text })}\n`
  return { output, issues: all }
}
