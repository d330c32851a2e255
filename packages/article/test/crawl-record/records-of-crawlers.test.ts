import { describe, expect, test } from 'vitest'
import { parseCrawlRecord } from '../../src/crawl-record/read-crawl-record.ts'
import { lintArticle } from '../../src/lint/lint-article.ts'
import { ArticleSchema } from '../../src/schema/article.ts'
import { BODY, HEAD, LEDE, pageOf, paragraphs, SIGNED, TITLE, WRITER } from '../html/story/story.ts'

// One story as the records of crawlers and collections hold it.

const URL = 'https://x.example/ben-do.html'
const TEXT = BODY.join('\n')
const WITH_LEDE = [LEDE, ...BODY].join('\n\n')
const FRAGMENT = `<div id="readability-page-1"><p>${LEDE}</p>${paragraphs()}</div>`
const PAGE = pageOf(`${HEAD}<div>${paragraphs()}</div>${SIGNED}`)

const RECORDS: Readonly<Record<string, Record<string, unknown>>> = {
  'news-please': {
    authors: [WRITER],
    date_download: '2025-10-20 01:00:00',
    date_modify: null,
    date_publish: '2025-10-13 07:45:00',
    description: LEDE,
    image_url: 'https://x.example/a.jpg',
    language: 'vi',
    maintext: WITH_LEDE,
    source_domain: 'x.example',
    title: TITLE,
    url: URL,
  },
  newspaper4k: {
    url: URL,
    language: 'vi',
    title: TITLE,
    top_image: 'https://x.example/a.jpg',
    images: [],
    meta_keywords: ['đò ngang', 'bến đò'],
    authors: [WRITER],
    publish_date: '2025-10-13T07:45:00+07:00',
    summary: '',
    meta_description: LEDE,
    meta_site_name: 'X',
    text: WITH_LEDE,
    html: '',
  },
  trafilatura: {
    title: TITLE,
    author: WRITER,
    hostname: 'x.example',
    date: '2025-10-13',
    text: WITH_LEDE,
    language: 'vi',
    filedate: '2025-10-20',
    source: URL,
    excerpt: LEDE,
    categories: 'Xã hội',
    tags: 'đò ngang;bến đò',
  },
  Readability: {
    title: TITLE,
    byline: WRITER,
    lang: 'vi',
    content: FRAGMENT,
    textContent: WITH_LEDE,
    excerpt: LEDE,
    siteName: 'X',
    publishedTime: '2025-10-13T07:45:00+07:00',
  },
  'Readability, its content alone': { title: TITLE, byline: WRITER, content: FRAGMENT, publishedTime: '2025-10-13' },
  Fundus: {
    title: TITLE,
    authors: [WRITER],
    body: {
      summary: [LEDE],
      sections: [
        { headline: [], paragraphs: BODY.slice(0, 2) },
        { headline: ['Đò sắt mới'], paragraphs: BODY.slice(2) },
      ],
    },
    publishing_date: '2025-10-13 07:45:00+07:00',
    topics: ['đò ngang', 'bến đò'],
  },
  'Fundus, plain': {
    title: TITLE,
    authors: [WRITER],
    plain_text: WITH_LEDE,
    publishing_date: '2025-10-13 07:45:00+07:00',
  },
  Scrapy: {
    url: URL,
    title: [TITLE],
    sapo: LEDE,
    content: BODY,
    author: [WRITER],
    published_date: '13/10/2025 07:45',
    tags: ['đò ngang', 'bến đò'],
    category: ['Xã hội'],
  },
  'a collection': {
    title: TITLE,
    content: TEXT,
    sapo: LEDE,
    tags: 'đò ngang, bến đò',
    published_date: 'Thứ hai, 13/10/2025, 07:45 (GMT+7)',
    url: URL,
    author: WRITER,
  },
  'a collection, signed in the body': {
    Title: TITLE,
    Abstract: LEDE,
    Content: `${TEXT}\n${WRITER}`,
    Date: '13-10-2025 07:45',
  },
  'a collection with Vietnamese names': {
    tieu_de: TITLE,
    mo_ta: LEDE,
    noi_dung: TEXT,
    tac_gia: WRITER,
    ngay_dang: '07:45 13/10/2025',
    chuyen_muc: 'Xã hội',
  },
  'the title in the text as well': {
    title: TITLE,
    content: [TITLE, '13/10/2025 07:45', LEDE, ...BODY, WRITER].join('\n'),
  },
  'a page beside its fields': { title: 'Tin', html: PAGE, author: WRITER, publish_date: '2025-10-13T07:45:00+07:00' },
  'a page that says less than its fields': {
    title: TITLE,
    html: `<html><body><h1>${TITLE}</h1><p>${LEDE}</p>${paragraphs()}</body></html>`,
    author: WRITER,
    publish_date: '2025-10-13T07:45:00+07:00',
  },
  'a record of a web archive': {
    'WARC-Target-URI': URL,
    'WARC-Date': '2025-10-20T01:00:00Z',
    payload: new TextEncoder().encode(PAGE),
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  },
  'seconds since 1970': { title: TITLE, lead: LEDE, text: TEXT, published_at: 1760316300, author: { name: WRITER } },
  'the date of a mail': {
    title: TITLE,
    lead: LEDE,
    text: TEXT,
    pubDate: 'Mon, 13 Oct 2025 00:45:00 GMT',
    creator: WRITER,
  },
}

