import * as article from '@chugiai/article'
import type { Worst } from '../../src/growth.ts'
import { fill, ofText, PIECES } from './pieces.ts'

const TAGS = ['<div>', '<p>a', '<a href="', '<!--', '&amp;', '<script>', '<li>Huế</li>', '<img alt="Huế">', '</p>']
const pages: readonly Worst[] = [...TAGS, ...PIECES].map((piece) => (size) => [fill(piece, size)])
const lines = (size: number) => fill('Bà Hoa đến Huế sáng nay.\n\n', size)
const record = (size: number) => ({ '@type': 'NewsArticle', headline: 'Huế', articleBody: lines(size) })
const read = (size: number) => article.parseArticle(lines(size)).article
const ofArticle: readonly Worst[] = [(size) => [read(size)]]

export const worst: Readonly<Record<string, readonly Worst[]>> = {
  fromNinjs: [(size) => [article.toNinjs(read(size)).value]],
  fromSchemaOrg: [(size) => [record(size)]],
  lintArticle: ofArticle,
  migrateArticle: ofArticle,
  parseArticle: pages,
  parseArticleJson: ofArticle,
  parseCrawlRecord: [...TAGS, ...PIECES].map((piece) => (size) => [{ html: `<p>Huế</p>${fill(piece, size)}` }]),
  parseHtml: pages,
  parsePlainText: ofText(),
  readArticle: pages,
  readCrawlRecord: PIECES.map((piece) => (size) => [{ text: `Huế ${fill(piece, size)}` }]),
  readNewsArticle: [(size) => [record(size)]],
  safeParseArticleJson: ofArticle,
  sketchText: ofText(),
  toHtml: ofArticle,
  toMarkdown: ofArticle,
  toNinjs: ofArticle,
  toPlainText: ofArticle,
  toSchemaOrg: ofArticle,
  withDepicted: [(size) => [read(size), [{ start: 0, end: 6 }]]],
}

/** Two sketches are of one length. */
export const constant: readonly string[] = ['sketchDistance']
