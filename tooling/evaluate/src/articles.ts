import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateArticles } from './evaluate-articles.ts'
import { inputsOf } from './inputs.ts'
import type { Record } from './record.ts'
import { formatTable } from './table.ts'

// npm run articles -w @chugiai/evaluate -- SHARED_FOLDER [--json]
const [folder, format] = process.argv.slice(2)
if (folder === undefined || (format !== undefined && format !== '--json')) {
  console.error('usage: articles SHARED_FOLDER [--json]')
  process.exit(2)
}
const records: Record[] = JSON.parse(readFileSync(join(folder, 'articles', 'real-dev.json'), 'utf8'))
const result = evaluateArticles(records.flatMap(inputsOf))
console.log(format === '--json' ? JSON.stringify(result, null, 2) : formatTable(result.rows))
