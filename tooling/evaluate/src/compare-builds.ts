import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadBuild } from './builds/build.ts'
import { compareCalls, type PageDifference } from './builds/compare-calls.ts'
import { compareCommandLine } from './builds/compare-command-line.ts'
import { formatDifferences } from './builds/format-differences.ts'
import { pagesOf, textPage } from './builds/pages.ts'

const USAGE = 'usage: compare-builds OLD_REPOSITORY NEW_REPOSITORY FOLDER [--limit N] [--json] [--no-command-line]'

// npm run compare-builds -w @chugiai/evaluate -- OLD_REPOSITORY NEW_REPOSITORY FOLDER
// Both are checkouts that are built. Ends with status 1 when they differ. --limit: lines shown of each kind.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    limit: { type: 'string' },
    json: { type: 'boolean' },
    'command-line': { type: 'boolean', default: true },
  },
})
if (positionals.length !== 3) {
  console.error(USAGE)
  process.exit(2)
}
// npm runs a script in the folder of its workspace; paths are relative to where the command was typed.
const [oldRepository, newRepository, folder] = positionals.map((path) => resolve(process.env.INIT_CWD ?? '', path))
const [older, newer] = [await loadBuild(oldRepository!), await loadBuild(newRepository!)]
const pages = [textPage('sample', older.sampleArticle), ...pagesOf(folder!)]

const found: PageDifference[] = []
for (const page of pages) found.push(...(await compareCalls(older, newer, page)))
if (values['command-line']) found.push(...compareCommandLine(older, newer, pages))

if (values.json) console.log(JSON.stringify(found, null, 2))
else console.log(`${pages.length} pages\n${formatDifferences(found, { limit: Number(values.limit ?? Infinity) })}`)
if (found.length > 0) process.exitCode = 1
