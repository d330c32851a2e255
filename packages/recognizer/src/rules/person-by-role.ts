import { isFamilyName, isGivenSyllable, isVietnameseShape } from '../capital-run.ts'
import type { Chart, Mention } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { follows, tokenAt } from '../token.ts'
import { PERSON_CUES } from '../vocabulary/honorifics.ts'
import { addPerson, raiseRole } from './add-person.ts'
import { personNameEnd } from './person-name.ts'

const BEHIND_ROLE = 0.92 // a name behind a role
const BEHIND_CUE = 0.85 // *nạn nhân*, *vợ*: the name may be of another kind
const CUE = new PhraseTable(() => phrases(PERSON_CUES, true))
const MOST_ROLES = 3 // before one name

/** *Thủ tướng Nguyễn Văn An*: the name behind a role. */
export function afterRole(chart: Chart, at: number): number | null {
  const role = chart.at(at, 'ROLE')
  return role === undefined ? null : namedRole(chart, role, BEHIND_ROLE)
}

/** *Thủ tướng Nguyễn Văn An*; between them may stand an honorific: *Chủ tịch UBND xã, ông Lê Bình*. */
export function namedRole(chart: Chart, role: Mention, score: number, depth = 0): number | null {
  const { tokens } = chart
  if (!follows(tokens, role.to)) return null
  const next = chart.at(role.to, 'ROLE')
  if (next !== undefined && tokenAt(tokens, role.to).gap === 'blank') {
    const end = depth < MOST_ROLES ? namedRole(chart, next, score, depth + 1) : null
    if (end !== null) raiseRole(chart, role)
    return end
  }
  const end = personNameEnd(tokens, role.to)
  if (end === null || !nameFits(chart, role, end)) return null
  raiseRole(chart, role)
  addPerson(chart, { from: role.to, to: end, score: score, by: 'role' })
  return end
}

/** After an occupation written small, a place or a body is more likely than a person: "cầu thủ Việt Nam". */
function nameFits(chart: Chart, role: Mention, end: number): boolean {
  const other = chart.at(role.to, 'LOC', 'ORG')
  if (other !== undefined && other.to >= end) return false
  return isLikelyName(chart, role.to, end)
}

/** One syllable alone must be one that names are made of: "Trưởng Ban Chỉ đạo" names nobody. */
function isLikelyName(chart: Chart, from: number, to: number): boolean {
  const { tokens } = chart
  if (to < tokens.length && !chart.startsWord(to) && tokenAt(tokens, to).shape === 'lower') return false
  if (to - from > 1 || !isVietnameseShape(tokens[from])) return true
  return isGivenSyllable(tokens[from]) || isFamilyName(tokens[from])
}

/** *nạn nhân Trần Văn An*, *vợ Lan*: the name behind a word for somebody. */
export function afterCue(chart: Chart, at: number): number | null {
  const { tokens } = chart
  const cue = CUE.longest(tokens, at)
  if (cue === null || !follows(tokens, cue.to) || chart.at(cue.to, 'LOC', 'ORG') !== undefined) return null
  const end = personNameEnd(tokens, cue.to)
  if (end === null || !isLikelyName(chart, cue.to, end)) return null
  addPerson(chart, { from: cue.to, to: end, score: BEHIND_CUE, by: 'cue' })
  return end
}
