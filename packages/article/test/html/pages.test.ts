import { readdirSync, readFileSync } from 'node:fs'
import { Alignment, sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/html/parse-html.ts'
import { lintArticle } from '../../src/lint/lint-article.ts'
import { ArticleSchema } from '../../src/schema/article.ts'
import { lettersOf, lettersOfHtml } from './strip-markup.ts'
import { summarizePage } from './summary.ts'

const folder = new URL('./fixtures/', import.meta.url)
const read = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.htm') ? file.slice(0, -'.htm'.length) : []))

// Each page has the expected reading beside it.
describe.each(names)('%s', (name) => {
  const html = read(`${name}.htm`)
  const { article, issues } = parseHtml(html)

  test('is read as expected', () => {
    const expected = JSON.parse(new TextDecoder().decode(read(`${name}.json`)))
    const found = { ...summarizePage(article), issues: issues.map(({ code }) => code) }
    expect(found).toEqual(expected)
  })

  test('fits the schema, and lint finds no contradiction', () => {
    expect(ArticleSchema.safeParse(JSON.parse(JSON.stringify(article))).error).toBeUndefined()
    expect(lintArticle(article).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('leads from every block back to its place in the file', () => {
    const source = new TextDecoder().decode(html)
    const alignment = Alignment.fromJSON(article.source.alignment)
    expect(alignment.sourceLength).toBe(source.length)
    for (const { span, type } of article.blocks) {
      const place = alignment.toSource(span)!
      const text = lettersOf(sliceSpan(article.text, span)).replaceAll(SEPARATORS[type] ?? '', '')
      expect(lettersOfHtml(sliceSpan(source, place)).replaceAll(SEPARATORS[type] ?? '', '')).toBe(text)
    }
  })
})

/** Signs that stand for markup: between the cells of a table and between tags. */
const SEPARATORS: Partial<Record<string, string>> = { table: '|', tags: ',' }

test('captions are no body, and menus, lists and comments are nowhere', () => {
  const { article } = parseHtml(read('modern-figures.htm'))
  const body = article.blocks
    .filter(({ type }) => type === 'paragraph')
    .map(({ span }) => sliceSpan(article.text, span))
  expect(body.join('\n')).not.toContain('Thợ gốm dỡ lò')
  expect(body.join('\n')).not.toContain('Chợ phiên')
  for (const stray of ['Giá lúa', 'Rất mừng', 'Giấy phép', 'Trang chủ']) {
    expect(article.text).not.toContain(stray)
  }
})

test.each(['home-page', 'list-page'])('%s gives no text and says why', (name) => {
  const { article, issues } = parseHtml(read(`${name}.htm`))
  expect(article).toMatchObject({ text: '', blocks: [], figures: [] })
  expect(issues).toContainEqual(expect.objectContaining({ code: 'not_an_article', severity: 'error' }))
})