describe.each(Object.entries(RECORDS))('%s', (_, record) => {
  const { article, issues } = parseCrawlRecord(record)
  const texts = (...types: string[]) =>
    article.blocks
      .filter(({ type }) => types.includes(type))
      .map(({ span }) => article.text.slice(span.start, span.end))

  test('gives title, lede, writer, day and body', () => {
    expect(article.title?.value).toBe(TITLE)
    expect(article.lede?.value).toBe(LEDE)
    expect(article.byline?.people.map(({ name }) => name)).toEqual([WRITER])
    expect(article.publishedDate?.value?.slice(0, 10)).toBe('2025-10-13')
    expect(texts('paragraph')).toEqual(BODY)
  })

  test('what stands beside the text is taken', () => {
    if (record.tags ?? record.topics ?? record.meta_keywords)
      expect(article.tags?.map(({ value }) => value)).toEqual(['đò ngang', 'bến đò'])
    if (record.category ?? record.categories ?? record.chuyen_muc) expect(article.section?.value).toBe('Xã hội')
    const unread = issues.filter(({ code }) => code === 'not_read').map(({ path }) => path)
    const left = ['content', 'source', 'hostname', 'source_domain', 'siteName', 'meta_site_name']
    expect(unread.filter((path) => !left.includes(path!))).toEqual([])
  })

  test('fits the schema and the lint', () => {
    expect(ArticleSchema.safeParse(JSON.parse(JSON.stringify(article))).error).toBeUndefined()
    expect(lintArticle(article).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

test('a house as author signs nothing', () => {
  const { article } = parseCrawlRecord({ title: TITLE, text: WITH_LEDE, author: 'x.example' })
  expect(article.byline).toBeUndefined()
})

test('a summary that is cut off is the opening of the text, and stands there alone', () => {
  const record = { title: TITLE, text: WITH_LEDE, description: `${LEDE.slice(0, 90)}...` }
  const { article } = parseCrawlRecord(record)
  expect(article.lede?.value).toBe(LEDE)
  expect(article.text.split('bến đò Trung Hà chở lại').length).toBe(2)
})

test('the way back leads into the letters of the JSON', async () => {
  const { Alignment, sliceSpan } = await import('@chugiai/text')
  const json = JSON.stringify({ title: TITLE, sapo: LEDE, content: TEXT })
  const { article } = parseCrawlRecord(json)
  const alignment = Alignment.fromJSON(article.source.alignment)
  expect(sliceSpan(json, alignment.toSource(article.title!.span)!)).toBe(TITLE)
  expect(sliceSpan(json, alignment.toSource(article.lede!.span)!)).toBe(LEDE)
})
