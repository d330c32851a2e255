import { Alignment, ChugiaiError, sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { lintArticle } from '../../src/lint/lint-article.ts'
import { fromNinjs } from '../../src/ninjs/from-ninjs.ts'
import { ArticleSchema } from '../../src/schema/article.ts'

const VERSION_3 = {
  standard: { name: 'ninjs', version: '3.0' },
  uri: 'https://example.vn/mua',
  type: 'text',
  firstCreated: '2023-09-05T08:00:00+07:00',
  versionCreated: '2023-09-06T09:30:00+07:00',
  language: 'vi-VN',
  headlines: [
    { role: 'main', value: 'Mưa lớn ở miền núi' },
    { role: 'subhead', value: 'Lũ về trong đêm' },
  ],
  descriptions: [{ role: 'summary', value: 'Chiều qua (4/9), lũ về bất ngờ.' }],
  associations: [
    {
      name: 'f1',
      type: 'picture',
      uri: 'https://example.vn/anh/1',
      descriptions: [{ value: 'Cầu Khe Sim ngập' }],
      by: 'Hà An',
      renditions: [
        { name: 'thumb', href: 'https://example.vn/1-nho.jpg' },
        { name: 'main', href: 'https://example.vn/1.jpg' },
      ],
    },
    { name: 'video', type: 'video', uri: 'https://example.vn/video/1' },
  ],
  bodies: [
    { role: 'main', contentType: 'text/plain', value: 'Nước lên nhanh. Đường ngập & sạt lở.' },
    { role: 'main', contentType: 'text/html', value: '<p>Nước lên nhanh.</p><p>Đường ngập &amp; sạt lở.</p>' },
  ],
  by: 'Thu Hà (Theo TTXVN)',
  people: [
    { name: 'Thu Hà', rels: ['author'] },
    { name: 'Trần Văn Lụa', rels: ['about'] },
  ],
  organisations: [{ name: 'Báo Miền Núi', rels: ['publisher'] }],
  located: 'Lào Cai',
  infoSources: [{ name: 'TTXVN' }],
  subjects: [{ name: 'Thời sự', rels: ['section'] }, { name: 'lũ lụt' }],
  usageTerms: 'Bản quyền của tòa soạn',
  altIds: [{ role: 'sameAs', value: 'mua-2' }],
  urgency: 5,
}

/** The same item as ninjs 2 spells it. */
const VERSION_2 = Object.fromEntries(Object.entries(VERSION_3).map(([key, value]) => [key.toLowerCase(), value]))

const sound = ({ article }: ReturnType<typeof fromNinjs>) => {
  expect(ArticleSchema.safeParse(JSON.parse(JSON.stringify(article))).error).toBeUndefined()
  expect(lintArticle(article).filter(({ severity }) => severity === 'error')).toEqual([])
}

test.each([
  ['3', VERSION_3],
  ['2', VERSION_2],
])('ninjs %s', (_, item) => {
  const result = fromNinjs(item)
  sound(result)
  const { article, issues } = result
  expect(article.blocks.map(({ type, span }) => `${type}: ${sliceSpan(article.text, span)}`)).toEqual([
    'title: Mưa lớn ở miền núi',
    'heading: Lũ về trong đêm',
    'lede: Chiều qua (4/9), lũ về bất ngờ.',
    'caption: Cầu Khe Sim ngập\nHà An',
    'paragraph: Nước lên nhanh.',
    'paragraph: Đường ngập & sạt lở.',
    'byline: Thu Hà (Theo TTXVN)',
  ])
  expect(article).toMatchObject({
    publishedDate: { value: '2023-09-05T08:00:00+07:00', certainty: 'stated' },
    modifiedDate: { value: '2023-09-06T09:30:00+07:00' },
    eventDate: { value: '2023-09-04' },
    byline: { people: [{ name: 'Thu Hà', function: 'author' }], attribution: { value: 'TTXVN' } },
    figures: [{ credit: { text: 'Hà An' }, image: { url: 'https://example.vn/1.jpg' } }],
    dateline: { value: 'Lào Cai' },
    wireSource: { value: 'TTXVN' },
    section: { value: 'Thời sự' },
    tags: [{ value: 'lũ lụt' }],
    publisher: { name: 'Báo Miền Núi' },
    licences: { text: 'Bản quyền của tòa soạn' },
    crawl: { url: 'https://example.vn/mua' },
    fingerprints: { sameAs: ['mua-2'] },
    language: 'vi',
    region: 'VN',
  })
  const unread = issues.filter(({ code }) => code === 'not_read').map(({ path }) => path)
  expect(unread).toEqual([
    'associations[0].name',
    'associations[0].uri',
    'associations[0].renditions[0]',
    'associations[0].renditions[1].name',
    'associations[1]',
    'bodies[0]',
    'people[1]',
    'urgency',
  ])
})

test('people sign where there is no byline', () => {
  const people = [
    { name: 'Thu Hà', rels: ['author'] },
    { name: 'Hồ Sang', rels: ['photographer'] },
    { name: 'Trần Văn Lụa', rels: ['about'] },
  ]
  const result = fromNinjs({ ...VERSION_3, by: undefined, people })
  sound(result)
  expect(result.article.byline?.people.map(({ name, function: role }) => `${name} ${role}`)).toEqual([
    'Thu Hà author',
    'Hồ Sang photo',
  ])
})

test('the way back leads into the letters of the JSON text', () => {
  const json = JSON.stringify(VERSION_3, null, 2)
  const { article } = fromNinjs(new TextEncoder().encode(json))
  const alignment = Alignment.fromJSON(article.source.alignment)
  const raw = article.blocks.map(({ span }) => sliceSpan(json, alignment.toSource(span)!))
  expect(raw[0]).toBe('Mưa lớn ở miền núi')
  expect(raw[5]).toBe('Đường ngập &amp; sạt lở.')
})

test.each<[string, unknown, string]>([
  ['a picture alone', { type: 'picture', uri: 'x' }, 'not_an_article'],
  ['a list', [VERSION_3], 'not_an_article'],
  ['cut JSON', '{', 'invalid_json'],
])('%s is refused', (_, json, code) => {
  expect(() => fromNinjs(json)).toThrow(ChugiaiError)
  expect(() => fromNinjs(json)).toThrow(expect.objectContaining({ code }))
})
