import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { continuesRun, endsPhrase, fullNameEnd, isVietnameseShape } from '../capital-run.ts'
import { FOREIGN_FIRST_NAMES } from '../data/foreign-names.ts'
import { isShortPlace, placeAt } from '../gazetteer.ts'
import type { Chart, Mention } from '../mention.ts'
import { once } from '../once.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, isCapital, type Token, tokenAt } from '../token.ts'
import type { OrgHead } from '../vocabulary/organizations.ts'
import { ROLE_HEADS } from '../vocabulary/roles.ts'
import { numberedEnd } from './numbered-unit.ts'
import { ORG_HEAD } from './organization-heads.ts'
import { LEVEL, localTail, type NameEnd, nameEnd, numberTail, TOPIC } from './organization-name.ts'
import { smallNameEnd } from './small-organization-name.ts'

const WHOLE_NAME = 0.9 // a name that is whole in the list
const CAPITAL_BODY = 0.88 // may stand alone, and has its capital
const LEVEL_WITH_PLACE = 0.93 // a level with its place: *UBND tỉnh Hà Giang*
const BODY_WITH_PLACE = 0.88 // a place alone behind the head
const LEVEL_ALONE = 0.85 // *UBND xã*: which one, the text has said
const SMALL_NAME = 0.72 // words written small up to the end of the phrase

const ROLE = new PhraseTable(ROLE_HEADS)
const ELECTED = new PhraseTable(() =>
  phrases('Ban Chấp hành|BCH|Ban Thường vụ|BTV|HĐND|Hội đồng nhân dân|Quốc hội|Ủy ban', true),
)
const CENTRAL = new PhraseTable(() => phrases('Trung ương', true))
const FIRST_NAMES = once(() => syllableKeys(FOREIGN_FIRST_NAMES))
const STANDING = new PhraseTable(() => phrases('Thường trực', true))
const ROLE_ENDS = syllableKeys('thư|tịch|viên|trưởng|tướng|ban|đốc|nhiệm')
const WITH_COUNTRY: ReadonlySet<string> = new Set([
  'government',
  'legislature',
  'military',
  'court',
  'party',
  'company',
  'joint_body',
])
const SMALL_GRAMMARS: ReadonlySet<string> = new Set(['level', 'fixed', 'bare', 'numbered'])
const EMBASSIES = new PhraseTable(() => phrases('Đại sứ quán|Sứ quán|Lãnh sự quán|Tổng Lãnh sự quán', true))
const OF_STATES = new PhraseTable(() => phrases('Chính phủ|Nhà nước|Quốc hội|Hạ viện|Thượng viện|Nghị viện', true))
const NAMING_HEADS = syllableKeys('trường|hãng|báo|tờ|viện|tòa|quán')
const CHANNEL = syllableKey('kênh')
const CASE = syllableKey('vụ')
const COUNCILS = new PhraseTable(() => phrases('Ủy ban|Hội đồng', true))
const LONGEST_PLAIN_NAME = 7
const LONGEST_WITH_PARTS = 40 // tokens; a body with those it is part of

/**
 * Organizations by head words: names that are whole (*Quốc hội*), local bodies (*UBND huyện Sóc Sơn*), parts of bodies
 * (*Ban Chấp hành Đảng bộ tỉnh …*), and names built from what the body is about (*Sở Văn hóa, Thể thao và Du lịch*).
 * Places and terms (*khóa XIV*) must be in the chart before: they are taken into the name, and stay as inner mentions.
 */
export function addOrganizations(chart: Chart): void {
  // From the end to the start, so that the inner body of "Ban Thường vụ Tỉnh ủy" is known when the outer one is read.
  for (let at = chart.tokens.length - 1; at >= 0; at--) {
    const mention = readOrganization(chart, at)
    if (mention !== null) chart.add(mention)
  }
}

