import {
  type Article,
  fromNinjs,
  fromSchemaOrg,
  migrateArticle,
  parseArticle,
  parseCrawlRecord,
} from '@chugiai/article'
import { defined, type Issue } from '@chugiai/text'
import type { JsonRecord } from '../record/place.ts'
import type { GoodRecord } from '../record/record.ts'
import { DEFAULT_TEXT_FIELD, idOf, inputOf, type RecordFields, readOptions } from '../record/record-input.ts'

/** How records become articles. */
export interface ReadingOptions extends RecordFields {
  readonly anchor?: string
}

interface ReadArticle {
  readonly article: Article
  readonly issues: readonly Issue[]
}

/** An article, and whether fields of its record stand nowhere in it, so that they are to be carried along. */
interface ArticleOfRecord extends ReadArticle {
  readonly carries: boolean
}

/** A kind of JSON record, told by the fields that it alone has. */
interface RecordKind {
  readonly isKind: (value: JsonRecord) => boolean
  readonly read: (value: JsonRecord, options: { readonly anchor?: string; readonly id?: string }) => ReadArticle
  readonly carries: boolean
}

const has = (value: JsonRecord, field: string) => Object.hasOwn(value, field)

/** Fields that crawlers alone write, in their many spellings. */
const CRAWL_FIELD = /^(html|(date_?)?(fetch|crawl|download|retriev|warc))/i

/** Asked in order; what is none of them has a text in the field where texts are. */
const KINDS: readonly RecordKind[] = [
  { isKind: isArticle, read: (value) => ({ article: migrateArticle(value), issues: [] }), carries: false },
  { isKind: (value) => has(value, '@type') || has(value, '@graph'), read: fromSchemaOrg, carries: false },
  { isKind: (value) => has(value, 'headlines') || has(value, 'bodies'), read: fromNinjs, carries: false },
  {
    isKind: (value) => Object.keys(value).some((field) => CRAWL_FIELD.test(field)),
    read: (value, options) => silently(parseCrawlRecord(value, options)),
    carries: true,
  },
]

/** Fields of a crawl record that the article has no place for are carried along. */
function silently({ article, issues }: ReadArticle): ReadArticle {
  return { article, issues: issues.filter(({ code }) => code !== 'not_read') }
}

/**
 * The article of a record: of a text, a page of HTML, or a JSON object, which is a text with its id, one of our articles,
 * schema.org JSON-LD, ninjs, or a crawl record; of a web archive, a page.
 */
export function articleOfRecord(record: GoodRecord, { textField, idField, anchor }: ReadingOptions): ArticleOfRecord {
  if (record.kind !== 'json' && record.crawl !== undefined) {
    const page = { ...record.crawl, [record.kind]: record.bytes }
    return { ...silently(parseCrawlRecord(page, defined({ anchor }))), carries: true }
  }
  const isOwnField = textField !== DEFAULT_TEXT_FIELD
  const kind = record.kind === 'json' && !isOwnField ? KINDS.find(({ isKind }) => isKind(record.value)) : undefined
  if (kind === undefined || record.kind !== 'json') {
    return { ...parseArticle(inputOf(record, textField), readOptions(record, idField, anchor)), carries: true }
  }
  const id = kind.carries ? idOf(record, idField) : undefined
  return { ...kind.read(record.value, defined({ anchor, id })), carries: kind.carries }
}

/** Whether an object is an article already, as `chugiai parse` writes it. */
export function isArticle(value: JsonRecord): boolean {
  return has(value, 'schemaVersion') && has(value, 'blocks')
}
