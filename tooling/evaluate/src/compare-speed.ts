import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Build, entryOf, loadBuild } from './builds/build.ts'
import { ANCHOR, textOf } from './builds/compare-calls.ts'
import { type Page, pagesOf, textPage } from './builds/pages.ts'
import { compareSpeed, type Speed, speedOf } from './builds/speed.ts'
import { formatColumns } from './columns.ts'

const USAGE = 'usage: compare-speed OLD_REPOSITORY NEW_REPOSITORY FOLDER [--rounds N] [--only NAME,…]'

// npm run compare-speed -w @chugiai/evaluate -- OLD_REPOSITORY NEW_REPOSITORY FOLDER
// Both are checkouts that are built, in one process, by turns; processor time over plain-text pages of the folder.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' }, only: { type: 'string' } },
})
if (positionals.length !== 3) {
  console.error(USAGE)
  process.exit(2)
}
const [oldRepository, newRepository, folder] = positionals.map((path) => resolve(process.env.INIT_CWD ?? '', path))
const [older, newer] = [await loadBuild(oldRepository!), await loadBuild(newRepository!)]
const all = [textPage('sample', older.sampleArticle), ...pagesOf(folder!)]
const texts = all.filter(({ mediaType }) => mediaType === 'text/plain')
const html = all.filter(({ mediaType }) => mediaType === 'text/html')

const WORK: Readonly<Record<string, (build: Build) => Promise<void>>> = {
  annotate: (build) => each(texts, ({ bytes }) => build.annotate(bytes)),
  parseArticle: (build) => each(texts, ({ bytes, mediaType }) => build.parseArticle(bytes, { mediaType })),
  'parseArticle of HTML': (build) => each(html, ({ bytes, mediaType }) => readOrRefuse(build, bytes, mediaType)),
  findDates: (build) => each(texts, (page) => build.findDates(textOf(page), { anchor: ANCHOR })),
  normalize: (build) => each(texts, (page) => build.normalize(textOf(page))),
}

const rounds = Number(values.rounds)
const wanted = (name: string) => values.only === undefined || values.only.split(',').includes(name)
const rows = [['', 'before ms', 'after ms', 'after / before', 'quartiles']]
for (const [name, work] of Object.entries(WORK)) {
  if (!wanted(name)) continue
  const speed = await compareSpeed(
    () => work(older),
    () => work(newer),
    { rounds },
  )
  rows.push(cellsOf(name, speed))
}
if (wanted('import')) rows.push(cellsOf('import chugiai', importSpeed()))
console.log(`${texts.length} texts, ${html.length} pages of HTML, ${rounds} rounds`)
console.log(formatColumns(rows))

async function each(pages: readonly Page[], call: (page: Page) => unknown): Promise<void> {
  for (const page of pages) await call(page)
}

/** Some pages are lists, which a reader refuses. */
function readOrRefuse(build: Build, bytes: Uint8Array, mediaType: string): unknown {
  try {
    return build.parseArticle(bytes, { mediaType })
  } catch (error) {
    return error
  }
}

/** Processor time of a process that imports the whole pipeline and ends. */
function importSpeed(): Speed {
  const cost = (repository: string) => {
    const url = pathToFileURL(entryOf(repository, 'chugiai')).href
    const script = `await import(${JSON.stringify(url)}); const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`
    return Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout)
  }
  const times = Array.from({ length: rounds }, () => ({ older: cost(oldRepository!), newer: cost(newRepository!) }))
  return speedOf(times)
}

function cellsOf(name: string, { older, newer, ratio, low, high }: Speed): string[] {
  return [name, older.toFixed(0), newer.toFixed(0), ratio.toFixed(2), `${low.toFixed(2)}–${high.toFixed(2)}`]
}
