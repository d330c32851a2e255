import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { endsPhrase, fullNameEnd, isFamilyName, isGivenSyllable, isVietnameseShape, runEnd } from '../capital-run.ts'
import { FOREIGN_FIRST_NAMES, ORGANIZATION_SUFFIXES } from '../data/foreign-names.ts'
import { placeAt } from '../gazetteer.ts'
import type { Chart, Mention } from '../mention.ts'
import { once } from '../once.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, isCapital, isWord, type Token } from '../token.ts'
import { entriesOf } from '../vocabulary/entries.ts'
import { GROUP_HONORIFICS, HONORIFICS, PERSON_CUES, SPEECH_VERBS } from '../vocabulary/honorifics.ts'
import { FUNCTION_WORDS } from '../vocabulary/predicates.ts'
import { addPerson, raiseRole } from './add-person.ts'
import { birthOrderName, initialName, isBirthOrder, smallFullName } from './called-name.ts'
import { actsBehind, loneGivenName } from './given-name.ts'
import { personNameEnd } from './person-name.ts'
import { LONE_ROLE } from './role.ts'

const HONORIFIC_WORD = 0.93 // small words such as *em* are often no address
const ADDRESSED = 0.95 // a name behind an honorific
const MEANT_BY_ROLE = 0.9 // *đồng chí Bí thư*: somebody, not named
const PRONOUN = 0.85 // *Đồng chí* alone before a verb
const BEHIND_ROLE = 0.92 // a name behind a role
const BEHIND_CUE = 0.85 // *nạn nhân*, *vợ*: the name may be of another kind
const FULL_NAME = 0.87 // a family name and two syllables
const SHORT_FULL_NAME = 0.7 // a family name and one: streets and schools too
const INITIALS = 0.75 // three letters with stops may be an abbreviation
const FOREIGN_NAME = 0.76 // a usual first name and capitals
const SPEAKER = 0.75 // capitals before a verb of saying
const CALLED_NAME = 0.8 // *Năm Lặc*; a full name with one capital
const GIVEN_NAME = 0.66 // one syllable that nothing introduces
const HIGHLAND_NAME = 0.85 // *H’* and more names
const HIGHLAND_ALONE = 0.7 // *H’* and one name

const HONORIFIC = new PhraseTable(() => phrases(HONORIFICS, true))
const GROUP = new PhraseTable(() => phrases(GROUP_HONORIFICS, true))
const CUE = new PhraseTable(() => phrases(PERSON_CUES, true))
const SPEECH = new PhraseTable(() => phrases(SPEECH_VERBS, true))
const FIRST_NAMES = once(() => syllableKeys(FOREIGN_FIRST_NAMES))
const ORG_SUFFIXES = once(() => syllableKeys(ORGANIZATION_SUFFIXES))
const FUNCTION = once(() => syllableKeys(entriesOf(FUNCTION_WORDS).join('|')))
const DONG = syllableKey('đồng')
const CHI = syllableKey('chí')
const HIGHLAND = /^H['’]\p{Lu}/u
const LONGEST_HIGHLAND_NAME = 4
const LONGEST_PLACE = 4 // tokens looked back for a place
const MOST_ROLES = 3 // before one name
// "Đồng chí này", "Đồng chí ấy": still somebody, but no clause begins.
const NOT_CLAUSE = syllableKeys('này|đó|ấy|nào|của|và|là')

/**
 * Persons: names after an honorific, a role or a cue, full names by their family name, initials; and those meant by
 * *đồng chí* with a role or alone. Adds their honorifics, and raises the roles that stand beside them.
 */
export function addPersons(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const end = readPerson(chart, at)
    if (end !== null) at = Math.max(at, end - 1)
  }
}

/** Adds what begins at the token; the index where reading goes on, or `null` when nothing does. */
function readPerson(chart: Chart, at: number): number | null {
  return afterHonorific(chart, at) ?? afterRole(chart, at) ?? afterCue(chart, at) ?? byShape(chart, at)
}

