import {
  type Article,
  fromNinjs,
  fromSchemaOrg,
  migrateArticle,
  parseArticle,
  parseCrawlRecord,
} from '@chugiai/article'
import type { Issue } from '@chugiai/text'
import type { GoodRecord } from '../stream/batch.ts'
import { DEFAULT_TEXT_FIELD, inputOf, readOptions } from '../stream/record-input.ts'
import type { JsonRecord } from '../stream/records.ts'

/** How records become articles. */
export interface ReadingOptions {
  /** Where NDJSON records hold their text. */
  readonly textField: string
  readonly anchor?: string
}

interface ReadArticle {
  readonly article: Article
  readonly issues: readonly Issue[]
}

/** A kind of JSON record, told by the fields that it alone has. */
interface RecordKind {
  readonly isKind: (value: JsonRecord) => boolean
  readonly read: (value: JsonRecord, options: { readonly anchor?: string }) => ReadArticle
}

const has = (value: JsonRecord, field: string) => Object.hasOwn(value, field)

/** Fields that crawlers alone write, in their many spellings. */
const CRAWL_FIELD = /^(html|(date_?)?(fetch|crawl|download|retriev|warc))/i

/** Asked in order; what is none of them has a text in the field where texts are. */
const KINDS: readonly RecordKind[] = [
  { isKind: isArticle, read: (value) => ({ article: migrateArticle(value), issues: [] }) },
  { isKind: (value) => has(value, '@type') || has(value, '@graph'), read: fromSchemaOrg },
  { isKind: (value) => has(value, 'headlines') || has(value, 'bodies'), read: fromNinjs },
  { isKind: (value) => Object.keys(value).some((field) => CRAWL_FIELD.test(field)), read: parseCrawlRecord },
]

/**
 * The article of a record: of a text, a page of HTML, or a JSON object, which is a text with its id, one of our articles,
 * schema.org JSON-LD, ninjs, or a crawl record.
 */
export function articleOfRecord(record: GoodRecord, { textField, anchor }: ReadingOptions): ReadArticle {
  const isOwnField = textField !== DEFAULT_TEXT_FIELD
  const kind = record.kind === 'json' && !isOwnField ? KINDS.find(({ isKind }) => isKind(record.value)) : undefined
  if (kind && record.kind === 'json') return kind.read(record.value, anchor === undefined ? {} : { anchor })
  return parseArticle(inputOf(record, textField), readOptions(record, anchor))
}

/** Whether an object is an article already, as `chugiai parse` writes it. */
export function isArticle(value: JsonRecord): boolean {
  return has(value, 'schemaVersion') && has(value, 'blocks')
}
