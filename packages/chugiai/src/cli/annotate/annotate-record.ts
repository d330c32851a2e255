import { defined } from '@chugiai/text'
import { annotateArticle, assertLength } from '../../annotate.ts'
import { articleOfRecord, type ReadingOptions } from '../article/article-of-record.ts'
import type { GoodRecord, Outcome } from '../stream/batch.ts'
import { recognizerWithNames } from './own-recognizer.ts'
import { showAnnotated } from './show-annotated.ts'

/** Plain data, so that it can be sent to a worker. */
export interface AnnotateRecordOptions extends ReadingOptions {
  /** `ndjson` for programs, `show` for people. */
  readonly format: 'ndjson' | 'show'
  readonly colour: boolean
  /** File of the user's own names. */
  readonly names?: string
}

/** One record read and annotated: the document as a JSON line, or shown for people. */
export async function annotateRecord(record: GoodRecord, options: AnnotateRecordOptions): Promise<Outcome> {
  if (record.kind !== 'json') assertLength(record.bytes)
  const { article, issues } = articleOfRecord(record, options)
  assertLength(article.text)
  const { anchor, names } = options
  const recognizer = names === undefined ? undefined : await recognizerWithNames(names)
  const annotated = await annotateArticle(article, defined({ anchor, recognizer }))
  const output =
    options.format === 'show' ? showAnnotated(annotated, options.colour) : `${JSON.stringify(annotated.document)}\n`
  return { output, issues }
}