function afterHonorific(chart: Chart, at: number): number | null {
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
  const ends = !follows(tokens, at + 1) || tokens[at + 1]!.shape !== 'lower' || endsPhrase(tokens, at + 1)
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
    tokens[at]!.gap === 'blank' &&
    !tokens[at]!.initial &&
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
  const comrade = to === from + 2 && tokens[from]!.key === DONG && tokens[from + 1]!.key === CHI
  if (!comrade || !tokens[from]!.initial || !isCapital(tokens[from])) return null
  if (next === undefined || next.gap !== 'blank' || next.shape !== 'lower' || NOT_CLAUSE.has(next.key)) return null
  chart.add({ from, to, label: 'PER', score: PRONOUN, rule: 'pronoun', attributes: { mention: 'pronominal' } })
  return to
}

function afterRole(chart: Chart, at: number): number | null {
  const role = chart.at(at, 'ROLE')
  return role === undefined ? null : namedRole(chart, role, BEHIND_ROLE)
}

/** *Thủ tướng Nguyễn Văn An*; between them may stand an honorific: *Chủ tịch UBND xã, ông Lê Bình*. */
function namedRole(chart: Chart, role: Mention, score: number, depth = 0): number | null {
  const { tokens } = chart
  if (!follows(tokens, role.to)) return null
  const next = chart.at(role.to, 'ROLE')
  if (next !== undefined && tokens[role.to]!.gap === 'blank') {
    const end = depth < MOST_ROLES ? namedRole(chart, next, score, depth + 1) : null
    if (end !== null) raiseRole(chart, role)
    return end
  }
  const end = personNameEnd(tokens, role.to)
  if (end === null || !nameFits(chart, role, end)) return null
  raiseRole(chart, role)
  addPerson(chart, { from: role.to, to: end, score: score, by: 'role' })
  return end
}

/** After an occupation written small, a place or a body is more likely than a person: "cầu thủ Việt Nam". */
function nameFits(chart: Chart, role: Mention, end: number): boolean {
  const other = chart.at(role.to, 'LOC', 'ORG')
  if (other !== undefined && other.to >= end) return false
  return isLikelyName(chart, role.to, end)
}

/** One syllable alone must be one that names are made of: "Trưởng Ban Chỉ đạo" names nobody. */
function isLikelyName(chart: Chart, from: number, to: number): boolean {
  const { tokens } = chart
  if (to < tokens.length && !chart.startsWord(to) && tokens[to]!.shape === 'lower') return false
  if (to - from > 1 || !isVietnameseShape(tokens[from])) return true
  return isGivenSyllable(tokens[from]) || isFamilyName(tokens[from])
}

function afterCue(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const cue = CUE.longest(tokens, at)
  if (cue === null || !follows(tokens, cue.to) || chart.at(cue.to, 'LOC', 'ORG') !== undefined) return null
  const end = personNameEnd(tokens, cue.to)
  if (end === null || !isLikelyName(chart, cue.to, end)) return null
  addPerson(chart, { from: cue.to, to: end, score: BEHIND_CUE, by: 'cue' })
  return end
}

function byShape(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const token = tokens[at]!
  if (!isCapital(token) || (continuesName(tokens, at) && !followsPlace(chart, at))) return null
  if (token.kind === 'abbreviation') return initials(chart, at)
  const named = highlandName(chart, at) ?? calledName(chart, at)
  if (named !== null) return named
  const end = token.initial && FUNCTION().has(token.key) ? null : fullNameEnd(tokens, at)
  const place = placeAt(tokens, at)
  const other = chart.at(at, 'LOC', 'ORG', 'ROLE')
  if (end !== null && (other === undefined || other.to < end) && (place === null || place.to < end)) {
    addPerson(chart, { from: at, to: end, score: end - at >= 3 ? FULL_NAME : SHORT_FULL_NAME, by: 'full-name' })
    return end
  }
  return other === undefined && place === null
    ? (foreign(chart, at) ?? speaker(chart, at) ?? givenName(chart, at))
    : null
}

/** *K. bỏ ra 1 triệu*: a letter that does what people do. */
function actingLetter(chart: Chart, at: number): number | null {
  const to = initialName(chart.tokens, at)
  return to !== null && actsBehind(chart, to - 1) ? to : null
}

