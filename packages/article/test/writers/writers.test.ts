import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/html/parse-html.ts'
import { parseArticle } from '../../src/parse-article.ts'
import type { Article } from '../../src/schema/article.ts'
import { toHtml } from '../../src/writers/to-html.ts'
import { toMarkdown } from '../../src/writers/to-markdown.ts'
import { toNinjs } from '../../src/writers/to-ninjs.ts'
import { toPlainText } from '../../src/writers/to-plain-text.ts'
import { toSchemaOrg } from '../../src/writers/to-schema-org.ts'
import { fullArticle } from '../full-article.ts'

const losses = (written: { issues: readonly { path?: string }[] }) => written.issues.map(({ path }) => path)

test('schema.org', () => {
  const { value, issues } = toSchemaOrg(fullArticle)
  expect(value).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: 'full',
    url: 'https://example.vn/gao',
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.vn/gao' },
    headline: 'Gạo thơm vào siêu thị châu Âu',
    description: 'Sáng nay (5/9), 60 tấn gạo thơm cập cảng, theo tin của nhà nhập khẩu.',
    image: [
      {
        '@type': 'ImageObject',
        url: 'https://example.vn/gao.jpg',
        alternateName: 'Lô gạo',
        caption: 'Bà Lê Thị Vân bên lô gạo.',
        creditText: 'Hà An',
      },
    ],
    datePublished: '2023-09-05T08:00+07:00',
    dateModified: '2023-09-06T07:30+07:00',
    temporalCoverage: '2023-09-05',
    dateline: 'Hà Nội',
    articleSection: 'Kinh tế',
    keywords: ['gạo', 'xuất khẩu'],
    inLanguage: 'vi-VN',
    articleBody: 'Nhà nhập khẩu đặt thêm 200 tấn cho vụ tới.',
    author: [{ '@type': 'Person', name: 'Thu Hà' }],
    sourceOrganization: { '@type': 'Organization', name: 'TTXVN' },
    publisher: { '@type': 'Organization', name: 'Báo Miền Núi', url: 'https://example.vn' },
    license: 'Bản quyền của tòa soạn',
    isAccessibleForFree: true,
  })
  expect(issues).toContainEqual({
    code: 'not_written',
    severity: 'info',
    message: 'schema.org has no place for figures[].people (1)',
    path: 'figures[].people',
  })
  expect(losses({ issues })).toEqual([
    'source',
    'blocks[].boilerplate',
    'kind',
    'agencyCode',
    'pageDate',
    'publishedDate.candidates',
    'eventDate.partOfDay',
    'figures[].people',
    'related',
    'fingerprints.sketch',
    'fingerprints.sameAs',
    'crawl.fetchedAt',
    'crawl.status',
    'crawl.robots',
    'licences.annotation',
    'metadata',
  ])
})

test('the functions of a byline in schema.org', () => {
  const page = 'Mưa lớn ở miền núi\nLũ về trong đêm ở nhiều xã ven sông.\nNước lên nhanh.\nTin-ảnh: Thu Hà\nDịch: Hạ Vy'
  const { value } = toSchemaOrg(parseArticle(page).article)
  expect(value).toMatchObject({
    author: [{ name: 'Thu Hà' }],
    contributor: [{ name: 'Thu Hà' }],
    translator: [{ name: 'Hạ Vy' }],
  })
})

