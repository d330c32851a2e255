import { describe, expect, test } from 'vitest'
import { fromSchemaOrg } from '../../../src/schema-org/from-schema-org.ts'
import { toSchemaOrg } from '../../../src/writers/to-schema-org.ts'
import { BODY, HEAD, jsonLd, LEDE, pageOf, paragraphs, readStory, SIGNED, TITLE, WRITER, whole } from './story.ts'

const DATA = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: '2025-10-13T07:45:00+07:00',
  author: { '@type': 'Person', name: WRITER },
  articleSection: 'Xã hội',
}
const JSON_TEXT = JSON.stringify(DATA)
const withText = (text: string) => JSON_TEXT.replace('"articleSection"', `"description":"${text}","articleSection"`)
const bare = (script: string) =>
  pageOf(`<h1>${TITLE}</h1><p><b>${LEDE}</b></p><div>${paragraphs()}</div>`, jsonLd(script))

describe('JSON-LD that is no JSON is read all the same, and that is said', () => {
  test.each([
    ['a comma too many at the end', JSON_TEXT.replace(/}$/, ',}')],
    ['two commas in a list', `[{"@type":"WebSite","name":"x"},,${JSON_TEXT}]`],
    ['a comma before the end of a list', `[${JSON_TEXT}, ]`],
    ['a line break in a text', withText('Dòng một\nDòng hai')],
    ['a tab in a text', withText('Dòng\tmột')],
    ['quotes in a text', withText('Ông nói "đò chạy", rồi đi')],
    ['all of it in a comment', `<!--\n${JSON_TEXT}\n-->`],
    ['all of it in CDATA', `//<![CDATA[\n${JSON_TEXT};\n//]]>`],
    ['a semicolon behind it', `${JSON_TEXT};`],
  ])('%s', (_, script) => {
    const read = readStory(bare(script))
    expect(read).toMatchObject(whole())
    expect(read.issues).toContain('json_ld_repaired')
    expect(read.section).toBe('Xã hội')
  })

  test('what cannot be repaired says nothing, and the issue says where it stands', () => {
    const html = bare('{"@type": NewsArticle')
    const read = readStory(html)
    expect(read.issues).toContain('json_ld_unreadable')
    expect(read.date).toBeUndefined()
  })

  test('what is JSON brings no issue', () => {
    expect(readStory(bare(JSON_TEXT)).issues.filter((code) => code.startsWith('json_ld'))).toEqual([])
  })
})

describe('who wrote it', () => {
  const read = (author: unknown, head = '') =>
    readStory(pageOf(`${HEAD}<div>${paragraphs()}</div>`, jsonLd({ ...DATA, author }) + head))

  test.each([
    ['a person', { '@type': 'Person', name: WRITER }, [WRITER]],
    ['a name', WRITER, [WRITER]],
    ['a name escaped for HTML', { '@type': 'Person', name: 'B&#249;i Kiều Oanh' }, [WRITER]],
    [
      'two people',
      [
        { '@type': 'Person', name: WRITER },
        { '@type': 'Person', name: 'Trần Bình' },
      ],
      [WRITER, 'Trần Bình'],
    ],
    ['several names in one', 'Bùi Kiều Oanh, Trần Bình', [WRITER, 'Trần Bình']],
    ['a foreigner who is called a person', { '@type': 'Person', name: 'John Smith' }, ['John Smith']],
    ['a house', { '@type': 'Organization', name: 'Báo Trung Hà' }, []],
    ['a host', { '@type': 'Person', name: 'trungha.vn' }, []],
    ['a known house', 'Dân trí', []],
    ['a login', 'admin', []],
    ['a team', 'SEO, Traffic Team', []],
  ])('%s', (_, author, authors) => {
    const { authors: found, flags } = read(author)
    expect(found).toEqual(authors)
    expect(flags.includes('byline_from_metadata')).toBe(authors.length > 0)
  })

  test.each([
    ['its publisher', '<meta property="og:site_name" content="Trung Hà Mới">'],
    ['its host', '<link rel="canonical" href="https://trunghamoi.vn/a.html">'],
  ])('the site by %s is nobody', (_, head) => {
    expect(read('Trung Hà Mới', head).authors).toEqual([])
  })

  test('a name in the text goes before', () => {
    const html = pageOf(`${HEAD}<div>${paragraphs()}</div>${SIGNED}`, jsonLd({ ...DATA, author: 'Trần Bình' }))
    const { authors, article, flags } = readStory(html)
    expect(authors).toEqual([WRITER])
    expect(article.byline?.span).toBeDefined()
    expect(flags).not.toContain('byline_from_metadata')
  })

  test('staff in the text goes before', () => {
    const signed = SIGNED.replace(WRITER, 'Nhóm PV')
    const html = pageOf(`${HEAD}<div>${paragraphs()}</div>${signed}`, jsonLd({ ...DATA, author: 'Trần Bình' }))
    expect(readStory(html).authors).toEqual(['Nhóm PV'])
  })
})

describe('the section', () => {
  const PATH = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'https://x.vn/' },
      { '@type': 'ListItem', position: 2, item: { '@id': 'https://x.vn/xh', name: 'Xã hội' } },
      { '@type': 'ListItem', position: 3, name: TITLE },
    ],
  }
  const STORY = `${HEAD}<div>${paragraphs()}</div>${SIGNED}`

  test.each([
    [
      'the path of JSON-LD, not a menu',
      pageOf(`<div><a href="/m">Magazine</a></div><h3>Đọc nhiều nhất</h3>${STORY}`, jsonLd(PATH)),
      'Xã hội',
    ],
    ['JSON-LD', pageOf(STORY, jsonLd(DATA)), 'Xã hội'],
    [
      'a path above the title',
      pageOf(`<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/xh">Xã hội</a></li></ul>${STORY}`),
      'Xã hội',
    ],
    [
      'a path with marks between',
      pageOf(`<div class="bread-crumb"><a href="/xh">Xã hội</a> » <a href="/gt">Giao thông</a></div>${STORY}`),
      'Giao thông',
    ],
    [
      'a name that the path has as well, with its place',
      pageOf(`<div class="category"><a href="/xh">Xã hội</a></div>${STORY}`, jsonLd(PATH)),
      'Xã hội',
    ],
  ])('from %s', (_, html, section) => {
    expect(readStory(html)).toMatchObject({ ...whole(), section })
  })
})

test('the body stays what it is when the metadata repeats it', () => {
  const html = bare(JSON.stringify({ ...DATA, articleBody: BODY.join('\n') }))
  expect(readStory(html)).toMatchObject(whole())
})

test('the page of an author goes to schema.org and comes back', () => {
  const author = { '@type': 'Person', name: WRITER, url: 'https://x.vn/tac-gia/oanh' }
  const html = pageOf(`${HEAD}<div>${paragraphs()}</div>${SIGNED}`, jsonLd({ ...DATA, author }))
  const { article } = readStory(html)
  expect(article.byline?.people).toMatchObject([{ name: WRITER, url: author.url }])
  const { value } = toSchemaOrg(article)
  expect(value.author).toEqual([author])
  expect(fromSchemaOrg(value).article.byline?.people).toMatchObject([{ name: WRITER, url: author.url }])
})
