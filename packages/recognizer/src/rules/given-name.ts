import { syllableKeys } from '@chugiai/normalizer/lexis'
import { endsPhrase, isFamilyName, isGivenSyllable } from '../capital-run.ts'
import { FOREIGN_FIRST_NAMES } from '../data/foreign-names.ts'
import type { Chart } from '../mention.ts'
import { once } from '../once.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { isCapital, isWord, type Token, tokenAt } from '../token.ts'
import { entriesOf } from '../vocabulary/entries.ts'
import { SPEECH_VERBS } from '../vocabulary/honorifics.ts'
import {
  BEFORE_A_NAME,
  NAMES_AND_THINGS,
  NAMES_AND_WORDS,
  PEOPLE_VERBS,
  WORDS_LIKE_NAMES,
} from '../vocabulary/people-verbs.ts'
import { isTitled } from './called-name.ts'

const keysOf = (list: string) => once(() => syllableKeys(entriesOf(list).join('|')))

const ACTS = new PhraseTable(() => phrases(`${PEOPLE_VERBS}|${SPEECH_VERBS}`, true))
const WORDS = new PhraseTable(() => phrases(WORDS_LIKE_NAMES, true))
const BEFORE = once(() =>
  syllableKeys(
    entriesOf(BEFORE_A_NAME)
      .map((words) => words.split(' ').at(-1))
      .join('|'),
  ),
)
const ALSO_WORDS = keysOf(NAMES_AND_WORDS)
const ALSO_THINGS = keysOf(NAMES_AND_THINGS)
const FIRST_NAMES = once(() => syllableKeys(FOREIGN_FIRST_NAMES))
// Verbs that things do as well: "Thư được gửi", "Xuân thường về".
const ALSO_OF_THINGS = syllableKeys(
  'bị|được|không|là|thường|luôn|hết|cứ|càng|hay|đẹp|bay|rơi|mất|hơi|thì|đấy|thật|tự|như|chưa|có|cũng|cần|đang|đã|sẽ|lên|ra|về|vào|xuống|ở|theo|phải|rất|vừa|vẫn|gần|đến|trở|đỡ|buồn|vui|sống|tỏ|mở|gửi|báo',
)
// Given names that are directions, bodies, peoples and times far more often.
const NEVER_ALONE = syllableKeys(
  'bắc|đông|tây|trung|hội|đảng|bộ|sở|ban|quân|công|chính|đức|pháp|nga|mỹ|anh|ý|áo|lào|nhật|hàn|việt|kinh|thái|hoa|mường|dao|quốc|xuân|hạ|thu|phó|luật|nhân|tết|trời|văn|học|thành|tỉnh|đại|trưởng',
)
const DIRECTIONS = syllableKeys('nam')
const TOWARDS = syllableKeys('miền|phía|phương|hướng|vào|ra|về|trong|ngoài|cực')

/**
 * *Thắng gặp Lan*: a given name of one syllable that nothing introduces, told by its capital inside a sentence and by what
 * stands beside it; at the start of a sentence by the verb behind it alone. Its end, or `null`.
 */
export function loneGivenName(chart: Chart, at: number): number | null {
  const { tokens } = chart
  if (!chart.startsWord(at) || touchesCapital(tokens, at) || isTitled(tokens, at) || WORDS.longest(tokens, at) !== null)
    return null
  return isToldByPlace(chart, at) ? at + 1 : null
}

function isToldByPlace(chart: Chart, at: number): boolean {
  const { tokens } = chart
  const token = tokenAt(tokens, at)
  if (token.shape !== 'title' || token.kind !== 'syllable') return false
  if (FIRST_NAMES().has(token.key) && !token.vietnamese) return isMeant(tokens, at) || actsBehind(chart, at)
  if (!isGivenSyllable(token) || NEVER_ALONE.has(token.key)) return false
  if (token.initial) return isSubject(chart, at)
  if (DIRECTIONS.has(token.key))
    return !TOWARDS.has(tokenAt(tokens, at - 1).key) && (actsBehind(chart, at) || isClosed(tokens, at))
  return actsBehind(chart, at) || (isMeant(tokens, at) ? endsName(chart, at) : isNothingElse(chart, at))
}

function isBlankBefore(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).gap === 'blank'
}

/** Whether a verb of people begins behind the token. */
export function actsBehind(chart: Chart, at: number): boolean {
  return isBlankBefore(chart.tokens, at + 1) && chart.startsWord(at + 1) && ACTS.longest(chart.tokens, at + 1) !== null
}

/** The first word of a sentence: what is a thing as well must do what people alone do. */
function isSubject(chart: Chart, at: number): boolean {
  const { key } = tokenAt(chart.tokens, at)
  if (ALSO_WORDS().has(key) || !actsBehind(chart, at)) return false
  const next = tokenAt(chart.tokens, at + 1).key
  return !(ALSO_THINGS().has(key) || DIRECTIONS.has(key)) || !ALSO_OF_THINGS.has(next)
}

/** A part of a longer run of capitals. */
function touchesCapital(tokens: readonly Token[], at: number): boolean {
  const before = isBlankBefore(tokens, at) || tokenAt(tokens, at).gap === 'none' ? tokens[at - 1] : undefined
  const after = tokens[at + 1]?.gap === 'break' ? undefined : tokens[at + 1]
  return isRun(before) || isRun(after)
}

/** A capital at the start of a sentence counts where names are made of the syllable. */
function isRun(token: Token | undefined): boolean {
  if (token === undefined || !isWord(token) || !isCapital(token)) return false
  return !token.initial || isGivenSyllable(token) || isFamilyName(token)
}

/** *của Lan*, *gặp Lan*, *Liên, Loan và Lâm*. */
function isMeant(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (before.kind === 'punctuation' || BEFORE().has(before.key))
}

/** A name that is nothing else, whose phrase ends behind it or goes on with a new word. */
function endsName(chart: Chart, at: number): boolean {
  const { tokens } = chart
  if (isClosed(tokens, at)) return true
  return chart.startsWord(at + 1) && (endsPhrase(tokens, at + 1) || !ALSO_WORDS().has(tokenAt(tokens, at).key))
}

/** A name that is no other word, before a mark or a small word. */
function isNothingElse(chart: Chart, at: number): boolean {
  const { key } = tokenAt(chart.tokens, at)
  if (ALSO_WORDS().has(key) || ALSO_THINGS().has(key)) return false
  return isClosed(chart.tokens, at) || endsPhrase(chart.tokens, at + 1)
}

/** No word stands behind it. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next === undefined || next.gap === 'break' || next.shape !== 'lower'
}
