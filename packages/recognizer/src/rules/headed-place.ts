import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { compoundEnd, continuesRun, endsPhrase, fullNameEnd, isVietnameseShape, runEnd } from '../capital-run.ts'
import { type Place, placeAt } from '../gazetteer.ts'
import type { Mention, TokenRange } from '../mention.ts'
import { PhraseTable } from '../phrase-table.ts'
import { follows, isCapital, type Token, tokenAt } from '../token.ts'
import { PLACE_HEADS, type PlaceHead } from '../vocabulary/place-heads.ts'
import { ORG_HEAD } from './organization-heads.ts'
import { romanNumber } from './place-in-row.ts'
import { locType } from './place-type.ts'

const HEADED_KNOWN = 0.97 // a head word and a name of the lists
const HEADED_UNKNOWN = 0.88 // a head word and capitals; the name may end elsewhere

const HEADS = new PhraseTable(PLACE_HEADS)
const LONGEST_UNKNOWN_NAME = 4
const LONGEST_STREET_NAME = 5
const PEOPLE = syllableKey('dân') // "khu tự trị dân tộc …"
const PEOPLE_SECOND = syllableKey('tộc')
const ADMINISTRATIVE: ReadonlySet<string> = new Set(['province', 'district', 'commune'])
/** Words at the start of a place name that belong to an organization or a title. */
export const NOT_NAMES = syllableKeys('ubnd|hđnd|ông|bà|công|bí|chủ|phó|giám|bộ|sở|ban|đảng|tp|tx')
const ELDERS = syllableKeys('ông|bà')
const CANAL = syllableKey('kênh')
/** Before the first of two streets: *góc đường*. */
export const CORNERS = syllableKeys('góc')
// The last syllables of *chủ tịch*, *bí thư*, *trưởng*: who holds the office in a place is named behind its level.
const OFFICES = syllableKeys('tịch|thư|trưởng|phó')

/** A place with its head word: *huyện Sóc Sơn*, *quận 2*, *khu tự trị Nội Mông*. */
export function headedPlace(tokens: readonly Token[], at: number): Mention | null {
  const head = HEADS.longest(tokens, at)
  if (head === null || (head.value.lowerOnly && isCapital(tokens[at]) && !tokenAt(tokens, at).initial)) return null
  const from = head.to
  if (from >= tokens.length || tokenAt(tokens, from).gap === 'break' || beginsBody(tokens, at, from)) return null
  const name = headedName(tokens, at, from, head.value)
  if (name === null) return null
  const core = joinsTwo(tokens, at, head.value) ? { ...name, to: joinedEnd(tokens, name) } : name
  return {
    from: at,
    to: core.to,
    core,
    label: 'LOC',
    score: core.known ? HEADED_KNOWN : HEADED_UNKNOWN,
    rule: 'place-head',
    attributes: locType(head.value.subtype),
  }
}

/** Ways and canals are called after both their ends; at a corner two ways meet. */
function joinsTwo(tokens: readonly Token[], at: number, { subtype }: PlaceHead): boolean {
  return (subtype === 'street' || tokenAt(tokens, at).key === CANAL) && !CORNERS.has(tokenAt(tokens, at - 1).key)
}

/** *cao tốc Hà Nội - Hải Phòng*, *kênh Nhiêu Lộc - Thị Nghè*; "đường Lê Lợi - Hà Nội" is a street of a city. */
function joinedEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  const personal = fullNameEnd(tokens, from) !== null
  let end = to
  while (follows(tokens, end + 1) && tokenAt(tokens, end).key === '-' && tokenAt(tokens, end).gap !== 'break') {
    const place = placeAt(tokens, end + 1)
    const known = place === null || isPart(tokens, end + 1, place.to) ? null : place.to
    const next = known ?? otherEnd(tokens, end + 1)
    if (next === null || (personal && known !== null)) break
    end = next
  }
  return end
}

