import { continuesRun, fullNameEnd } from '../capital-run.ts'
import { placeAt } from '../gazetteer.ts'
import type { Chart, Mention, TokenRange } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { syllableKeys } from '../syllable-key.ts'
import { isCapital, isWord, type Token } from '../token.ts'
import { LEVELS, ORG_HEADS, ORG_TOPICS, type OrgHead } from '../vocabulary/organizations.ts'

const HEADS = new PhraseTable(ORG_HEADS)
const LEVEL = new PhraseTable(phrases(LEVELS, true))
const TOPIC = new PhraseTable(phrases(ORG_TOPICS, true))
const LINKS = syllableKeys('và|&|-')
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
  if (head === null || !headFits(tokens, at, head.to, head.value)) return null
  const end = endOf(chart, at, head.to, head.value)
  if (end === null) return null
  const to = withTerm(chart, end.to)
  return {
    from: at,
    to,
    label: 'ORG',
    score: end.score,
    rule: `organization-${head.value.grammar}`,
    attributes: orgType(head.value),
  }
}

/** A head with a small letter needs a name with capitals; acronyms must be written in capitals. */
function headFits(tokens: readonly Token[], from: number, to: number, head: OrgHead): boolean {
  if (!isCapital(tokens[from]))
    return head.small === true && to < tokens.length && (isCapital(tokens[to]) || head.grammar === 'level')
  return head.grammar !== 'fixed' || capitalsOfFixed(tokens, from, to)
}

function capitalsOfFixed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1) return true
  const token = tokens[from]!
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
      return { to, score: 0.9 }
    case 'bare':
      return localEnd(chart, to) ?? (isCapital(chart.tokens[from]) ? { to, score: 0.88 } : null)
    case 'level':
      return localEnd(chart, to)
    case 'name':
      return nameEnd(chart, to)
  }
}

/** *tỉnh*, *tỉnh Lạng Sơn*, *Hà Nội*, or a body of which this one is a part. */
function localEnd(chart: Chart, from: number): End | null {
  const { tokens } = chart
  if (from >= tokens.length || tokens[from]!.gap === 'break') return null
  const whole = chart.at(from, 'ORG') ?? chart.at(from, 'LOC')
  if (whole !== undefined) return { to: whole.to, score: 0.93 }
  const place = placeAt(tokens, from)
  if (place !== null && place.value.subtype !== 'district') return { to: place.to, score: 0.88 }
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
  while (at < tokens.length && at - start < LONGEST_NAME) {
    const part = partEnd(chart, start, at)
    if (part === null) break
    known ||= part.known
    at = part.to
  }
  const tail = at > start ? localTail(chart, at) : null
  return at === start ? null : { to: tail ?? at, score: known ? 0.9 : 0.75, known }
}

interface Part extends TokenRange {
  readonly known: boolean
}

function partEnd(chart: Chart, start: number, at: number): Part | null {
  const { tokens } = chart
  const token = tokens[at]!
  if (at > start && token.gap === 'break') return null
  const topic = topicPart(tokens, start, at) ?? linkedTopic(chart, start, at)
  if (topic !== null) return topic
  const inner = at > start ? (chart.at(at, 'ORG') ?? chart.at(at, 'LOC')) : chart.at(at, 'LOC')
  if (inner !== undefined && token.gap !== 'none') return { from: at, to: inner.to, known: true }
  if (!isCapital(token) || !isWord(token) || (at > start && token.gap === 'none')) return null
  return at > start && startsPerson(tokens, at) ? null : { from: at, to: at + 1, known: false }
}

/** A topic in the middle of a name may be written small if the name goes on with a capital. */
function topicPart(tokens: readonly Token[], start: number, at: number): Part | null {
  const topic = TOPIC.longest(tokens, at)
  if (topic === null) return null
  if (!isCapital(tokens[at]) && (at === start || !goesOn(tokens, topic.to))) return null
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
