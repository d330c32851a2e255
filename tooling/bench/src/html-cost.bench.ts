import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseHtml } from '@chugiai/article'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { machine, printTable } from './measure.ts'

// node dist/html-cost.bench.js [FILE|FOLDER...]: what parseHtml takes, hashes and dates and all, against linkedom and
// Readability alone on the same pages; processor time, best of several, the two in turn. Without arguments pages that
// are made here.
const ROUNDS = 15
const SENTENCE = 'Nước lũ rút dần, bà con trong thôn bắt tay vào dọn bùn, sửa lại mái nhà bị tốc và khơi thông đường. '

interface PageFile {
  readonly name: string
  readonly html: string
}

/** A page as newspapers build them: menus, lists of links and scripts around a story. */
function makePage(paragraphs: number, links: number): string {
  const item = (i: number) =>
    `<li class="item"><a href="/tin-${i}.html" title="Tin ${i}"><span>Mưa lớn ở miền núi, tin số ${i}</span></a></li>`
  const list = `<ul class="list">${Array.from({ length: links }, (_, i) => item(i)).join('\n')}</ul>`
  const story = `<p class="Normal">${SENTENCE.repeat(4)}</p>\n`.repeat(paragraphs)
  return `<!doctype html><html><head><title>Mưa lớn ở miền núi</title><script>${'var x = 1;'.repeat(500)}</script></head>
<body><div id="menu">${list}</div><div class="main"><h1>Mưa lớn ở miền núi</h1><div class="content">${story}</div></div>
<div class="related">${list}</div><div id="footer">${list}</div></body></html>`
}

function readFiles(paths: readonly string[]): PageFile[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [{ name: path.split('/').at(-1)!, html: readFileSync(path, 'utf8') }]
    const names = readdirSync(path).filter((name) => name.endsWith('.html'))
    return names.map((name) => ({ name, html: readFileSync(join(path, name), 'utf8') }))
  })
}

const made = (): PageFile[] => [
  { name: 'short, few links', html: makePage(10, 20) },
  { name: 'as newspapers are', html: makePage(20, 100) },
  { name: 'long', html: makePage(200, 100) },
]

/** Linkedom's types are not those of the browser that Readability names. */
type PageDocument = ConstructorParameters<typeof Readability>[0]

function readabilityAlone(html: string): unknown {
  return new Readability(parseHTML(html).document as unknown as PageDocument).parse()
}

/** Processor time in milliseconds: the best of several, the contestants in turn. */
function race(contestants: readonly (() => unknown)[], rounds = ROUNDS): number[] {
  const best = contestants.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of contestants.entries()) {
      const start = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(start)
      best[i] = Math.min(best[i]!, (user + system) / 1000)
    }
  }
  return best
}

const paths = process.argv.slice(2)
const pages = paths.length > 0 ? readFiles(paths) : made()
// Both are warm before the first page is measured.
for (const { html } of [...pages, ...pages, ...pages]) race([() => readabilityAlone(html), () => parseHtml(html)], 3)
let [sumAlone, sumOurs] = [0, 0]
const rows = pages.map(({ name, html }) => {
  const [alone, ours] = race([() => readabilityAlone(html), () => parseHtml(html)]) as [number, number]
  sumAlone += alone
  sumOurs += ours
  return [name, (html.length / 1000).toFixed(0), alone.toFixed(1), ours.toFixed(1), (ours / alone).toFixed(2)]
})
console.log(machine())
printTable(
  ['page', 'kB', 'linkedom + Readability, ms', 'parseHtml, ms', 'ratio'],
  [...rows, ['all', '', sumAlone.toFixed(1), sumOurs.toFixed(1), (sumOurs / sumAlone).toFixed(2)]],
)