function readOrganization(chart: Chart, at: number): Mention | null {
  const { tokens } = chart
  const head = ORG_HEAD.longest(tokens, at)
  if (head === null || !chart.startsWord(at) || !headFits(tokens, at, head.to, head.value)) return null
  if (startsLonger(tokens, at, head.to) || isRank(tokens, at, head.to)) return null
  const end = endOf(chart, at, head.to, head.value)
  if (end === null) return null
  const to = ELECTED.longest(tokens, at) === null ? end.to : withTerm(chart, end.to)
  if (to - at > LONGEST_WITH_PARTS) return null
  return {
    from: at,
    to,
    label: 'ORG',
    score: end.score,
    rule: `organization-${head.value.grammar}`,
    attributes: orgType(head.value),
  }
}

/** In *Phó Bí thư Thường trực Tỉnh ủy* the standing one is the deputy; *Thường trực Tỉnh ủy* alone is a body. */
function isRank(tokens: readonly Token[], from: number, headEnd: number): boolean {
  if (STANDING.longest(tokens, from)?.to !== headEnd || tokenAt(tokens, from).gap !== 'blank') return false
  return ROLE_ENDS.has(tokenAt(tokens, from - 1).key)
}

/** *Hội An* is a town, *Đảng ủy viên* a role. */
function startsLonger(tokens: readonly Token[], from: number, headEnd: number): boolean {
  const longer = placeAt(tokens, from) ?? ROLE.longest(tokens, from)
  return longer !== null && longer.to > headEnd
}

/** A head with a small letter needs a name with capitals; acronyms must be written in capitals. */
function headFits(tokens: readonly Token[], from: number, to: number, head: OrgHead): boolean {
  if (isSecondHalf(tokens, from) || isCanal(tokens, from, to)) return false
  if (!isCapital(tokens[from])) return smallHeadFits(tokens, from, to, head)
  if (CENTRAL.longest(tokens, from)?.to === to && isInName(tokens, from)) return false
  return head.grammar !== 'fixed' || capitalsOfFixed(tokens, from, to)
}

/** *kênh ABC* is a channel, *kênh Nhiêu Lộc* a canal. */
function isCanal(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && tokenAt(tokens, from).key === CHANNEL && isVietnameseShape(tokens[to])
}

/** *ĐT* in *GD-ĐT* or *GD - ĐT*, *Phòng* in *Hải Phòng*. */
function isSecondHalf(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (before === undefined || tokenAt(tokens, from).gap === 'break') return false
  if (before.key === '-') return tokenAt(tokens, from).shape === 'upper' && tokenAt(tokens, from - 2).shape === 'upper'
  return isCapital(before) && (placeAt(tokens, from - 1)?.to ?? 0) > from
}

/** *Bệnh viện Nhi Trung ương*: the word ends a name, and names no body itself. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at).gap === 'blank' ? tokens[at - 1] : undefined
  return before?.kind === 'syllable' && !endsPhrase(tokens, at - 1)
}

/** *uỷ ban Kiểm tra Trung ương*, *công ty Hòa Phát*, *công an huyện*. */
function smallHeadFits(tokens: readonly Token[], from: number, to: number, head: OrgHead): boolean {
  if (tokens.slice(from, to).some(isCapital)) return true
  if (OF_STATES.longest(tokens, from)?.to === to) return isCountry(tokens, to)
  if (head.small !== true || to >= tokens.length) return false
  return SMALL_GRAMMARS.has(head.grammar) || isCapital(tokens[to]) || beginsSmallName(tokens, to)
}

/** *trường đại học y dược …*, *đoàn 375*. */
function beginsSmallName(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).kind === 'number' || TOPIC.longest(tokens, at) !== null
}

/** *chính phủ Anh*: small letters name the body of a country alone. */
function isCountry(tokens: readonly Token[], at: number): boolean {
  return follows(tokens, at) && placeAt(tokens, at)?.value.subtype === 'country'
}

