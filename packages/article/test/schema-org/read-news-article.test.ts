import { expect, test } from 'vitest'
import { readNewsArticle } from '../../src/schema-org/read-news-article.ts'

const STORY = { '@type': 'NewsArticle', headline: 'Mưa lớn ở miền núi' }
const headline = (json: unknown) => readNewsArticle(json)?.headline

test.each<[string, unknown]>([
  ['at the root', STORY],
  ['in a list', [{ '@type': 'BreadcrumbList' }, STORY]],
  ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Báo' }, STORY] }],
  ['nested', { '@type': 'WebPage', name: 'Trang', mainEntity: STORY }],
  ['with several types', { ...STORY, '@type': ['Thing', 'ReportageNewsArticle'] }],
  ['with a prefix', { '@type': 'schema:NewsArticle', 'schema:headline': 'Mưa lớn ở miền núi' }],
  [
    'with full addresses',
    { '@type': 'http://schema.org/Article', 'https://schema.org/headline': 'Mưa lớn ở miền núi' },
  ],
  ['as a blog', { ...STORY, '@type': 'BlogPosting' }],
  ['with a value object', { ...STORY, headline: { '@value': 'Mưa lớn ở miền núi', '@language': 'vi' } }],
  ['with a list of headlines', { ...STORY, headline: [' Mưa lớn ở miền núi ', 'Mưa'] }],
  ['behind an article without headline', [{ '@type': 'Article' }, STORY]],
  ['by its name', { '@type': 'Article', name: 'Mưa lớn ở miền núi' }],
])('an article %s', (_, json) => {
  expect(headline(json)).toBe('Mưa lớn ở miền núi')
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['a string', 'NewsArticle'],
  ['a page', { '@type': 'WebPage', name: 'Trang chủ' }],
  ['a type that only holds the word', { '@type': 'ArticleList', headline: 'Mưa' }],
  ['an empty list', []],
])('no article in %s', (_, json) => expect(readNewsArticle(json)).toBeNull())

test('every field is read, as strings', () => {
  const fields = readNewsArticle({
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.vn/mua' },
    headline: 'Mưa lớn',
    alternativeHeadline: 'Lũ về trong đêm',
    description: 'Lũ về bất ngờ.',
    articleBody: 'Nước lên nhanh.\n\nĐường ngập.',
    datePublished: '2023-09-05T08:00:00+07:00',
    dateModified: '2023-09-06',
    dateCreated: '2023-09-04',
    author: [{ '@type': 'Person', name: 'Thu Hà', url: 'https://example.vn/thu-ha' }, 'Hồ Sang'],
    translator: { '@type': 'Person', name: 'Hạ Vy' },
    image: [
      'https://example.vn/1.jpg',
      { '@type': 'ImageObject', url: 'https://example.vn/2.jpg', caption: 'Cầu ngập', creditText: 'Hà An' },
    ],
    articleSection: 'Thời sự',
    keywords: 'mưa, lũ , mưa',
    inLanguage: { '@type': 'Language', name: 'Vietnamese', alternateName: 'vi' },
    publisher: { '@type': 'Organization', name: 'Báo Miền Núi' },
    sourceOrganization: { '@type': 'Organization', name: 'TTXVN' },
    dateline: 'Lào Cai',
    license: { '@id': 'https://example.vn/ban-quyen' },
    copyrightHolder: 'Báo Miền Núi',
  })
  expect(fields).toEqual({
    type: 'NewsArticle',
    headline: 'Mưa lớn',
    alternativeHeadline: 'Lũ về trong đêm',
    description: 'Lũ về bất ngờ.',
    articleBody: 'Nước lên nhanh.\n\nĐường ngập.',
    datePublished: '2023-09-05T08:00:00+07:00',
    dateModified: '2023-09-06',
    dateCreated: '2023-09-04',
    authors: [{ name: 'Thu Hà', type: 'Person', url: 'https://example.vn/thu-ha' }, { name: 'Hồ Sang' }],
    translators: [{ name: 'Hạ Vy', type: 'Person' }],
    editors: [],
    contributors: [],
    images: [
      { url: 'https://example.vn/1.jpg' },
      { url: 'https://example.vn/2.jpg', caption: 'Cầu ngập', credit: 'Hà An' },
    ],
    section: 'Thời sự',
    keywords: ['mưa', 'lũ'],
    url: 'https://example.vn/mua',
    inLanguage: 'vi',
    publisher: 'Báo Miền Núi',
    sourceOrganization: 'TTXVN',
    dateline: 'Lào Cai',
    license: 'https://example.vn/ban-quyen',
    copyrightHolder: 'Báo Miền Núi',
  })
})

test('an author by reference is the node with that id', () => {
  const json = {
    '@graph': [
      { ...STORY, author: { '@id': '#thu-ha' } },
      { '@id': '#thu-ha', '@type': 'Person', name: 'Thu Hà' },
    ],
  }
  expect(readNewsArticle(json)?.authors).toEqual([{ name: 'Thu Hà', type: 'Person' }])
})

test('values of a wrong type are left out', () => {
  const odd = { ...STORY, author: [null, {}, 7, { name: null }], image: [{}, null], datePublished: {}, keywords: [[]] }
  expect(readNewsArticle(odd)).toEqual({
    type: 'NewsArticle',
    headline: 'Mưa lớn ở miền núi',
    authors: [{ name: '7' }],
    translators: [],
    editors: [],
    contributors: [],
    images: [],
    keywords: [],
  })
})

test('values that hold themselves, deep ones and keys of the prototype do no harm', () => {
  const loop: Record<string, unknown> = { '@type': 'WebPage' }
  loop.mainEntity = loop
  loop.about = [loop, loop]
  expect(readNewsArticle(loop)).toBeNull()
  const self: Record<string, unknown> = { ...STORY }
  self.author = self
  expect(readNewsArticle(self)?.headline).toBe('Mưa lớn ở miền núi')
  const deep = JSON.parse(`${'{"a":'.repeat(2000)}{"@type":"Article","headline":"Sâu"}${'}'.repeat(2000)}`)
  expect(readNewsArticle(deep)).toBeNull()
  readNewsArticle(JSON.parse('{"@type":"NewsArticle","__proto__":{"headline":"Giả"},"constructor":{"headline":"Giả"}}'))
  expect(({} as Record<string, unknown>).headline).toBeUndefined()
})
