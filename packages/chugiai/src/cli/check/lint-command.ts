import { lintArticle, safeParseArticleJson } from '@chugiai/article'
import { type Issue, issueFromError } from '@chugiai/text'
import { articleOfRecord, isArticle } from '../article/article-of-record.ts'
import { text } from '../stream/options.ts'
import { DEFAULT_TEXT_FIELD } from '../stream/record-input.ts'
import type { InputRecord } from '../stream/records.ts'
import type { ExitStatus } from '../terminal/exit-status.ts'
import { type CheckFlags, checkRecords } from './check-records.ts'

/** `chugiai lint`: reads pages as `chugiai parse` does, or takes articles as they are, and says what is odd in them. */
export function lintCommand(
  files: readonly string[],
  flags: CheckFlags & { anchor?: unknown; textField?: unknown },
): Promise<ExitStatus> {
  const anchor = text(flags.anchor)
  const reading = {
    textField: text(flags.textField) ?? DEFAULT_TEXT_FIELD,
    ...(anchor === undefined ? {} : { anchor }),
  }
  return checkRecords(files, flags, (record) => {
    try {
      return lint(record, reading)
    } catch (error) {
      return [issueFromError(error)]
    }
  })
}

function lint(record: InputRecord, reading: Parameters<typeof articleOfRecord>[1]): readonly Issue[] {
  if (record.kind === 'broken') return [issueFromError(record.error)]
  if (record.kind === 'json' && isArticle(record.value)) {
    const { article, issues } = safeParseArticleJson(record.value)
    return article === null ? issues : lintArticle(article)
  }
  const { article, issues } = articleOfRecord(record, reading)
  return [...issues, ...unsaid(lintArticle(article), issues)]
}

/** The findings that the reader has not told already. */
function unsaid(findings: readonly Issue[], told: readonly Issue[]): readonly Issue[] {
  const key = ({ code, message }: Issue) => `${code} ${message}`
  const known = new Set(told.map(key))
  return findings.filter((finding) => !known.has(key(finding)))
}
