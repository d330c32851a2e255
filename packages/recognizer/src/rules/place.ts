import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { compoundEnd, fullNameEnd, isFamilyName, isVietnameseShape, runEnd } from '../capital-run.ts'
import { isShortPlace, type Place, placeAt } from '../gazetteer.ts'
import type { Chart, Mention, TokenRange } from '../mention.ts'
import { PhraseTable } from '../phrase-table.ts'
import { follows, isCapital, isWord, type Token } from '../token.ts'
import { PLACE_HEADS, type PlaceHead } from '../vocabulary/place-heads.ts'
import { romanNumber } from './ordinal.ts'

const HEADED_KNOWN = 0.97 // a head word and a name of the lists
const HEADED_UNKNOWN = 0.88 // a head word and capitals; the name may end elsewhere
const ADDRESS = 0.9 // a number and a name in an address
const BARE_DISTRICT = 0.75 // districts share their names with people
const BARE_SHORT = 0.8 // one syllable is often a person or a word
const BARE_KNOWN = 0.9 // a name of the lists that stands alone
const LISTED = 0.8 // it stands in a list of places
const INNER_REGION = 0.95 // below the full name that holds it

const HEADS = new PhraseTable(PLACE_HEADS)
const LONGEST_UNKNOWN_NAME = 4
const LONGEST_STREET_NAME = 5
const PEOPLE = syllableKey('dân') // "khu tự trị dân tộc …"
const PEOPLE_SECOND = syllableKey('tộc')
// Before a bare district: "ở Gia Lâm", "từ Long Thành".
const LANGUAGE_WORDS = syllableKeys('tiếng|chữ|ngôn ngữ')
export const PLACE_CUES = syllableKeys(
  'ở|tại|về|từ|đến|tới|qua|đi|trú|quê|giữa|ngoài|trong|khắp|sang|rời|gần|vùng|hướng|tận|miền',
)
const ADMINISTRATIVE: ReadonlySet<string> = new Set(['province', 'district', 'commune'])
const NUMBER_WORD = syllableKey('số')
const PLURAL = syllableKeys('các|hai|ba|bốn|năm|sáu|bảy|tám|những')
const LIST_LINKS = syllableKeys(',|và|-')
// Words at the start of a place name that belong to an organization or a title.
const NOT_NAMES = syllableKeys('ubnd|hđnd|ông|bà|công|bí|chủ|phó|giám|bộ|sở|ban|đảng')

/** Places: head words with a name (*tỉnh Hà Giang*), and known names that stand alone. */
export function addPlaces(chart: Chart): void {
  let last = -1
  for (let at = 0; at < chart.tokens.length; at++) {
    const headed = chart.startsWord(at) ? headedPlace(chart.tokens, at) : null
    const mention = headed ?? barePlace(chart, at, last === at - 1) ?? streetOfAddress(chart.tokens, at)
    if (mention === null) continue
    last = mention.to
    chart.add(mention)
    addInner(chart, mention)
    at = (headed === null ? mention.to : addListed(chart, at, headed)) - 1
  }
}

/** A place with its head word: *huyện Sóc Sơn*, *quận 2*, *khu tự trị Nội Mông*. */
function headedPlace(tokens: readonly Token[], at: number): Mention | null {
  const head = HEADS.longest(tokens, at)
  if (head === null || (head.value.lowerOnly && isCapital(tokens[at]) && !tokens[at]!.initial)) return null
  const from = head.to
  if (from >= tokens.length || tokens[from]!.gap === 'break') return null
  const core = headedName(tokens, from, head.value)
  if (core === null) return null
  const { subtype } = head.value
  return {
    from: at,
    to: core.to,
    core,
    label: 'LOC',
    score: core.known ? HEADED_KNOWN : HEADED_UNKNOWN,
    rule: 'place-head',
    attributes: locType(subtype),
  }
}

interface Name extends TokenRange {
  readonly known: boolean
}

