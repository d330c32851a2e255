import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { endsPhrase, isGivenSyllable, isVietnameseShape } from '../capital-run.ts'
import { placeAt } from '../gazetteer.ts'
import type { Chart, Mention } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, isCapital, isWord, type Token, tokenAt } from '../token.ts'
import { GROUP_HONORIFICS, HONORIFICS } from '../vocabulary/honorifics.ts'
import { addPerson, raiseRole } from './add-person.ts'
import { birthOrderName, initialName, isBirthOrder, smallFullName } from './called-name.ts'
import { actsBehind } from './given-name.ts'
import { namedRole } from './person-by-role.ts'
import { personNameEnd } from './person-name.ts'
import { LONE_ROLE } from './role.ts'

const HONORIFIC_WORD = 0.93 // small words such as *em* are often no address
const ADDRESSED = 0.95 // a name behind an honorific
const MEANT_BY_ROLE = 0.9 // *đồng chí Bí thư*: somebody, not named
const PRONOUN = 0.85 // *Đồng chí* alone before a verb
const HONORIFIC = new PhraseTable(() => phrases(HONORIFICS, true))
const GROUP = new PhraseTable(() => phrases(GROUP_HONORIFICS, true))
const DONG = syllableKey('đồng')
const CHI = syllableKey('chí')
// "Đồng chí này", "Đồng chí ấy": still somebody, but no clause begins.
const NOT_CLAUSE = syllableKeys('này|đó|ấy|nào|của|và|là')

/** *ông Trần Văn An*, *đồng chí Bí thư Tỉnh ủy*: the name or the role behind a form of address. */
export function afterHonorific(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const honorific = HONORIFIC.longest(tokens, at)
  if (honorific === null || isName(tokens, at, honorific.to) || isOfCountry(tokens, honorific.to)) return null
  if ((placeAt(tokens, at)?.to ?? 0) > honorific.to) return null
  const { to } = honorific
  const add = () => chart.add({ from: at, to, label: 'HONORIFIC', score: HONORIFIC_WORD, rule: 'honorific' })
  const role = follows(tokens, to) ? chart.at(to, 'ROLE') : undefined
  if (role !== undefined) {
    const named = namedRole(chart, role, ADDRESSED)
    if (named !== null || meansPerson(role)) add()
    if (named !== null) return named
    if (meansPerson(role)) return nominalPerson(chart, at, role)
  }
  const end = addressedEnd(chart, to)
  if (end === null) return pronoun(chart, at, to)
  add()
  addPerson(chart, { from: to, to: end, score: ADDRESSED, by: 'honorific' })
  return end
}

/** "trẻ em Việt Nam": nobody has the name of a country, but in one syllable. */
function isOfCountry(tokens: readonly Token[], at: number): boolean {
  const place = follows(tokens, at) ? placeAt(tokens, at) : null
  return place?.value.subtype === 'country' && place.to > at + 1 && isVietnameseShape(tokens[at])
}

/** The end of the name behind a form of address. */
function addressedEnd(chart: Chart, from: number): number | null {
  const { tokens } = chart
  const called = follows(tokens, from)
    ? (initialName(tokens, from) ?? birthOrderName(chart, from) ?? smallFullName(chart, from))
    : null
  return called ?? personNameEnd(tokens, from) ?? loneNameEnd(chart, from)
}

/** *Anh Trung đi chợ*: a given name that is another word as well, where the phrase ends behind it. */
function loneNameEnd(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const token = tokens[at]
  if (token === undefined || token.gap !== 'blank' || token.shape !== 'title' || !isNameAlone(token)) return null
  if (chart.at(at, 'ORG', 'LOC', 'ROLE') !== undefined) return null
  const ends = !follows(tokens, at + 1) || tokenAt(tokens, at + 1).shape !== 'lower' || endsPhrase(tokens, at + 1)
  return ends || actsBehind(chart, at) ? at + 1 : null
}

/** *bà Năm* has the order of her birth for a name. */
function isNameAlone(token: Token): boolean {
  return isGivenSyllable(token) || isBirthOrder(token)
}

/** "Bà Hà" has an honorific; in "Nguyễn Thị Bé Ba" *Bé* is a part of the name. */
function isName(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]
  return (
    isCapital(tokens[at]) &&
    to === at + 1 &&
    tokenAt(tokens, at).gap === 'blank' &&
    !tokenAt(tokens, at).initial &&
    isCapital(before) &&
    isWord(before)
  )
}

/** A role with its body stands for who holds it; *các em học sinh* are nobody in particular. */
function meansPerson(role: Mention): boolean {
  return role.score > LONE_ROLE
}

/** *đồng chí Bí thư Tỉnh ủy*: the person is meant by the role. */
function nominalPerson(chart: Chart, from: number, role: Mention): number | null {
  raiseRole(chart, role)
  const group = GROUP.longest(chart.tokens, from) !== null
  const attributes = { mention: 'nominal', ...(group ? { group: true } : {}) }
  chart.add({ from, to: role.to, label: 'PER', score: MEANT_BY_ROLE, rule: 'honorific-with-role', attributes })
  return role.to
}

/** *Đồng chí* at the start of a sentence before a verb stands for somebody named before. */
function pronoun(chart: Chart, from: number, to: number): number | null {
  const { tokens } = chart
  const next = tokens[to]
  const comrade = to === from + 2 && tokenAt(tokens, from).key === DONG && tokenAt(tokens, from + 1).key === CHI
  if (!comrade || !tokenAt(tokens, from).initial || !isCapital(tokens[from])) return null
  if (next === undefined || next.gap !== 'blank' || next.shape !== 'lower' || NOT_CLAUSE.has(next.key)) return null
  chart.add({ from, to, label: 'PER', score: PRONOUN, rule: 'pronoun', attributes: { mention: 'pronominal' } })
  return to
}
