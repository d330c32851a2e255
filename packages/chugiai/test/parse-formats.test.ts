import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnnotatedDocument } from '@chugiai/annotation'
import type { Article } from '@chugiai/article'
import { describe, expect, test } from 'vitest'
import { chugiai, file, folder, ndjson } from './run-cli.ts'

const text = `Thứ sáu, 14/03/2025

Xã Bình Minh có đường mới

Sáng nay (14/3), xã Bình Minh khánh thành đường liên thôn dài 3 km.

Lê Thu
`
const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Bình Minh có đường mới</title></head>
<body><nav><a href="/">Trang chủ</a> <a href="/xa-hoi">Xã hội</a></nav><article><h1>Xã Bình Minh có đường mới</h1>
<p>Sáng 14/3/2025, xã Bình Minh khánh thành đường liên thôn dài 3&nbsp;km, rộng 5 mét, chạy qua bốn thôn của xã.</p>
<p>Bà con các thôn góp hơn 2.000 ngày công, hiến 1.200 mét vuông đất để con đường xong trước mùa mưa năm nay.</p>
<p>Từ nay, học sinh của thôn Đông không còn phải lội suối đến trường như những năm trước nữa.</p>
<p><strong>Lê Thu</strong></p></article><footer>Giấy phép số 12</footer></body></html>`
const titleOf = (article: Article | undefined) => article?.title?.value

describe('parse reads', () => {
  test('a page of HTML, by its name or by its look', () => {
    for (const result of [chugiai(['parse', file('trang.html', html)]), chugiai(['parse'], html)]) {
      const [article] = ndjson<Article>(result.stdout)
      expect(titleOf(article)).toBe('Xã Bình Minh có đường mới')
      expect(article!.text).not.toContain('Trang chủ')
      expect(article!.byline?.people.map(({ name }) => name)).toEqual(['Lê Thu'])
    }
  })

  test.each([
    ['schema-org', 'NewsArticle'],
    ['ninjs', 'headlines'],
    ['jsonl', 'schemaVersion'],
  ])('what it wrote as %s', (format, sign) => {
    const written = chugiai(['parse', '--to', format], text).stdout
    expect(written).toContain(sign)
    const [article] = ndjson<Article>(chugiai(['parse'], written).stdout)
    expect(titleOf(article)).toBe('Xã Bình Minh có đường mới')
    expect(article!.byline?.people.map(({ name }) => name)).toEqual(['Lê Thu'])
  })

  test('crawl records, and keeps where and when they were fetched', () => {
    const record = { url: 'https://bao.example/a1.html', fetched: '2025-03-15T08:00:00+07:00', html }
    const [article] = ndjson<Article>(chugiai(['parse'], JSON.stringify(record)).stdout)
    expect(titleOf(article)).toBe('Xã Bình Minh có đường mới')
    expect(article!.crawl).toMatchObject({ url: record.url, fetchedAt: record.fetched })
    const [document] = ndjson<AnnotatedDocument>(chugiai(['annotate'], JSON.stringify(record)).stdout)
    expect(document!.source?.uri).toBe(record.url)
  })
})

describe('parse writes', () => {
  test('Markdown, HTML and plain text as pages, and says what they lack', () => {
    const markdown = chugiai(['parse', '--to', 'markdown'], text)
    expect(markdown.stdout).toMatch(/^# Xã Bình Minh có đường mới$/m)
    expect(markdown.stderr).toContain('not_written')
    expect(chugiai(['parse', '--to', 'html'], text).stdout).toContain('<h1>Xã Bình Minh có đường mới</h1>')
    expect(chugiai(['parse', '--to', 'text'], text).stdout).toContain('Lê Thu')
    expect(chugiai(['parse', '--to', 'pdf'], text).status).toBe(2)
  })

  test('NDJSON for NDJSON, line for line', () => {
    const lines = `${JSON.stringify({ id: 'a', text })}\n{"id":"b"}\n${JSON.stringify({ id: 'c', text })}\n`
    expect(ndjson(chugiai(['parse', '--to', 'markdown'], lines).stdout)).toMatchObject([
      { id: 'a', markdown: expect.stringContaining('# Xã Bình Minh') },
      { error: { code: 'missing_field' } },
      { id: 'c' },
    ])
  })

  test('files of their own with --out', () => {
    file('nguon.ndjson', `${JSON.stringify({ id: 'a', text })}\n${JSON.stringify({ id: 'b', text })}\n`)
    file('bai.txt', text)
    expect(chugiai(['parse', '--to', 'markdown', '--out', 'md', 'nguon.ndjson', 'bai.txt']).status).toBe(0)
    for (const name of ['nguon/1.md', 'nguon/2.md', 'bai.md']) {
      expect(readFileSync(join(folder, 'md', name), 'utf8')).toContain('# Xã Bình Minh có đường mới')
    }
    expect(chugiai(['parse', '--to', 'schema-org', '--out', 'ld', 'nguon.ndjson']).status).toBe(0)
    expect(ndjson(readFileSync(join(folder, 'ld', 'nguon.ndjson'), 'utf8'))).toHaveLength(2)
    expect(existsSync(join(folder, 'ld', 'nguon.errors.ndjson'))).toBe(false)
    expect(chugiai(['parse', '--to', 'markdown', '--out', 'md', '--resume', 'bai.txt']).status).toBe(2)
  })
})