function headedName(tokens: readonly Token[], from: number, head: PlaceHead): Name | null {
  const inner = head.subtype === 'autonomous_region' ? afterPeople(tokens, from) : from
  const known = placeAt(tokens, inner)
  if (known !== null && mayHead(head, known.value)) return { from: inner, to: known.to, known: true }
  if (head.subtype === 'country' || known?.value.subtype === 'region') return null
  const number = head.numbered ? numberEnd(tokens, from) : null
  if (number !== null) return { from, to: number, known: true }
  return unknownName(tokens, from, head)
}

/** *nước* heads countries alone; "các tỉnh Đông Nam Bộ" are provinces of a region, none of that name. */
function mayHead(head: PlaceHead, { subtype }: Place): boolean {
  if (head.subtype === 'country') return subtype === 'country'
  return subtype !== 'region' || !ADMINISTRATIVE.has(head.subtype)
}

/** Past *dân tộc* and the people's name, with a comma or without, to the region's own name. */
function afterPeople(tokens: readonly Token[], from: number): number {
  if (tokens[from]!.key !== PEOPLE || tokens[from + 1]?.key !== PEOPLE_SECOND) return from
  let at = from + 2
  while (at < tokens.length && at < from + 6 && tokens[at]!.gap !== 'break') {
    if (placeAt(tokens, at)?.value.subtype === 'autonomous_region') return at
    if (!isCapital(tokens[at]) && tokens[at]!.key !== ',') break
    at++
  }
  return from
}

function numberEnd(tokens: readonly Token[], from: number): number | null {
  const token = tokens[from]!
  const numbered = /^\d{1,3}[a-z]?$/.test(token.key) || romanNumber(token) !== null
  if (!numbered) return null
  const next = tokens[from + 1]?.gap === 'none' ? tokens[from + 1]!.key : ''
  if (next === '/') return null
  return /^[a-z]$/.test(next) ? from + 2 : from + 1
}

function unknownName(tokens: readonly Token[], from: number, head: PlaceHead): Name | null {
  const first = tokens[from]!
  if (!isCapital(first) || first.kind !== 'syllable' || NOT_NAMES.has(first.key)) return null
  const longest = head.subtype === 'street' || head.subtype === 'facility' ? LONGEST_STREET_NAME : LONGEST_UNKNOWN_NAME
  const end = Math.min(runEnd(tokens, from), from + longest)
  let to = from + 1
  while (to < end && !beginsAnother(tokens, from, to)) to++
  // "khu di tích Kiến trúc …": a common word, no name.
  if (!isAdministrative(head) && compoundEnd(tokens, to - 1) > to) return null
  return { from, to: withNumber(tokens, to), known: false }
}

/** *cầu Bình Triệu 2*, *ấp Tiên Long 1*: the second of its name, where nothing is counted. */
function withNumber(tokens: readonly Token[], to: number): number {
  const [number, next] = [tokens[to], tokens[to + 1]]
  if (number?.gap !== 'blank' || !/^\d{1,2}$/.test(number.key)) return to
  return next === undefined || next.gap === 'break' || /^[,;:)(]$/.test(next.key) ? to + 1 : to
}

function isAdministrative({ subtype }: PlaceHead): boolean {
  return subtype !== 'facility' && subtype !== 'street'
}

/** "xã Hòa Sơn Nguyễn Văn An": the second name is a person's. */
function beginsAnother(tokens: readonly Token[], from: number, at: number): boolean {
  return at - from >= 2 && (fullNameEnd(tokens, at) !== null || placeAt(tokens, at) !== null)
}

/** *số 47, Nguyễn Trãi*; *số 12 Lê Lợi*. */
function streetOfAddress(tokens: readonly Token[], at: number): Mention | null {
  const comma = tokens[at - 1]?.key === ',' ? 1 : 0
  if (tokens[at - 1 - comma]?.kind !== 'number' || tokens[at - 2 - comma]?.key !== NUMBER_WORD) return null
  const to = tokens[at]!.gap === 'blank' ? fullNameEnd(tokens, at) : null
  if (to === null) return null
  return { from: at, to, label: 'LOC', score: ADDRESS, rule: 'address', attributes: locType('street') }
}

