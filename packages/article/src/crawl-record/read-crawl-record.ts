import { ChugiaiError, type Issue, isObject } from '@chugiai/text'
import { formatPath, type JsonPath } from '../json/path.ts'
import { itemsOf, type Located, propertyOf } from '../json/values.ts'
import { letterKey } from '../page/letter-key.ts'
import type { ParseOptions, ParseResult } from '../page/parse-options.ts'
import type { StatedMetadata } from '../page/stated.ts'
import { parseArticle } from '../parse-article.ts'
import { parseJson, readRecordSource } from '../record/record-source.ts'
import type { RecordText } from '../record/record-text.ts'
import { Takings } from '../record/takings.ts'
import type { ArticleErrorCode, ConversionIssueCode } from '../schema/codes.ts'
import type { Crawl } from '../schema/source.ts'
import { looksLikeHtml } from '../source/looks-like-html.ts'
import { assertParseOptions } from '../source/source-of.ts'
import { parseTextRecord, type TextRecord, textsOfRecord } from './crawl-article.ts'
import { type CrawlFields, locateCrawlFields } from './crawl-fields.ts'
import { dayInVietnam, readFetchTime } from './fetch-time.ts'
import { locateStated, type StatedFields, takeStated, textsOf } from './stated-fields.ts'

/** A crawl record as `parseArticle` takes it. */
export interface CrawlRecord {
  /** The page: its bytes, its HTML or its text. */
  readonly input: string | Uint8Array
  /** What the record says of it, as `parseArticle` takes it. */
  readonly options: ParseOptions
  /** `not_read` (info) for each field that has no place; `http_error` (warning) for a status of 400 or more. */
  readonly issues: readonly Issue[]
}

/**
 * Reads a record of a crawler: an object with the page (`html`, `text` or `content`) and, as far as it knows, the
 * address, the time of the fetch, the HTTP status, headers, robots and terms, and of the article its title, lede, authors,
 * dates, tags, section and pictures. The spellings of news-please, newspaper4k, trafilatura, Readability, Fundus, Scrapy
 * and web archives are known (`fetched_at`, `fetchTime`, `date_publish`, `maintext`, …). The day of the fetch is the
 * anchor: dates without a year are put on or before it. It is no date of publication.
 *
 * @param record the object, or its JSON
 * @throws {ChugiaiError} `invalid_json`; `invalid_crawl_record` when it holds no page
 *
 * @example
 * const { options } = readCrawlRecord({ url: 'https://example.vn/mua', text: 'Mưa lớn', fetched_at: '2023-09-06T01:00:00Z' })
 * options.anchor // '2023-09-06'
 */
export function readCrawlRecord(record: unknown): CrawlRecord {
  const { input, options, takings, root, statusIssues, fields } = readParts(record)
  takings.takeAll([fields.title, fields.lede, ...fields.authors].filter((text) => text !== undefined))
  return { input, options, issues: [...statusIssues, ...takings.unread(root, SILENT)] }
}

/**
 * Reads the article of a crawl record. What it throws and returns is what {@link readCrawlRecord} and `parseArticle` do;
 * `options` stand above the record. A text whose title stands in a field of its own is put together with it: then the
 * source of the article is the JSON of the record.
 *
 * @example
 * parseCrawlRecord({ url: 'https://example.vn/mua', text: 'Mưa lớn ở miền núi\n…' }).article.crawl // { url: 'https://example.vn/mua' }
 */
export function parseCrawlRecord(record: unknown, options: ParseOptions = {}): ParseResult {
  assertParseOptions(options)
  const { input, body, takings, root, statusIssues, fields, ...read } = readParts(record)
  const all = { ...read.options, ...options }
  if (body === null) {
    takings.takeAll([fields.title, fields.lede, ...fields.authors].filter((text) => text !== undefined))
    const { article, issues } = parseArticle(input, all)
    return { article, issues: [...issues, ...statusIssues, ...takings.unread(root, SILENT)] }
  }
  const text: TextRecord = { source: readRecordSource(record), body, fields, stated: all.stated ?? {} }
  const texts = textsOfRecord(text, all)
  takings.takeAll([...texts, ...(fields.lede ? [fields.lede] : [])])
  const { article, issues } = parseTextRecord(text, texts, all)
  return { article, issues: [...issues, ...statusIssues, ...takings.unread(root, SILENT)] }
}

const SILENT: ReadonlySet<string> = new Set()

/** A record taken apart. */
interface RecordParts {
  readonly root: Located
  readonly input: string | Uint8Array
  /** The texts of a body whose title stands beside it; `null` for a page. */
  readonly body: readonly RecordText[] | null
  readonly options: ParseOptions
  readonly fields: StatedFields
  readonly takings: Takings
  readonly statusIssues: readonly Issue<ConversionIssueCode>[]
}

function readParts(record: unknown): RecordParts {
  const root: Located = { value: typeof record === 'string' ? parseJson(record) : record, path: [] }
  const located = locateCrawlFields(root)
  const page = pageOf(root, located)
  const fields = locateStated(located)
  const takings = new Takings(page.paths)
  const crawl = crawlOf(located, takings)
  const id = textOf(located.id, takings)
  const stated = { ...textsStated(fields), ...takeStated(located, takings) }
  const options: ParseOptions = {
    ...(id === undefined ? {} : { id }),
    ...(crawl.url === undefined ? {} : { uri: crawl.url }),
    ...(page.mediaType === undefined ? {} : { mediaType: page.mediaType }),
    ...(crawl.fetchedAt === undefined ? {} : { anchor: dayInVietnam(crawl.fetchedAt) }),
    ...(Object.keys(crawl).length === 0 ? {} : { crawl }),
    ...(Object.keys(stated).length === 0 ? {} : { stated }),
  }
  textOf(located.mediaType, takings)
  const isApart =
    page.texts !== null && (fields.title !== undefined ? !holdsTitle(page.input, fields.title.value) : page.isList)
  return {
    root,
    input: page.input,
    body: isApart ? page.texts : null,
    options,
    fields,
    takings,
    statusIssues: statusIssue(located, crawl),
  }
}

