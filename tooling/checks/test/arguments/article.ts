import * as article from '@chugiai/article'
import { anything, type Call, nullable, optional, options } from '../../src/wrong-calls.ts'

const page = 'Bà Hoa thăm Huế\n\nHà Nội, ngày 1/5/2024 - Bà Hoa đến Huế sáng nay.\n\nAn Bình'
const record = {
  id: nullable('a'),
  uri: nullable('https://vi.example/a'),
  steps: [],
  anchor: nullable('2024-05-01'),
  outlets: [],
}
const parse = options({ ...record, mediaType: nullable('text/plain'), stated: {}, crawl: {} })
const read = article.parseArticle(page).article
const sketch = article.sketchText(page)
const schemaOrg = { '@type': 'NewsArticle', headline: 'Bà Hoa thăm Huế', articleBody: page }
const ninjs = article.toNinjs(read).value

export const entry = article

export const calls: Readonly<Record<string, Call>> = {
  fromNinjs: [anything(ninjs), options(record)],
  fromSchemaOrg: [anything(schemaOrg), options(record)],
  lintArticle: [read],
  migrateArticle: [anything(read)],
  parseArticle: [page, parse],
  parseArticleJson: [anything(read)],
  parseCrawlRecord: [anything({ html: '<p>Bà Hoa đến Huế.</p>' }), parse],
  parseHtml: ['<p>Bà Hoa đến Huế.</p>', parse],
  parsePlainText: [page, parse],
  readArticle: [page, parse],
  readCrawlRecord: [anything({ text: page })],
  readNewsArticle: [anything(schemaOrg)],
  safeParseArticleJson: [anything(read)],
  sketchDistance: [sketch, sketch],
  sketchText: [page, optional([{ start: 0, end: 5 }])],
  toHtml: [read],
  toMarkdown: [read],
  toNinjs: [read, options({ version: '2.1' })],
  toPlainText: [read],
  toSchemaOrg: [read],
  withDepicted: [read, [{ start: 0, end: 6 }]],
}

export const skipped: readonly string[] = []