function otherEnd(tokens: readonly Token[], from: number): number | null {
  const to = runEnd(tokens, from)
  const plain = tokens.slice(from, to).every((token) => token.shape === 'title' && isVietnameseShape(token))
  return plain && to - from >= 2 && to - from <= LONGEST_UNKNOWN_NAME && !isBody(tokens, from) ? to : null
}

/** *hạt kiểm lâm* is a body, no *hạt*. */
function beginsBody(tokens: readonly Token[], at: number, headEnd: number): boolean {
  return (ORG_HEAD.longest(tokens, at)?.to ?? 0) > headEnd
}

interface Name extends TokenRange {
  readonly known: boolean
}

function headedName(tokens: readonly Token[], at: number, from: number, head: PlaceHead): Name | null {
  const inner = head.subtype === 'autonomous_region' ? afterPeople(tokens, from) : from
  const known = placeAt(tokens, inner)
  if (known !== null && mayHead(head, known.value) && !isPart(tokens, inner, known.to)) {
    return { from: inner, to: withNumber(tokens, known.to), known: true }
  }
  if (head.subtype === 'country' || known?.value.subtype === 'region' || (head.bare && known !== null)) return null
  const number = head.numbered ? numberEnd(tokens, from, head) : null
  if (number !== null) return { from, to: number, known: true }
  return holdsOffice(tokens, at, from, head) ? null : unknownName(tokens, from, head)
}

/** *nước* heads countries alone; "các tỉnh Đông Nam Bộ" are provinces of a region, none of that name. */
function mayHead(head: PlaceHead, { subtype }: Place): boolean {
  if (head.bare) return subtype === 'district'
  if (head.subtype === 'country') return subtype === 'country'
  return subtype !== 'region' || !ADMINISTRATIVE.has(head.subtype)
}

/** *cầu Nhật Tân*, *xã Mỹ Phước Tây*: one syllable of the lists is a part of a longer name where capitals go on. */
export function isPart(tokens: readonly Token[], from: number, knownEnd: number): boolean {
  const next = tokens[knownEnd]
  if (knownEnd !== from + 1 || !isVietnameseShape(tokens[from]) || tokenAt(tokens, from).shape === 'upper') return false
  if (!continuesRun(next) || !isVietnameseShape(next)) return false
  return fullNameEnd(tokens, knownEnd) === null && placeAt(tokens, knownEnd) === null
}

/** *chủ tịch xã Bùi Văn Bường*: behind an office and its level stands who holds it. */
function holdsOffice(tokens: readonly Token[], at: number, from: number, head: PlaceHead): boolean {
  if (
    !ADMINISTRATIVE.has(head.subtype) ||
    tokenAt(tokens, at).gap !== 'blank' ||
    !OFFICES.has(tokenAt(tokens, at - 1).key)
  )
    return false
  return (fullNameEnd(tokens, from) ?? from) - from >= 3
}

/** Past *dân tộc* and the people's name, with a comma or without, to the region's own name. */
function afterPeople(tokens: readonly Token[], from: number): number {
  if (tokenAt(tokens, from).key !== PEOPLE || tokenAt(tokens, from + 1).key !== PEOPLE_SECOND) return from
  let at = from + 2
  while (at < tokens.length && at < from + 6 && tokenAt(tokens, at).gap !== 'break') {
    if (placeAt(tokens, at)?.value.subtype === 'autonomous_region') return at
    if (!isCapital(tokens[at]) && tokenAt(tokens, at).key !== ',') break
    at++
  }
  return from
}

const NUMBER = /^\d{1,3}[a-z]?$/
const ROAD_NUMBER = /^(?:[a-z]{1,2}\.?)?\d{1,3}[a-z]?$/ // *đường D2*, *cao tốc CT01*

