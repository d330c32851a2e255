import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { fullNameEnd } from '../capital-run.ts'
import { placeAt } from '../gazetteer.ts'
import type { Chart, Mention } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { isCapital, type Token, tokenAt } from '../token.ts'
import { ROLE_HEADS, ROLE_PREFIXES, ROLE_QUALIFIERS, type RoleHead } from '../vocabulary/roles.ts'
import { LEVEL, nameEnd } from './organization-name.ts'

const ROLE_WITH_BODY = 0.9 // a role word and where it is held
const CLEAR_ROLE = 0.82 // an office of state needs no body

const HEADS = new PhraseTable(ROLE_HEADS)
const PREFIX = new PhraseTable(() => phrases(ROLE_PREFIXES, true))
const QUALIFIER = new PhraseTable(() => phrases(ROLE_QUALIFIERS, true))
const FORMER = syllableKeys('nguyên|cựu|cố')
const ACTING = syllableKeys('quyền')
const MEMBER = syllableKey('viên')
const AND = syllableKey('và')

/** Score of a role that is kept only if a person stands beside it. */
export const LONE_ROLE = 0.3 // stays only where a person stands beside it

/**
 * Roles with the body or place they are held in: *Chủ tịch UBND tỉnh*, *Phó Bí thư Tỉnh ủy*, *Thủ tướng*. A role word
 * alone is added with {@link LONE_ROLE}: the rule for persons raises it where a name stands beside it.
 */
export function addRoles(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const mention = readRole(chart, at)
    if (mention === null) continue
    chart.add(mention)
    at = mention.to - 1
  }
}

function readRole(chart: Chart, at: number): Mention | null {
  const { tokens } = chart
  const prefix = PREFIX.longest(tokens, at)
  const from = prefix?.to ?? at
  const head =
    from < tokens.length && !(prefix && tokenAt(tokens, from).gap === 'break') ? HEADS.longest(tokens, from) : null
  if (head === null || !chart.startsWord(at) || chart.at(from, 'LOC') !== undefined) return null
  const role = { from: at, label: 'ROLE', rule: `role-${head.value.kind}`, ...former(tokens, at, from) }
  const lasting = head.value.kind === 'office' || head.value.kind === 'state'
  const end = lasting ? (chart.at(head.to - 1, 'ORG')?.to ?? objectEnd(chart, head.to)) : null
  if (end !== null) return { ...role, to: end, score: ROLE_WITH_BODY }
  return { ...role, to: head.to, score: standsAlone(tokens, from, head.value) ? CLEAR_ROLE : LONE_ROLE }
}

/** *nguyên*, *cựu* and *quyền* are told by an attribute; the role without them is the core. */
function former(tokens: readonly Token[], at: number, from: number): Pick<Mention, 'attributes'> {
  if (at === from) return {}
  if (FORMER.has(tokenAt(tokens, at).key)) return { attributes: { former: true } }
  return ACTING.has(tokenAt(tokens, at).key) ? { attributes: { acting: true } } : {}
}

function standsAlone(tokens: readonly Token[], from: number, head: RoleHead): boolean {
  return head.kind === 'state' && isCapital(tokens[from])
}

/** The end of the body or place in which the role is held; `null` when none follows. */
function objectEnd(chart: Chart, headEnd: number): number | null {
  const { tokens } = chart
  const from = QUALIFIER.longest(tokens, headEnd)?.to ?? headEnd
  if (from >= tokens.length || tokenAt(tokens, from).gap !== 'blank') return null
  const body = chart.at(from, 'ORG', 'LOC')
  if (body !== undefined) return withMore(chart, headEnd, body)
  const place = placeAt(tokens, from)
  if (place !== null && place.value.subtype !== 'district') return place.to
  return LEVEL.longest(tokens, from)?.to ?? topicEnd(chart, headEnd, from) ?? acronymEnd(tokens, from)
}

/** *Tổng Thư ký VASEP*: an acronym among words that are not all in capitals. */
function acronymEnd(tokens: readonly Token[], at: number): number | null {
  const isAcronym = tokenAt(tokens, at).shape === 'upper' && tokenAt(tokens, at).letters.length > 2
  return isAcronym && tokenAt(tokens, at - 1).shape !== 'upper' && tokenAt(tokens, at + 1).shape !== 'upper'
    ? at + 1
    : null
}

/** *Trưởng ban Tổ chức Trung ương*, *Bộ trưởng Y tế*: the body's name without its head word. */
function topicEnd(chart: Chart, headEnd: number, from: number): number | null {
  const topic = from === headEnd && fullNameEnd(chart.tokens, from) === null
  const name = topic ? nameEnd(chart, from) : null
  return name?.known === true ? name.to : null
}

/** A member may belong to two bodies: *Ủy viên Ban Chấp hành, Ban Thường vụ Tỉnh ủy*. */
function withMore(chart: Chart, headEnd: number, body: Mention): number {
  const { tokens } = chart
  if (tokenAt(tokens, headEnd - 1).key !== MEMBER || body.label !== 'ORG') return body.to
  const link = tokens[body.to]?.key
  const next = link === ',' || link === AND ? chart.at(body.to + 1, 'ORG') : undefined
  const alike =
    next !== undefined && next.rule === body.rule && tokenAt(tokens, next.from).key === tokenAt(tokens, body.from).key
  return alike ? next.to : body.to
}
