import { type AnnotatedDocument, parseDocument } from '@chugiai/annotation'
import type { GoodRecord } from './record.ts'
import { DEFAULT_TEXT_FIELD } from './record-input.ts'

/**
 * The document of a record that is one of our documents, as `chugiai annotate` and the annotator write them; `null` when it
 * is anything else, or when its text is asked for by another field.
 *
 * @throws {ChugiaiError} what `parseDocument` throws: a document that is broken is not worked on
 */
export function documentOfRecord(record: GoodRecord, textField: string): AnnotatedDocument | null {
  if (record.kind !== 'json' || textField !== DEFAULT_TEXT_FIELD) return null
  const { value } = record
  const isDocument = Object.hasOwn(value, 'layers') && Object.hasOwn(value, 'offsetUnit')
  return isDocument ? parseDocument(value, { breaches: 'warning' }) : null
}
