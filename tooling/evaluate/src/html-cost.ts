import { parseArticle } from '@chugiai/article'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readArguments } from './arguments.ts'
import { compareSpeed } from './builds/speed.ts'
import { formatColumns } from './columns.ts'
import { readFolder } from './pages/read-folder.ts'

const ROUNDS = 11

// npm run html-cost -w @chugiai/evaluate -- FOLDER_WITH_GOLD_JSON: processor time beside Readability on linkedom, by turns
const { folder } = readArguments('html-cost')
const pages = readFolder(folder).map(({ bytes }) => ({ bytes, html: new TextDecoder().decode(bytes) }))
const { older, newer, ratio, low, high } = await compareSpeed(
  () => pages.map(({ html }) => readWithReadability(html)),
  () => pages.map(({ bytes }) => parseArticle(bytes, { mediaType: 'text/html' })),
  { rounds: ROUNDS },
)
console.log(`${pages.length} pages, ${ROUNDS} rounds`)
console.log(
  formatColumns([
    ['readability ms', 'chugiai ms', 'ratio', 'quartiles'],
    [older.toFixed(0), newer.toFixed(0), ratio.toFixed(2), `${low.toFixed(2)}–${high.toFixed(2)}`],
  ]),
)

function readWithReadability(html: string): void {
  const { document } = parseHTML(html)
  new Readability<HTMLElement>(document as unknown as Document, { serializer: (node) => node as HTMLElement }).parse()
}
