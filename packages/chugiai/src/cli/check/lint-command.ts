import { lintArticle, safeParseArticleJson } from '@chugiai/article'
import { defined, type Issue, issueFromError } from '@chugiai/text'
import { articleOfRecord, isArticle } from '../article/article-of-record.ts'
import { failure } from '../record/failure.ts'
import { recordFields } from '../record/record-input.ts'
import type { InputRecord } from '../stream/records.ts'
import type { ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { dayOf } from '../terminal/options.ts'
import { checkRecords } from './check-records.ts'

/** `chugiai lint`: reads pages as `chugiai parse` does, or takes articles as they are, and says what is odd in them. */
export function lintCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const reading = { ...recordFields(flags), ...defined({ anchor: dayOf('--anchor', flags.anchor) }) }
  return checkRecords(files, flags, (record) => {
    try {
      return lint(record, reading)
    } catch (error) {
      return [issueFromError(error)]
    }
  })
}

function lint(record: InputRecord, reading: Parameters<typeof articleOfRecord>[1]): readonly Issue[] {
  if (record.kind === 'broken') return [failure(record.place, record.error).error]
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