function textsStated({ title, lede, authors }: StatedFields): StatedMetadata {
  return {
    ...(title === undefined ? {} : { title: title.value }),
    ...(lede === undefined ? {} : { lede: lede.value }),
    ...(authors.length > 0 ? { authors: authors.map(({ value }) => value) } : {}),
  }
}

const HEAD_LINES = 5

/** Whether a text opens with its title, maybe behind a section and a date. */
function holdsTitle(input: string | Uint8Array, title: string): boolean {
  if (typeof input !== 'string') return true
  const key = letterKey(title)
  return input
    .trimStart()
    .split(/\r\n|[\n\r]/, HEAD_LINES)
    .some((line) => letterKey(line) === key)
}

/** The page of a record. `texts` are what may be the body of an article: `null` for a page of HTML. */
interface PageOfRecord {
  readonly input: string | Uint8Array
  readonly mediaType: string | undefined
  readonly texts: readonly RecordText[] | null
  readonly isList: boolean
  readonly paths: readonly JsonPath[]
}

const MEDIA_TYPES = { html: 'text/html', text: 'text/plain', content: undefined } as const
const HTML = /^(?:text\/html|application\/xhtml\+xml)/

function pageOf(root: Located, fields: CrawlFields): PageOfRecord {
  for (const [field, known] of Object.entries(MEDIA_TYPES)) {
    const located = fields[field as keyof typeof MEDIA_TYPES]
    if (located === undefined) continue
    const declared = declaredType(fields.mediaType)
    const isDeclared = known === undefined || (known === 'text/html' && HTML.test(declared ?? ''))
    const page = readPage(located, isDeclared ? declared : known, fields.title !== undefined)
    if (page !== null) return page
  }
  const names = isObject(root.value) ? Object.keys(root.value).join(', ') : typeof root.value
  throw new ChugiaiError<ArticleErrorCode>('invalid_crawl_record', 'The record holds no page', {
    path: 'json',
    hint: `It needs 'html', 'text' or 'content' as a string. It has: ${names}`,
  })
}

function readPage(located: Located, declared: string | undefined, isTitled: boolean): PageOfRecord | null {
  const { value, path } = located
  if (value instanceof Uint8Array)
    return { input: value, mediaType: declared, texts: null, isList: false, paths: [path] }
  const mediaType = declared?.replace(/\s*;.*$/s, '') // letters are decoded already
  if (typeof value !== 'string') {
    const texts = bodyTexts(located)
    if (texts.length === 0) return null
    const input = texts.map((text) => text.value).join('\n')
    return { input, mediaType: 'text/plain', texts, isList: true, paths: texts.map((text) => text.path) }
  }
  const isPage = looksLikeHtml(value) || HTML.test(mediaType ?? '')
  const texts: RecordText[] | null = isPage ? null : [{ value, path, type: 'paragraph', field: 'text' }]
  const type = mediaType ?? (!isTitled && FRAGMENT.test(value) ? 'text/html' : undefined)
  return { input: value, mediaType: type, texts, isList: false, paths: [path] }
}

const FRAGMENT = /<(?:p|div|br|h[1-6]|article|section|figure|ul|ol|table)\b[^>]*>/i

/** The texts of a body that is a list of paragraphs, or parts with headings: `{ summary, sections }`. */
function bodyTexts(located: Located): RecordText[] {
  if (Array.isArray(located.value)) return typed(textsOf(located), 'paragraph')
  const summary = typed(textsOf(propertyOf(located, 'summary')), 'lede')
  const sections = itemsOf(propertyOf(located, 'sections')).flatMap((section) => [
    ...typed(textsOf(propertyOf(section, 'headline')), 'heading'),
    ...typed(textsOf(propertyOf(section, 'paragraphs')), 'paragraph'),
  ])
  return [...summary.slice(0, 1), ...typed(summary.slice(1), 'paragraph'), ...sections]
}

function typed(texts: readonly Located<string>[], type: RecordText['type']): RecordText[] {
  return texts.map(({ value, path }) => ({ value, path, type, field: 'content' }))
}

const READABLE = /^(?:text\/plain|(?:text\/html|application\/xhtml\+xml)(?:\s*;\s*charset=["']?[\w-]+["']?)?)/i

/** The type of the content where it is one that can be read; a wrong one is worse than none. */
function declaredType(located: Located | undefined): string | undefined {
  return located !== undefined && isText(located) ? READABLE.exec(located.value.trim())?.[0] : undefined
}

function crawlOf(fields: CrawlFields, takings: Takings): Crawl {
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

function statusIssue({ status: located }: CrawlFields, { status }: Crawl): Issue<ConversionIssueCode>[] {
  if (located === undefined || status === undefined || status < 400) return []
  const message = `The server answered ${status}: the page may not be the article`
  return [{ code: 'http_error', severity: 'warning', message, path: formatPath(located.path) }]
}

function isText(located: Located): located is Located<string> {
  return typeof located.value === 'string'
}
