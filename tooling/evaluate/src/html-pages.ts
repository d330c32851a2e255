import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './arguments.ts'
import { formatPages, readHtmlPage } from './html-page.ts'

// npm run html-pages -w @chugiai/evaluate -- SHARED_FOLDER [--json]
const { folder, isJson } = readArguments('html-pages')
const pages = join(folder, 'articles', 'html')
const readJson = (path: string) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

const names = readdirSync(pages).filter((name) => name.endsWith('.html'))
const rows = names.sort().map((name) => {
  const page = name.slice(0, -'.html'.length)
  return readHtmlPage(page, readFileSync(join(pages, name), 'utf8'), readJson(join(pages, `${page}.json`)))
})
console.log(isJson ? JSON.stringify(rows, null, 2) : formatPages(rows))