test('ninjs', () => {
  expect(toNinjs(fullArticle).value).toEqual({
    standard: { name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#' },
    uri: 'https://example.vn/gao',
    type: 'text',
    firstCreated: '2023-09-05T08:00:00+07:00',
    versionCreated: '2023-09-06T07:30:00+07:00',
    language: 'vi-VN',
    headlines: [{ role: 'main', value: 'Gạo thơm vào siêu thị châu Âu' }],
    descriptions: [{ role: 'summary', value: 'Sáng nay (5/9), 60 tấn gạo thơm cập cảng, theo tin của nhà nhập khẩu.' }],
    associations: [
      {
        name: 'f1',
        uri: 'https://example.vn/gao.jpg',
        type: 'picture',
        headlines: [{ value: 'Lô gạo' }],
        descriptions: [{ role: 'caption', value: 'Bà Lê Thị Vân bên lô gạo.' }],
        by: 'Hà An',
        renditions: [{ name: 'main', href: 'https://example.vn/gao.jpg' }],
      },
    ],
    bodies: [{ role: 'main', contentType: 'text/plain', value: 'Nhà nhập khẩu đặt thêm 200 tấn cho vụ tới.' }],
    by: 'Thu Hà (Theo TTXVN)',
    people: [{ name: 'Thu Hà', rel: 'author' }],
    organisations: [{ name: 'Báo Miền Núi', rel: 'publisher', uri: 'https://example.vn/' }],
    located: 'Hà Nội',
    infoSources: [{ name: 'TTXVN' }],
    subjects: [{ name: 'Kinh tế', rel: 'section' }, { name: 'gạo' }, { name: 'xuất khẩu' }],
    usageTerms: 'Bản quyền của tòa soạn',
    altIds: [{ role: 'sameAs', value: 'gao-2' }],
  })
})

test('Markdown', () => {
  expect(toMarkdown(fullArticle).text).toBe(`Thứ ba, 05/09/2023 08:00

# Gạo thơm vào siêu thị châu Âu

**Hà Nội (TTXVN) - Sáng nay (5/9), 60 tấn gạo thơm cập cảng, theo tin của nhà nhập khẩu.**

![Lô gạo](https://example.vn/gao.jpg)\\
*Bà Lê Thị Vân bên lô gạo. Ảnh: Hà An*

Nhà nhập khẩu đặt thêm 200 tấn cho vụ tới.

Thu Hà (Theo TTXVN)

Từ khóa: gạo, xuất khẩu
`)
})

test('HTML', () => {
  expect(toHtml(fullArticle).text).toBe(`<article lang="vi-VN">
<time datetime="2023-09-05T08:00+07:00">Thứ ba, 05/09/2023 08:00</time>
<h1>Gạo thơm vào siêu thị châu Âu</h1>
<p role="doc-subtitle">Hà Nội (TTXVN) - Sáng nay (5/9), 60 tấn gạo thơm cập cảng, theo tin của nhà nhập khẩu.</p>
<figure><img src="https://example.vn/gao.jpg" alt="Lô gạo"><figcaption>Bà Lê Thị Vân bên lô gạo. Ảnh: Hà An</figcaption></figure>
<p>Nhà nhập khẩu đặt thêm 200 tấn cho vụ tới.</p>
<address>Thu Hà (Theo TTXVN)</address>
<p>Từ khóa: gạo, xuất khẩu</p>
</article>
`)
})

test('lists, headings and quotes', () => {
  const page = [
    'Lịch tiếp công dân của xã Thanh Khê',
    'Ủy ban nhân dân xã vừa thông báo lịch tiếp công dân trong quý I.',
    'Thời gian',
    'Lãnh đạo xã tiếp công dân tại trụ sở theo lịch dưới đây.',
    '1. Chủ tịch xã tiếp ngày 10.',
    '- Trùng ngày nghỉ thì lùi một ngày.',
    'Công dân mang theo giấy tờ tùy thân.',
  ].join('\n')
  const { article } = parseArticle(page)
  expect(toMarkdown(article).text).toContain(
    '\n\n## Thời gian\n\nLãnh đạo xã tiếp công dân tại trụ sở theo lịch dưới đây.\n\n1. Chủ tịch xã tiếp ngày 10.\n- Trùng ngày nghỉ thì lùi một ngày.\n\nCông dân',
  )
  expect(toHtml(article).text).toContain(
    '<h2>Thời gian</h2>\n<p>Lãnh đạo xã tiếp công dân tại trụ sở theo lịch dưới đây.</p>\n<ul>\n<li value="1">Chủ tịch xã tiếp ngày 10.</li>\n<li>Trùng ngày nghỉ thì lùi một ngày.</li>\n</ul>\n',
  )
})

test.each([
  ['2023-09-05T08:00', '+07:00', '<time datetime="2023-09-05T08:00+07:00">05/09/2023 08:00</time>'],
  ['2023-09-05', '+07:00', '<time datetime="2023-09-05">05/09/2023</time>'],
  ['2023-09', '+07:00', '<time datetime="2023-09">09/2023</time>'],
])(
  'HTML shows the date of publication %s, which the text does not carry, as its readers write it',
  (value, timeZone, written) => {
    const { pageDate: _, ...article } = fullArticle
    const published = { ...article, publishedDate: { ...fullArticle.publishedDate!, value, timeZone } }
    expect(toHtml(published).text.split('\n')[1]).toBe(written)
  },
)

test('a table of HTML has the cells of the text', () => {
  const table = '<table><tr><td>Năm</td><td>Số &amp; lò</td></tr><tr><td>2022</td><td>21</td></tr></table>'
  const sentence = 'Nước rút, bà con góp công dựng lại xưởng, phơi đất và sửa bàn xoay, kịp đơn hàng Tết.'
  const html = `<h1>Lò gốm đỏ lửa</h1><div><p>${sentence}</p><p>${sentence}</p>${table}<p>${sentence}</p><p>${sentence}</p></div>`
  expect(toHtml(parseHtml(html).article).text).toContain(table)
})

test('the head of a table stays: in HTML as th, in Markdown as the first row', () => {
  const sentence = 'Cả làng nay còn hai mươi mốt lò, trong khi cách đây mười năm có tới hơn năm mươi lò đỏ lửa.'
  const read = (table: string) =>
    parseHtml(`<h1>Lò gốm đỏ lửa</h1><div>${`<p>${sentence}</p>`.repeat(3)}${table}<p>${sentence}</p></div>`).article
  const row =
    '<table><tr><th>Năm</th><th>Số lò</th></tr><tr><td>2022</td><td>21 | 22</td></tr><tr><td>2023</td><td>20</td></tr></table>'
  const column = '<table><tr><th>Năm</th><td>2022</td></tr><tr><th>Số lò</th><td>21</td></tr></table>'
  expect(toHtml(read(column)).text).toContain(column)
  expect(read(row).blocks.find(({ type }) => type === 'table')?.header).toBe('row')
  expect(toHtml(read(row)).text).toContain('<tr><th>Năm</th><th>Số lò</th></tr>')
  expect(toMarkdown(read(column)).text).toContain('| Năm | 2022 |\n| --- | --- |\n| Số lò | 21 |')
  expect(losses(toPlainText(read(column)))).toContain('blocks[].type')
})

test('who wrote it is written where metadata alone says it', () => {
  const stated = { raw: 'Thu Hà', people: [{ name: 'Thu Hà', raw: 'Thu Hà', function: 'author' as const }] }
  const page = 'Mưa lớn ở miền núi\nLũ về trong đêm ở nhiều xã ven sông.\nNước lên nhanh, đường ngập nhiều nơi.'
  const article = { ...parseArticle(page).article, byline: stated }
  for (const write of [toPlainText, toMarkdown, toHtml, toNinjs, toSchemaOrg])
    expect(write(article).text).toContain('Thu Hà')
  expect(parseArticle(toPlainText(article).text).article.byline?.people).toMatchObject([{ name: 'Thu Hà' }])
})

test('a change without a zone lies in the zone of publication', () => {
  const changed = { ...fullArticle, modifiedDate: { value: '2023-09-06T07:30' } }
  expect(toSchemaOrg(changed).value.dateModified).toBe('2023-09-06T07:30+07:00')
  expect(toNinjs(changed).value.versionCreated).toBe('2023-09-06T07:30:00+07:00')
})

test('plain text parts its blocks by empty lines, and leaves a hole before a caption', () => {
  expect(toPlainText(fullArticle).text).toContain(
    'nhà nhập khẩu.\n\n\nBà Lê Thị Vân bên lô gạo. Ảnh: Hà An\n\nNhà nhập khẩu',
  )
  expect(losses(toPlainText(fullArticle))).toContain('figures[].image')
})

test('an article without blocks', () => {
  const { article } = parseArticle('')
  expect([toMarkdown(article).text, toPlainText(article).text]).toEqual(['', ''])
  expect(toHtml(article).text).toBe('<article lang="und">\n</article>\n')
  expect(toSchemaOrg(article).value).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    inLanguage: 'und',
  })
})

