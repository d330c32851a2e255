import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { FAMILY_NAMES, FREQUENT_FAMILY_NAMES } from './data/family-names.ts'
import { GIVEN_SYLLABLES } from './data/given-names.ts'
import { once } from './once.ts'
import { PhraseTable, phrases } from './phrase-table.ts'
import { isCapital, isWord, type Token, tokenAt } from './token.ts'
import { FUNCTION_WORDS, PREDICATES } from './vocabulary/predicates.ts'

const FAMILY = once(() => syllableKeys(FAMILY_NAMES))
const FREQUENT_FAMILY = once(() => syllableKeys(FREQUENT_FAMILY_NAMES))
const GIVEN = once(() => syllableKeys(GIVEN_SYLLABLES))

const THI = syllableKey('thị')

const LONGEST_VIETNAMESE_NAME = 5
const LONGEST_RUN = 12

/** Whether the token is a capitalised word that goes on from the one before it. */
export function continuesRun(token: Token | undefined): boolean {
  return token !== undefined && token.gap === 'blank' && isWord(token) && isCapital(token)
}

/**
 * The index after the last of the capitalised words that begin at `from`, `from` itself not looked at. Longer runs than
 * any name are cut, so that asking at every token stays linear.
 */
export function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to - from < LONGEST_RUN && continuesRun(tokens[to])) to++
  return to
}

export function isVietnameseShape(token: Token | undefined): boolean {
  return token?.vietnamese === true
}

export function isFamilyName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && FAMILY().has(token.key)
}

export function isFrequentFamily(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && FREQUENT_FAMILY().has(token.key)
}

/** Whether given names are made of the syllable, however it is written. */
export function isGivenKey(key: string): boolean {
  return GIVEN().has(key)
}

export function isGivenSyllable(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && GIVEN().has(token.key)
}

/** Whether the letters are a family name (1), a syllable of given names (2), or both (3), however they are written. */
export function nameBits({ key }: Pick<Token, 'key'>): number {
  return (FAMILY().has(key) ? 1 : 0) + (GIVEN().has(key) ? 2 : 0)
}

/**
 * The end of a full Vietnamese name that begins at `from` with a family name, or `null`. Two syllables are enough after
 * a frequent family name with a usual given name; otherwise three.
 */
export function fullNameEnd(tokens: readonly Token[], from: number): number | null {
  if (!(isFamilyName(tokens[from]) || isBeforeThi(tokens, from)) || !isTitle(tokenAt(tokens, from))) return null
  let to = from + 1
  while (to < from + LONGEST_VIETNAMESE_NAME && continuesRun(tokens[to]) && isNameSyllable(tokens, from, to)) to++
  const length = to - from
  if (length >= 3) return to
  return length === 2 && isFrequentFamily(tokens[from]) && isGivenSyllable(tokens[from + 1]) ? to : null
}

/** *Lã Thị Mai*: before *Thị* and one more syllable of a name stands a family name, whether it is in the list or not. */
function isBeforeThi(tokens: readonly Token[], from: number): boolean {
  if (!isVietnameseShape(tokenAt(tokens, from))) return false
  const thi = tokenAt(tokens, from + 1)
  if (!continuesRun(thi) || thi.key !== THI) return false
  const given = tokenAt(tokens, from + 2)
  return continuesRun(given) && isVietnameseShape(given) && isTitle(given) && isTitle(thi)
}

function isTitle(token: Token): boolean {
  return token.shape === 'title'
}

/** A second full name begins where a frequent family name follows three syllables: "Lê Văn An Nguyễn Thị Bình". */
function isNameSyllable(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokenAt(tokens, at)
  if (token.shape !== 'title' || !isVietnameseShape(token)) return false
  return !(at - from >= 3 && isFrequentFamily(token) && continuesRun(tokens[at + 1]))
}

const ENDINGS = new PhraseTable(() => phrases(`${FUNCTION_WORDS}|${PREDICATES}`, true))

/** Whether a verb or a small word that no name goes on with begins at the token. */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  return ENDINGS.longest(tokens, at) !== null
}

/**
 * The end of the word that begins with a capital at `at`: one capital syllable before a small one is the first half of a
 * word (*Di sản*, *Hàn lâm*, *Tối cao*), in a run of capitals every syllable stands for itself. The head before
 * `nameStart` is not of the run.
 */
export function compoundEnd(tokens: readonly Token[], at: number, nameStart = 0): number {
  const next = tokens[at + 1]
  const token = tokenAt(tokens, at)
  const before = at > nameStart && token.gap === 'blank' ? tokens[at - 1] : undefined
  const alone = token.shape === 'title' && isVietnameseShape(token) && before?.shape !== 'title'
  const pair = alone && next !== undefined && next.gap === 'blank' && next.shape === 'lower' && next.kind === 'syllable'
  return pair && !endsPhrase(tokens, at + 1) ? at + 2 : at + 1
}
