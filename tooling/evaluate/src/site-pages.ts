import { evaluatePages } from './pages/evaluate-pages.ts'
import { formatPageScores } from './pages/format-pages.ts'
import { makeSitePages } from './pages/sites/make-site-page.ts'

// npm run site-pages -w @chugiai/evaluate -- [ROUNDS] [FIRST_SEED]: stories in the manner of many sites
const [rounds = '6', first = '1'] = process.argv.slice(2)
const pages = Array.from({ length: Number(rounds) }, (_, i) => makeSitePages(Number(first) + i)).flat()
console.log(formatPageScores(evaluatePages(pages)))
