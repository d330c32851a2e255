import { toneKey } from '@chugiai/normalizer/lexis'
import { isOneOf, NUMBER, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { endsPhrase } from './direction.ts'
import { isCounted, standsAlone } from './guards.ts'

const FIRST_YEAR = 1900
const LAST_YEAR = 2099
/** Words that stand before years rather than before numbers: `sau 1975`, `đầu 2020`. */
const OF_YEARS = ['sau', 'trước', 'đầu', 'giữa', 'cuối']
/** Words that stand before numbers too: what follows must not be counted by them (`đến 2030.`, `từ 2000 khán giả`). */
const OF_ANY = ['từ', 'đến', 'tới', 'vào', 'hồi']
/** Last words of what happens once in a life: `sinh 1953 tại Huế`, `(SN 1985)`, `qua đời 2001`. */
const OF_LIVES = ['sinh', 'sn', 'đời', 'nghiệp', 'hôn', 'cưới']
/** The same of people and works, but they stand before what is counted as well: `mất 1987.`, `xuất bản 1941.` */
const OF_WORKS = ['mất', 'lập', 'bản', 'hành', 'dựng']
/** Behind such a year they begin another phrase: nothing is counted. */
const BEHIND = ['tại', 'trong', 'và', 'từ']
const behind = new Set(BEHIND.map(toneKey))
const ofLives = new Set(OF_LIVES.map(toneKey))
const ofWorks = new Set(OF_WORKS.map(toneKey))
const bornKey = toneKey('sinh')
const FIRST_BIRTH = 1000 // people of old times are born too; what else has three digits counts things
const ofYears = new Set(OF_YEARS.map(toneKey))
const ofAny = new Set(OF_ANY.map(toneKey))

/** A year of four digits without `năm`, where the word before it says that it is one: `sau 1975`, `cuối 2021`, `đến 2030.`, `sinh 1953 tại Huế` */
export const placedYear: Rule = {
  name: 'placed-year',
  first: [NUMBER],
  words: [...OF_YEARS, ...OF_ANY, ...OF_LIVES, ...OF_WORKS, ...BEHIND],
  match(tokens, at) {
    const { key, value, gap } = tokenAt(tokens, at)
    const first = tokenAt(tokens, at - 1).key === bornKey ? FIRST_BIRTH : FIRST_YEAR
    if (key.length !== 4 || value < first || value > LAST_YEAR || gap !== 'blank') return null
    if (isCounted(tokens, at + 1) || !standsAlone(tokens, at, at + 1) || !isPlaced(tokens, at)) return null
    return point('placed-year', at, at + 1, 0.6, { year: value })
  },
}

function isPlaced(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at - 1).key === ':' ? tokens[at - 2] : tokens[at - 1]
  const before = word?.key ?? ''
  const parts = isOneOf(tokens, at + 1, behind) || endsPhrase(tokens, at + 1)
  if (ofLives.has(before)) return parts || !isSpaced(tokens, at + 1)
  if (ofWorks.has(before)) return parts
  if (ofYears.has(before)) return !isSpaced(tokens, at + 1) || tokenAt(tokens, at + 1).kind === 'mark'
  return ofAny.has(before) && endsPhrase(tokens, at + 1)
}
