import { safeParseDocument, validateLabelSchema } from '@chugiai/annotation'
import { newsLabelSchema, structureLabelSchema } from '@chugiai/annotation/schemas'
import { lintArticle, safeParseArticleJson } from '@chugiai/article'
import { ChugiaiError, type Issue, issueFromError } from '@chugiai/text'
import { failure } from '../record/failure.ts'
import type { JsonRecord } from '../record/place.ts'
import type { InputRecord } from '../stream/records.ts'
import type { ExitStatus } from '../terminal/exit-status.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { type CheckFlags, checkRecords } from './check-records.ts'
import { validateFormats } from './validate-formats.ts'

interface Kind {
  readonly name: string
  /** A field that only this kind of file has. */
  readonly field: string
  readonly check: (value: JsonRecord) => readonly Issue[]
}

// What this command line writes; a document may follow others, of which nothing is known here.
const SHIPPED = [newsLabelSchema, structureLabelSchema]

const KINDS: readonly Kind[] = [
  { name: 'document', field: 'layers', check: (value) => safeParseDocument(value, { schemas: SHIPPED }).issues },
  { name: 'article', field: 'blocks', check: checkArticle },
  { name: 'label schema', field: 'labels', check: (value) => validateLabelSchema(value) },
]

/** `chugiai validate`: says what is wrong with each record, and a count at the end; with `--from` of files of other tools. */
export function validateCommand(
  files: readonly string[],
  flags: CheckFlags & { readonly from?: unknown },
): Promise<ExitStatus> {
  if (flags.from !== undefined) return validateFormats(files, flags.from, flags)
  return checkRecords(files, flags, (record) => {
    const isNothing = files.length === 0 && record.kind === 'text' && record.bytes.length === 0
    if (isNothing) throw new UsageError('There is nothing to check: name files, or pipe records in')
    return findingsOf(record)
  })
}

function checkArticle(value: JsonRecord): readonly Issue[] {
  const { article, issues } = safeParseArticleJson(value)
  return article === null ? issues : lintArticle(article)
}

function findingsOf(record: InputRecord): readonly Issue[] {
  if (record.kind === 'broken') return [failure(record.place, record.error).error]
  const value = record.kind === 'json' ? record.value : null
  const kind = KINDS.find(({ field }) => value !== null && Object.hasOwn(value, field))
  if (kind && value) return kind.check(value)
  return [issueFromError(unknownKind())]
}

function unknownKind(): ChugiaiError {
  return new ChugiaiError('unknown_file', 'This is no document, article nor label schema', {
    hint: `Each has a field of its own: ${KINDS.map(({ name, field }) => `${name} '${field}'`).join(', ')}.`,
  })
}