function capitalsOfFixed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1) return true
  const token = tokenAt(tokens, from)
  if (continuesRun(tokens[to]) && placeAt(tokens, to) === null && tokenAt(tokens, to).shape === 'title')
    return FIRST_NAMES().has(tokenAt(tokens, to).key)
  const joined = continuesRun(tokens[to]) && token.shape === 'title' && fullNameEnd(tokens, from) !== null
  return !joined && !(token.initial && token.shape === 'title' && token.key.length <= 2)
}

function endOf(chart: Chart, from: number, to: number, head: OrgHead): NameEnd | null {
  switch (head.grammar) {
    case 'fixed':
      return { to: countryEnd(chart, to, head), score: WHOLE_NAME }
    case 'bare':
      return (
        localEnd(chart, to) ??
        (signsName(chart.tokens, from, to)
          ? null
          : head.alone || isCapital(chart.tokens[from])
            ? { to, score: CAPITAL_BODY }
            : null)
      )
    case 'level':
      return localEnd(chart, to) ?? numberedEnd(chart, from, to) ?? knownName(chart, to)
    case 'name':
      return namedEnd(chart, from, to) ?? plainNameEnd(chart, from, to) ?? numberedEnd(chart, from, to)
    case 'numbered':
      return numberedEnd(chart, from, to)
  }
}

/** *BTV Lê An*: what is an occupation as well is one before a name. */
function signsName(tokens: readonly Token[], from: number, to: number): boolean {
  return ROLE.longest(tokens, from)?.to === to && continuesRun(tokens[to]) && placeAt(tokens, to) === null
}

/** *Đảng bộ Quân sự tỉnh*: a part of a local body by what it is about. */
function knownName(chart: Chart, from: number): NameEnd | null {
  const end = nameEnd(chart, from)
  return end?.known === true ? end : null
}

/** *Bộ Ngoại giao Việt Nam*, *Quốc hội Mỹ*, *Honda Việt Nam*. */
function countryEnd(chart: Chart, to: number, { subtype }: OrgHead): number {
  const country = WITH_COUNTRY.has(subtype) && follows(chart.tokens, to) ? chart.at(to, 'LOC') : undefined
  return country?.attributes?.locType === 'country' ? country.to : to
}

/** *tỉnh*, *tỉnh Hà Giang*, *Hà Nội*, or a body of which this one is a part. */
function localEnd(chart: Chart, from: number): NameEnd | null {
  const { tokens } = chart
  if (!follows(tokens, from)) return null
  const number = numberTail(tokens, from)
  if (number !== null) return { to: localTail(chart, number) ?? number, score: LEVEL_WITH_PLACE }
  const whole = chart.at(from, 'ORG') ?? chart.at(from, 'LOC')
  if (whole !== undefined) return { to: whole.to, score: LEVEL_WITH_PLACE }
  const place = placeAt(tokens, from)
  if (place !== null && !isShortPlace(tokens, { from, to: place.to })) return { to: place.to, score: BODY_WITH_PLACE }
  const level = LEVEL.longest(tokens, from)
  return level === null ? null : levelEnd(chart, level.to)
}

function levelEnd(chart: Chart, to: number): NameEnd {
  const place = follows(chart.tokens, to) ? placeAt(chart.tokens, to) : null
  return { to: place?.to ?? to, score: LEVEL_ALONE }
}

/** A head of one small syllable (*bộ*, *hội*) counts only before a name that the tables know. */
function namedEnd(chart: Chart, from: number, headEnd: number): NameEnd | null {
  const end =
    numberedNameEnd(chart, from, headEnd) ??
    ofPlaceEnd(chart, from, headEnd) ??
    nameEnd(chart, headEnd) ??
    smallNameEnd(chart, from, headEnd)
  const weak =
    headEnd === from + 1 && !isCapital(chart.tokens[from]) && !NAMING_HEADS.has(tokenAt(chart.tokens, from).key)
  if (end === null || (weak && !startsKnown(chart, headEnd)) || isCase(chart.tokens, from, headEnd, end)) return null
  if (EMBASSIES.longest(chart.tokens, from)?.to === headEnd) return end
  return isOfCountry(chart, from, headEnd, end.to) ? null : end
}

