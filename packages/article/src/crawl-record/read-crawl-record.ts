import { ChugiaiError, type Issue, isObject } from '@chugiai/text'
import { formatPath } from '../json/path.ts'
import type { Located } from '../json/values.ts'
import type { ParseOptions, ParseResult } from '../page/parse-options.ts'
import { parseArticle } from '../parse-article.ts'
import { parseJson } from '../record/record-source.ts'
import { Takings } from '../record/takings.ts'
import type { ArticleErrorCode, ConversionIssueCode } from '../schema/codes.ts'
import type { Crawl } from '../schema/source.ts'
import { type CrawlField, locateCrawlFields } from './crawl-fields.ts'
import { dayInVietnam, readFetchTime } from './fetch-time.ts'

/** A crawl record as `parseArticle` takes it. */
export interface CrawlRecord {
  /** The page. */
  readonly input: string
  /** What the record says of it, as `parseArticle` takes it. */
  readonly options: ParseOptions
  /** `not_read` (info) for each field that has no place; `http_error` (warning) for a status of 400 or more. */
  readonly issues: readonly Issue[]
}

/**
 * Reads a record of a crawler: an object with the page (`html`, `text` or `content`) and, as far as it knows, the
 * address, the time of the fetch, the HTTP status, headers, robots and terms. The usual spellings are known (`fetched_at`,
 * `fetchTime`, `crawl_date`, …). The day of the fetch is the anchor: dates without a year are put on or before it. It is
 * no date of publication.
 *
 * @param record the object, or its JSON
 * @throws {ChugiaiError} `invalid_json`; `invalid_crawl_record` when it holds no page
 *
 * @example
 * const { options } = readCrawlRecord({ url: 'https://example.vn/mua', text: 'Mưa lớn', fetched_at: '2023-09-06T01:00:00Z' })
 * options.anchor // '2023-09-06'
 */
export function readCrawlRecord(record: unknown): CrawlRecord {
  const root: Located = { value: typeof record === 'string' ? parseJson(record) : record, path: [] }
  const fields = locateCrawlFields(root)
  const { page, mediaType } = pageOf(root, fields)
  const takings = new Takings([page.path])
  const crawl = crawlOf(fields, takings)
  const id = textOf(fields.id, takings)
  const options: ParseOptions = {
    ...(id === undefined ? {} : { id }),
    ...(crawl.url === undefined ? {} : { uri: crawl.url }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(crawl.fetchedAt === undefined ? {} : { anchor: dayInVietnam(crawl.fetchedAt) }),
    ...(Object.keys(crawl).length === 0 ? {} : { crawl }),
  }
  textOf(fields.mediaType, takings)
  return { input: page.value, options, issues: [...statusIssue(fields, crawl), ...takings.unread(root, SILENT)] }
}

/**
 * Reads the article of a crawl record. What it throws and returns is what {@link readCrawlRecord} and `parseArticle` do;
 * `options` stand above the record.
 *
 * @example
 * parseCrawlRecord({ url: 'https://example.vn/mua', text: 'Mưa lớn ở miền núi\n…' }).article.crawl // { url: 'https://example.vn/mua' }
 */
export function parseCrawlRecord(record: unknown, options: ParseOptions = {}): ParseResult {
  const read = readCrawlRecord(record)
  const { article, issues } = parseArticle(read.input, { ...read.options, ...options })
  return { article, issues: [...issues, ...read.issues] }
}

const SILENT: ReadonlySet<string> = new Set()
const MEDIA_TYPES = { html: 'text/html', text: 'text/plain', content: undefined } as const

function pageOf(root: Located, fields: Partial<Record<CrawlField, Located>>) {
  for (const [field, mediaType] of Object.entries(MEDIA_TYPES)) {
    const page = fields[field as keyof typeof MEDIA_TYPES]
    if (page === undefined || !isText(page)) continue
    return { page, mediaType: mediaType ?? declaredType(fields.mediaType) }
  }
  const names = isObject(root.value) ? Object.keys(root.value).join(', ') : typeof root.value
  throw new ChugiaiError<ArticleErrorCode>('invalid_crawl_record', 'The record holds no page', {
    hint: `It needs 'html', 'text' or 'content' as a string. It has: ${names}`,
  })
}

const READABLE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)/i

/** The type of the content where it is one that can be read; a wrong one is worse than none. */
function declaredType(located: Located | undefined): string | undefined {
  return located !== undefined && isText(located) ? READABLE.exec(located.value.trim())?.[0] : undefined
}

function crawlOf(fields: Partial<Record<CrawlField, Located>>, takings: Takings): Crawl {
  const url = textOf(fields.url, takings)
  const canonicalUrl = textOf(fields.canonicalUrl, takings)
  const fetchedAt = fields.fetchedAt && timeOf(fields.fetchedAt, takings)
  const status = fields.status && statusOf(fields.status, takings)
  const robots = textOf(fields.robots, takings)
  const terms = textOf(fields.terms, takings)
  return {
    ...(url === undefined ? {} : { url }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(status === undefined ? {} : { status }),
    ...(robots === undefined ? {} : { robots }),
    ...(terms === undefined ? {} : { terms }),
  }
}

function textOf(located: Located | undefined, takings: Takings): string | undefined {
  if (located === undefined) return undefined
  if (typeof located.value === 'number') return takings.take({ ...located, value: String(located.value) })
  return isText(located) ? takings.take({ ...located, value: located.value.trim() }) : undefined
}

function timeOf(located: Located, takings: Takings): string | undefined {
  const { value } = located
  const time = typeof value === 'string' || typeof value === 'number' ? readFetchTime(value) : null
  if (time !== null) takings.take({ ...located, value: time })
  return time ?? undefined
}

function statusOf(located: Located, takings: Takings): number | undefined {
  const { value } = located
  const status = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
  if (!Number.isInteger(status) || status < 100 || status > 599) return undefined
  takings.take({ ...located, value: String(status) })
  return status
}

function statusIssue(
  { status: located }: Partial<Record<CrawlField, Located>>,
  { status }: Crawl,
): Issue<ConversionIssueCode>[] {
  if (located === undefined || status === undefined || status < 400) return []
  const message = `The server answered ${status}: the page may not be the article`
  return [{ code: 'http_error', severity: 'warning', message, path: formatPath(located.path) }]
}

function isText(located: Located): located is Located<string> {
  return typeof located.value === 'string'
}
