import { ChugiaiError } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { dayInVietnam, readFetchTime } from '../../src/crawl-record/fetch-time.ts'
import { parseCrawlRecord, readCrawlRecord } from '../../src/crawl-record/read-crawl-record.ts'
import { lintArticle } from '../../src/lint/lint-article.ts'

const PAGE = 'Mưa lớn ở miền núi\nChiều nay (5/9), mưa lớn gây ngập nhiều xã ven sông.\nNước lên nhanh.\nThu Hà\n'

test('a record becomes an article with its crawl', () => {
  const { article, issues } = parseCrawlRecord({
    id: 7,
    url: 'https://example.vn/mua',
    canonical: 'https://example.vn/mua-lon',
    text: PAGE,
    fetched_at: '2023-09-30T20:15:00.123Z',
    status: 200,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Robots-Tag': 'noarchive' },
    terms: 'Ghi rõ nguồn khi dùng lại',
    depth: 3,
  })
  expect(article).toMatchObject({
    id: '7',
    source: { uri: 'https://example.vn/mua', mediaType: 'text/plain' },
    title: { value: 'Mưa lớn ở miền núi' },
    crawl: {
      url: 'https://example.vn/mua',
      canonicalUrl: 'https://example.vn/mua-lon',
      fetchedAt: '2023-09-30T20:15:00Z',
      status: 200,
      robots: 'noarchive',
      terms: 'Ghi rõ nguồn khi dùng lại',
    },
  })
  expect(issues.filter(({ code }) => code === 'not_read').map(({ path }) => path)).toEqual(['depth'])
  expect(lintArticle(article).filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('the day of the fetch', () => {
  test('is the latest day the page can be of', () => {
    const { article } = parseCrawlRecord({ text: PAGE, fetched: '2023-09-01' })
    expect(article.publishedDate?.value).toBe('2022-09-05')
  })

  test('is no date of publication', () => {
    const { article } = parseCrawlRecord({
      text: 'Mưa lớn\nLũ về trong đêm ở nhiều xã.\nThu Hà',
      fetched: '2023-09-01',
    })
    expect(article.publishedDate).toBeUndefined()
    expect(article.crawl?.fetchedAt).toBe('2023-09-01')
  })

  test('gives way to the anchor of the caller', () => {
    const { article } = parseCrawlRecord({ text: PAGE, fetched: '2023-09-01' }, { anchor: '2021-12-31' })
    expect(article.publishedDate?.value).toBe('2021-09-05')
  })

  test.each([
    ['2023-09-30T20:15:00Z', '2023-10-01'],
    ['2023-09-30T20:15:00+07:00', '2023-09-30'],
    ['2023-09-30T20:15:00', '2023-09-30'],
    ['2023-09-30', '2023-09-30'],
  ])('%s is %s in Việt Nam', (moment, day) => expect(dayInVietnam(moment)).toBe(day))

  test.each<[string | number, string | null]>([
    ['2023-09-30 20:15:00', '2023-09-30T20:15:00'],
    ['20230930201500', '2023-09-30T20:15:00Z'],
    ['1696104900', '2023-09-30T20:15:00Z'],
    [1696104900, '2023-09-30T20:15:00Z'],
    [1696104900123, '2023-09-30T20:15:00Z'],
    ['hôm qua', null],
    [-1, null],
    [Number.NaN, null],
  ])('%j is read as %s', (value, moment) => expect(readFetchTime(value)).toBe(moment))
})

test.each([
  ['html', { html: '<p>Mưa</p>' }, 'text/html'],
  ['text', { text: 'Mưa' }, 'text/plain'],
  ['html before text', { text: 'Mưa', html: '<p>Mưa</p>' }, 'text/html'],
  ['content with its type', { content: '<p>Mưa</p>', content_type: 'text/html; charset=utf-8' }, 'text/html'],
  ['content with a type that says nothing', { content: 'Mưa', mime: 'application/octet-stream' }, undefined],
  ['content with the type in the headers', { body: 'Mưa', headers: { 'content-type': 'text/plain' } }, 'text/plain'],
  ['other spellings', { rawHtml: '<p>Mưa</p>', fetchTime: '2023-09-30' }, 'text/html'],
])('%s', (_, record, mediaType) => {
  expect(readCrawlRecord(record).options.mediaType).toBe(mediaType)
})

test('JSON is as good as its value', () => {
  expect(readCrawlRecord(JSON.stringify({ text: PAGE, status: '404' }))).toMatchObject({
    input: PAGE,
    options: { crawl: { status: 404 } },
    issues: [{ code: 'http_error', severity: 'warning', path: 'status' }],
  })
})

test('what cannot be read is named, and its field left out', () => {
  const { options, issues } = readCrawlRecord({ text: PAGE, status: 'ok', fetched: 'hôm qua', url: 7, html: null })
  expect(options).toEqual({ mediaType: 'text/plain', uri: '7', crawl: { url: '7' } })
  expect(issues.map(({ path }) => path)).toEqual(['status', 'fetched'])
})

test.each<[string, unknown, string]>([
  ['no page', { url: 'https://example.vn' }, 'invalid_crawl_record'],
  ['a page that is no text', { html: 7 }, 'invalid_crawl_record'],
  ['a list', [{ text: PAGE }], 'invalid_crawl_record'],
  ['nothing', null, 'invalid_crawl_record'],
  ['cut JSON', '{', 'invalid_json'],
])('a record with %s is refused', (_, record, code) => {
  expect(() => readCrawlRecord(record)).toThrow(ChugiaiError)
  expect(() => readCrawlRecord(record)).toThrow(expect.objectContaining({ code, hint: expect.any(String) }))
})
