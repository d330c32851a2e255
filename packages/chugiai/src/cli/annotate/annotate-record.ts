import type { AnnotatedDocument } from '@chugiai/annotation'
import { ChugiaiError, defined } from '@chugiai/text'
import { annotateArticle, assertLength } from '../../annotate.ts'
import { articleOfRecord, type ReadingOptions } from '../article/article-of-record.ts'
import type { GoodRecord, Outcome } from '../stream/batch.ts'
import { documentOfRecord } from '../stream/document-record.ts'
import { annotateDocument } from './annotate-document.ts'
import { recognizerFor } from './own-recognizer.ts'
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
  const document = documentOfRecord(record, options.textField)
  if (document !== null) return { output: await documentLine(document, options), issues: [] }
  const { article, issues } = articleOfRecord(record, options)
  assertLength(article.text)
  const { anchor, names } = options
  const recognizer = await recognizerFor(names)
  const annotated = await annotateArticle(article, { recognizer, ...defined({ anchor }) })
  const output =
    options.format === 'show' ? showAnnotated(annotated, options.colour) : `${JSON.stringify(annotated.document)}\n`
  return { output, issues }
}

async function documentLine(document: AnnotatedDocument, options: AnnotateRecordOptions): Promise<string> {
  assertLength(document.text)
  const { format, anchor, names } = options
  if (format === 'ndjson') {
    return `${JSON.stringify(annotateDocument(document, await recognizerFor(names), anchor))}\n`
  }
  throw new ChugiaiError('annotated_record', 'The record is a document already, which --format show does not show', {
    hint: 'Show the page that it was made from, or leave --format out.',
  })
}
