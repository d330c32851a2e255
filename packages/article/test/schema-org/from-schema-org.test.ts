import { Alignment, ChugiaiError, sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { lintArticle } from '../../src/lint/lint-article.ts'
import { ArticleSchema } from '../../src/schema/article.ts'
import { fromSchemaOrg } from '../../src/schema-org/from-schema-org.ts'

const STORY = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.vn/mua' },
  headline: 'Mưa lớn ở miền núi',
  description: 'BVN - Chiều qua (4/9), lũ về bất ngờ.',
  image: [
    { '@type': 'ImageObject', url: 'https://example.vn/1.jpg', caption: 'Cầu Khe Sim ngập', creditText: 'Hà An' },
    'https://example.vn/2.jpg',
  ],
  datePublished: '2023-09-05T08:00:00.000+0700',
  dateModified: '2023-09-06',
  author: [
    { '@type': 'Person', name: 'THU HÀ' },
    { '@type': 'Organization', name: 'Báo Miền Núi' },
  ],
  translator: 'Hạ Vy',
  articleSection: 'Thời sự',
  keywords: 'mưa, lũ',
  inLanguage: 'vi-VN',
  publisher: { '@type': 'Organization', name: 'Báo Miền Núi' },
  license: 'https://example.vn/ban-quyen',
  articleBody: 'Nước lên nhanh.\nĐường ngập & sạt lở.\n- Cầu Khe Sim bị cuốn.',
}

const { '@context': context, articleBody, author, ...head } = STORY
/** The story with its properties in reading order. */
const ORDERED = { '@context': context, ...head, articleBody, author }

const sound = ({ article }: ReturnType<typeof fromSchemaOrg>) => {
  expect(ArticleSchema.safeParse(JSON.parse(JSON.stringify(article))).error).toBeUndefined()
  expect(lintArticle(article).filter(({ severity }) => severity === 'error')).toEqual([])
}
const blocks = ({ article }: ReturnType<typeof fromSchemaOrg>) =>
  article.blocks.map(({ type, span }) => `${type}: ${sliceSpan(article.text, span).replaceAll('\n', '⏎')}`)

test('texts become blocks, and the rest fields', () => {
  const result = fromSchemaOrg(STORY)
  sound(result)
  expect(blocks(result)).toEqual([
    'title: Mưa lớn ở miền núi',
    'lede: BVN - Chiều qua (4/9), lũ về bất ngờ.',
    'caption: Cầu Khe Sim ngập⏎Hà An',
    'byline: THU HÀ⏎⏎Báo Miền Núi⏎⏎Hạ Vy',
    'paragraph: Nước lên nhanh.',
    'paragraph: Đường ngập & sạt lở.',
    'list_item: - Cầu Khe Sim bị cuốn.',
  ])
  expect(result.article).toMatchObject({
    title: { value: 'Mưa lớn ở miền núi' },
    lede: { value: 'Chiều qua (4/9), lũ về bất ngờ.' },
    agencyCode: { value: 'BVN' },
    publishedDate: { value: '2023-09-05T08:00:00+07:00', certainty: 'stated', timeZone: '+07:00' },
    modifiedDate: { value: '2023-09-06' },
    eventDate: { value: '2023-09-04' },
    byline: {
      people: [
        { name: 'Thu Hà', raw: 'THU HÀ', function: 'author' },
        { name: 'Hạ Vy', function: 'translator' },
      ],
      staff: { value: 'Báo Miền Núi' },
    },
    figures: [
      { caption: { value: 'Cầu Khe Sim ngập' }, credit: { text: 'Hà An' }, image: { url: 'https://example.vn/1.jpg' } },
      { id: 'f2', image: { url: 'https://example.vn/2.jpg' } },
    ],
    section: { value: 'Thời sự' },
    tags: [{ value: 'mưa' }, { value: 'lũ' }],
    language: 'vi',
    region: 'VN',
    publisher: { name: 'Báo Miền Núi' },
    licences: { text: 'https://example.vn/ban-quyen' },
    crawl: { url: 'https://example.vn/mua' },
    source: { mediaType: 'application/ld+json', reader: { name: 'schema-org' } },
  })
  expect(result.article.publishedDate?.candidates[0]?.evidence.map(({ reason }) => reason)).toEqual([
    'metadata',
    'yesterday_in_text',
    'anchor',
  ])
})

test('a byline stands where the record has it, else behind the body', () => {
  expect(blocks(fromSchemaOrg(ORDERED)).at(-1)).toBe('byline: THU HÀ⏎⏎Báo Miền Núi⏎⏎Hạ Vy')
  expect(blocks(fromSchemaOrg({ ...STORY, author: [], translator: [] })).at(-1)).toBe(
    'list_item: - Cầu Khe Sim bị cuốn.',
  )
})

