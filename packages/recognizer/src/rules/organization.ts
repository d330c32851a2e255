import { compoundEnd, continuesRun, endsPhrase, fullNameEnd, isVietnameseShape, runEnd } from '../capital-run.ts'
import { ORGANIZATION_SUFFIXES } from '../data/foreign-names.ts'
import { isShortPlace, placeAt } from '../gazetteer.ts'
import type { Chart, Mention, TokenRange } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { syllableKeys } from '../syllable-key.ts'
import { isCapital, isWord, type Token } from '../token.ts'
import { LEVELS, ORG_HEADS, ORG_TOPICS, type OrgHead } from '../vocabulary/organizations.ts'
import { ROLE_HEADS } from '../vocabulary/roles.ts'

const HEADS = new PhraseTable(ORG_HEADS)
const ROLE = new PhraseTable(ROLE_HEADS)
const LEVEL = new PhraseTable(phrases(LEVELS, true))
const ELECTED = new PhraseTable(
  phrases('Ban Chấp hành|BCH|Ban Thường vụ|BTV|HĐND|Hội đồng nhân dân|Quốc hội|Ủy ban', true),
)
const TOPIC = new PhraseTable(phrases(ORG_TOPICS, true))
const STATE_BODIES: ReadonlySet<string> = new Set(['government', 'legislature', 'military', 'court'])
const LINKS = syllableKeys('và|&|-')
const SUFFIXES = syllableKeys(ORGANIZATION_SUFFIXES)
const DEPARTMENTS = new PhraseTable(phrases('Sở|Tổng cục|Cục|Chi cục|Cơ quan|Vụ', true))
const NAMING_HEADS = syllableKeys('trường|hãng|báo|tờ|viện|tòa')
const COUNCILS = new PhraseTable(phrases('Ủy ban|Hội đồng', true))
const LONGEST_PLAIN_NAME = 7
const LONGEST_NAME = 16 // tokens; the longest names of ministries and companies have about a dozen

/**
 * Organizations by head words: names that are whole (*Quốc hội*), local bodies (*UBND huyện Chi Lăng*), parts of bodies
 * (*Ban Chấp hành Đảng bộ tỉnh …*), and names built from what the body is about (*Sở Văn hóa, Thể thao và Du lịch*).
 * Places and terms (*khóa XVI*) must be in the chart before: they are taken into the name, and stay as inner mentions.
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
  const head = HEADS.longest(tokens, at)
  if (head === null || !chart.startsWord(at) || !headFits(tokens, at, head.to, head.value)) return null
  if (startsLonger(tokens, at, head.to)) return null
  const end = endOf(chart, at, head.to, head.value)
  if (end === null) return null
  const to = ELECTED.longest(tokens, at) === null ? end.to : withTerm(chart, end.to)
  return {
    from: at,
    to,
    label: 'ORG',
    score: end.score,
    rule: `organization-${head.value.grammar}`,
    attributes: orgType(head.value),
  }
}

/** *Hội An* is a town, *Đảng ủy viên* a role. */
function startsLonger(tokens: readonly Token[], from: number, headEnd: number): boolean {
  const longer = placeAt(tokens, from) ?? ROLE.longest(tokens, from)
  return longer !== null && longer.to > headEnd
}

/** A head with a small letter needs a name with capitals; acronyms must be written in capitals. */
function headFits(tokens: readonly Token[], from: number, to: number, head: OrgHead): boolean {
  if (!isCapital(tokens[from])) return smallHeadFits(tokens, from, to, head)
  return head.grammar !== 'fixed' || capitalsOfFixed(tokens, from, to)
}

/** *uỷ ban Kiểm tra Trung ương*, *công ty Hòa Phát*, *công an huyện*. */
function smallHeadFits(tokens: readonly Token[], from: number, to: number, head: OrgHead): boolean {
  if (tokens.slice(from, to).some(isCapital)) return true
  return head.small === true && to < tokens.length && (head.grammar === 'level' || isCapital(tokens[to]))
}

function capitalsOfFixed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1) return true
  const token = tokens[from]!
  if (continuesRun(tokens[to]) && placeAt(tokens, to) === null && tokens[to]!.shape === 'title') return false
  const joined = continuesRun(tokens[to]) && token.shape === 'title' && fullNameEnd(tokens, from) !== null
  return !joined && !(token.initial && token.shape === 'title' && token.key.length <= 2)
}

