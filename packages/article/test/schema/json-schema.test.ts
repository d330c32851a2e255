import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { parseArticle } from '../../src/parse-article.ts'
import { type Article, ArticleSchema } from '../../src/schema/article.ts'
import { articleJsonSchema } from '../../src/schema/json-schema.ts'
import { fullArticle } from '../full-article.ts'

// `npm run schema` writes the file; the same test fails when it is out of date.
test('the committed JSON Schema is current', async () => {
  const schema = z.toJSONSchema(ArticleSchema)
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema/article.schema.json')
})

// What JSON Schema says, by way of zod's own reader of it.
const committed = z.fromJSONSchema(articleJsonSchema as Parameters<typeof z.fromJSONSchema>[0])
const agree = (value: unknown) => {
  const valid = ArticleSchema.safeParse(value).success
  expect(committed.safeParse(value).success).toBe(valid)
  return valid
}

const span = { start: 0, end: 3 }
const BROKEN: [string, (article: Article) => unknown][] = [
  ['no text', ({ text: _, ...rest }) => rest],
  ['no source', ({ source: _, ...rest }) => rest],
  ['a newer version', (article) => ({ ...article, schemaVersion: 2 })],
  ['another offset unit', (article) => ({ ...article, offsetUnit: 'utf8' })],
  ['an unknown field', (article) => ({ ...article, titel: 'Mưa' })],
  ['a null field', (article) => ({ ...article, title: null })],
  ['an empty id', (article) => ({ ...article, id: '' })],
  ['an unknown block type', (article) => ({ ...article, blocks: [{ id: 'b1', type: 'advert', span, rule: 'x' }] })],
  ['a block without a rule', (article) => ({ ...article, blocks: [{ id: 'b1', type: 'title', span }] })],
  ['a negative offset', (article) => ({ ...article, title: { ...article.title, span: { start: -1, end: 3 } } })],
  ['half an offset', (article) => ({ ...article, title: { ...article.title, span: { start: 0.5, end: 3 } } })],
  [
    'a third number in a span',
    (article) => ({ ...article, title: { ...article.title, span: { ...span, length: 3 } } }),
  ],
  ['a date written by hand', (article) => ({ ...article, pageDate: { ...article.pageDate, value: '25/03/2019' } })],
  ['a hash of another kind', (article) => ({ ...article, source: { ...article.source, sha256: 'abc' } })],
  ['an alignment below -1', (article) => ({ ...article, source: { ...article.source, alignment: [3, -2] } })],
  [
    'a sure candidate beyond 1',
    (article) => ({
      ...article,
      publishedDate: {
        ...article.publishedDate,
        candidates: [{ value: '2019', granularity: 'year', confidence: 1.1, evidence: [{ reason: 'anchor' }] }],
      },
    }),
  ],
  [
    'a candidate without evidence',
    (article) => ({
      ...article,
      publishedDate: {
        ...article.publishedDate,
        candidates: [{ value: '2019', granularity: 'year', confidence: 0.5, evidence: [] }],
      },
    }),
  ],
  [
    'a weekday 0',
    (article) => ({
      ...article,
      pageDate: { ...article.pageDate, weekday: { stated: 0, actual: 1, ok: false } },
    }),
  ],
  ['no article at all', () => []],
  ['nothing', () => null],
]

describe('zod and the JSON Schema agree', () => {
  test('on an article with every field', () => expect(agree(fullArticle)).toBe(true))
  test('on an empty page', () => expect(agree(parseArticle('').article)).toBe(true))
  test.each(BROKEN)('on %s', (_, breakIt) => expect(agree(breakIt(fullArticle))).toBe(false))
})

test('the full article holds every field of the schema', () => {
  expect(Object.keys(fullArticle).sort()).toEqual(Object.keys(ArticleSchema.shape).sort())
})
