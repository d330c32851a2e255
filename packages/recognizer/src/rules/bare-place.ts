import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { fullNameEnd, isFamilyName, isVietnameseShape } from '../capital-run.ts'
import { isShortPlace, type Place, placeAt } from '../gazetteer.ts'
import type { Chart, Mention, TokenRange } from '../mention.ts'
import { follows, isCapital, isWord, type Token, tokenAt } from '../token.ts'
import { headedPlace } from './headed-place.ts'
import { locType } from './place-type.ts'

const BARE_DISTRICT = 0.75 // districts share their names with people
const BARE_SHORT = 0.8 // one syllable is often a person or a word
const BARE_KNOWN = 0.9 // a name of the lists that stands alone

const LANGUAGE_WORDS = syllableKeys('tiếng|chữ|ngôn ngữ')
/** Before a bare district: *ở Gia Lâm*, *từ Long Thành*. */
export const PLACE_CUES = syllableKeys(
  'ở|tại|về|từ|đến|tới|qua|đi|trú|quê|giữa|ngoài|trong|khắp|sang|rời|gần|vùng|hướng|tận|miền|miệt',
)

/** A known name that stands alone: *Hà Giang*, *Hàn Quốc*; `listed` when a place stands right before it. */
export function barePlace(chart: Chart, at: number, listed: boolean): Mention | null {
  const { tokens } = chart
  const match = placeAt(tokens, at)
  if (match === null || isLanguage(tokens, at) || isHyphened(tokens, at, match.to)) return null
  const range = { from: at, to: match.to }
  if (!standsAlone(tokens, range, match.value, listed) || isHalfWord(chart, match.to)) return null
  const { subtype } = match.value
  const score = subtype === 'district' ? BARE_DISTRICT : isShortPlace(tokens, range) ? BARE_SHORT : BARE_KNOWN
  return { ...range, label: 'LOC', score, rule: 'gazetteer', attributes: locType(subtype) }
}

/** *tiếng Anh*, *chữ Hán*: nobody goes there. */
function isLanguage(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).gap === 'blank' && LANGUAGE_WORDS.has(tokenAt(tokens, at - 1).key)
}

/** *VN* in *VN-Index*. */
function isHyphened(tokens: readonly Token[], from: number, to: number): boolean {
  const glued = (at: number) => tokenAt(tokens, at).gap === 'none'
  return tokenAt(tokens, from).shape === 'upper' && tokenAt(tokens, to).key === '-' && glued(to) && glued(to + 1)
}

/** *Anh* in *Anh hùng*, *Pháp* in *Pháp luật*. */
function isHalfWord(chart: Chart, to: number): boolean {
  return follows(chart.tokens, to) && !chart.startsWord(to) && tokenAt(chart.tokens, to).shape === 'lower'
}

function standsAlone(tokens: readonly Token[], { from, to }: TokenRange, place: Place, listed: boolean): boolean {
  const short = isShortPlace(tokens, { from, to })
  const before = tokenAt(tokens, from).gap === 'blank' ? tokens[from - 1] : undefined
  const after = tokenAt(tokens, to).gap === 'blank' ? tokens[to] : undefined
  if (short && (tokenAt(tokens, from).initial || before?.key === syllableKey('chủ'))) return false
  if (short && after !== undefined && isCapital(after) && isVietnameseShape(after)) return false
  if (place.subtype === 'district' && !listed && !hasPlaceContext(tokens, { from, to })) return false
  const sure = place.subtype === 'country' && !short
  return sure || (!joinsBefore(before, tokenAt(tokens, from)) && !joinsAfter(tokens, to, after, place))
}

function joinsBefore(before: Token | undefined, first: Token): boolean {
  return (
    before !== undefined &&
    first.shape !== 'upper' &&
    isWord(before) &&
    isCapital(before) &&
    before.shape === 'title' &&
    before.kind === 'syllable' &&
    !before.initial
  )
}

function joinsAfter(tokens: readonly Token[], to: number, after: Token | undefined, place: Place): boolean {
  if (after === undefined || !isWord(after) || !isCapital(after)) return false
  if (fullNameEnd(tokens, to) !== null || placeAt(tokens, to) !== null) return false
  return !(
    after.shape === 'upper' ||
    after.kind === 'code' ||
    (place.subtype === 'country' && !isVietnameseShape(after))
  )
}

/** Districts share their names with people and wards: bare ones need a preposition or a province beside them. */
function hasPlaceContext(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const before = tokens[from - 1]
  if (tokenAt(tokens, from).gap !== 'break' && before !== undefined && PLACE_CUES.has(before.key)) return true
  return (
    /^[,(-]$/.test(tokenAt(tokens, to).key) &&
    tokenAt(tokens, to).gap !== 'break' &&
    to + 1 < tokens.length &&
    startsProvince(tokens, to + 1)
  )
}

function startsProvince(tokens: readonly Token[], at: number): boolean {
  const place = placeAt(tokens, at)
  return (
    (place !== null && place.value.subtype === 'province') ||
    (!isFamilyName(tokens[at]) && headedPlace(tokens, at) !== null)
  )
}