interface End {
  readonly to: number
  readonly score: number
  /** Whether a topic or a place of the tables is in the name. */
  readonly known?: boolean
}

function endOf(chart: Chart, from: number, to: number, head: OrgHead): End | null {
  switch (head.grammar) {
    case 'fixed':
      return { to: countryEnd(chart, to, head), score: 0.9 }
    case 'bare':
      return localEnd(chart, to) ?? (isCapital(chart.tokens[from]) ? { to, score: 0.88 } : null)
    case 'level':
      return localEnd(chart, to)
    case 'name':
      return namedEnd(chart, from, to) ?? plainNameEnd(chart, from, to)
  }
}

/** *Bộ Ngoại giao Việt Nam*, *Quốc hội Mỹ*. */
function countryEnd(chart: Chart, to: number, { subtype }: OrgHead): number {
  const country = STATE_BODIES.has(subtype) && follows(chart.tokens, to) ? chart.at(to, 'LOC') : undefined
  return country?.attributes?.locType === 'country' ? country.to : to
}

/** *tỉnh*, *tỉnh Lạng Sơn*, *Hà Nội*, or a body of which this one is a part. */
function localEnd(chart: Chart, from: number): End | null {
  const { tokens } = chart
  if (from >= tokens.length || tokens[from]!.gap === 'break') return null
  const whole = chart.at(from, 'ORG') ?? chart.at(from, 'LOC')
  if (whole !== undefined) return { to: whole.to, score: 0.93 }
  const place = placeAt(tokens, from)
  if (place !== null && !isShortPlace(tokens, { from, to: place.to })) return { to: place.to, score: 0.88 }
  const level = LEVEL.longest(tokens, from)
  return level === null ? null : levelEnd(chart, level.to)
}

function levelEnd(chart: Chart, to: number): End {
  const place = to < chart.tokens.length && chart.tokens[to]!.gap !== 'break' ? placeAt(chart.tokens, to) : null
  return { to: place?.to ?? to, score: 0.85 }
}

/** The end of a name whose parts stand one after another: topics, capitalised words, places, links between topics. */
export function nameEnd(chart: Chart, start: number): End | null {
  const { tokens } = chart
  if (!isCapital(tokens[start]) || tokens[start]!.gap !== 'blank') return null
  let at = start
  let known = false
  let allKnown = true
  while (at < tokens.length && at - start < LONGEST_NAME) {
    const part = partEnd(chart, start, at, allKnown)
    if (part === null) break
    known ||= part.known
    allKnown &&= part.known
    at = part.to
  }
  const tail = at > start ? localTail(chart, at) : null
  return at === start ? null : { to: tail ?? at, score: known ? 0.9 : 0.75, known }
}

interface Part extends TokenRange {
  readonly known: boolean
}

function partEnd(chart: Chart, start: number, at: number, allKnown: boolean): Part | null {
  const { tokens } = chart
  const token = tokens[at]!
  if (at > start && token.gap === 'break') return null
  const topic = topicPart(tokens, start, at, allKnown) ?? linkedTopic(chart, start, at)
  if (topic !== null) return topic
  const inner = chart.at(at, 'ORG') ?? chart.at(at, 'LOC')
  if (inner !== undefined && token.gap !== 'none') return { from: at, to: inner.to, known: true }
  if (!isCapital(token) || !isWord(token) || (at > start && token.gap === 'none')) return null
  if (at > start && startsPerson(tokens, at)) return null
  const name = at === start ? fullNameEnd(tokens, at) : null
  return { from: at, to: name ?? compoundEnd(tokens, at, start), known: name !== null }
}

/** A topic in the middle of a name may be written small if the name goes on with a capital. */
function topicPart(tokens: readonly Token[], start: number, at: number, allKnown: boolean): Part | null {
  const topic = TOPIC.longest(tokens, at)
  if (topic === null) return null
  if (!isCapital(tokens[at]) && (at === start || !allKnown || !goesOn(tokens, topic.to))) return null
  return { from: at, to: topic.to, known: true }
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  if (continuesRun(tokens[at])) return true
  const next = at < tokens.length && tokens[at]!.gap === 'blank' ? TOPIC.longest(tokens, at) : null
  return next !== null && continuesRun(tokens[next.to])
}

