import { toneKey } from '@chugiai/normalizer/lexis'
import { isOneOf, NUMBER, point, type Rule } from '../rule.ts'
import type { Token } from '../token.ts'
import { endsPhrase } from './direction.ts'
import { isCounted, standsAlone } from './guards.ts'

const FIRST_YEAR = 1900
const LAST_YEAR = 2099
/** Words that stand before years rather than before numbers: `sau 1975`, `đầu 2020`. */
const OF_YEARS = ['sau', 'trước', 'đầu', 'giữa', 'cuối']
/** Words that stand before numbers too: what follows must not be counted by them (`đến 2030.`, `từ 2000 khán giả`). */
const OF_ANY = ['từ', 'đến', 'tới', 'vào', 'hồi']
/** Last words of what happens once in a life or to a work: `sinh 1953 tại Huế`, `mất 1987`, `xuất bản 1941`, `(SN 1985)`. */
const OF_LIVES = ['sinh', 'mất', 'đời', 'nghiệp', 'hôn', 'cưới', 'lập', 'bản', 'hành', 'dựng', 'sn']
/** Behind the year they begin another phrase: nothing is counted. */
const BEHIND = [
  'tại',
  'ở',
  'trong',
  'do',
  'vì',
  'và',
  'khi',
  'nhưng',
  'với',
  'của',
  'từ',
  'nay',
  'là',
  'bởi',
  'theo',
  'tức',
]
const ofLives = new Set(OF_LIVES.map(toneKey))
const behind = new Set(BEHIND.map(toneKey))
const bornKey = toneKey('sinh')
const FIRST_BIRTH = 1000 // people of old times are born too; what else has three digits counts things
const ofYears = new Set(OF_YEARS.map(toneKey))
const ofAny = new Set(OF_ANY.map(toneKey))

/** A year of four digits without `năm`, where the word before it says that it is one: `sau 1975`, `cuối 2021`, `đến 2030.`, `sinh 1953 tại Huế` */
export const placedYear: Rule = {
  name: 'placed-year',
  first: [NUMBER],
  words: [...OF_YEARS, ...OF_ANY, ...OF_LIVES, ...BEHIND],
  match(tokens, at) {
    const { key, value, gap } = tokens[at]!
    const first = tokens[at - 1]?.key === bornKey ? FIRST_BIRTH : FIRST_YEAR
    if (key.length !== 4 || value < first || value > LAST_YEAR || gap !== 'blank') return null
    if (isCounted(tokens, at + 1) || !standsAlone(tokens, at, at + 1) || !isPlaced(tokens, at)) return null
    return point('placed-year', at, at + 1, 0.6, { year: value })
  },
}

function isPlaced(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.key === ':' ? tokens[at - 2] : tokens[at - 1]
  const before = word?.key ?? ''
  if (ofLives.has(before)) return endsPhrase(tokens, at + 1) || isOneOf(tokens, at + 1, behind)
  if (ofYears.has(before)) return tokens[at + 1]?.gap !== 'blank' || tokens[at + 1]!.kind === 'mark'
  return ofAny.has(before) && endsPhrase(tokens, at + 1)
}