/** *Trường THPT số 2 Bắc Hà*: the second of its place. */
function numberedNameEnd(chart: Chart, from: number, headEnd: number): NameEnd | null {
  const number = headEnd > from + 1 ? numberTail(chart.tokens, headEnd) : null
  return number === null ? null : { to: localTail(chart, number) ?? number, score: WHOLE_NAME, known: true }
}

/** *Trường Tiểu học thị trấn Sa Pa*: the place with its head word, behind a head that tells enough. */
function ofPlaceEnd(chart: Chart, from: number, headEnd: number): NameEnd | null {
  const { tokens } = chart
  if (headEnd === from + 1 || !isCapital(tokens[from]) || !follows(tokens, headEnd) || isCapital(tokens[headEnd]))
    return null
  const place = chart.at(headEnd, 'LOC')
  return place === undefined ? null : { to: place.to, score: BODY_WITH_PLACE, known: true }
}

/** *Vụ Lã Thị Mai*, *vụ Sao Xanh*: a case is called after somebody, a department after what it does. */
function isCase(tokens: readonly Token[], from: number, headEnd: number, end: NameEnd): boolean {
  if (tokenAt(tokens, from).key !== CASE || headEnd !== from + 1) return false
  return end.known !== true || fullNameEnd(tokens, headEnd) !== null
}

/** Whether the tables know the first words of a name, or it is an acronym: *sở GTCC*. */
function startsKnown(chart: Chart, from: number): boolean {
  const { shape, letters } = tokenAt(chart.tokens, from)
  if (shape === 'upper' && letters.length >= 3) return true
  return TOPIC.longest(chart.tokens, from) !== null || chart.at(from, 'LOC', 'ORG') !== undefined
}

/** "nhiều công ty Trung Quốc": companies of a country, none by name. */
function isOfCountry(chart: Chart, from: number, nameStart: number, to: number): boolean {
  const place = isCapital(chart.tokens[from]) ? undefined : chart.at(nameStart, 'LOC')
  return place !== undefined && (place.to === to || place.attributes?.locType === 'country')
}

/** A council or committee named by small words: *Ủy ban hợp tác song phương lần thứ 3*. */
function plainNameEnd(chart: Chart, from: number, headEnd: number): NameEnd | null {
  const { tokens } = chart
  if (tokenAt(tokens, from).initial || !isCapital(tokens[from]) || COUNCILS.longest(tokens, from)?.to !== headEnd)
    return null
  let to = headEnd
  while (to - headEnd < LONGEST_PLAIN_NAME && isPlainWord(tokens, to) && chart.at(to, 'ORDINAL', 'DATE') === undefined)
    to++
  const closed = !isPlainWord(tokens, to)
  const ended = closed || chart.at(to, 'ORDINAL', 'DATE') !== undefined
  const listed = tokenAt(tokens, to).key === ','
  return to - headEnd >= 3 && ended && !listed ? { to, score: SMALL_NAME } : null
}

function isPlainWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.gap === 'blank' && token.shape === 'lower' && !endsPhrase(tokens, at)
}

/** A term belongs to the name of an elected body: *… khóa XIV*. */
function withTerm(chart: Chart, to: number): number {
  const term =
    to < chart.tokens.length && tokenAt(chart.tokens, to).gap === 'blank' ? chart.at(to, 'ORDINAL') : undefined
  return term?.attributes?.ordinalType === 'term' ? term.to : to
}

function orgType({ subtype }: OrgHead): { readonly orgType?: string } {
  return subtype === 'other' ? {} : { orgType: subtype }
}
