import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textOf } from '../../src/builds/compare-calls.ts'
import { pagesOf } from '../../src/builds/pages.ts'

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const RECORD = { id: 'r1', source: 'báo', title: 'Mở chợ', sapo: 'Sáng nay.', body: 'Chợ mở.' }

test('every text and page of a folder, and the pages of its records', () => {
  const folder = folderOf({
    'b.html': '<p>Chợ</p>',
    'a.txt': 'Chợ',
    'gold.json': '[]',
    'x-dev.json': `[${JSON.stringify(RECORD)}]`,
  })
  expect(pagesOf(folder).map((page) => [page.name, page.mediaType, textOf(page)])).toEqual([
    ['a.txt', 'text/plain', 'Chợ'],
    ['b.html', 'text/html', '<p>Chợ</p>'],
    ['x-dev.json#r1 flat', 'text/plain', 'Mở chợ\nSáng nay.\nChợ mở.'],
  ])
})

test('of a shared folder only articles and case pages are read', () => {
  const folder = folderOf({
    'README.txt': '',
    'articles/html/a.html': '',
    'cases/pages/b.html': '',
    'cases/dates/c.txt': '',
  })
  expect(pagesOf(folder).map(({ name }) => name)).toEqual(['articles/html/a.html', 'cases/pages/b.html'])
})
