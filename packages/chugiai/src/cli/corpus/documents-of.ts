import { type AnnotatedDocument, parseDocument } from '@chugiai/annotation'
import { ChugiaiError } from '@chugiai/text'
import { failure, formatIssue } from '../record/failure.ts'
import { readRecords } from '../stream/records.ts'
import { UsageError } from '../terminal/usage-error.ts'

/**
 * The annotated documents of a file by their ids, in order.
 *
 * @throws {UsageError} when a record is none, or an id is there twice: a comparison of a part would mislead
 */
export async function documentsOf(file: string): Promise<Map<string, AnnotatedDocument>> {
  const documents = new Map<string, AnnotatedDocument>()
  for await (const record of readRecords([file], 'auto')) {
    try {
      if (record.kind === 'broken') throw record.error
      if (record.kind !== 'json')
        throw new ChugiaiError('invalid_json', 'This is no annotated document', {
          hint: 'Give NDJSON as `chugiai annotate` writes it.',
        })
      const document = parseDocument(record.value)
      if (documents.has(document.id))
        throw new ChugiaiError('duplicate_document', `The id ${document.id} is there twice`, {
          hint: 'Give each document an id of its own.',
        })
      documents.set(document.id, document)
    } catch (error) {
      throw new UsageError(formatIssue(record.place, failure(record.place, error).error))
    }
  }
  return documents
}
