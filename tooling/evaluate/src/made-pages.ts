import { evaluatePages } from './pages/evaluate-pages.ts'
import { formatPageScores } from './pages/format-pages.ts'
import { makePage } from './pages/made/make-page.ts'

// npm run made-pages -w @chugiai/evaluate -- [COUNT] [FIRST_SEED]: pages from a seeded generator
const [count = '200', first = '1'] = process.argv.slice(2)
const pages = Array.from({ length: Number(count) }, (_, i) => {
  const seed = Number(first) + i
  const { html, gold } = makePage(seed)
  return { id: `seed ${seed}`, bytes: new TextEncoder().encode(html), gold }
})
console.log(formatPageScores(evaluatePages(pages)))
