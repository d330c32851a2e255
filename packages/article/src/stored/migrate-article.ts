import { parseJson } from '../record/record-source.ts'
import type { Article } from '../schema/article.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { parseArticleJson } from './article-json.ts'
import { MIGRATION_STEPS, runMigrations } from './migration-steps.ts'

/**
 * Reads an article that any release of this package wrote: it is taken step by step to the version of today, and then
 * checked as `parseArticleJson` checks it. An article of today comes back as it is.
 *
 * @param json the article, or its JSON
 * @throws {ChugiaiError} `invalid_json`; `newer_schema_version`; `unknown_schema_version` for no version or one that
 *   never was; `invalid_article`
 *
 * @example
 * const { article } = parseArticle('Mưa lớn ở miền núi\nLũ về trong đêm.')
 * migrateArticle(JSON.stringify(article)).title?.value // 'Mưa lớn ở miền núi'
 */
export function migrateArticle(json: unknown): Article {
  const value = typeof json === 'string' ? parseJson(json) : json
  return parseArticleJson(runMigrations(value, MIGRATION_STEPS, SCHEMA_VERSION))
}
