import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './arguments.ts'
import { evaluateArticles } from './evaluate-articles.ts'
import { scoreGoldPage } from './gold-page.ts'
import { inputsOf } from './inputs.ts'
import type { Record } from './record.ts'
import { formatTable } from './table.ts'

const PAGE = 'lang-son-2018' // the one page whose every block is gold

// npm run articles -w @chugiai/evaluate -- SHARED_FOLDER [--json]
const { folder, isJson } = readArguments('articles')
const read = (name: string) => readFileSync(join(folder, 'articles', name))
const readJson = (name: string) => JSON.parse(read(name).toString('utf8'))

const records: Record[] = readJson('real-dev.json')
const { rows, failures } = evaluateArticles(records.flatMap(inputsOf))
const page = scoreGoldPage(read(`${PAGE}.txt`), readJson(`${PAGE}.gold.json`))
if (isJson) console.log(JSON.stringify({ rows, failures, page }, null, 2))
else {
  console.log(formatTable(rows))
  console.log(`\n${PAGE}: ${page.blocks.right}/${page.blocks.total} blocks by type and raw span`)
  console.log(`${PAGE}: wrong fields: ${page.wrongFields.join(', ') || 'none'}`)
}
