import { safeParseDocument, validateLabelSchema } from '@chugiai/annotation'
import { lintArticle, safeParseArticleJson } from '@chugiai/article'
import { ChugiaiError, type Issue, issueFromError } from '@chugiai/text'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { formatIssue } from './failure.ts'
import { type InputRecord, type JsonRecord, readRecords } from './records.ts'

interface Kind {
  readonly name: string
  /** A field that only this kind of file has. */
  readonly field: string
  readonly check: (value: JsonRecord) => readonly Issue[]
}

const KINDS: readonly Kind[] = [
  { name: 'document', field: 'layers', check: (value) => safeParseDocument(value).issues },
  { name: 'article', field: 'blocks', check: checkArticle },
  { name: 'label schema', field: 'labels', check: (value) => validateLabelSchema(value) },
]

/** `chugiai validate`: says what is wrong with each record, and a count at the end. */
export async function validateCommand(files: readonly string[], flags: { strict?: unknown }): Promise<ExitStatus> {
  let records = 0
  const counts = { error: 0, warning: 0, info: 0 }
  for await (const record of readRecords(files, 'auto')) {
    records++
    for (const issue of findingsOf(record)) {
      counts[issue.severity]++
      process.stdout.write(`${formatIssue(record.place, issue)}\n`)
    }
  }
  process.stderr.write(`${records} checked: ${counts.error} errors, ${counts.warning} warnings\n`)
  const findings = counts.error + (flags.strict === true ? counts.warning : 0)
  return findings > 0 ? EXIT.findings : EXIT.done
}

function checkArticle(value: JsonRecord): readonly Issue[] {
  const parsed = safeParseArticleJson(value)
  return parsed.ok ? lintArticle(parsed.article) : parsed.issues
}

function findingsOf(record: InputRecord): readonly Issue[] {
  if (record.kind === 'broken') return [issueFromError(record.error)]
  const value = record.kind === 'json' ? record.value : null
  const kind = KINDS.find(({ field }) => value !== null && Object.hasOwn(value, field))
  if (kind && value) return kind.check(value)
  return [issueFromError(unknownKind())]
}

function unknownKind(): ChugiaiError {
  return new ChugiaiError('unknown_file', 'This is no document, article nor label schema', {
    hint: `A ${KINDS.map(({ name, field }) => `${name} has '${field}'`).join(', a ')}.`,
  })
}
