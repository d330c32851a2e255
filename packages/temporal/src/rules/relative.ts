import { toneKey } from '@chugiai/normalizer/lexis'
import type { Fields, Unit } from '../meaning.ts'
import { createPhrases } from '../phrases.ts'
import { isOneOf, point, type Rule } from '../rule.ts'
import { isSpaced, type Token, tokenAt } from '../token.ts'
import { endsPhrase } from './direction.ts'

/** Days that are named by their distance from today. */
const DAYS: Readonly<Record<string, number>> = {
  'hôm nay': 0,
  'ngày hôm nay': 0,
  'bữa nay': 0,
  'bữa qua': -1,
  'bữa kia': -2,
  'hôm qua': -1,
  'ngày hôm qua': -1,
  'hôm kia': -2,
  'ngày hôm kia': -2,
  'hôm kìa': -3,
  'ngày mai': 1,
  'hôm sau': 1,
  'ngày kia': 2,
  'ngày mốt': 2,
  mốt: 2,
  'ngày kìa': 3,
}
/** Words of a period, and the words that say which one is meant. */
const PERIODS: Readonly<Record<string, Unit>> = {
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  quí: 'quarter',
  năm: 'year',
  'thập kỷ': 'decade',
  'thập niên': 'decade',
  'thế kỷ': 'century',
  'thế kỉ': 'century',
}
const DISTANCES: Readonly<Record<string, number>> = {
  này: 0,
  nay: 0,
  'hiện tại': 0,
  trước: -1,
  'vừa qua': -1,
  'vừa rồi': -1,
  rồi: -1,
  'trước đây': -1,
  qua: -1,
  sau: 1,
  tới: 1,
  'sắp tới': 1,
  'tiếp theo': 1,
  tiếp: 1,
  'kế tiếp': 1,
}
/** Year words that other periods do not take. */
const YEARS: Readonly<Record<string, number>> = {
  'năm ngoái': -1,
  'năm kia': -2,
  'năm sau': 1,
  'năm nay': 0,
}

/** Words behind the phrases that count from another day of the story: `năm trước đó`. */
const STORY_WORDS = ['đó', 'ấy', 'khi']

/** Words before a period that make it many: `những năm trước`. */
const PLURALS = [
  'những',
  'các',
  'nhiều',
  'mấy',
  'vài',
  'mọi',
  'bao',
  'hằng',
  'hàng',
  'một',
  'hai',
  'ba',
  'bốn',
  'mười',
  'mươi',
  'trăm',
  'chục',
  'dăm',
  'nghìn',
  'ngàn',
  'nửa',
]

const phrases = createPhrases<{ fields: Fields; confidence: number }>([
  ...Object.entries(DAYS).map(([phrase, by]) => entry(phrase, 'day', by)),
  ...Object.entries(PERIODS).flatMap(([period, unit]) =>
    Object.entries(DISTANCES).map(([word, by]) => entry(`${period} ${word}`, unit, by)),
  ),
  ...Object.entries(YEARS).map(([phrase, by]) => entry(phrase, 'year', by)),
])

function entry(phrase: string, unit: Unit, by: number) {
  // 'mốt' is a fashion as well, 'năm trước' may count from another year of the story.
  const confidence = phrase === 'mốt' || phrase === 'hôm sau' ? 0.2 : 0.9
  return [phrase, { fields: { shift: { unit, by } }, confidence }] as const
}

const tenKey = toneKey('mười')
const monthKey = toneKey('tháng')
const onKey = toneKey('tiếp')
const turns = new Set(['trước', 'sau'].map(toneKey))
const plurals = new Set(PLURALS.map(toneKey))
/** Words whose number is a name: `tháng 7 năm ngoái`, `thập niên 90 thế kỷ trước`. */
const numberHeads = new Set([
  ...['tháng', 'quý', 'quí', 'ngày', 'thứ', 'niên', 'kỷ', 'kỉ', 'năm'].map(toneKey),
  '/',
  '-',
  '.',
])
const story = new Set(STORY_WORDS.map(toneKey))

/** `hôm qua`, `tuần trước`, `tháng này`, `quý tới`, `năm ngoái`. */
export const relative: Rule = {
  name: 'relative',
  first: phrases.first,
  words: [...phrases.words, ...STORY_WORDS, ...PLURALS],
  match(tokens, at) {
    const found = phrases.match(tokens, at)
    if (found === null || isPlural(tokens, at)) return null
    // 'tháng tiếp tục mưa' goes on
    if (tokenAt(tokens, found.end - 1).key === onKey && !endsPhrase(tokens, found.end)) return null
    if (turns.has(tokenAt(tokens, found.end - 1).key) && isOneOf(tokens, found.end, story)) return null
    return point('relative', at, found.end, found.value.confidence, found.value.fields)
  },
}

/** The week that a list of weekdays lies in, `tuần sau`, at token `at`: what stands before it counts no weeks. */
export function readWeek(
  tokens: readonly Token[],
  at: number,
): { readonly fields: Fields; readonly end: number } | null {
  const found = isSpaced(tokens, at) ? phrases.match(tokens, at) : null
  return found?.value.fields.shift?.unit === 'week' ? { fields: found.value.fields, end: found.end } : null
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!isSpaced(tokens, at) || before === undefined) return false
  const isCount = before.kind === 'number' || plurals.has(before.key)
  // The number may belong to a date: 'tháng 7 năm ngoái', '5/3 năm ngoái', 'thứ ba tuần sau'.
  return isCount && !numberHeads.has(tokenAt(tokens, at - 2).key) && !isLongMonth(tokens, at)
}

/** `tháng mười một năm sau`, `tháng mười hai năm ngoái`. */
function isLongMonth(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 2).key === tenKey && tokenAt(tokens, at - 3).key === monthKey
}
