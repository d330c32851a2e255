import { ChugiaiError, type Issue, issueFromError } from '@chugiai/text'
import type * as z from 'zod'
import { formatPath } from '../json/path.ts'
import { parseJson } from '../record/record-source.ts'
import { type Article, ArticleSchema } from '../schema/article.ts'
import type { ArticleErrorCode } from '../schema/codes.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { newerVersion } from './migration-steps.ts'

/** An article, or `null` when it is refused; and everything that was found. */
export interface ParsedArticle {
  /** The article, its shape checked; `null` when it is refused. */
  readonly article: Article | null
  /** Why it is refused, each with its path where there is one; none when it is not. */
  readonly issues: readonly Issue[]
}

/**
 * Reads an article from JSON that was written elsewhere: a string, or a value that is parsed already. Only the shape
 * is checked; `lintArticle` checks what ties the fields together.
 *
 * @throws {ChugiaiError} `invalid_json`; `newer_schema_version`; `invalid_article`, with the path of the first fault
 */
export function parseArticleJson(json: unknown): Article {
  const value = typeof json === 'string' ? parseJson(json) : json
  assertVersion(value)
  const result = ArticleSchema.safeParse(value)
  if (result.success) return result.data as Article
  const [first] = result.error.issues
  throw new ChugiaiError<ArticleErrorCode>('invalid_article', `Not an article: ${first!.message}`, {
    path: formatPath(first!.path),
    hint: 'Compare it with schema/article.schema.json.',
    cause: result.error,
  })
}

/** As {@link parseArticleJson}, with every fault as an issue instead of an exception. */
export function safeParseArticleJson(json: unknown): ParsedArticle {
  try {
    return { article: parseArticleJson(json), issues: [] }
  } catch (error) {
    return { article: null, issues: issuesOf(error) }
  }
}

function issuesOf(error: unknown): Issue[] {
  const cause = error instanceof ChugiaiError ? (error.cause as z.ZodError | undefined) : undefined
  if (!(error instanceof ChugiaiError) || error.code !== 'invalid_article' || cause === undefined) {
    return [issueFromError(error)]
  }
  return cause.issues.map(({ path, message }) => ({
    code: 'invalid_article',
    severity: 'error',
    message,
    path: formatPath(path),
  }))
}

function assertVersion(value: unknown): void {
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version !== 'number' || version <= SCHEMA_VERSION) return
  throw newerVersion(version, SCHEMA_VERSION)
}