function numberEnd(tokens: readonly Token[], from: number, head: PlaceHead): number | null {
  const token = tokenAt(tokens, from)
  const pattern = head.subtype === 'street' ? ROAD_NUMBER : NUMBER
  if (!pattern.test(token.key) && romanNumber(token) === null) return null
  const next = tokenAt(tokens, from + 1).gap === 'none' ? tokenAt(tokens, from + 1).key : ''
  if (next === '/') return null
  const to = /^[a-z]$/.test(next) ? from + 2 : from + 1
  return head.counts && isCounting(tokens, to) ? null : to
}

/** "đường 10 km", "tổ 5 người": the number counts what follows. */
function isCounting(tokens: readonly Token[], to: number): boolean {
  const next = follows(tokens, to) ? tokens[to] : undefined
  return next !== undefined && (next.shape === 'lower' || next.kind === 'number') && !endsPhrase(tokens, to)
}

function unknownName(tokens: readonly Token[], from: number, head: PlaceHead): Name | null {
  const first = tokenAt(tokens, from)
  if (!isCapital(first) || first.kind !== 'syllable' || isBody(tokens, from)) return null
  const elder = isElder(tokens, from)
  if (NOT_NAMES.has(first.key) && !elder) return null
  if (head.vietnamese && !isVietnameseShape(first)) return null
  if (head.subtype === 'nature' && first.shape === 'upper' && first.letters.length > 1) return null // *kênh ABC*
  if (head.bare && (first.shape === 'upper' || HEADS.longest(tokens, from) !== null)) return null // *khu vực II*
  const longest = head.subtype === 'street' || head.subtype === 'facility' ? LONGEST_STREET_NAME : LONGEST_UNKNOWN_NAME
  const end = Math.min(runEnd(tokens, from), from + longest)
  let to = from + 1
  while (to < end && !beginsAnother(tokens, from, to)) to++
  // "khu di tích Kiến trúc …": a common word, no name.
  if (!isAdministrative(head) && compoundEnd(tokens, to - 1) > to) return null
  return { from, to: withNumber(tokens, to), known: elder }
}

/** *núi Bà Đen*, *cầu Ông Lãnh*: the form of address is a part of the name. */
function isElder(tokens: readonly Token[], from: number): boolean {
  return (
    ELDERS.has(tokenAt(tokens, from).key) && tokenAt(tokens, from).shape === 'title' && continuesRun(tokens[from + 1])
  )
}

/** "đoạn đường CSGT chọn", "khu vực Ủy ban nhân dân": a body begins, no name of a place. */
function isBody(tokens: readonly Token[], from: number): boolean {
  const head = ORG_HEAD.longest(tokens, from)
  return head !== null && (head.to - from > 1 || tokenAt(tokens, from).shape === 'upper')
}

/** *cầu Bình Triệu 2*, *ấp Tiên Long 1*: the second of its name, where nothing is counted. */
function withNumber(tokens: readonly Token[], to: number): number {
  const number = tokens[to]
  return number?.gap === 'blank' && /^\d{1,2}$/.test(number.key) && !isCounting(tokens, to + 1) ? to + 1 : to
}

function isAdministrative({ subtype }: PlaceHead): boolean {
  return subtype !== 'facility' && subtype !== 'street' && subtype !== 'region'
}

/** "xã Hòa Sơn Nguyễn Văn An": the second name is a person's. */
function beginsAnother(tokens: readonly Token[], from: number, at: number): boolean {
  return at - from >= 2 && (fullNameEnd(tokens, at) !== null || placeAt(tokens, at) !== null)
}

const ROAD_CODE = /^(?:QL|TL|ĐT|HL)\d{1,4}[A-ZĐ]?$/

/** *QL1A*, *ĐT741*: the kind and the number of a road in one. */
export function roadCode(tokens: readonly Token[], at: number): Mention | null {
  const { kind, letters } = tokenAt(tokens, at)
  if (kind !== 'code' || !ROAD_CODE.test(letters)) return null
  return { from: at, to: at + 1, label: 'LOC', score: HEADED_KNOWN, rule: 'place-head', attributes: locType('street') }
}