/** *… và Công nghệ*: a link counts when a topic with a capital follows it that is no head of another body. */
function linkedTopic(chart: Chart, start: number, at: number): Part | null {
  const { tokens } = chart
  const next = tokens[at + 1]
  if (at === start || !LINKS.has(tokens[at]!.key) || !isCapital(next) || next!.gap === 'break') return null
  if (chart.at(at + 1, 'ORG') !== undefined) return null
  const topic = TOPIC.longest(tokens, at + 1)
  return topic && { from: at, to: topic.to, known: true }
}

/** A head of one small syllable (*bộ*, *hội*) counts only before a name that the tables know. */
function namedEnd(chart: Chart, from: number, headEnd: number): End | null {
  const end = nameEnd(chart, headEnd) ?? smallTopicEnd(chart, from, headEnd)
  const weak = headEnd === from + 1 && !isCapital(chart.tokens[from]) && !NAMING_HEADS.has(chart.tokens[from]!.key)
  if (end === null || (weak && end.known !== true)) return null
  return isOfCountry(chart, from, headEnd, end.to) ? null : end
}

/** "nhiều công ty Trung Quốc": companies of a country, none by name. */
function isOfCountry(chart: Chart, from: number, nameStart: number, to: number): boolean {
  const place = isCapital(chart.tokens[from]) ? undefined : chart.at(nameStart, 'LOC')
  return place?.to === to
}

/** *Sở giao thông vận tải*, *Tổng cục cảnh sát*: departments whose topic is written small. */
function smallTopicEnd(chart: Chart, from: number, headEnd: number): End | null {
  const { tokens } = chart
  if (!isCapital(tokens[from]) || DEPARTMENTS.longest(tokens, from)?.to !== headEnd || !follows(tokens, headEnd))
    return null
  const topic = TOPIC.longest(tokens, headEnd)
  return topic && { to: localTail(chart, topic.to) ?? topic.to, score: 0.75, known: true }
}

/** A council or committee named by small words: *Ủy ban hợp tác song phương lần thứ 3*. */
function plainNameEnd(chart: Chart, from: number, headEnd: number): End | null {
  const { tokens } = chart
  if (tokens[from]!.initial || COUNCILS.longest(tokens, from)?.to !== headEnd) return null
  let to = headEnd
  while (to - headEnd < LONGEST_PLAIN_NAME && isPlainWord(tokens, to) && chart.at(to, 'ORDINAL', 'DATE') === undefined)
    to++
  const closed = !isPlainWord(tokens, to)
  const ended = closed || chart.at(to, 'ORDINAL', 'DATE') !== undefined
  return to - headEnd >= 3 && ended ? { to, score: 0.72 } : null
}

function isPlainWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.gap === 'blank' && token.shape === 'lower' && !endsPhrase(tokens, at)
}

function follows(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && tokens[at]!.gap !== 'break'
}

function startsPerson(tokens: readonly Token[], at: number): boolean {
  const end = fullNameEnd(tokens, at)
  return end !== null && end - at >= 3
}

/** *… tỉnh*, *… huyện Chi Lăng* after a name. */
function localTail(chart: Chart, at: number): number | null {
  const { tokens } = chart
  if (at >= tokens.length || tokens[at]!.gap !== 'blank') return null
  const place = chart.at(at, 'LOC')
  if (place !== undefined) return place.to
  return LEVEL.longest(tokens, at)?.to ?? null
}

/** A term belongs to the name of an elected body: *… khóa XVI*. */
function withTerm(chart: Chart, to: number): number {
  const term = to < chart.tokens.length && chart.tokens[to]!.gap === 'blank' ? chart.at(to, 'ORDINAL') : undefined
  return term?.attributes?.ordinalType === 'term' ? term.to : to
}

function orgType({ subtype }: OrgHead): { readonly orgType?: string } {
  return subtype === 'other' ? {} : { orgType: subtype }
}

/** *Numismatic Insurance Corporation*, *Bangkok Airways*: foreign names by their last word. */
export function addForeignOrganizations(chart: Chart): void {
  const { tokens } = chart
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || !isWord(tokens[at])) continue
    const end = runEnd(tokens, at)
    const last = tokens[end - 1]!
    if (end - at >= 2 && !isVietnameseShape(last) && SUFFIXES.has(last.key)) {
      chart.add({ from: at, to: end, label: 'ORG', score: 0.85, rule: 'organization-suffix' })
    }
    at = end - 1
  }
}
