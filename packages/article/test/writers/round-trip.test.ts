import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { lintArticle } from '../../src/lint/lint-article.ts'
import { fromNinjs } from '../../src/ninjs/from-ninjs.ts'
import { parsePlainText } from '../../src/parse-plain-text.ts'
import type { Article } from '../../src/schema/article.ts'
import { fromSchemaOrg } from '../../src/schema-org/from-schema-org.ts'
import { toNinjs } from '../../src/writers/to-ninjs.ts'
import { toPlainText } from '../../src/writers/to-plain-text.ts'
import { toSchemaOrg } from '../../src/writers/to-schema-org.ts'
import { SAMPLES } from './samples.ts'

const BODY = ['heading', 'paragraph', 'list_item', 'quote', 'table']
const lines = (article: Article, types: readonly string[]) =>
  article.blocks
    .filter(({ type }) => types.includes(type))
    .map(({ span }) => sliceSpan(article.text, span).replace(/\s+/g, ' '))

/** What an exchange should keep, each part under the path that a list of losses would name it by. */
const kept = (article: Article): Record<string, unknown> => ({
  title: article.title?.value,
  lede: article.lede?.value,
  body: lines(article, BODY),
  publishedDate: article.publishedDate?.value?.slice(0, 10) ?? undefined,
  'publishedDate.granularity': article.publishedDate?.value?.slice(0, 16) ?? undefined,
  modifiedDate: article.modifiedDate?.value.slice(0, 16),
  'byline.people': (article.byline?.people ?? [])
    .map(({ name }) => name)
    .filter((name, i, all) => all.indexOf(name) === i),
  'figures[].caption': article.figures.map(({ caption }) => caption?.value),
  'figures[].credit': article.figures.map(({ credit }) => credit?.text),
  'figures[].image': article.figures.map(({ image }) => image),
  section: article.section?.value,
  tags: article.tags?.map(({ value }) => value),
  dateline: article.dateline?.value,
  // Without an agency the source that the byline names is written.
  wireSource: article.wireSource?.value ?? article.byline?.attribution?.value,
  language: article.language,
  region: article.region,
  publisher: article.publisher?.name ?? article.agencyCode?.expansion,
  'crawl.url': article.crawl?.url,
  'licences.text': article.licences?.text,
})

describe.each(SAMPLES)('%s', (_, article) => {
  test.each([
    ['schema.org', toSchemaOrg, fromSchemaOrg],
    ['ninjs', toNinjs, fromNinjs],
  ])('%s keeps all but what it says it loses', (_format, write, read) => {
    const { value, text, issues } = write(article)
    expect(JSON.parse(text)).toEqual(value)
    const lost = new Set(issues.map(({ path }) => path))
    const again = read(text, { outlets: [] })
    expect(lintArticle(again.article).filter(({ severity }) => severity === 'error')).toEqual([])
    const expected = kept(article)
    const actual = kept(again.article)
    for (const [path, part] of Object.entries(expected)) {
      if (!lost.has(path)) expect([path, actual[path]]).toEqual([path, part])
    }
  })

  test('plain text gives the same blocks again', () => {
    const { text } = toPlainText(article)
    const again = parsePlainText(text).article
    const blocks = ({ text: letters, blocks: all }: Article) =>
      all
        .filter(({ type }) => type !== 'boilerplate')
        .map(({ type, span }) => `${type}: ${sliceSpan(letters, span).replace(/\s+/g, ' ')}`)
    expect(blocks(again)).toEqual(blocks(article))
  })
})

test.each([
  ['Mưa < </li> lũ'],
  ['a < b & c > d'],
  ['<b>đậm</b> chữ'],
  ['&amp; và &lt;p&gt; chữ'],
  ['5 < 6, <3 Hà Nội'],
])('the letters of a title that look like markup come back: %s', (title) => {
  const page = `${title}\nLũ về trong đêm ở nhiều xã ven sông, nước lên nhanh.\nNước lên nhanh ở nhiều nơi.\nThu Hà`
  const { article } = parsePlainText(page)
  expect(article.title?.value).toBe(title)
  expect(fromSchemaOrg(toSchemaOrg(article).text).article.title?.value).toBe(title)
  expect(fromNinjs(toNinjs(article).text).article.title?.value).toBe(title)
})

test('130,000 lines come back', () => {
  const lines = 'Nước lên nhanh.\n'.repeat(130_000)
  const record = { '@type': 'NewsArticle', headline: 'Lũ về', articleBody: lines }
  expect(fromSchemaOrg(record).article.blocks).toHaveLength(130_001)
  const ninjs = { uri: 'https://x.example/a', headlines: [{ value: 'Lũ về' }], bodies: [{ value: lines }] }
  expect(fromNinjs(ninjs).article.blocks).toHaveLength(130_001)
})
