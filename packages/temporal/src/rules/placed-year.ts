import { toneKey } from '@chugiai/normalizer/lexis'
import { NUMBER, point, type Rule } from '../rule.ts'
import type { Token } from '../token.ts'
import { endsPhrase } from './direction.ts'
import { isCounted, standsAlone } from './guards.ts'

const FIRST_YEAR = 1900
const LAST_YEAR = 2099
/** Words that stand before years rather than before numbers: `sau 1975`, `đầu 2020`. */
const OF_YEARS = ['sau', 'trước', 'đầu', 'giữa', 'cuối']
/** Words that stand before numbers too: what follows must not be counted by them (`đến 2030.`, `từ 2000 khán giả`). */
const OF_ANY = ['từ', 'đến', 'tới', 'vào', 'hồi']
const ofYears = new Set(OF_YEARS.map(toneKey))
const ofAny = new Set(OF_ANY.map(toneKey))

/** A year of four digits without `năm`, where the word before it says that it is one: `sau 1975`, `cuối 2021`, `đến 2030.` */
export const placedYear: Rule = {
  name: 'placed-year',
  first: [NUMBER],
  words: [...OF_YEARS, ...OF_ANY],
  match(tokens, at) {
    const { key, value, gap } = tokens[at]!
    if (key.length !== 4 || value < FIRST_YEAR || value > LAST_YEAR || gap !== 'blank') return null
    if (isCounted(tokens, at + 1) || !standsAlone(tokens, at, at + 1) || !isPlaced(tokens, at)) return null
    return point('placed-year', at, at + 1, 0.6, { year: value })
  },
}

function isPlaced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? ''
  if (ofYears.has(before)) return tokens[at + 1]?.gap !== 'blank' || tokens[at + 1]!.kind === 'mark'
  return ofAny.has(before) && endsPhrase(tokens, at + 1)
}