describe('the way back leads into the letters of the JSON text', () => {
  const rawOf = (json: string) => {
    const result = fromSchemaOrg(json)
    sound(result)
    const { article } = result
    const alignment = Alignment.fromJSON(article.source.alignment)
    return article.blocks.map(({ span }) => sliceSpan(json, alignment.toSource(span)!))
  }
  const story = { '@type': 'NewsArticle', headline: 'Mưa lớn', articleBody: 'Nước "lên".\nCầu ngập.' }

  test.each([
    ['plain', JSON.stringify(story), ['Mưa lớn', String.raw`Nước \"lên\".`, 'Cầu ngập.']],
    ['indented', JSON.stringify(story, null, 2), ['Mưa lớn', String.raw`Nước \"lên\".`, 'Cầu ngập.']],
    [
      'with every letter escaped',
      JSON.stringify(story).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
      [String.raw`M\u01b0a l\u1edbn`, String.raw`N\u01b0\u1edbc \"l\u00ean\".`, String.raw`C\u1ea7u ng\u1eadp.`],
    ],
    [
      'decomposed',
      JSON.stringify(story).normalize('NFD'),
      ['Mưa lớn', String.raw`Nước \"lên\".`, 'Cầu ngập.'].map((t) => t.normalize('NFD')),
    ],
    ['with a byte order mark', `\ufeff${JSON.stringify(story)}`, ['Mưa lớn', String.raw`Nước \"lên\".`, 'Cầu ngập.']],
    [
      'with an emoji before',
      JSON.stringify({ id: '👩‍👩‍👧', ...story }),
      ['Mưa lớn', String.raw`Nước \"lên\".`, 'Cầu ngập.'],
    ],
    [
      'with tags and references',
      JSON.stringify({ ...story, articleBody: '<p>Nước &amp; bùn.</p>\n<p>Cầu <b>ngập</b>.</p><script>x()</script>' }),
      ['Mưa lớn', 'Nước &amp; bùn.', 'Cầu <b>ngập</b>.'],
    ],
    [
      'with a key given twice',
      `{"headline":"Lũ",${JSON.stringify(story).slice(1)}`,
      ['Mưa lớn', String.raw`Nước \"lên\".`, 'Cầu ngập.'],
    ],
    [
      'in a graph',
      JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, story] }),
      ['Mưa lớn', String.raw`Nước \"lên\".`, 'Cầu ngập.'],
    ],
  ])('%s', (_, json, expected) => expect(rawOf(json)).toEqual(expected))
})

test('a record that has its body before its title is written anew, and says so', () => {
  const json = JSON.stringify({ '@type': 'Article', articleBody: 'Nước lên nhanh.', headline: 'Mưa lớn' })
  const result = fromSchemaOrg(json)
  sound(result)
  expect(result.issues).toContainEqual(expect.objectContaining({ code: 'rearranged', severity: 'info' }))
  expect(blocks(result)).toEqual(['title: Mưa lớn', 'paragraph: Nước lên nhanh.'])
  expect(result.article.source.parent?.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('authors by reference stand behind the story or before it', () => {
  const author = { '@id': '#a', '@type': 'Person', name: 'Thu Hà' }
  const story = { '@type': 'NewsArticle', headline: 'Mưa lớn', articleBody: 'Nước lên.', author: { '@id': '#a' } }
  const behind = fromSchemaOrg({ '@graph': [story, author] })
  const before = fromSchemaOrg({ '@graph': [author, story] })
  for (const result of [behind, before]) {
    sound(result)
    expect(result.article.byline?.people[0]?.name).toBe('Thu Hà')
  }
})

test('what is not read is said, at the outermost place', () => {
  const { issues } = fromSchemaOrg({
    ...STORY,
    datePublished: 'hôm qua',
    wordCount: 12,
    speakable: { xpath: ['/html/head/title'] },
    author: { '@type': 'Person', name: 'Thu Hà', jobTitle: 'phóng viên' },
  })
  const unread = issues.filter(({ code }) => code === 'not_read').map(({ path, severity }) => `${severity} ${path}`)
  expect(unread).toEqual(['warning datePublished', 'info author.jobTitle', 'info wordCount', 'info speakable'])
})

test('bytes in another encoding', () => {
  const units = `\ufeff${JSON.stringify(STORY)}`
  const utf16 = new Uint8Array(Uint16Array.from(units, (_, i) => units.charCodeAt(i)).buffer)
  expect(fromSchemaOrg(utf16).article).toMatchObject({
    title: { value: 'Mưa lớn ở miền núi' },
    source: { encoding: 'utf-16le' },
  })
})

const loop: Record<string, unknown> = { '@type': 'NewsArticle', headline: 'Mưa' }
loop.about = loop

test.each<[string, unknown, string]>([
  ['cut JSON', '{"@type":', 'invalid_json'],
  ['a value that holds itself', loop, 'invalid_json'],
  ['a page that is no article', { '@type': 'WebSite', name: 'Báo' }, 'not_an_article'],
  ['an article without a text', { '@type': 'NewsArticle', datePublished: '2023-09-05' }, 'not_an_article'],
  ['nothing', undefined, 'not_an_article'],
])('%s is refused', (_, json, code) => {
  expect(() => fromSchemaOrg(json)).toThrow(ChugiaiError)
  expect(() => fromSchemaOrg(json)).toThrow(expect.objectContaining({ code }))
})

test('a text of blanks or of tags alone leaves no block', () => {
  const result = fromSchemaOrg({
    '@type': 'NewsArticle',
    headline: 'Mưa lớn',
    articleBody: '<p> </p><style>p{}</style>',
  })
  sound(result)
  expect(blocks(result)).toEqual(['title: Mưa lớn'])
})
