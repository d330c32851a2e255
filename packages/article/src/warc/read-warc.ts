import { ChugiaiError } from '@chugiai/text'
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import type { ArticleErrorCode } from '../schema/codes.ts'
import { inBlocks, joined } from './in-blocks.ts'
import { cut, notRead, tooLong } from './warc-issues.ts'
import type { WarcPage, WarcRecord, WarcSource } from './warc-page.ts'

/**
 * Reads the pages of a web archive (WARC 1.0 and 1.1, plain or gzip by member), such as Common Crawl's news, one by one:
 * memory holds one page. It needs the package `warcio` beside this one.
 *
 * @throws {ChugiaiError} `invalid_warc` when the first record cannot be read. Where a later one cannot, the last page says
 *   so with `warc_cut`.
 *
 * @example
 * for await (const { record, issues } of readWarc(createReadStream('news.warc.gz'))) {
 *   if (record !== null) console.log(parseCrawlRecord(record).article.title?.value)
 * }
 */
export async function* readWarc(source: WarcSource): AsyncGenerator<WarcPage> {
  const blocks = inBlocks(source)
  try {
    yield* pagesOf(blocks)
  } finally {
    await blocks.return(undefined) // who stops early is done with the source
  }
}

async function* pagesOf(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcPage> {
  // Unpacked first and cut anew, so that what is parsed does not depend on where the bytes were cut.
  const unpacked = new AsyncIterReader(blocks)
  const parser = new WARCParser(new AsyncIterReader(inBlocks(unpacked), null))
  let last: WARCRecord | null = null
  for (let index = 0; ; index++) {
    const record = await nextRecord(parser, index)
    if (record === null) {
      const at = cutAt(unpacked, last, index)
      if (at !== null) yield { index: at, record: null, issues: [cut(at, 'the file ends in it')] }
      return
    }
    if (record instanceof Error) {
      yield { index, record: null, issues: [cut(index, record.message)] }
      return
    }
    last = record
    const page = await pageOf(record, index)
    if (page !== null) yield page
  }
}

/** The next record; what was thrown where the file cannot be read further. */
async function nextRecord(parser: WARCParser, index: number): Promise<WARCRecord | Error | null> {
  try {
    const record = await parser.parse()
    if (record === null && index === 0) throw new Error('it holds no record')
    if (record !== null && !record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('no record begins there')
    return record
  } catch (cause) {
    if (index > 0) return cause instanceof Error ? cause : new Error(String(cause))
    throw new ChugiaiError<ArticleErrorCode>('invalid_warc', `This is no web archive: ${String(cause)}`, {
      cause,
      hint: "Pass the bytes of a '.warc' or '.warc.gz' file from its start.",
    })
  }
}

/** The record in which a file ends that breaks off: its member of gzip has no end, or it is shorter than it says. */
function cutAt({ inflator, numChunks }: AsyncIterReader, last: WARCRecord | null, index: number): number | null {
  if (inflator?.ended === false || (numChunks > 0 && inflator?.err)) return index
  const reader = last?._reader
  const isShort = reader !== undefined && 'limit' in reader && typeof reader.limit === 'number' && reader.limit > 0
  return isShort ? index - 1 : null
}

const FIELDS: ReadonlyMap<string | undefined, 'html' | 'text'> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
])
const PAGES = new Set(['response', 'resource', 'conversion']) // others tell of the archive, of requests, of what was met again

/** The page of a record; `null` for a record that is none by its kind. */
async function pageOf(record: WARCRecord, index: number): Promise<WarcPage | null> {
  if (!PAGES.has(record.warcType ?? '')) return null
  const known = headOf(record)
  const field = FIELDS.get(known.contentType?.split(';')[0]?.trim().toLowerCase())
  const skipped = (why: string) => ({ index, record: null, issues: [notRead(index, known.url, why)] })
  if (isRedirect(known.status)) return skipped(`is a redirect (${known.status})`)
  if (field === undefined) return skipped(`is ${known.contentType ?? 'of no type'}`)
  const body = await bytesOf(record)
  if (body === null) return { index, record: null, issues: [tooLong(index, known.url, MOST_BYTES)] }
  if (body instanceof Error) return { index, record: null, issues: [cut(index, body.message)] }
  return body.length === 0 ? skipped('is empty') : { index, record: { ...known, [field]: body }, issues: [] }
}

function isRedirect(status: number | undefined): boolean {
  return status !== undefined && status >= 300 && status < 400
}

/** What the headers of a record say: of the archive first, then of the server. */
function headOf(record: WARCRecord): WarcRecord {
  const info = record.getResponseInfo()
  const status = Number(info?.status ?? Number.NaN)
  const contentType = record.httpHeaders === null ? record.warcContentType : info?.headers.get('content-type')
  return {
    ...(record.warcTargetURI ? { url: record.warcTargetURI } : {}),
    ...(record.warcDate ? { fetchedAt: record.warcDate } : {}),
    ...(Number.isInteger(status) ? { status } : {}),
    ...(contentType ? { contentType } : {}),
  }
}

const MOST_BYTES = 20_000_000 // unpacked; no page of a newspaper has as many, and a small file may unpack to any length

/** The bytes of a page, unpacked; `null` when there are too many, an error where they cannot be read. */
async function bytesOf(record: WARCRecord): Promise<Uint8Array | Error | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of record) {
      length += chunk.length
      if (length > MOST_BYTES) return null
      chunks.push(chunk)
    }
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause))
  }
  return joined(chunks, length)
}