describe('no output carries what a browser would run', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>[x](javascript:alert(1))'
  const { article } = parseArticle(
    `Mưa ${hostile}\nLũ về ${hostile} trong đêm.\n\n\nCầu ngập ${hostile}. Ảnh: Hà An\n\nNước lên. ${hostile}\nThu Hà`,
  )
  const urls = ['javascript:alert(1)', 'data:text/html,<script>x</script>', ' vbscript:x', 'https://x.vn/"onerror="x']
  const planted: Article = {
    ...article,
    language: '"><script>',
    figures: urls.map((url, i) => ({ ...(article.figures[0] ?? {}), id: `f${i + 1}`, image: { url, alt: hostile } })),
    publisher: { name: hostile, url: 'javascript:x' },
    crawl: { url: 'javascript:x' },
  }

  test('HTML', () => {
    const { text } = toHtml(planted)
    expect(text).not.toMatch(/<script|<img src=x|src="(?!https)|javascript:(?!alert\(1\)\))|vbscript|" ?onerror/)
    expect(text.match(/<img /g)).toHaveLength(1)
  })

  test('Markdown', () => {
    const { text } = toMarkdown(planted)
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)\]\((?!https:)|vbscript/)
  })

  test.each([
    ['schema.org', toSchemaOrg],
    ['ninjs', toNinjs],
  ])('%s', (_, write) => {
    const { text, issues } = write(planted)
    expect(text).not.toContain('<')
    expect(text).not.toMatch(/"(?:url|uri|href|@id)":"\s*(?:javascript|data|vbscript)/)
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['figures[0].image.url', 'publisher.url', 'crawl.url']),
    )
  })
})