function barePlace(chart: Chart, at: number, listed: boolean): Mention | null {
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
  return tokens[at]!.gap === 'blank' && LANGUAGE_WORDS.has(tokens[at - 1]!.key)
}

/** *VN* in *VN-Index*. */
function isHyphened(tokens: readonly Token[], from: number, to: number): boolean {
  const glued = (at: number) => tokens[at]?.gap === 'none'
  return tokens[from]!.shape === 'upper' && tokens[to]?.key === '-' && glued(to) && glued(to + 1)
}

/** *Anh* in *Anh hùng*, *Pháp* in *Pháp luật*. */
function isHalfWord(chart: Chart, to: number): boolean {
  return follows(chart.tokens, to) && !chart.startsWord(to) && chart.tokens[to]!.shape === 'lower'
}

function standsAlone(tokens: readonly Token[], { from, to }: TokenRange, place: Place, listed: boolean): boolean {
  const short = isShortPlace(tokens, { from, to })
  const before = tokens[from]!.gap === 'blank' ? tokens[from - 1] : undefined
  const after = tokens[to]?.gap === 'blank' ? tokens[to] : undefined
  if (short && (tokens[from]!.initial || before?.key === syllableKey('chủ'))) return false
  if (short && after !== undefined && isCapital(after) && isVietnameseShape(after)) return false
  if (place.subtype === 'district' && !listed && !hasPlaceContext(tokens, { from, to })) return false
  const sure = place.subtype === 'country' && !short
  return sure || (!joinsBefore(before) && !joinsAfter(tokens, to, after, place))
}

function joinsBefore(before: Token | undefined): boolean {
  return (
    before !== undefined &&
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
  if (tokens[from]!.gap !== 'break' && before !== undefined && PLACE_CUES.has(before.key)) return true
  return (
    /^[,(-]$/.test(tokens[to]?.key ?? '') &&
    tokens[to]!.gap !== 'break' &&
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

/** *các xã Hòa Sơn, Hòa Bình và Yên Sơn*: the others of a list are places of the same kind. */
function addListed(chart: Chart, head: number, first: Mention): number {
  const { tokens } = chart
  const counted = head > 0 && (PLURAL.has(tokens[head - 1]!.key) || tokens[head - 1]!.kind === 'number')
  let to = first.to
  while (counted && follows(tokens, to) && LIST_LINKS.has(tokens[to]!.key) && follows(tokens, to + 1)) {
    const from = to + 1
    const end = placeAt(tokens, from)?.to ?? listedName(tokens, from)
    if (end === null || headedPlace(tokens, from) !== null) break
    chart.add({ ...first, from, to: end, core: { from, to: end }, score: LISTED, rule: 'place-list' })
    to = end
  }
  return to
}

function listedName(tokens: readonly Token[], from: number): number | null {
  const token = tokens[from]!
  if (!isCapital(token) || !isWord(token) || NOT_NAMES.has(token.key)) return null
  const to = runEnd(tokens, from)
  return to - from <= LONGEST_UNKNOWN_NAME ? to : null
}

/** The autonomous region's own name inside the full one is a place as well. */
function addInner(chart: Chart, { to, core, attributes, from }: Mention): void {
  if (core === undefined || attributes?.locType !== 'autonomous_region' || core.from - from <= 3) return
  chart.add({
    ...core,
    to,
    label: 'LOC',
    score: INNER_REGION,
    rule: 'gazetteer',
    attributes: { locType: 'autonomous_region' },
  })
}

/** Cities abroad and buildings have no kind of their own in the label schema. */
function locType(subtype: string): { readonly locType?: string } {
  return subtype === 'city' || subtype === 'facility' ? {} : { locType: subtype }
}
