import { runs } from '@chugiai/testing'
import { ChugiaiError } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCrawlRecord } from '../../src/crawl-record/read-crawl-record.ts'
import { lintArticle } from '../../src/lint/lint-article.ts'
import { fromNinjs } from '../../src/ninjs/from-ninjs.ts'
import type { ParseResult } from '../../src/page/parse-options.ts'
import { ArticleSchema } from '../../src/schema/article.ts'
import { fromSchemaOrg } from '../../src/schema-org/from-schema-org.ts'

const text = fc.constantFrom(
  'Mưa lớn ở miền núi',
  ' \n',
  'THU HÀ (Theo AFP)',
  'Nước lên.\n\nĐường ngập.',
  '<p>Mưa &amp; lũ</p><script>x</script>',
  '</p><br>',
  'Lũ\u0000\ud800 \u200b',
  '2023-09-05T08:00:00+07:00',
  'https://example.vn/1.jpg',
  'javascript:alert(1)',
  'NewsArticle',
)
const value = (keys: readonly string[]): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      text,
      fc.constantFrom(null, true, 7, -0.5),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 8 }),
    ),
  })).any

const SCHEMA_ORG =
  '@type @id @graph @value headline name description articleBody author creator image caption creditText url keywords datePublished mainEntity inLanguage publisher contributor'
const NINJS =
  'headlines descriptions bodies value contentType by people name rels associations renditions href type firstCreated versionCreated subjects uri altIds located infoSources'
const CRAWL = 'html text content url fetched_at status headers content-type id robots canonical'

const sound = ({ article }: ParseResult) => {
  expect(ArticleSchema.safeParse(JSON.parse(JSON.stringify(article))).error).toBeUndefined()
  expect(
    lintArticle(article).filter(({ severity, code }) => severity === 'error' && code !== 'dates_out_of_order'),
  ).toEqual([])
}

describe('whatever a record holds, it gives a sound article or says why not', () => {
  test.each<[string, string, (json: unknown) => ParseResult, object]>([
    ['schema.org', SCHEMA_ORG, fromSchemaOrg, { '@type': 'NewsArticle' }],
    ['ninjs', NINJS, fromNinjs, {}],
    ['crawl', CRAWL, parseCrawlRecord, {}],
  ])('%s', (_, keys, read, base) => {
    const record = fc.dictionary(fc.constantFrom(...keys.split(' ')), value(keys.split(' ')), { maxKeys: 12 })
    fc.assert(
      fc.property(record, fc.boolean(), (fields, asText) => {
        const json = { ...fields, ...base }
        try {
          sound(read(asText ? JSON.stringify(json, null, 1) : json))
        } catch (error) {
          if (!(error instanceof ChugiaiError)) throw error
        }
      }),
      { numRuns: runs(300) },
    )
  })
})

test('records nested deep end', () => {
  const deep = `${'{"mainEntity":'.repeat(62)}{"@type":"NewsArticle","headline":"Sâu","author":[{"name":["Thu Hà"]}]}${'}'.repeat(62)}`
  sound(fromSchemaOrg(deep))
  const deeper = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  expect(() => fromSchemaOrg(deeper)).toThrow(ChugiaiError)
  expect(() => fromSchemaOrg(JSON.parse(deeper))).toThrow(ChugiaiError)
  expect(() => fromNinjs(deeper)).toThrow(ChugiaiError)
})

test('values that write themselves as JSON are read as written', () => {
  const published = new Date(Date.UTC(2023, 8, 5))
  const { article } = fromSchemaOrg({
    '@type': 'NewsArticle',
    headline: { toJSON: () => 'Mưa' },
    datePublished: published,
  })
  expect([article.title?.value, article.publishedDate?.value]).toEqual(['Mưa', '2023-09-05T00:00:00Z'])
})
