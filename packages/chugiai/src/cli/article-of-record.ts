import { type Article, parseArticle } from '@chugiai/article'
import type { Issue } from '@chugiai/text'
import type { GoodRecord } from './batch.ts'
import { inputOf, readOptions } from './record-input.ts'
import type { JsonRecord } from './records.ts'

/** How records become articles. */
export interface ReadingOptions {
  /** Where NDJSON records hold their text. */
  readonly textField: string
  readonly anchor?: string
}

/** The article of a record: a text, a page, or a JSON object with a text. */
export function articleOfRecord(
  record: GoodRecord,
  { textField, anchor }: ReadingOptions,
): { article: Article; issues: readonly Issue[] } {
  return parseArticle(inputOf(record, textField), readOptions(record, anchor))
}

/** Whether an object is an article already, as `chugiai parse` writes it. */
export function isArticle(value: JsonRecord): boolean {
  return Object.hasOwn(value, 'schemaVersion') && Object.hasOwn(value, 'blocks')
}
