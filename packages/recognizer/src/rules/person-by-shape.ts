import { syllableKeys } from '@chugiai/normalizer/lexis'
import { fullNameEnd } from '../capital-run.ts'
import { placeAt } from '../gazetteer.ts'
import type { Chart } from '../mention.ts'
import { once } from '../once.ts'
import { isCapital, isWord, type Token, tokenAt } from '../token.ts'
import { entriesOf } from '../vocabulary/entries.ts'
import { FUNCTION_WORDS } from '../vocabulary/predicates.ts'
import { addPerson } from './add-person.ts'
import { birthOrderName, initialName, smallFullName } from './called-name.ts'
import { foreign, highlandName, speaker } from './foreign-person.ts'
import { actsBehind, loneGivenName } from './given-name.ts'

const FULL_NAME = 0.87 // a family name and two syllables
const SHORT_FULL_NAME = 0.7 // a family name and one: streets and schools too
const INITIALS = 0.75 // three letters with stops may be an abbreviation
const CALLED_NAME = 0.8 // *Năm Lặc*; a full name with one capital
const GIVEN_NAME = 0.66 // one syllable that nothing introduces
const FUNCTION = once(() => syllableKeys(entriesOf(FUNCTION_WORDS).join('|')))
const LONGEST_PLACE = 4 // tokens looked back for a place

/** A name that its letters alone give away: *Nguyễn Văn An*, *N.V.A*, *Năm Lặc*, *Thắng* beside a verb of people. */
export function byShape(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const token = tokenAt(tokens, at)
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
  const before = tokenAt(tokens, at - 1)
  const { gap } = tokenAt(tokens, at)
  if (gap === 'none' && before.key === '-' && before.gap === 'none') return true
  return gap === 'blank' && isWord(before) && before.shape === 'title' && !before.initial
}

/** *N.V.A*, *T.T.H.*: two letters are more often an abbreviation (T.Ư, M.U). */
function initials(chart: Chart, at: number): number | null {
  if ((tokenAt(chart.tokens, at).key.match(/\p{L}/gu)?.length ?? 0) < 3) return null
  addPerson(chart, { from: at, to: at + 1, score: INITIALS, by: 'initials' })
  return at + 1
}
