import { syllableKeys } from '@chugiai/normalizer/lexis'
import { endsPhrase, fullNameEnd, isGivenSyllable, runEnd } from '../capital-run.ts'
import { placeAt } from '../gazetteer.ts'
import type { Chart, Mention, TokenRange } from '../mention.ts'
import { follows, type Token, tokenAt } from '../token.ts'
import { LONE_ROLE } from './role.ts'

const LISTED_NAME = 0.72 // given names in a list that a sure name begins
const HELD_ROLE = 0.88 // a role beside a person is held by somebody

const LIST_LINKS = syllableKeys(',|và')

/** A person with a name, and how it was found. */
export interface NamedPerson extends TokenRange {
  readonly score: number
  /** What gave the name away: `honorific`, `role`, `full-name`, ... */
  readonly by: string
}

/** Adds the person, the roles that follow the name, and given names in a list that the name begins. */
export function addPerson(chart: Chart, { from, to, score, by }: NamedPerson): void {
  chart.add({ from, to, label: 'PER', score, rule: `person-by-${by}`, attributes: { mention: 'name' } })
  raiseRolesAfter(chart, to)
  addListed(chart, to)
}

/** *Lê Hải Nam, Minh Đức và Quang Huy*: given names in a list that a person begins. */
function addListed(chart: Chart, end: number): void {
  for (let to = listedEnd(chart, end); to !== null; to = listedEnd(chart, to)) {
    const attributes = { mention: 'name' }
    chart.add({ from: end + 1, to, label: 'PER', score: LISTED_NAME, rule: 'person-by-list', attributes })
    end = to
  }
}

/** The end of the given name after the link at `link`. */
function listedEnd(chart: Chart, link: number): number | null {
  const { tokens } = chart
  const from = link + 1
  if (!follows(tokens, link) || !LIST_LINKS.has(tokenAt(tokens, link).key) || !follows(tokens, from)) return null
  const to = runEnd(tokens, from)
  const usual = tokens.slice(from, to).every((token) => isGivenSyllable(token) && token.shape === 'title')
  if (to - from < 2 || to - from > 3 || !usual || fullNameEnd(tokens, from) !== null) return null
  return placeAt(tokens, from) === null && chart.at(from, 'ORG', 'LOC', 'ROLE') === undefined ? to : null
}

/** Roles after a name: *Lê Bình, Bí thư Huyện ủy, Chủ tịch HĐND huyện*. */
function raiseRolesAfter(chart: Chart, end: number): void {
  const { tokens } = chart
  let at = end
  while (at + 1 < tokens.length && /^[,(–-]$/.test(tokenAt(tokens, at).key) && tokenAt(tokens, at).gap !== 'break') {
    const role = chart.at(at + 1, 'ROLE')
    if (role === undefined || tokenAt(tokens, at + 1).gap === 'break' || !isWhole(tokens, role)) return
    raiseRole(chart, role)
    at = role.to
  }
}

/** A role word alone must not go on with a body that no rule knows: *Giám đốc* in "Giám đốc dự án Sông Xanh". */
function isWhole(tokens: readonly Token[], role: Mention): boolean {
  const next = follows(tokens, role.to) ? tokens[role.to] : undefined
  return role.score > LONE_ROLE || next?.kind !== 'syllable' || endsPhrase(tokens, role.to)
}

/** Keeps a role because a person stands beside it. */
export function raiseRole(chart: Chart, role: Mention): void {
  if (role.fixed) return
  chart.add({ ...role, score: Math.max(role.score, HELD_ROLE) })
}
