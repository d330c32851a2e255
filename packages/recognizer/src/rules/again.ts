import { syllableKeys } from '@chugiai/normalizer/lexis'
import { isVietnameseShape } from '../capital-run.ts'
import type { Chart, Mention } from '../mention.ts'
import { PhraseTable } from '../phrase-table.ts'
import { follows, isCapital, isWord, type Token, tokenAt } from '../token.ts'
import { PLACE_CUES } from './bare-place.ts'

const NAMED_BEFORE = 0.8 // below what names it where it stands
const BARE_PLACE = 0.75 // a place without the head word it had
const ACRONYM = 0.8 // given in brackets behind the name
const SHORT_NAME = 0.75 // the last two syllables of a full name
const LAST_SYLLABLE = 0.65 // the last syllable of a full name is a word as well
const LAST_NAME = 0.78 // the last name of a foreigner

const NAMING_LABELS: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC', 'ROLE', 'LAW'])
const SURE = 0.75 // from here on a name is learnt
const LIKELY = 0.5 // from here on it will probably stay
const LONE_NAME = 0.82 // just above a country that stands alone: who was introduced is meant
// Countries that are given names as well, and words before them that mean the country.
const COUNTRY_NAMES = syllableKeys('đức|nga|mỹ|pháp|ý')
const NATIONAL = syllableKeys('nước|người|tiếng|đội|tuyển|quân|phía|chính|phủ|hàng|của|với|và')
// Given names that are directions, peoples, countries or bodies as well.
const NOT_ALONE = syllableKeys(
  'nam|bắc|đông|tây|trung|hội|đảng|bộ|sở|ban|nhân|quân|công|chính|tết|đức|pháp|nga|mỹ|anh|ý|áo|lào|nhật|hàn|việt|kinh|thái|hoa|mường|dao|vinh|huế|quốc|xuân|thu|hạ|đông|phó|sao|chi|luật|trường|viện|tỉnh',
)

/**
 * What the text has named once for sure is found again where it stands bare: full names and their usual short forms,
 * places whose head word was said (*xã Thanh Hòa*, then *Thanh Hòa*), and acronyms given in brackets after a name
 * (*Tổng công ty … (VEC)*).
 */
export function addRepeatedNames(chart: Chart): void {
  const known = new PhraseTable<Mention>()
  for (const mention of chart.all()) learn(known, chart.tokens, mention)
  const taken = takenTokens(chart, known)
  for (let at = 0; at < chart.tokens.length; at++) {
    const match = taken[at] ? null : known.longest(chart.tokens, at)
    if (match === null || !standsFree(chart.tokens, at, match.to, taken) || isHalfWord(chart, match.to)) continue
    const { label, attributes, score } = match.value
    chart.add({
      from: at,
      to: match.to,
      label,
      score: Math.min(score, match.to - at === 1 ? LONE_NAME : NAMED_BEFORE),
      rule: 'named-before',
      ...(attributes ? { attributes } : {}),
    })
    at = match.to - 1
  }
}

function learn(known: PhraseTable<Mention>, tokens: readonly Token[], mention: Mention): void {
  if (mention.label === 'ORG') learnAcronym(known, tokens, mention)
  if (mention.score < SURE) return
  if (mention.label === 'PER' && mention.attributes?.mention === 'name') learnPerson(known, tokens, mention)
  if (mention.label === 'LOC') learnPlace(known, tokens, mention)
}

function learnPlace(known: PhraseTable<Mention>, tokens: readonly Token[], mention: Mention): void {
  const { from, to } = mention.core ?? mention
  if (to - from >= 2) known.addTokens(tokens, from, to, { ...mention, score: BARE_PLACE })
}

/** *(VEC)* right after the name. */
function learnAcronym(known: PhraseTable<Mention>, tokens: readonly Token[], mention: Mention): void {
  const acronym = mention.to + 1
  const bracketed = tokenAt(tokens, mention.to).key === '(' && tokenAt(tokens, acronym + 1).key === ')'
  if (!bracketed || tokenAt(tokens, acronym).shape !== 'upper' || tokenAt(tokens, acronym).letters.length < 2) return
  known.addTokens(tokens, acronym, acronym + 1, { ...mention, score: ACRONYM })
}

function learnPerson(known: PhraseTable<Mention>, tokens: readonly Token[], mention: Mention): void {
  const { from, to } = mention
  const vietnamese = isVietnameseShape(tokens[from])
  if (to - from >= 2) known.addTokens(tokens, from, to, mention)
  if (vietnamese && to - from >= 3) known.addTokens(tokens, to - 2, to, { ...mention, score: SHORT_NAME })
  const last = tokenAt(tokens, to - 1)
  if (vietnamese && to - from === 1 && last.shape === 'title' && (isCountryName(last) || !NOT_ALONE.has(last.key))) {
    known.addTokens(tokens, from, to, { ...mention, score: LONE_NAME })
  }
  if (vietnamese && to - from >= 3 && !NOT_ALONE.has(last.key)) {
    known.addTokens(tokens, to - 1, to, { ...mention, score: LAST_SYLLABLE })
  }
  if (!vietnamese && last.key.length > 2 && !isVietnameseShape(last))
    known.addTokens(tokens, to - 1, to, { ...mention, score: LAST_NAME })
}

/** *Anh Đức*, then *Gia đình Đức*: a country no longer, unless somebody goes there. */
function isPersonNow(known: PhraseTable<Mention>, tokens: readonly Token[], { from, to, label }: Mention): boolean {
  const person = label === 'LOC' && to - from === 1 ? known.longest(tokens, from) : null
  if (person?.value.label !== 'PER' || person.to !== to) return false
  return (
    tokenAt(tokens, from).gap !== 'blank' ||
    !(PLACE_CUES.has(tokenAt(tokens, from - 1).key) || NATIONAL.has(tokenAt(tokens, from - 1).key))
  )
}

function isCountryName({ key }: Token): boolean {
  return COUNTRY_NAMES.has(key)
}

function takenTokens(chart: Chart, known: PhraseTable<Mention>): boolean[] {
  const taken: boolean[] = new Array(chart.tokens.length).fill(false)
  for (const mention of chart.all()) {
    const { label, score, from, to } = mention
    if (!NAMING_LABELS.has(label) || score < LIKELY || isPersonNow(known, chart.tokens, mention)) continue
    taken.fill(true, from, to)
  }
  return taken
}

/** *Phổ* in *Phổ thông*. */
function isHalfWord(chart: Chart, to: number): boolean {
  return follows(chart.tokens, to) && !chart.startsWord(to) && tokenAt(chart.tokens, to).shape === 'lower'
}

/** Not a part of a longer run of capitals, and itself written with capitals. */
function standsFree(tokens: readonly Token[], from: number, to: number, taken: readonly boolean[]): boolean {
  for (let at = from; at < to; at++) if (taken[at] || !isCapital(tokens[at])) return false
  if (to - from === 1 && tokenAt(tokens, from).initial && isVietnameseShape(tokens[from])) return false
  const before = tokenAt(tokens, from).gap === 'blank' && !taken[from - 1] ? tokens[from - 1] : undefined
  const after = tokenAt(tokens, to).gap === 'blank' && !taken[to] ? tokens[to] : undefined
  return !joins(before) && !joins(after)
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && isWord(token) && isCapital(token) && !token.initial && token.shape !== 'upper'
}
