import { gzipSync } from 'node:zlib'
import { encode } from '@chugiai/normalizer'
import { describe, expect, test } from 'vitest'
import { parseCrawlRecord } from '../../src/crawl-record/read-crawl-record.ts'
import { readWarc } from '../../src/warc/read-warc.ts'
import type { WarcPage, WarcSource } from '../../src/warc/warc-page.ts'
import { info, joined, pieces, record, response, zipped } from './archive.ts'

const URL = 'https://cuavong.example/ben-trung-ha.html'
const TITLE = 'Bến Trung Hà mở lại đò ngang sau ba tháng'
const PARAGRAPH =
  '<p>Từ 5h30, ông Đặng Văn Khoái nổ máy con đò sắt mới đóng, trên boong xếp sẵn 40 áo phao màu cam cho học sinh.</p>'
const PAGE = `<!doctype html><html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>07/03/2025 08:07</div>${PARAGRAPH.repeat(5)}<p><b>Bùi Kiều Oanh</b></p></body></html>`

async function pagesOf(source: WarcSource): Promise<WarcPage[]> {
  const pages: WarcPage[] = []
  for await (const page of readWarc(source)) pages.push(page)
  return pages
}

const titleOf = ({ record: page }: WarcPage) => parseCrawlRecord(page).article.title?.value

test.each([
  ['one piece', joined(info, response(URL, PAGE)), 1e9],
  ['pieces of 7 bytes', joined(info, response(URL, PAGE)), 7],
  ['gzip by member', zipped(info, response(URL, PAGE)), 1e9],
  ['gzip by member, in pieces', zipped(info, response(URL, PAGE)), 64],
])('a page goes from the archive to its article: %s', async (_, archive, length) => {
  const [page, ...others] = await pagesOf(pieces(archive, length))
  expect(others).toEqual([])
  const { article } = parseCrawlRecord(page!.record)
  expect(page!.index).toBe(1)
  expect(article.title?.value).toBe(TITLE)
  expect(article.byline?.people.map(({ name }) => name)).toEqual(['Bùi Kiều Oanh'])
  expect(article.crawl).toEqual({ url: URL, fetchedAt: '2025-03-07T01:10:00Z', status: 200 })
  expect(article.source.mediaType).toBe('text/html')
})

test('what the page was packed in for the way is unpacked', async () => {
  const body = new TextEncoder().encode(PAGE)
  const chunks = joined(`${body.length.toString(16)}\r\n`, body, '\r\n0\r\n\r\n')
  const pages = await pagesOf([
    joined(
      response(URL, gzipSync(PAGE), { headers: { 'Content-Encoding': 'gzip' } }),
      response(URL, chunks, { headers: { 'Transfer-Encoding': 'chunked' } }),
    ),
  ])
  expect(pages.map(titleOf)).toEqual([TITLE, TITLE])
})

test('the charset of the server stands above that of the page', async () => {
  const page = PAGE.replace('<head>', '<head><meta charset="iso-8859-1">')
  const headers = { 'Content-Type': 'text/html; charset=windows-1258' }
  const pages = await pagesOf([response(URL, encode(page, 'windows-1258').bytes, { headers })])
  const { article } = parseCrawlRecord(pages[0]!.record)
  expect([article.source.encoding, article.title?.value]).toEqual(['windows-1258', TITLE])
})

describe('what is no page is said', () => {
  test.each([
    ['a picture', response(URL, 'GIF89a', { headers: { 'Content-Type': 'image/gif' } }), 'image/gif'],
    ['a redirect', response(URL, '', { status: '301 Moved', headers: { Location: '/' } }), 'redirect (301)'],
    ['an empty answer', response(URL, ''), 'empty'],
    ['a type nobody gave', response(URL, PAGE, { headers: { 'Content-Type': '' } }), 'no type'],
  ])('%s', async (_, answer, why) => {
    const pages = await pagesOf([joined(answer, response(URL, PAGE))])
    expect(pages.map(({ record: page }) => page === null)).toEqual([true, false])
    expect(pages[0]!.issues).toMatchObject([{ code: 'not_read', severity: 'info', path: '[0]' }])
    expect(pages[0]!.issues[0]!.message).toContain(why)
    expect(pages[0]!.issues[0]!.message).toContain(URL)
  })

  test('requests and what tells of the archive are passed over', async () => {
    const request = record('request', { 'WARC-Target-URI': URL }, new TextEncoder().encode('GET / HTTP/1.1\r\n\r\n'))
    const pages = await pagesOf([joined(info, request, response(URL, PAGE), request)])
    expect(pages.map(({ index }) => index)).toEqual([2])
  })

  test('an answer of 404 is read, and said to be one', async () => {
    const [page] = await pagesOf([response(URL, PAGE, { status: '404 Not Found' })])
    expect(parseCrawlRecord(page!.record).issues.map(({ code }) => code)).toContain('http_error')
  })
})

test('an archive of texts', async () => {
  const text = new TextEncoder().encode(
    `${TITLE}\n07/03/2025 08:07\nTừ 5h30, ông Khoái nổ máy con đò sắt mới đóng.\nThu Hà\n`,
  )
  const archive = record('conversion', { 'WARC-Target-URI': URL, 'Content-Type': 'text/plain' }, text)
  expect((await pagesOf([archive])).map(titleOf)).toEqual([TITLE])
})

describe('a broken archive', () => {
  test.each([
    ['no archive', 'GIF89a and so on'],
    ['nothing', ''],
    ['a page of HTML', PAGE],
  ])('%s', async (_, content) => {
    await expect(pagesOf([new TextEncoder().encode(content)])).rejects.toMatchObject({ code: 'invalid_warc' })
  })

  test.each([
    ['packed', zipped(response(URL, PAGE), response(URL, PAGE))],
    ['plain', joined(response(URL, PAGE), response(URL, PAGE))],
  ])('one that breaks off gives what stands before, and says so: %s', async (_, whole) => {
    const pages = await pagesOf(pieces(whole.slice(0, whole.length - 40), 100))
    expect(titleOf(pages[0]!)).toBe(TITLE)
    expect(pages.at(-1)!.issues).toMatchObject([{ code: 'warc_cut', severity: 'error' }])
  })

  test('garbage between records', async () => {
    const pages = await pagesOf([joined(response(URL, PAGE), 'garbage\r\nmore\r\n\r\n', response(URL, PAGE))])
    expect(titleOf(pages[0]!)).toBe(TITLE)
    expect(pages.at(-1)!.issues.map(({ code }) => code)).toEqual(['warc_cut'])
  })
})

test('a page that unpacks to any length is left out', async () => {
  const bomb = gzipSync(new Uint8Array(21_000_000))
  const pages = await pagesOf([
    joined(response(URL, bomb, { headers: { 'Content-Encoding': 'gzip' } }), response(URL, PAGE)),
  ])
  expect(pages.map(({ issues }) => issues.map(({ code }) => code))).toEqual([['too_long'], []])
  expect(titleOf(pages[1]!)).toBe(TITLE)
})
