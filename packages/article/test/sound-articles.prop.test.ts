import { runs } from '@chugiai/testing'
import { ChugiaiError } from '@chugiai/text'
import * as fc from 'fast-check'
import { test } from 'vitest'
import { parseCrawlRecord } from '../src/crawl-record/read-crawl-record.ts'
import { parseHtml } from '../src/html/parse-html.ts'
import { lintArticle } from '../src/lint/lint-article.ts'
import { fromNinjs } from '../src/ninjs/from-ninjs.ts'
import type { ParseOptions, ParseResult } from '../src/page/parse-options.ts'
import { parsePlainText } from '../src/parse-plain-text.ts'
import { ArticleSchema } from '../src/schema/article.ts'
import { fromSchemaOrg } from '../src/schema-org/from-schema-org.ts'

// What the readers make fits the schema and the lint, whatever pages, texts and records hold.

const STORY =
  'Sau ba tháng tạm dừng vì nước lớn, bến đò Trung Hà chở lại khách từ sáng thứ Hai (13/10), hơn 400 học sinh thôi phải đi vòng 18 km.'
const LINES = [
  STORY,
  'Bến Trung Hà mở lại đò ngang sau ba tháng',
  '13/10/2025 07:45',
  'Cập nhật: 01/10/2025 09:10',
  'Đăng lúc 07:45 13/10/2025 Cập nhật lúc 08:00 12/10/2025',
  'Bùi Kiều Oanh',
  'Tin, ảnh:',
  'Ảnh: Trần\nBình',
  'Đò rời bến. Ảnh:\nTrần Bình',
  '>> Cầu phao\nmới ở Vĩnh Lại',
  'Xem thêm: Cầu phao',
  'Từ khóa: đò, bến',
  '#đò ngang #bến đò',
  'Hà Nội (TTXVN) - Ngày 13/10, nước rút.',
  'Theo TTXVN',
  '',
  '\u00a0',
  '😀 Mưa',
  'Trang chủ > Xã hội',
  '- mục một',
  '10:30',
  'Nhóm PV',
  'Thứ tám, 32/13/2020',
  'Thu\u0301 Ha\u0300',
  '\ufeffMưa',
  'Đồ họa: Lê Hoa',
  'Đăng nhập để đọc tiếp bài viết',
  '0000-00-00',
  '29/2/2023',
  'Lê Hoa (Theo Reuters, AFP)',
  'Ảnh: Hà An - TTXVN',
]
const line = fc.constantFrom(...LINES)
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n'))
  .map(([lines, between]) => lines.join(between))

const TAGS = ['p', 'div', 'h1', 'h2', 'li', 'td', 'th', 'figcaption', 'a href="/x"', 'div class="author"']
const MORE = [
  'div class="caption"',
  'div class="related"',
  'div class="tags"',
  'figure',
  'noscript',
  'table',
  'tr',
  'em',
]
const element = fc
  .tuple(fc.constantFrom(...TAGS, ...MORE), fc.array(line, { maxLength: 3 }), fc.boolean())
  .map(([tag, lines, closes]) => {
    const content = lines.map((one) => `<span>${one.replace(/\n/g, '<br>')}</span>`).join('<img src="/a.jpg">')
    return `<${tag}>${content}${closes ? `</${tag.split(' ')[0]}>` : ''}`
  })
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const head = fc.constantFrom(
  '',
  '<meta property="og:image" content="javascript:x">',
  '<link rel="canonical" href="">',
  '<meta property="og:url" content="https://x.vn/a-20251013074512345.htm"><meta name="keywords" content=",,a, ,b">',
  '<meta name="author" content="Lê Hoa">',
  data({
    '@type': 'NewsArticle',
    headline: 'Bến',
    datePublished: '2025-13-45',
    author: { name: '' },
    articleSection: '',
  }),
  data({ '@type': 'NewsArticle', headline: 'Bến', datePublished: '2025-10-13', dateModified: '2025-10-01T00:00:00Z' }),
)
const page = fc.tuple(head, fc.array(element, { minLength: 2, maxLength: 8 }), element).map(([top, above, below]) => {
  return `<html><head>${top}</head><body>${above.join('')}${`<p>${STORY}</p>`.repeat(3)}${below}</body></html>`
})

const options = fc.constantFrom<ParseOptions>(
  {},
  { id: '', uri: '' },
  { uri: 'https://x.vn/2025/10/13/a' },
  { anchor: '2020-01-01' },
  { crawl: { fetchedAt: '2020-01-01T00:00:00Z' } },
  { crawl: { url: '', canonicalUrl: '' } },
  { stated: { title: '', authors: [''], published: 'x', tags: [''], section: '', images: [''], language: '' } },
  { stated: { title: LINES[1]!, published: '2025-10-13', modified: '2024-01-01', authors: ['Lê Hoa', 'x.vn'] } },
)

const KEYS =
  'id url title text content html author authors sapo date published_date date_download modified tags category image language source status headlines uri by people associations versionCreated firstCreated headline datePublished dateModified publisher keywords altIds subjects'.split(
    ' ',
  )
const scalar = fc.oneof(line, fc.constantFrom<unknown>('', 0, -1, null, [], [''], {}, { name: '' }, '2025-10-13'))
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  scalar.map((one) => [{ name: one, value: one, rel: 'author' }]),
  scalar.map((one) => [
    { type: 'picture', uri: one, descriptions: [{ value: one }], by: one, renditions: [{ href: one }] },
  ]),
  scalar.map((one) => ({ '@type': 'ImageObject', url: one, caption: one, creditText: one })),
)
const fields = fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 8 })

const sound = (read: () => ParseResult) => {
  let article: ParseResult['article']
  try {
    article = read().article
  } catch (error) {
    if (error instanceof ChugiaiError) return // the record holds no article
    throw error
  }
  ArticleSchema.parse(JSON.parse(JSON.stringify(article)))
  const faults = lintArticle(article).filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
}

test('plain texts', () => {
  fc.assert(
    fc.property(text, options, (input, given) => sound(() => parsePlainText(input, given))),
    { numRuns: runs(100) },
  )
})

test('pages', () => {
  fc.assert(
    fc.property(page, options, (input, given) => sound(() => parseHtml(input, given))),
    { numRuns: runs(100) },
  )
})

test('records of crawlers', () => {
  fc.assert(
    fc.property(fields, text, (record, body) => {
      sound(() => parseCrawlRecord(record))
      sound(() => parseCrawlRecord({ ...record, text: body }))
    }),
    { numRuns: runs(100) },
  )
})

test('records of ninjs and schema.org', () => {
  fc.assert(
    fc.property(fields, text, options, (record, body, given) => {
      sound(() => fromNinjs({ headlines: [{ value: 'Bến đò' }], bodies: [{ value: body }], ...record }, given))
      sound(() => fromSchemaOrg({ '@type': 'NewsArticle', headline: 'Bến đò', articleBody: body, ...record }, given))
    }),
    { numRuns: runs(100) },
  )
})
