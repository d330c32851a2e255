import { syllableKeys } from '@chugiai/normalizer/lexis'
import { isGivenSyllable, isVietnameseShape, runEnd } from '../capital-run.ts'
import { FOREIGN_FIRST_NAMES, ORGANIZATION_SUFFIXES } from '../data/foreign-names.ts'
import { placeAt } from '../gazetteer.ts'
import type { Chart } from '../mention.ts'
import { once } from '../once.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, isCapital, isWord, type Token, tokenAt } from '../token.ts'
import { SPEECH_VERBS } from '../vocabulary/honorifics.ts'
import { addPerson } from './add-person.ts'
import { personNameEnd } from './person-name.ts'

const FOREIGN_NAME = 0.76 // a usual first name and capitals
const SPEAKER = 0.75 // capitals before a verb of saying
const HIGHLAND_NAME = 0.85 // *H’* and more names
const HIGHLAND_ALONE = 0.7 // *H’* and one name
const SPEECH = new PhraseTable(() => phrases(SPEECH_VERBS, true))
const FIRST_NAMES = once(() => syllableKeys(FOREIGN_FIRST_NAMES))
const ORG_SUFFIXES = once(() => syllableKeys(ORGANIZATION_SUFFIXES))
const HIGHLAND = /^H['’]\p{Lu}/u
const LONGEST_HIGHLAND_NAME = 4

/** *Peter Brown*: a usual first name and one or two more foreign words, or a Vietnamese family name. */
export function foreign(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const first = firstNameEnd(tokens, at)
  if (first === null) return null
  const end = runEnd(tokens, first - 1)
  const suffixed = ORG_SUFFIXES().has(tokenAt(tokens, end - 1).key)
  const words = end - first + 1
  if (words < 2 || words > 3 || suffixed || !tokens.slice(at, end).every(({ shape }) => shape !== 'upper')) return null
  addPerson(chart, { from: at, to: end, score: FOREIGN_NAME, by: 'first-name' })
  return end
}

/** *Michel*, *Jean-Michel*: one of the parts is a usual first name. */
function firstNameEnd(tokens: readonly Token[], at: number): number | null {
  const isFirst = (token: Token | undefined) => token?.shape === 'title' && FIRST_NAMES().has(token.key)
  const second = tokens[at + 2]
  const double = tokenAt(tokens, at + 1).key === '-' && tokenAt(tokens, at + 1).gap === 'none' && second?.gap === 'none'
  if (double && tokenAt(tokens, at).shape === 'title' && isCapital(second) && isWord(second)) {
    return isFirst(tokens[at]) || isFirst(second) ? at + 3 : null
  }
  return isFirst(tokens[at]) ? at + 1 : null
}

/** *H'Hen Niê*, *H’Hương Êban*: women of Tây Nguyên. */
export function highlandName(chart: Chart, at: number): number | null {
  const { tokens } = chart
  if (!HIGHLAND.test(tokenAt(tokens, at).letters)) return null
  const to = Math.min(runEnd(tokens, at), at + LONGEST_HIGHLAND_NAME)
  addPerson(chart, { from: at, to, score: to - at > 1 ? HIGHLAND_NAME : HIGHLAND_ALONE, by: 'highland-name' })
  return to
}

/** Two or three capitalised words before a verb of saying: *Minh Đức cho biết*. */
export function speaker(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const end = personNameEnd(tokens, at)
  if (end === null || end - at < 2 || end - at > 3 || !follows(tokens, end) || placeAt(tokens, at) !== null) return null
  if (SPEECH.longest(tokens, end) === null) return null
  const vietnamese = isVietnameseShape(tokens[at])
  if (vietnamese && !(isGivenSyllable(tokens[at]) && isGivenSyllable(tokens[end - 1]))) return null
  addPerson(chart, { from: at, to: end, score: SPEAKER, by: 'speaker' })
  return end
}
