import type { BylineReading } from '../rules/byline-reading.ts'
import { isHeading } from '../rules/heading.ts'
import { isLedeShaped } from '../rules/lede.ts'
import { sharesOpening } from '../rules/repetition.ts'
import type { Candidates } from './candidates.ts'
import { verdictOf } from './claim-byline.ts'
import { sectionVerdict } from './claim-head.ts'
import type { Claims, NewClaims } from './claims.ts'
import type { Page } from './page.ts'
import type { Verdict } from './reading.ts'
import { isUnknown, UNKNOWN } from './unknown.ts'

const MOST_LINES = 10 // between a title and the lede
const MOST_UNKNOWN = 3

/**
 * What stands between the title and the lede, read as a whole: sections, names, the title once more, and short lines that
 * nobody knows are passed over when the lede follows. Where none follows only what is sure is claimed.
 */
export function claimBetween({ lines }: Page, claims: Claims): NewClaims {
  const title = claims.findIndex((verdict) => verdict?.reading.type === 'title')
  const headline = lines[title]
  const sure = new Map<number, Verdict>()
  if (headline === undefined) return sure
  const likely = new Map<number, Verdict>()
  let unknown = 0
  for (const [i, line] of [...lines.entries()].slice(title + 1, title + MOST_LINES)) {
    if (claims[i] !== null) continue
    const known = knownBetween(line, headline)
    if (known !== null) sure.set(i, known)
    else if (isLedeShaped(line.passage, lines[i + 1]?.passage)) {
      return unknown > 0 && !isHeadOfPage(lines, claims, sure, title, i) ? sure : new Map([...sure, ...likely])
    } else if (line.byline !== null && namesWriter(line.byline)) likely.set(i, verdictOf(line.byline, 'byline-in-head'))
    else if (isUnknown(line) && ++unknown <= MOST_UNKNOWN) likely.set(i, UNKNOWN)
    else break
  }
  return sure
}

/** The name of the site alone signs nothing. */
function namesWriter({ people, staff }: BylineReading): boolean {
  return people.length > 0 || staff !== undefined
}

/** A section, or the title once more. */
function knownBetween({ passage, section }: Candidates, title: Candidates): Verdict | null {
  if (section !== null) return sectionVerdict(section)
  const repeats = sharesOpening(passage.text, title.passage.text) && sharesOpening(title.passage.text, passage.text)
  return repeats ? { reading: { type: 'boilerplate' }, rule: 'repeated-title' } : null
}

/**
 * Whether unknown lines above the lede belong to the head of the page: a date, a name or a button stands among them, or
 * the story has no headings, so that they are none.
 */
function isHeadOfPage(
  lines: readonly Candidates[],
  claims: Claims,
  sure: NewClaims,
  title: number,
  lede: number,
): boolean {
  if (sure.size > 0 || claims.slice(title + 1, lede).some((verdict) => verdict !== null)) return true
  if (lines.slice(title + 1, lede).some(({ byline }) => byline !== null)) return true
  const rest = lines.slice(lede + 1, lede + MOST_LINES * 2)
  return !rest.some(({ passage }, i) => passage.markup?.role === 'heading' || isHeading(passage, rest[i + 1]?.passage))
}