/** *Năm Lặc*, *Trần minh đức*: unless a place or a body begins there. */
function calledName(chart: Chart, at: number): number | null {
  if (chart.at(at, 'LOC', 'ORG', 'ROLE', 'DATE') !== undefined || placeAt(chart.tokens, at) !== null) return null
  const to = birthOrderName(chart, at) ?? smallFullName(chart, at) ?? actingLetter(chart, at)
  if (to !== null) addPerson(chart, { from: at, to, score: CALLED_NAME, by: 'called-name' })
  return to
}

/** *Thắng gặp Lan*: nothing but the capital and its neighbours say so. */
function givenName(chart: Chart, at: number): number | null {
  const to = loneGivenName(chart, at)
  if (to !== null) addPerson(chart, { from: at, to, score: GIVEN_NAME, by: 'given-name' })
  return to
}

/** *…Hải Phòng Trần Văn Nam*: a full name right behind a place. */
function followsPlace(chart: Chart, at: number): boolean {
  if (fullNameEnd(chart.tokens, at) === null) return false
  for (let from = Math.max(0, at - LONGEST_PLACE); from < at; from++) {
    if (chart.at(from, 'LOC')?.to === at) return true
  }
  return false
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]!.gap === 'none' && before?.key === '-' && before.gap === 'none') return true
  return tokens[at]!.gap === 'blank' && isWord(before) && before!.shape === 'title' && !before!.initial
}

/** *N.V.A*, *T.T.H.*: two letters are more often an abbreviation (T.Ư, M.U). */
function initials(chart: Chart, at: number): number | null {
  if ((chart.tokens[at]!.key.match(/\p{L}/gu)?.length ?? 0) < 3) return null
  addPerson(chart, { from: at, to: at + 1, score: INITIALS, by: 'initials' })
  return at + 1
}

/** *Peter Brown*: a usual first name and one or two more foreign words, or a Vietnamese family name. */
function foreign(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const first = firstNameEnd(tokens, at)
  if (first === null) return null
  const end = runEnd(tokens, first - 1)
  const suffixed = ORG_SUFFIXES().has(tokens[end - 1]!.key)
  const words = end - first + 1
  if (words < 2 || words > 3 || suffixed || !tokens.slice(at, end).every(({ shape }) => shape !== 'upper')) return null
  addPerson(chart, { from: at, to: end, score: FOREIGN_NAME, by: 'first-name' })
  return end
}

/** *Michel*, *Jean-Michel*: one of the parts is a usual first name. */
function firstNameEnd(tokens: readonly Token[], at: number): number | null {
  const isFirst = (token: Token | undefined) => token?.shape === 'title' && FIRST_NAMES().has(token.key)
  const second = tokens[at + 2]
  const double = tokens[at + 1]?.key === '-' && tokens[at + 1]!.gap === 'none' && second?.gap === 'none'
  if (double && tokens[at]!.shape === 'title' && isCapital(second) && isWord(second)) {
    return isFirst(tokens[at]) || isFirst(second) ? at + 3 : null
  }
  return isFirst(tokens[at]) ? at + 1 : null
}

/** *H'Hen Niê*, *H’Hương Êban*: women of Tây Nguyên. */
function highlandName(chart: Chart, at: number): number | null {
  const { tokens } = chart
  if (!HIGHLAND.test(tokens[at]!.letters)) return null
  const to = Math.min(runEnd(tokens, at), at + LONGEST_HIGHLAND_NAME)
  addPerson(chart, { from: at, to, score: to - at > 1 ? HIGHLAND_NAME : HIGHLAND_ALONE, by: 'highland-name' })
  return to
}

/** Two or three capitalised words before a verb of saying: *Minh Đức cho biết*. */
function speaker(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const end = personNameEnd(tokens, at)
  if (end === null || end - at < 2 || end - at > 3 || !follows(tokens, end) || placeAt(tokens, at) !== null) return null
  if (SPEECH.longest(tokens, end) === null) return null
  const vietnamese = isVietnameseShape(tokens[at])
  if (vietnamese && !(isGivenSyllable(tokens[at]) && isGivenSyllable(tokens[end - 1]))) return null
  addPerson(chart, { from: at, to: end, score: SPEAKER, by: 'speaker' })
  return end
}
